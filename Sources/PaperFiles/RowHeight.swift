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

  private static func lines(of text: String, width: Int) -> Int {
    let room = max(1, Int(Double(width) * lettersAUnit))
    var lines = 0
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var left = 0
      for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
        // A word goes to the next line where it has no room, and is broken where no line has.
        let length = word.utf16.count
        if left < length {
          lines += 1 + max(0, length - 1) / room
          left = room - length % room
        } else {
          left -= length
        }
        left -= 1
      }
    }
    return lines
  }
}
