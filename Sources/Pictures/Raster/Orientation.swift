/// Which way up the points of a file are to be shown, as Exif numbers it.
public enum Orientation: Int, CaseIterable, Sendable {
  case upright = 1
  case mirrored, upsideDown, upsideDownMirrored, transposed, turnedRight, transversed, turnedLeft

  /// Whether width and height change places.
  var isSideways: Bool { rawValue >= 5 }

  /// Where the point of the shown picture stands in the file.
  ///
  /// - Parameters:
  ///   - width: of the file.
  ///   - height: of the file.
  func place(x: Int, y: Int, width: Int, height: Int) -> (x: Int, y: Int) {
    switch self {
    case .upright: (x, y)
    case .mirrored: (width - 1 - x, y)
    case .upsideDown: (width - 1 - x, height - 1 - y)
    case .upsideDownMirrored: (x, height - 1 - y)
    case .transposed: (y, x)
    case .turnedRight: (y, height - 1 - x)
    case .transversed: (width - 1 - y, height - 1 - x)
    case .turnedLeft: (width - 1 - y, x)
    }
  }
}
