internal import Eligibility

/// Several verdicts of one file as a table of text.
public struct ComparisonText {
  private let comparison: Comparison
  private let layout: TextLayout
  private var wording: Wording { comparison.wording }
  private var style: TextStyle { layout.style }

  public init(_ answers: [Answer], wording: Wording, style: TextStyle = .plain) {
    comparison = Comparison(answers: answers, wording: wording)
    layout = TextLayout(style)
  }

  /// The narrowest that a column is legible.
  private static let narrowest = 18

  /// The table; where the columns have no room beside one another, in several tables one under the other.
  public func render() -> String {
    let words = VerdictWords(comparison.answers[0], wording: wording)
    var parts = [layout.wrap(words.person, indent: 0)]
    parts.append(AssumptionText(wording: wording, layout: layout).lines(comparison.answers[0].assumptions))
    let fitting = max(1, (style.width - Self.narrowest) / (Self.narrowest + 2))
    var first = 0
    while first < comparison.answers.count {
      let last = min(first + fitting, comparison.answers.count)
      parts.append(table(first..<last))
      first = last
    }
    parts.append(layout.wrap(comparison.more, indent: 0))
    return layout.page(parts)
  }

  private func table(_ places: Range<Int>) -> [String] {
    let width = (style.width - 2 * places.count) / (places.count + 1)
    let head = row([""] + places.map { comparison.columns[$0] }, width) { _ in .title }
    let rule = style.painted(
      style.drawn(String(repeating: "─", count: min(style.width, (width + 2) * (places.count + 1) - 2))), .aside)
    let rows = comparison.rows.flatMap { row in
      self.row([row.title] + places.map { mark(row.cells[$0]) + row.cells[$0].text }, width) { column in
        guard column > 0 else { return nil }
        return row.cells[places.lowerBound + column - 1].isMet.map { $0 ? .good : .bad }
      }
    }
    return head + [rule] + rows
  }

  private func mark(_ cell: Comparison.Cell) -> String { cell.isMet.map { $0 ? "[x] " : "[ ] " } ?? "" }

  /// Texts beside one another, each wrapped in its column.
  private func row(_ texts: [String], _ width: Int, _ colour: (Int) -> TextColour?) -> [String] {
    let column = TextLayout(TextStyle(width: width, hasColour: false, drawing: style.drawing))
    let cells = texts.map { text in column.wrap(text, indent: 0).flatMap { pieces(of: $0, width) } }
    return (0..<(cells.map(\.count).max() ?? 0)).map { line in
      var text = ""
      for (place, cell) in cells.enumerated() {
        let piece = line < cell.count ? cell[line] : ""
        let gap = place == cells.count - 1 ? "" : String(repeating: " ", count: max(0, width - piece.count) + 2)
        text += (colour(place).map { style.painted(piece, $0) } ?? piece) + gap
      }
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// A word that is wider than its column, cut where the column ends.
  private func pieces(of line: String, _ width: Int) -> [String] {
    var (pieces, rest) = ([String](), Substring(line))
    while rest.count > width {
      pieces.append(String(rest.prefix(width)))
      rest = rest.dropFirst(width)
    }
    return pieces + [String(rest)]
  }
}
