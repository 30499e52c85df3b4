/// What `picture-worker` is started for: the word that stands in its call.
public enum PictureTask: String, Sendable {
  /// A file comes in, its points go out.
  case decode
  /// Points come in, a PNG goes out.
  case encode

  /// Seconds of processor time that it may take.
  public static let processorSeconds = 5
  /// Seconds of the clock after which it is ended: a busy machine may take that long for what needs little.
  public static let seconds = 30
  /// Bytes of address space that it may take: the points of the largest picture, the picture whole, and the libraries.
  public static let memory = 512 << 20
  /// The exit code where the file is no picture to its library.
  public static let undecodable: Int32 = 4
}
