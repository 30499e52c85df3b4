internal import Applicant
internal import Days

/// The start and end that a proof stands for, beside the periods of its paper.
struct PeriodComparison {
  /// What the paper is to show: the evidence of the proof, else what the record declares.
  let from: DeclaredDate?
  let to: ExperienceRecord.End?
  private let paper: PaperReading
  private let periods: [Stated<PaperPeriod>]
  private let shows: Set<String>
  private let evidence: Proof.Evidence?

  init(_ paper: PaperReading, from: DeclaredDate?, to: ExperienceRecord.End?, proof: Proof) {
    self.init(paper.periods, in: paper, from: from, to: to, proof: proof)
  }

  init(
    _ periods: [Stated<PaperPeriod>], in paper: PaperReading, from: DeclaredDate?, to: ExperienceRecord.End?,
    proof: Proof
  ) {
    self.paper = paper
    self.periods = periods
    self.from = proof.evidence?.from.map { .day($0) } ?? from
    self.to = proof.evidence?.to.map { .on(.day($0)) } ?? to
    shows = proof.shows
    evidence = proof.evidence
  }

  var outcomeOfStart: PaperOutcome {
    guard let from else { return .notFound }
    if let place = whole ?? periods.first(where: { $0.value.from.map { Self.holds($0, from) } ?? false })?.place {
      return .agrees(at: place)
    }
    // A proof that is not said to show the start may well be of a part of the time.
    guard shows.isEmpty || shows.contains("inicio") || evidence?.from != nil else { return .notFound }
    let shown = periods.compactMap { period in period.value.from.map { Stated($0, at: period.place) } }
    guard let only = only(shown) else { return .notFound }
    return .differs(declared: .date(from), shown: .date(only.value), at: only.place)
  }

  var outcomeOfEnd: PaperOutcome {
    guard let to else { return .notFound }
    if let place = whole ?? periods.first(where: { $0.value.to.map { Self.holds($0, to) } ?? false })?.place {
      return .agrees(at: place)
    }
    let isShown = shows.contains("fin") || shows.contains("a-la-fecha")
    guard shows.isEmpty || isShown || evidence?.to != nil else { return .notFound }
    let shown = periods.compactMap { period in period.value.to.map { Stated($0, at: period.place) } }
    guard let only = only(shown) else { return .notFound }
    // "A la fecha" says nothing of days after the paper was written.
    if only.value == .current, case .on(let end) = to {
      guard let issued = paper.issueDay, issued.value > end.last else { return .notFound }
    }
    return .differs(declared: Self.value(to), shown: Self.value(only.value), at: only.place)
  }

  /// The only value among several; with more than one nobody can say which the record should have had.
  private func only<Value: Equatable>(_ shown: [Stated<Value>]) -> Stated<Value>? {
    guard let first = shown.first, shown.allSatisfy({ $0.value == first.value }) else { return nil }
    return first
  }

  /// Where several periods together are the declared one, without a day between them.
  private var whole: PaperPlace? {
    guard periods.count > 1, let from, let to, case .on(let end) = to else { return nil }
    let runs = DayRuns(periods.compactMap { DayRun($0.value) })
    guard runs.runs.count == 1, let run = runs.runs.first else { return nil }
    let isSame = from.first <= run.first && run.first <= from.last && end.first <= run.last && run.last <= end.last
    return isSame ? periods.first?.place : nil
  }

  // MARK: Values

  /// Whether two dates can be of one day: a month holds its days.
  static func holds(_ a: DeclaredDate, _ b: DeclaredDate) -> Bool { a.first <= b.last && b.first <= a.last }

  static func holds(_ a: ExperienceRecord.End, _ b: ExperienceRecord.End) -> Bool {
    switch (a, b) {
    case (.current, .current): true
    case (.on(let one), .on(let other)): holds(one, other)
    default: false
    }
  }

  static func value(_ end: ExperienceRecord.End) -> PaperValue {
    switch end {
    case .current: .current
    case .on(let date): .date(date)
    }
  }
}

extension DayRun {
  /// The days of a period of which both ends are known.
  init?(_ period: PaperPeriod) {
    guard let from = period.from, case .on(let to) = period.to else { return nil }
    self.init(from.first, to.last)
  }
}
