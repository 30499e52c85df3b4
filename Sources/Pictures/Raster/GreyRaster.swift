/// A picture in grey, a byte a point, rows from the top.
public struct GreyRaster: Sendable, Equatable {
  public let width: Int
  public let height: Int
  public internal(set) var bytes: [UInt8]

  /// - Precondition: there is a byte for each point.
  public init(width: Int, height: Int, bytes: [UInt8]) {
    precondition(bytes.count == width * height, "whoever draws counts")
    (self.width, self.height, self.bytes) = (width, height, bytes)
  }
}
