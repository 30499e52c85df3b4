internal import Glibc
internal import OperatingSystem

/// The words that come over standard input, each closed by a NUL.
struct Requests {
  private var buffer: [UInt8] = []

  /// The next word, or `nil` when there are no more.
  mutating func next() -> String? {
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while true {
      if let end = buffer.firstIndex(of: 0) {
        defer { buffer.removeSubrange(...end) }
        return String(decoding: buffer[..<end], as: UTF8.self)
      }
      let count = Descriptor.read(STDIN_FILENO, into: &chunk)
      if count <= 0 { return nil }
      buffer += chunk[..<count]
    }
  }
}
