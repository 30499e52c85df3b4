/// Why a file is not read as a picture.
public enum PictureFault: Hashable, Error, Sendable {
  /// Neither a PNG nor a JPEG.
  case unknownFormat
  /// More bytes than are read.
  case tooLarge(bytes: Int)
  /// Larger than is decoded, or without any point.
  case dimensions(width: Int, height: Int)
  /// Breaks a rule of its format.
  case malformed(Rule)
  /// The library that decodes it could not, or not all of it.
  case undecodable
  /// Decoding it took more time or memory than it may, or ended the process that did.
  case limits
  /// A kind of picture that is not read, such as four inks.
  case unsupported

  /// The rule that is broken.
  public enum Rule: String, CaseIterable, Sendable {
    /// The file ends before it is complete.
    case truncated
    /// A part states more bytes than it may have.
    case partLength = "part-length"
    /// More parts than any picture has.
    case partCount = "part-count"
    /// A part whose name is none, or that every reader must know and nobody does.
    case partName = "part-name"
    /// Parts in an order that the format does not allow, or twice.
    case partOrder = "part-order"
    /// A part that is not what its sum says.
    case checksum
    /// Values of the header that the format does not know.
    case header
    /// No points at all.
    case noData = "no-data"
    /// A palette that is missing, too long, or there where none may be.
    case palette
  }
}
