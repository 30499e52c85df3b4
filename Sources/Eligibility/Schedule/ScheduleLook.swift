internal import Days

/// The looks that a review of a schedule is made of.
struct ScheduleLook {
  private let posting: Posting
  private let rules: Rules
  private let holidays: HolidayTable
  private let excludesDecreed: Bool
  private let calendar: BusinessCalendar

  init(posting: Posting, rules: Rules, holidays: HolidayTable) {
    self.posting = posting
    self.rules = rules
    self.holidays = holidays
    excludesDecreed = rules.flag(.decreedDays)
    calendar = holidays.calendar(excludingDecreed: excludesDecreed)
  }

  private func closure(_ day: Day) -> Closure? { holidays.closure(of: day, excludingDecreed: excludesDecreed) }

  func phase(_ step: ScheduleStep, _ window: Posting.Window) -> ScheduleReview.Phase {
    let run = window.run
    let known = run.intersection(holidays.covered).map { $0.first.number...$0.last.number }
    let closed = known?.map { Day(number: $0) }.filter { !$0.weekday.isWeekend && closure($0) != nil } ?? []
    return ScheduleReview.Phase(step: step, window: window, businessDays: calendar.count(in: run), closed: closed)
  }

  // MARK: Publication

  func publication(registered: Day?) -> (ScheduleReview.Publication?, [ScheduleFinding]) {
    guard let window = posting.window(.publication) else {
      return (nil, [ScheduleFinding(.undecided, .noPublication)])
    }
    var findings: [ScheduleFinding] = []
    if let registered, window.run.first <= registered {
      findings.append(
        ScheduleFinding(
          .fault, .publishedTooEarly(from: window.run.first, registered: registered), rules.source(.registration)))
    }
    if let application = posting.window(.application), application.from.day <= window.run.last {
      findings.append(
        ScheduleFinding(
          .fault, .appliedTooEarly(from: application.from.day, publishedUntil: window.run.last),
          rules.source(.applicationAfterPublication)))
    }
    guard let modality = posting.modality.flatMap({ Modality(rawValue: $0) }) else {
      return (nil, findings + [ScheduleFinding(.undecided, .unknownModality(posting.modality))])
    }
    let least = rules.term(modality.publication)
    let run = DayRun(max(window.run.first, registered?.next ?? window.run.first), window.run.last)
    let counted =
      run.map { (least ?? Term(days: 1, isBusiness: true)).count(in: $0, calendar) } ?? 0
    let source = rules.source(modality.publication)
    if let least, let counted, counted < least.days {
      findings.append(ScheduleFinding(.fault, .publicationTooShort(counted: counted, least: least), source))
    }
    return (ScheduleReview.Publication(run: run, counted: counted, least: least, source: source), findings)
  }

  // MARK: Steps

  /// Steps that begin before those that they follow; of several the one that ends last.
  func order() -> [ScheduleFinding] {
    var steps: [ScheduleStep] = []
    var last: [ScheduleStep: (pair: ScheduleOrder.Pair, from: LocalTime, at: LocalTime)] = [:]
    for pair in ScheduleOrder.pairs {
      guard let earlier = posting.window(pair.earlier), let later = posting.window(pair.later) else { continue }
      // Where no end is given, no more than the beginning is sure.
      let at = pair.whole ? earlier.to ?? earlier.from : earlier.from
      guard later.from.isBefore(at) else { continue }
      let known = last[pair.later]
      if known == nil { steps.append(pair.later) }
      if known.map({ $0.at.isBefore(at) }) ?? true { last[pair.later] = (pair, later.from, at) }
    }
    return steps.compactMap { last[$0] }.map { found in
      ScheduleFinding(
        .fault, .outOfOrder(step: found.pair.later, from: found.from, after: found.pair.earlier, at: found.at),
        rules.source(.order))
    }
  }

  /// Steps on days that are no business days.
  func closures() -> [ScheduleFinding] {
    posting.steps.flatMap { step, window -> [ScheduleFinding] in
      let run = window.run
      let source = rules.source(.businessDays)
      if calendar.count(in: run) == 0, let closure = closure(run.first) {
        return [ScheduleFinding(.fault, .closed(step: step, run, closure), source)]
      }
      return [run.first, run.last].compactMap { day in
        closure(day).map { ScheduleFinding(.note, .closedEdge(step: step, day, $0), source) }
      }
    }
  }

  // MARK: Terms

  func deadlines(results: Day?) -> ([ScheduleReview.Deadline], [ScheduleFinding]) {
    guard let results = results ?? posting.window(.finalResults)?.run.last else {
      return ([], [ScheduleFinding(.note, .noResults)])
    }
    let contract = deadline(.contract, .contractTerm, after: results)
    let appeal = deadline(.appeal, .appealTerm, after: results)
    let deadlines = [contract, appeal, deadline(.resolution, .resolutionTerm, after: appeal.until)]
    var findings: [ScheduleFinding] = []
    if let term = contract.term, let until = contract.until, let window = posting.window(.contract),
      window.run.last > until
    {
      findings.append(ScheduleFinding(.fault, .contractLate(until: until, term: term), contract.source))
    }
    return (deadlines, findings)
  }

  private func deadline(
    _ kind: ScheduleReview.Deadline.Kind, _ key: RuleKey, after day: Day?
  ) -> ScheduleReview.Deadline {
    let term = rules.term(key)
    return ScheduleReview.Deadline(
      kind: kind, term: term, after: day, until: day.flatMap { term?.end(after: $0, calendar) },
      source: rules.source(key))
  }

  // MARK: What is not known

  func gaps(
    _ publication: ScheduleReview.Publication?, _ deadlines: [ScheduleReview.Deadline]
  ) -> [ScheduleFinding] {
    let isCovered =
      (publication.map { $0.counted != nil } ?? true)
      && deadlines.allSatisfy { $0.term == nil || $0.after == nil || $0.until != nil }
      && posting.schedule.values.allSatisfy { $0.run.intersection(holidays.covered) == $0.run }
    let source = rules.source(.businessDays)
    if !isCovered { return [ScheduleFinding(.undecided, .notCovered(holidays.covered), source)] }
    guard excludesDecreed else { return [] }
    let days =
      posting.schedule.values.flatMap { [$0.run.first, $0.run.last] }
      + deadlines.flatMap { [$0.after, $0.until] }.compactMap { $0 }
    let years = Set(days.map(\.civil.year)).subtracting(holidays.completeYears).sorted()
    return years.isEmpty ? [] : [ScheduleFinding(.note, .incompleteYears(years), rules.source(.decreedDays))]
  }
}

extension LocalTime {
  /// Whether it surely comes before another time: on one day only where both say at what time of it.
  fileprivate func isBefore(_ other: LocalTime) -> Bool {
    if day != other.day { return day < other.day }
    guard let minute, let otherMinute = other.minute else { return false }
    return minute < otherMinute
  }
}
