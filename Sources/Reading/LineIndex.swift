/// Where the lines of a text begin.
struct LineIndex {
  /// Offset of the first byte of each line.
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    // A byte order mark is no character of the first line.
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
    self.starts = starts
  }

  /// Line and column of a byte, both from 1; columns in characters.
  func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = bytes[starts[low]..<min(max(offset, starts[low]), bytes.count)]
    return (low + 1, before.count { $0 & 0xC0 != 0x80 } + 1)
  }
}
