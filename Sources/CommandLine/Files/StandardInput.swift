internal import Glibc

/// What is typed or piped in.
enum StandardInput {
  /// The first line, its end aside; of one that does not end, so many bytes.
  static func line(longest: Int = 1_024) -> String {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while bytes.count < longest {
      let count = read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      if count <= 0 || byte == UInt8(ascii: "\n") { break }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether somebody types.
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }
}
