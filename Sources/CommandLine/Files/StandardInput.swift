internal import Glibc
internal import OperatingSystem

/// What is typed or piped in.
enum StandardInput {
  /// The first line, its end aside; of one that does not end, so many bytes.
  static func line(longest: Int = 1_024) -> String {
    var bytes: [UInt8] = []
    var byte: [UInt8] = [0]
    while bytes.count < longest, Descriptor.read(STDIN_FILENO, into: &byte) > 0, byte[0] != UInt8(ascii: "\n") {
      bytes += byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether somebody types.
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }
}
