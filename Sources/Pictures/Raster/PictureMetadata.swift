/// What a file holds beside its picture: place, camera, date, comments, small pictures of the same.
public enum PictureMetadata {
  /// A file with nothing in it but what is needed to show it the same way up; its points are not touched.
  ///
  /// - Throws: what breaks a rule of the format or a limit of ours.
  public static func removed(from bytes: [UInt8]) throws(PictureFault) -> [UInt8] {
    switch PictureFormat(of: bytes) {
    case .png: try PNGStructure(bytes).stripped
    case .jpeg: try JPEGStructure(bytes).stripped
    case nil: throw .unknownFormat
    }
  }
}
