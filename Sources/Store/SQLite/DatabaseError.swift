/// What SQLite says went wrong. Values are bound, so that none of them stands in its words.
public struct DatabaseError: Error, Hashable {
  /// What somebody can do something about.
  public enum Trouble: Sendable {
    /// The file may not be opened or written to.
    case noPermission
    /// There is no room left.
    case full
    /// A file may not become as large as it would have to.
    case limit
    /// The file is no database, or one that was damaged.
    case damaged
    /// The disk does not do what it should.
    case medium
    case other
  }

  /// The extended result code.
  public let code: Int32
  public let message: String
  /// What the system said last, which SQLite does not always keep.
  var system: Int32 = 0
}
