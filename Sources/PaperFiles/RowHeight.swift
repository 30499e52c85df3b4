internal import Papers

/// How high a row must be for its texts, which programs of sheets do not all work out for themselves.
enum RowHeight {
  /// Points of the letters of a cell.
  static let letters = 9.0
  /// Points of a line of them.
  private static let line = 12.0
  /// The highest row that the format knows.
  private static let most = 409.0
  /// Letters of this size for each unit of width, which is a digit of size 11; few, since fonts differ.
  private static let lettersAUnit = 1.12

  /// The height of a row, in points.
  static func points(_ row: [Sheet.Cell], _ columns: [Sheet.Column]) -> Double {
    let counts = zip(row, columns).map { cell, column -> Int in
      switch cell {
      case .text(let text), .word(let text, _): column.wraps ? lines(of: text, width: column.width) : 1
      case .empty, .integer, .hundredths, .date: 1
      }
    }
    return min(most, Double(counts.max() ?? 1) * line + 3)
  }

  /// By bytes, since a matrix has half a million texts: all but those that go on with a letter are one.
  private static func lines(of text: String, width: Int) -> Int {
    let room = max(1, Int(Double(width) * lettersAUnit))
    var (lines, left, word) = (1, room, 0)
    func endWord() {
      if word > left {
        // It goes to the next line, and is broken where no line has room for it.
        lines += (left < room ? 1 : 0) + (word - 1) / room
        left = room - ((word - 1) % room + 1)
      } else {
        left -= word
      }
      word = 0
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"):
        endWord()
        lines += 1
        left = room
      case UInt8(ascii: " "):
        endWord()
        left -= 1
      default: if byte & 0xC0 != 0x80 { word += 1 }
      }
    }
    endWord()
    return lines
  }
}
