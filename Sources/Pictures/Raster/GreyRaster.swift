/// A picture in grey, a byte a point, rows from the top.
public struct GreyRaster: Sendable, Equatable {
  /// Points from left to right.
  public let width: Int
  /// Points from top to bottom.
  public let height: Int
  /// A byte a point, 0 black.
  public internal(set) var bytes: [UInt8]

  /// - Precondition: there is a byte for each point.
  public init(width: Int, height: Int, bytes: [UInt8]) {
    precondition(bytes.count == width * height, "whoever draws counts")
    (self.width, self.height, self.bytes) = (width, height, bytes)
  }
}
