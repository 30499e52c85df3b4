internal import CJpeg
public import Pictures

/// JPEG files, read by libjpeg.
public enum JPEGFile {
  /// Bytes that the library may take beside the points themselves; a progressive picture is kept whole.
  private static let mostMemory = 256 << 20

  /// The points of a file as they stand in it, whichever way up.
  ///
  /// Its segments are looked at before libjpeg is given any of them.
  public static func decode(_ bytes: [UInt8]) throws(PictureFault) -> Raster {
    let header = try JPEGStructure(bytes).header
    var points = [UInt8](repeating: 0, count: header.width * header.height * 3)
    guard
      picture_jpeg_read(
        bytes, bytes.count, UInt32(header.width), UInt32(header.height), &points, Self.mostMemory) == 0
    else { throw .undecodable }
    return Raster(width: header.width, height: header.height, bytes: points)
  }
}
