/// Reads the posts of a table with a column "Cargo".
///
/// Only rows that stand on one line are read: where a cell goes on below, nobody can tell which.
enum PostTable {
  /// No table of posts is longer.
  private static let mostRows = 32

  static func posts(in words: PaperWords) -> [Stated<String>] {
    var posts: [Stated<String>] = []
    for index in words.tokens.indices where isHeading(words, index) {
      var row = words.lineEnd(from: index)
      // The rest of a heading on two lines.
      if row < words.tokens.count, !hasDate(words, row) { row = words.lineEnd(from: row) }
      for _ in 0..<mostRows where row < words.tokens.count {
        guard hasDate(words, row), words.tokens[row].line - words.tokens[row - 1].line <= 3 else { break }
        var next = words.lineEnd(from: row)
        let isWhole = next == words.tokens.count || hasDate(words, next) || beginsSentence(words, next)
        if isWhole, let cell = firstCell(words, row) {
          posts.append(Stated(words.text(cell), at: words.place(cell.lowerBound)))
        }
        // What is left of the row stands on lines without dates.
        if next < words.tokens.count, !hasDate(words, next), !beginsSentence(words, next) {
          let rest = words.lineEnd(from: next)
          if rest < words.tokens.count, hasDate(words, rest) { next = rest }
        }
        row = next
      }
    }
    return posts
  }

  /// "Cargo", first in its line or behind the column of numbers, with more columns beside it.
  private static func isHeading(_ words: PaperWords, _ index: Int) -> Bool {
    guard words.folded(index) == "cargo" || words.folded(index) == "puesto" else { return false }
    let token = words.tokens[index]
    let isFirst =
      token.startsLine
      || index >= 2 && words.folded(index - 1) == "°" && words.tokens[index - 2].startsLine
    guard isFirst, !hasDate(words, index) else { return false }
    let end = words.lineEnd(from: index)
    let columns = (index + 1..<end).filter { words.tokens[$0].isApart }
    return !columns.isEmpty
      && (index..<end).contains { place in
        DateFormulas.firstColumn.contains(words.folded(place)) || DateFormulas.lastColumn.contains(words.folded(place))
          || words.folded(place) == "fecha"
      }
  }

  /// Whether a line names a day in figures.
  private static func hasDate(_ words: PaperWords, _ start: Int) -> Bool {
    let end = words.lineEnd(from: start)
    return (start..<end).contains { words.tokens[$0].kind != .word && Figures.isYearOfDate(words, $0) }
  }

  private static func beginsSentence(_ words: PaperWords, _ start: Int) -> Bool {
    ["se", "expedimos", "la", "el", "habiendo", "durante"].contains(words.folded(start))
      && words.tokens[start].line - words.tokens[start - 1].line > 0
      && !(start + 1..<words.lineEnd(from: start)).contains { words.tokens[$0].isApart }
  }

  /// The words of the first cell that is no number.
  private static func firstCell(_ words: PaperWords, _ start: Int) -> Range<Int>? {
    var first = start
    if words.tokens[first].kind == .number, first + 1 < words.tokens.count { first += 1 }
    guard words.tokens[first].kind == .word else { return nil }
    var end = first + 1
    while end < words.tokens.count, words.tokens[end].line == words.tokens[start].line, !words.tokens[end].isApart,
      end - first < 12
    { end += 1 }
    let isPlain = (first..<end).allSatisfy { words.tokens[$0].kind == .word }
    return isPlain && end < words.tokens.count && words.tokens[end].isApart && !words.tokens[end].startsLine
      ? first..<end : nil
  }
}
