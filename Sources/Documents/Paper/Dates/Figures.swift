/// Numbers written with figures, as dates have them.
enum Figures {
  /// The years that a paper of a living person can name.
  static let years = 1930...2099

  /// Whether a token is the year of a date in figures.
  static func isYearOfDate(_ words: PaperWords, _ index: Int) -> Bool {
    guard index >= 2 else { return false }
    let before = words.folded(index - 1)
    let isWritten =
      ["de", "del"].contains(before) && Months.named(words.folded(index - 2)) != nil
      || Months.abbreviated(before) != nil
    let isNumeric = words.tokens[index].isGlued && ["/", "-", "."].contains(before)
    return (isWritten || isNumeric) && LookAlikes.digits(words.tokens[index]).flatMap { year($0) } != nil
  }

  /// The number that a few digits write; only the first nine are looked at.
  static func value(_ digits: [Int]) -> Int { digits.prefix(9).reduce(0) { $0 * 10 + $1 } }

  /// The year of four digits, or of two: 15 is 2015, 98 is 1998.
  static func year(_ digits: [Int]) -> Int? {
    let value = value(digits)
    if digits.count == 4 { return years.contains(value) ? value : nil }
    guard digits.count == 2 else { return nil }
    return value < 50 ? 2000 + value : 1900 + value
  }
}

/// A day of the month in figures: `1`, `01`, `1ro`, `1er`, `O1`.
enum Ordinals {
  private static let endings = ["ro", "ero", "er", "o", "do", "to", "vo", "no", "mo"]

  static func day(_ token: PaperToken) -> Int? {
    if token.kind == .mixed {
      let figures = token.folded.prefix { $0.isASCII && $0.isNumber }
      if figures.count <= 2, let value = Int(figures), endings.contains(String(token.folded.dropFirst(figures.count))),
        token.folded.dropFirst(figures.count) != "o" || value < 4
      {
        return value
      }
    }
    guard let digits = LookAlikes.digits(token), digits.count <= 2 else { return nil }
    return Figures.value(digits)
  }
}
