internal import Papers

/// How high a row must be for its texts.
enum RowHeight {
  /// Points of the letters of a cell.
  static let letters = 9.0

  /// The height of a row, in points.
  static func points(_ row: [Sheet.Cell], _ columns: [Sheet.Column]) -> Double {
    let counts = zip(row, columns).map { cell, column -> Int in
      switch cell {
      case .text(let text), .word(let text, _): column.wraps ? SheetLines.count(text, width: column.width) : 1
      case .empty, .integer, .hundredths, .date: 1
      }
    }
    return min(SheetLines.highestRow, Double(counts.max() ?? 1) * SheetLines.height + SheetLines.margin)
  }
}
