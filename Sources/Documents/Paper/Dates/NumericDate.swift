/// Dates of figures and signs: `01/06/2015`, `01-06-2015`, `01.06.15`, `2015-06-01`, `01-JUN-2015`, `01JUN2015`,
/// `06/2015`.
enum NumericDate {
  /// The date that begins at an index; `last` is where the date before ended, behind which a dash may stand.
  static func mention(in words: PaperWords, at index: Int, after last: Int) -> DateMention? {
    let token = words.tokens[index]
    if token.kind == .mixed, let date = compact(token.folded) {
      return DateMention(content: .date(date), tokens: index..<index + 1)
    }
    guard let first = LookAlikes.digits(token), first.count <= 4, isStart(words, index, last) else { return nil }
    let sign = words.folded(index + 1)
    guard ["/", "-", "."].contains(sign), index + 2 < words.tokens.count,
      words.tokens[index + 1].line == token.line
    else { return nil }
    return three(words, index, first, sign) ?? monthAndYear(words, index, first, sign)
  }

  /// Whether no number, letter or sign is joined to it before: `123-01-06-2015` is no date.
  private static func isStart(_ words: PaperWords, _ index: Int, _ last: Int) -> Bool {
    guard words.tokens[index].isGlued, index >= 2, ["/", "-", "."].contains(words.folded(index - 1)) else {
      return true
    }
    return !words.tokens[index - 1].isGlued || words.tokens[index - 2].kind == .mark || last == index - 1
  }

  private static func three(_ words: PaperWords, _ index: Int, _ first: [Int], _ sign: String) -> DateMention? {
    let tokens = words.tokens
    guard index + 4 < tokens.count, words.folded(index + 3) == sign, isTight(words, index, sign),
      let third = LookAlikes.digits(tokens[index + 4])
    else { return nil }
    let name = Months.abbreviated(words.folded(index + 2))
    guard let month = name.map({ [$0] }) ?? LookAlikes.digits(tokens[index + 2]), month.count <= 2 else { return nil }
    var date: PartialDate?
    if first.count <= 2, let year = Figures.year(third) {
      // Numbers of sections look like `1.2.15`: with points a year of two digits goes with days and months of two.
      let isWhole = first.count == 2 && (name != nil || month.count == 2)
      if third.count == 4 || isWhole {
        date = PartialDate(day: Figures.value(first), month: Figures.value(month), year: year)
      }
    } else if first.count == 4, third.count <= 2, sign != ".", let year = Figures.year(first) {
      date = PartialDate(day: Figures.value(third), month: Figures.value(month), year: year)
    }
    guard let date, isEnd(words, index + 5, sign) else { return nil }
    return DateMention(content: .date(date), tokens: index..<index + 5)
  }

  /// Whether the parts stand close together; machines that read pictures put single blanks about the signs.
  private static func isTight(_ words: PaperWords, _ index: Int, _ sign: String) -> Bool {
    let blanks = (index + 1...index + 4).map { words.tokens[$0].blanks }
    return sign == "." ? blanks.allSatisfy { $0 == 0 } : blanks.allSatisfy { $0 <= 1 }
  }

  /// Whether nothing is joined to it behind that would make it a number of another kind: `12-05-2015-SG`.
  private static func isEnd(_ words: PaperWords, _ end: Int, _ sign: String) -> Bool {
    guard end + 1 < words.tokens.count, words.tokens[end].isGlued, words.tokens[end + 1].isGlued else { return true }
    guard words.tokens[end + 1].kind != .mark else { return true }
    let mark = words.folded(end)
    return mark != "/" && (mark != sign || mark == "." && words.tokens[end + 1].kind == .word)
  }

  private static func monthAndYear(_ words: PaperWords, _ index: Int, _ first: [Int], _ sign: String) -> DateMention? {
    guard sign == "/", first.count <= 2, words.tokens[index + 1].isGlued, words.tokens[index + 2].isGlued,
      let second = LookAlikes.digits(words.tokens[index + 2]), second.count == 4, let year = Figures.year(second),
      (1...12).contains(Figures.value(first)), isEnd(words, index + 3, sign)
    else { return nil }
    return DateMention(content: .date(PartialDate(month: Figures.value(first), year: year)), tokens: index..<index + 3)
  }

  /// `01jun2015` in one piece.
  private static func compact(_ folded: String) -> PartialDate? {
    let day = folded.prefix { $0.isASCII && $0.isNumber }
    let rest = folded.dropFirst(day.count)
    let month = rest.prefix { $0.isLetter }
    let year = rest.dropFirst(month.count)
    guard (1...2).contains(day.count), let value = Int(day), let named = Months.abbreviated(String(month)),
      year.count == 4, let number = Int(year), Figures.years.contains(number)
    else { return nil }
    return PartialDate(day: value, month: named, year: number)
  }
}
