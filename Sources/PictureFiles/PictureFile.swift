public import Pictures

/// A file of either format.
public enum PictureFile {
  /// The points of a file as they stand in it.
  public static func decode(_ bytes: [UInt8]) throws(PictureFault) -> Raster {
    switch PictureFormat(of: bytes) {
    case .png: try PNGFile.decode(bytes)
    case .jpeg: try JPEGFile.decode(bytes)
    case nil: throw .unknownFormat
    }
  }
}
