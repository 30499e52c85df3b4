/// The formats of pictures that are read, told by how a file begins.
public enum PictureFormat: String, Sendable {
  case png, jpeg

  /// The format of a file; `nil` where it begins as neither does.
  public init?(of bytes: some Collection<UInt8>) {
    if bytes.starts(with: PNGStructure.signature) {
      self = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else {
      return nil
    }
  }
}
