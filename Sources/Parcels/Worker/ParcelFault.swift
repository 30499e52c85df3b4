/// Why a ZIP or an XML text cannot be read.
public enum ParcelFault: Error, Hashable, Sendable {
  /// A place of a text: line and column from 1.
  public struct Place: Hashable, Sendable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// No XML from here on.
  case malformed(Place)
  /// Not in the encoding that it names, or in one that nobody reads.
  case encoding(Place)
  /// A DOCTYPE, by which a text could name files and grow without end.
  case doctype(Place)
  /// Elements inside one another beyond the limit.
  case tooDeep(Place)
  /// More elements and attributes than the limit, or one of a size beyond it.
  case tooMany(Place)
  /// A ZIP that is none or is damaged.
  case damaged
  /// A ZIP whose directory says something else than what stands with its files.
  case contradictory
  /// More entries than the limit.
  case tooManyEntries
  /// More bytes than the limit once they are unpacked.
  case tooLarge
  /// Ended before it was done: time, memory, or a crash.
  case limits
}
