internal import Applicant
internal import Days

/// The dates of a document by what they are of.
struct PaperDates: Hashable, Sendable {
  var periods: [Stated<PaperPeriod>] = []
  var issued: [Stated<DeclaredDate>] = []
  var validUntil: [Stated<Day>] = []
  var egreso: [Stated<DeclaredDate>] = []

  init(_ words: PaperWords) {
    var reader = PeriodReader(words)
    reader.read()
    self = reader.dates
  }

  fileprivate init() {}
}

/// Puts the dates of a document together to periods.
private struct PeriodReader {
  let words: PaperWords
  private let roles: DateRoles
  private let mentions: [DateMention]
  private let headings: [Int]
  private(set) var dates = PaperDates()
  /// A start that waits for its end.
  private var pending: (date: PartialDate, mention: DateMention)?
  private var known: Set<PaperPeriod> = []
  /// Where a start on the day of issue is stated.
  private var fromIssue: PaperPlace?
  /// The line of the heading, or of the last row, of the table that is being read.
  private var tableLine = -1
  private var nextHeading = 0

  init(_ words: PaperWords) {
    self.words = words
    roles = DateRoles(words)
    mentions = DateFinder(words).mentions()
    headings = Self.headings(words)
  }

  mutating func read() {
    var index = 0
    while index < mentions.count {
      let last = index > 0 ? mentions[index - 1].tokens.upperBound : 0
      if index + 1 < mentions.count, isPair(mentions[index], mentions[index + 1]) {
        pair(mentions[index], mentions[index + 1], after: last)
        index += 2
      } else {
        single(mentions[index], after: last)
        index += 1
      }
    }
    flush()
    if let place = fromIssue, Set(dates.issued.map(\.value)).count == 1, let issued = dates.issued.first {
      dates.periods.append(Stated(PaperPeriod(from: issued.value), at: place))
    }
  }

  // MARK: Two ends side by side

  /// Whether a date and the next are the two ends of one period.
  private mutating func isPair(_ first: DateMention, _ second: DateMention) -> Bool {
    guard first.date != nil, !first.isOfTheSame, second.content != .issueDay else { return false }
    let between = first.tokens.upperBound..<second.tokens.lowerBound
    guard between.count <= 7 else { return false }
    if isRow(first, second, between) { return true }
    if second.isNow { return between.allSatisfy { [",", "y", "(", "-", ":", "|", "al"].contains(words.folded($0)) } }
    var isLinked = false
    for index in between {
      let word = words.folded(index)
      if DateLinks.closing.contains(word) {
        isLinked = true
      } else if word == "y", isAfterEntre(first) {
        isLinked = true
      } else if !DateLinks.fillers.contains(word) {
        return false
      }
    }
    return isLinked
  }

  private func isAfterEntre(_ mention: DateMention) -> Bool {
    let start = mention.tokens.lowerBound
    return (1...4).contains { words.folded(start - $0) == "entre" }
  }

  private mutating func pair(_ first: DateMention, _ second: DateMention, after last: Int) {
    flush()
    guard let start = first.date else { return }
    let place = first.tokens.lowerBound
    if roles.isAbsence(before: place, after: last) || roles.isReference(before: place, after: last) { return }
    let isValidity = roles.isHabilitation(before: place, after: last)
    guard let end = second.date else {
      add(PaperPeriod(from: start.declared, to: .current), at: place)
      return
    }
    let closing = second.isOfTheSame ? end.completed(by: start) : end
    guard let from = start.completed(by: closing).declared, let to = closing.declared, from.first <= to.last else {
      return
    }
    if isValidity {
      if case .day(let day) = to { dates.validUntil.append(Stated(day, at: words.place(place))) }
    } else {
      add(PaperPeriod(from: from, to: .on(to)), at: place)
    }
  }

  // MARK: One date

  private mutating func single(_ mention: DateMention, after last: Int) {
    let place = mention.tokens.lowerBound
    if mention.content == .issueDay {
      flush()
      fromIssue = words.place(place)
      return
    }
    guard let date = mention.date else {
      if let start = pending, place - start.mention.tokens.upperBound <= 30 {
        pending = nil
        add(PaperPeriod(from: start.date.declared, to: .current), at: start.mention.tokens.lowerBound)
      }
      return
    }
    guard let role = roles.role(of: mention, after: last) else { return }
    switch role {
    case .start:
      flush()
      pending = (date, mention)
    case .end: close(date, mention)
    case .egreso:
      if let declared = date.declared { dates.egreso.append(Stated(declared, at: words.place(place))) }
      close(date, mention)
    case .issue:
      if let declared = date.declared { dates.issued.append(Stated(declared, at: words.place(place))) }
    case .validUntil:
      if case .day(let day) = date.declared { dates.validUntil.append(Stated(day, at: words.place(place))) }
    case .event:
      guard let to = date.declared else { return }
      let from = mention.firstOfDays.flatMap { PartialDate(day: $0, month: date.month, year: date.year).declared }
      add(PaperPeriod(from: from ?? to, to: .on(to)), at: place)
    case .other: break
    }
  }

  /// How far below its start the end of a period may stand: a resolution first tells at length what there was.
  private var reach: Int { roles.isResolution ? 400 : 120 }

  /// Ends the period whose start waits, if it is not too far above.
  private mutating func close(_ date: PartialDate, _ mention: DateMention) {
    let place = mention.tokens.lowerBound
    guard let start = pending, place - start.mention.tokens.upperBound <= reach else {
      flush()
      if let to = date.declared { add(PaperPeriod(to: .on(to)), at: place) }
      return
    }
    pending = nil
    let end = mention.isOfTheSame ? date.completed(by: start.date) : date
    guard let from = start.date.completed(by: end).declared, let to = end.declared, from.first <= to.last else {
      return
    }
    add(PaperPeriod(from: from, to: .on(to)), at: start.mention.tokens.lowerBound)
  }

  /// A start for which no end came.
  private mutating func flush() {
    guard let start = pending else { return }
    pending = nil
    guard let from = start.date.declared else { return }
    add(PaperPeriod(from: from), at: start.mention.tokens.lowerBound)
  }

  private mutating func add(_ period: PaperPeriod, at index: Int) {
    guard period.from != nil || period.to != nil, known.insert(period).inserted else { return }
    dates.periods.append(Stated(period, at: words.place(index)))
  }

  // MARK: Tables

  /// The lines that head a table with the columns of a start and an end.
  private static func headings(_ words: PaperWords) -> [Int] {
    var lines: [Int] = []
    var index = 0
    // A heading may stand on two lines, "Fecha de" above "inicio".
    var above = (line: -9, hasFirst: false, hasLast: false)
    while index < words.tokens.count {
      let line = words.tokens[index].line
      var (hasFirst, hasLast, isWords) = (false, false, true)
      let start = index
      while index < words.tokens.count, words.tokens[index].line == line {
        let token = words.tokens[index]
        if DateFormulas.firstColumn.contains(token.folded) { hasFirst = true }
        if DateFormulas.lastColumn.contains(token.folded) { hasLast = true }
        if token.kind == .number || token.kind == .mixed { isWords = false }
        index += 1
      }
      guard isWords, index - start <= 20 else { continue }
      let isBelow = line - above.line <= 2
      if hasFirst || (isBelow && above.hasFirst), hasLast || (isBelow && above.hasLast) { lines.append(line) }
      above = (line, hasFirst, hasLast)
    }
    return lines
  }

  /// Whether two dates stand beside one another in a row of a table of periods.
  private mutating func isRow(_ first: DateMention, _ second: DateMention, _ between: Range<Int>) -> Bool {
    let line = words.tokens[first.tokens.lowerBound].line
    guard words.tokens[second.tokens.lowerBound].line == line,
      between.allSatisfy({ ["|", "y", "…"].contains(words.folded($0)) })
    else { return false }
    while nextHeading < headings.count, headings[nextHeading] < line {
      tableLine = headings[nextHeading]
      nextHeading += 1
    }
    guard tableLine >= 0, line - tableLine <= 6 else { return false }
    tableLine = line
    return true
  }
}
