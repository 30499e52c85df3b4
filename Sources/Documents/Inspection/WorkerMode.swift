/// What the worker is asked to do with a file. Each is a process of its own, so that one that ends the process leaves
/// the others.
public enum WorkerMode: String, CaseIterable, Sendable {
  /// The file as a whole: format, pages, encryption, damage, scripts and what is packed into it.
  case structure
  /// What is to be seen on each page.
  case pages
  /// The words of each page, of pictures too.
  case words
  /// The first page as a PNG.
  case preview

  /// Seconds of the clock after which a process is ended.
  public var seconds: Int { self == .words ? 120 : 10 }

  /// Seconds of processor time that a process may take.
  public var processorSeconds: Int { self == .words ? 110 : 5 }

  /// Seconds of processor time after which no further page is looked at.
  public static let lookingSeconds = 3.0

  /// Bytes of address space that a process may take.
  public static let memory = 1 << 30

  /// Bytes that a process may say of one file.
  public static let output = 16 << 20

  /// The largest file that is looked at, in bytes.
  public static let largestFile = 256 << 20

  /// Pages that are looked at one by one; of the others only their number is known.
  public static let mostPages = 60
}
