/// What a file says of itself before any of its points is decoded.
public struct PictureHeader: Hashable, Sendable {
  /// Told by how the file begins.
  public let format: PictureFormat
  /// Points from left to right, as they stand in the file.
  public let width: Int
  /// Points from top to bottom, as they stand in the file.
  public let height: Int
  /// How many bytes stand behind the end of the picture.
  public var bytesBehind = 0
  /// What the file holds beside the picture: names of chunks or segments, in the order of the file.
  public var metadata: [String] = []
  /// Which way up the points are to be shown.
  public var orientation: Orientation = .upright

  /// Looks at a file, points aside.
  ///
  /// - Throws: what breaks a rule of the format or a limit of ours.
  public init(_ bytes: [UInt8]) throws(PictureFault) {
    guard bytes.count <= PictureLimits.fileBytes else { throw .tooLarge(bytes: bytes.count) }
    switch PictureFormat(of: bytes) {
    case .png: self = try PNGStructure(bytes).header
    case .jpeg: self = try JPEGStructure(bytes).header
    case nil: throw .unknownFormat
    }
  }

  init(format: PictureFormat, width: Int, height: Int) throws(PictureFault) {
    guard width > 0, height > 0, width <= PictureLimits.side, height <= PictureLimits.side,
      width * height <= PictureLimits.points
    else { throw .dimensions(width: width, height: height) }
    (self.format, self.width, self.height) = (format, width, height)
  }
}
