/// Points on their way to or from the worker: width, height and bytes a point, four bytes each, then the points.
public enum RasterMessage: Sendable {
  case colours(Raster)
  case greys(GreyRaster)

  /// Bytes of the longest message.
  public static let longest = 12 + 3 * PictureLimits.points

  /// The message as it is sent.
  public var bytes: [UInt8] {
    switch self {
    case .colours(let raster): Self.head(raster.width, raster.height, 3) + raster.bytes
    case .greys(let raster): Self.head(raster.width, raster.height, 1) + raster.bytes
    }
  }

  /// The message of these bytes; `nil` where they are none.
  public init?(_ bytes: [UInt8]) {
    var cursor = ByteCursor(bytes)
    guard let width = cursor.number(4), let height = cursor.number(4), let samples = cursor.number(4),
      (1...PictureLimits.side).contains(width), (1...PictureLimits.side).contains(height),
      width * height <= PictureLimits.points, samples == 1 || samples == 3, cursor.left == width * height * samples
    else { return nil }
    let points = Array(bytes[cursor.position...])
    self =
      samples == 3
      ? .colours(Raster(width: width, height: height, bytes: points))
      : .greys(GreyRaster(width: width, height: height, bytes: points))
  }

  private static func head(_ numbers: Int...) -> [UInt8] {
    numbers.flatMap { number in stride(from: 24, through: 0, by: -8).map { UInt8(number >> $0 & 0xFF) } }
  }
}
