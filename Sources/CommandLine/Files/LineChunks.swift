internal import Glibc
internal import OperatingSystem
internal import Reading

/// The lines of a text as they come, some at a time: what is in memory does not grow with the text.
final class LineChunks {
  /// Whole lines, one after the other.
  struct Chunk {
    /// The number of the first one, from 1.
    let firstLine: Int
    /// The lines with their ends; none where one line is longer than any file of ours.
    let bytes: [UInt8]
    /// The number of the last one.
    let lastLine: Int
    /// Where in the text it ends.
    let end: Int
    /// Whether it is a line of which nothing was kept.
    let isTooLong: Bool

    init(firstLine: Int, bytes: [UInt8], end: Int, isTooLong: Bool = false) {
      self.firstLine = firstLine
      self.bytes = bytes
      self.end = end
      self.isTooLong = isTooLong
      var lines = 0
      Self.forEachLine(bytes) { _ in lines += 1 }
      lastLine = firstLine + max(lines, 1) - 1
    }

    /// Each line that is not blank, with its number.
    func forEachLine(_ body: (Int, ArraySlice<UInt8>) -> Void) {
      var number = firstLine
      Self.forEachLine(bytes) { range in
        let line = bytes[range]
        if !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { body(number, line) }
        number += 1
      }
    }

    /// The places of each line, without its end.
    private static func forEachLine(_ bytes: [UInt8], _ body: (Range<Int>) -> Void) {
      var start = 0
      while start < bytes.count {
        let end = bytes.withUnsafeBytes { all -> Int in
          guard let base = all.baseAddress,
            let found = memchr(base + start, Int32(UInt8(ascii: "\n")), all.count - start)
          else { return all.count }
          return base.distance(to: UnsafeRawPointer(found))
        }
        body(start..<end)
        start = end + 1
      }
    }
  }

  private let descriptor: Int32
  private let size: Int
  private var rest: [UInt8] = []
  private var line = 0
  private var offset = 0
  private var isOver = false
  /// Why reading ended early.
  private(set) var failure: Int32?

  /// - Parameter size: about how many bytes come at a time.
  init(_ descriptor: Int32, size: Int = 1 << 18) {
    self.descriptor = descriptor
    self.size = size
  }

  /// Passes over what was read at an earlier time, before anything is read now; `false` where it is not there.
  func skip(_ lines: Int, of bytes: Int) -> Bool {
    guard lseek(descriptor, bytes, SEEK_SET) == bytes else { return false }
    (line, offset) = (lines, bytes)
    return true
  }

  /// The next lines; `nil` after the last.
  func next() -> Chunk? {
    var bytes = rest
    rest = []
    bytes.reserveCapacity(max(size, bytes.count) + size)
    var searched = 0
    while true {
      // The last end of a line among what came last; what is before it was searched.
      if bytes.count >= size || isOver, let end = bytes[searched...].lastIndex(of: UInt8(ascii: "\n")) {
        rest = Array(bytes[(end + 1)...])
        bytes.removeSubrange((end + 1)...)
        return chunk(bytes)
      }
      if isOver { return bytes.isEmpty ? nil : chunk(bytes) }
      if bytes.count > FileSystem.maximumSize { return skipLine(bytes.count) }
      searched = bytes.count >= size ? bytes.count : 0
      read(into: &bytes)
    }
  }

  private func chunk(_ bytes: [UInt8]) -> Chunk {
    offset += bytes.count
    let chunk = Chunk(firstLine: line + 1, bytes: bytes, end: offset)
    line = chunk.lastLine
    return chunk
  }

  /// Passes over what is left of a line that is too long.
  private func skipLine(_ count: Int) -> Chunk {
    line += 1
    offset += count
    while !isOver {
      var bytes: [UInt8] = []
      read(into: &bytes)
      if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
        rest = Array(bytes[(end + 1)...])
        offset += end + 1
        break
      }
      offset += bytes.count
    }
    return Chunk(firstLine: line, bytes: [], end: offset, isTooLong: true)
  }

  private func read(into bytes: inout [UInt8]) {
    let count = withUnsafeTemporaryAllocation(byteCount: size, alignment: 16) { buffer -> Int in
      let count = Descriptor.read(descriptor, into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<size]))
      if count < 0 { failure = errno }
      if count > 0 { bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
      return count
    }
    if count <= 0 { isOver = true }
  }
}
