internal import Days

/// Finds all dates that a document names, whatever they are of.
struct DateFinder {
  let words: PaperWords
  private var tokens: [PaperToken] { words.tokens }

  init(_ words: PaperWords) {
    self.words = words
  }

  /// All dates in the order of the document. What looks like a date and is on no calendar is passed over whole.
  func mentions() -> [DateMention] {
    var mentions: [DateMention] = []
    var index = 0
    while index < tokens.count {
      let last = mentions.last?.tokens.upperBound ?? -1
      if let mention = mention(at: index, after: last) {
        if mention.date?.isImpossible != true { mentions.append(withEarlierDays(mention, after: last)) }
        index = mention.tokens.upperBound
      } else if let number = NumberWords.number(in: words, at: index) {
        // The end of a longer number is no day: "treinta y cinco de junio".
        index = number.end
      } else {
        index += 1
      }
    }
    return mentions
  }

  /// The date that begins at an index; `last` is where the one before ended.
  private func mention(at index: Int, after last: Int) -> DateMention? {
    switch tokens[index].kind {
    case .mark: return nil
    case .number, .mixed:
      return NumericDate.mention(in: words, at: index, after: last) ?? written(at: index) ?? dayOnly(at: index)
    case .word:
      if let now = NowWords.mention(in: words, at: index) { return now }
      return written(at: index) ?? monthFirst(at: index) ?? dayOnly(at: index)
    }
  }

  // MARK: Day first

  /// "01 de junio de 2015", "primero de junio de dos mil quince", "15 de marzo".
  private func written(at index: Int) -> DateMention? {
    guard let day = day(at: index) else { return nil }
    var next = day.end
    if words.folded(next) == "dia" || words.folded(next) == "dias" { next += 1 }
    if ["de", "del", "-", "/"].contains(words.folded(next)) { next += 1 }
    if words.stands(["mes", "de"], at: next) { next += 2 }
    if words.stands(["mismo", "mes"], at: next), words.folded(day.end).hasPrefix("de") {
      // "y año" or nothing may follow; either way month and year are those before.
      let end = words.stands(["y", "ano"], at: next + 2) ? next + 4 : next + 2
      return DateMention(
        content: .date(PartialDate(day: day.value)), tokens: index..<end, isOfTheSame: true)
    }
    guard let month = Months.abbreviated(words.folded(next)) else { return nil }
    let isShort = Months.named(words.folded(next)) == nil
    next += 1
    if isShort, words.folded(next) == "." { next += 1 }
    let date = PartialDate(day: day.value, month: month)
    guard let year = year(after: next) else {
      // An abbreviation without a year is as likely a word.
      if isShort { return nil }
      let isSame = sameYear(at: next)
      return DateMention(content: .date(date), tokens: index..<(isSame ?? next), isOfTheSame: isSame != nil)
    }
    var whole = date
    whole.year = year.value
    return DateMention(content: .date(whole), tokens: index..<year.end)
  }

  /// Behind "del mismo año".
  private func sameYear(at index: Int) -> Int? {
    var next = index
    if words.folded(next) == "," { next += 1 }
    guard ["de", "del"].contains(words.folded(next)) else { return nil }
    return words.stands(["mismo", "ano"], at: next + 1) || words.stands(["dicho", "ano"], at: next + 1)
      ? next + 3 : nil
  }

  /// A day of the month: figures, with or without a sign of the ordinal, or words, with the figures behind them.
  private func day(at index: Int) -> (value: Int, end: Int)? {
    let token = tokens[index]
    if token.kind == .word {
      let isFirst = token.folded == "primero" || token.folded == "primer"
      guard let number = isFirst ? (value: 1, end: index + 1) : NumberWords.number(in: words, at: index),
        number.value <= 31
      else { return nil }
      return inBrackets(after: number)
    }
    guard let figures = Ordinals.day(token) else { return nil }
    var end = index + 1
    if words.folded(end) == "°" { end += 1 }
    if ["o", "ro", "er"].contains(words.folded(end)), tokens[end].isGlued { end += 1 }
    return inBrackets(after: (figures, end))
  }

  /// Passes over the same number in brackets; `nil` where it is another.
  private func inBrackets(after number: (value: Int, end: Int)) -> (value: Int, end: Int)? {
    guard words.folded(number.end) == "(" else { return number }
    let next = number.end + 1
    guard next < tokens.count else { return number }
    let inside =
      LookAlikes.digits(tokens[next]).flatMap { $0.count <= 4 ? (value: Figures.value($0), end: next + 1) : nil }
      ?? NumberWords.number(in: words, at: next)
    guard let inside, words.folded(inside.end) == ")" else { return number }
    return inside.value == number.value ? (number.value, inside.end + 1) : nil
  }

  // MARK: Year

  /// The year that follows a month: "de 2015", "del año dos mil quince (2015)", ", 2015".
  private func year(after index: Int) -> (value: Int, end: Int)? {
    var next = index
    if words.folded(next) == "," { next += 1 }
    if ["de", "del", "-", "/"].contains(words.folded(next)) { next += 1 }
    if words.folded(next) == "ano" { next += 1 }
    return year(at: next)
  }

  private func year(at index: Int) -> (value: Int, end: Int)? {
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    if token.kind == .word {
      guard let number = NumberWords.number(in: words, at: index), Figures.years.contains(number.value) else {
        return nil
      }
      return inBrackets(after: number)
    }
    if let digits = LookAlikes.digits(token) {
      if digits.count == 4, Figures.years.contains(Figures.value(digits)) { return (Figures.value(digits), index + 1) }
      // Some write the year with the sign of the thousands.
      if digits.count == 1, [".", ","].contains(words.folded(index + 1)), index + 2 < tokens.count,
        tokens[index + 1].isGlued, tokens[index + 2].isGlued, let rest = LookAlikes.digits(tokens[index + 2]),
        rest.count == 3, Figures.years.contains(Figures.value(digits + rest))
      {
        return (Figures.value(digits + rest), index + 3)
      }
    }
    return nil
  }

  // MARK: Month first

  /// "junio 2015", "JUNIO DE 2015", "jun-2015", "junio 20 de 2015"; "de junio" before "a diciembre de 2015".
  private func monthFirst(at index: Int) -> DateMention? {
    let word = tokens[index].folded
    guard let month = Months.abbreviated(word) else { return nil }
    var next = index + 1
    if Months.named(word) == nil, words.folded(next) == "." { next += 1 }
    if let year = year(after: next) {
      return DateMention(content: .date(PartialDate(month: month, year: year.value)), tokens: index..<year.end)
    }
    guard Months.named(word) != nil, next < tokens.count else { return nil }
    if let digits = LookAlikes.digits(tokens[next]), digits.count <= 2, let year = year(after: next + 1) {
      let date = PartialDate(day: Figures.value(digits), month: month, year: year.value)
      return DateMention(content: .date(date), tokens: index..<year.end)
    }
    // Some months are names of people: one without a year counts only where another month closes the period.
    let before = words.folded(index - 1)
    let isBetween = words.folded(next) == "y" && (1...4).contains { words.folded(index - $0) == "entre" }
    guard ["de", "desde", "del", "entre"].contains(before),
      isBetween || DateLinks.closing.contains(words.folded(next))
    else { return nil }
    next += 1
    if words.folded(next) == "el" { next += 1 }
    if words.stands(["mes", "de"], at: next) { next += 2 }
    guard Months.named(words.folded(next)) != nil, year(after: next + 1) != nil else { return nil }
    return DateMention(content: .date(PartialDate(month: month)), tokens: index..<index + 1)
  }

  // MARK: Day without month

  /// "03" of "del 03 al 28 de agosto de 2020".
  private func dayOnly(at index: Int) -> DateMention? {
    guard let day = day(at: index), (1...31).contains(day.value) else { return nil }
    let before = words.folded(index - 1)
    guard ["del", "el", "de", "dia", "dias", "desde", "entre", ":"].contains(before) else { return nil }
    let link = words.folded(day.end)
    let isBetween = before == "entre" || words.folded(index - 2) == "entre"
    guard DateLinks.closing.contains(link) || (isBetween && link == "y") else { return nil }
    var next = day.end + 1
    while ["el", "dia"].contains(words.folded(next)) { next += 1 }
    guard next < tokens.count, next <= day.end + 3, let end = written(at: next), end.date?.month != nil else {
      return nil
    }
    return DateMention(content: .date(PartialDate(day: day.value)), tokens: index..<day.end)
  }

  // MARK: Several days

  /// The first of the days listed before a date: "los días 10, 11 y 12 de mayo de 2019".
  private func withEarlierDays(_ mention: DateMention, after last: Int) -> DateMention {
    guard mention.date?.day != nil, words.folded(mention.tokens.lowerBound - 1) == "y" else { return mention }
    var result = mention
    var place = mention.tokens.lowerBound - 2
    // No list of days is longer than a month.
    for _ in 0..<31 {
      guard place >= max(last, 0), let day = Ordinals.day(tokens[place]) else { break }
      result.firstOfDays = day
      guard [",", "y"].contains(words.folded(place - 1)) else { break }
      place -= 2
    }
    return result
  }
}
