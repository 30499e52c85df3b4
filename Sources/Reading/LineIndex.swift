/// Where the lines of a text begin.
struct LineIndex {
  /// Offset of the first byte of each line.
  private let starts: [Int]
  /// The place asked for last, and how many characters stand before it on its line. Faults come mostly in the order of
  /// the text: on the one line of a text without line breaks each goes on from there.
  private var last = (line: 0, offset: 0, characters: 0)

  init(_ bytes: [UInt8]) {
    // A byte order mark is no character of the first line.
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
    self.starts = starts
  }

  /// Line and column of a byte, both from 1; columns in characters.
  mutating func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let end = min(max(offset, starts[low]), bytes.count)
    let goesOn = last.line == low && (starts[low]...end).contains(last.offset)
    let known = goesOn ? last : (low, starts[low], 0)
    last = (low, end, known.2 + bytes[known.1..<end].count { $0 & 0xC0 != 0x80 })
    return (low + 1, last.characters + 1)
  }
}
