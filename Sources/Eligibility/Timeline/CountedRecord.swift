internal import Applicant
internal import Days

/// One experience record as it counts for a posting: its days, and why its other days do not.
struct CountedRecord {
  let facts: ExperienceFacts
  /// The whole period up to the application day, as far as it is proved: what decides which of two is longer.
  let whole: DayRuns
  /// Days that count.
  var days: DayRuns
  /// The days that do not count, and why: made into reasons only where somebody asks.
  private(set) var exclusions: [(run: DayRun?, kind: Reason.Kind, source: Source)]

  var id: String { facts.record.id }
  var kind: ExperienceKind { facts.record.kind }

  /// The days of a record that count by themselves; limits on the practices of all records together come later.
  init(_ facts: ExperienceFacts, start: CountStart, education: [EducationFacts], rules: Rules, on: Day) {
    self.facts = facts
    exclusions = Self.rejections(facts, on: on)
    whole = facts.period.upTo(on)
    days = whole
    if let declared = facts.declared, declared.first > on {
      let run = declared.last == .distantFuture ? DayRun(declared.first, declared.first) ?? declared : declared
      // No paper could show what was still to come.
      exclusions = [(run, .future(run, on: on), rules.source(.applicationDay))]
      return
    }
    if let end = facts.declared?.last, end != .distantFuture {
      for run in facts.period.from(on.next).runs {
        exclude(run, .afterApplicationDay(run, on: on), rules.source(.applicationDay))
      }
    }
    if days.isEmpty { return }
    // Of a job that goes on the days since its last paper are declared, and nothing shows them.
    if facts.record.to == .current, let last = facts.declared?.last, last != .distantFuture,
      let run = DayRun(last.next, on)
    {
      exclude(run, .evidenceDates(run), rules.source(.openEnd))
    }
    switch kind {
    case .empleo, .servicio, .practicaProfesional: countFrom(start, rules)
    case .practicaPreprofesional: countPreprofessional(start, education, rules, on)
    case .secigra:
      if !facts.isRecognised {
        drop(.secigraNotRecognised, rules.source(.secigraShows))
      } else if rules.word(.secigraCounts) == "fromStart" {
        countFrom(start, rules)
      }
    }
  }

  /// Papers that are not accepted took away the days alone that no other paper shows.
  private static func rejections(
    _ facts: ExperienceFacts, on: Day
  ) -> [(run: DayRun?, kind: Reason.Kind, source: Source)] {
    guard !facts.period.isEmpty, let declared = facts.declared else {
      return facts.rejections.map { ($0.run, $0.kind, $0.source) }
    }
    let last = facts.record.to == .current ? on : min(declared.last, on)
    let lost = DayRun(declared.first, last).map { DayRuns($0).subtracting(facts.period).runs } ?? []
    return facts.rejections.flatMap { rejection -> [(run: DayRun?, kind: Reason.Kind, source: Source)] in
      guard case .proof = rejection.kind else { return [(rejection.run, rejection.kind, rejection.source)] }
      return lost.map { ($0, rejection.kind, rejection.source) }
    }
  }

  /// Why days do not count, with the days concerned where not all.
  var reasons: [(run: DayRun?, reason: Reason)] {
    exclusions.map { ($0.run, Reason($0.kind, $0.source, records: [id])) }
  }

  /// Takes all days away, for a reason.
  mutating func drop(_ kind: Reason.Kind, _ source: Source) {
    for run in days.runs { exclude(run, kind, source) }
    days = .none
  }

  /// Keeps only the given days; each stretch of the others has its reason.
  mutating func keep(_ kept: DayRuns, _ source: Source, _ kind: (DayRun) -> Reason.Kind) {
    if kept == days { return }
    for run in days.subtracting(kept).runs { exclude(run, kind(run), source) }
    days = days.intersection(kept)
  }

  private mutating func exclude(_ run: DayRun?, _ kind: Reason.Kind, _ source: Source) {
    exclusions.append((run, kind, source))
  }

  private mutating func countFrom(_ start: CountStart, _ rules: Rules) {
    switch start.start {
    case .notAsked: break
    case .unproven: drop(start.unproven, rules.source(.start))
    case .proved(let day): keep(days.from(day), rules.source(.start)) { .beforeStart($0, start: day) }
    }
  }

  /// Pre-professional practice counts up to the day on which counting starts, and on the days of further studies: who has
  /// finished one degree may practise as a student of another ("hasta cuando se adquiera la condición de egresado"). Where
  /// studies need not be complete, to its end (Ley 31396).
  private mutating func countPreprofessional(
    _ start: CountStart, _ education: [EducationFacts], _ rules: Rules, _ on: Day
  ) {
    guard case .proved(let day) = start.start, !start.isSecondary else {
      countFrom(start, rules)
      return
    }
    if rules.word(.preprofessionalUntil) == "start" {
      let further = education.compactMap { $0.studentDays(rules: rules, on: on) }
      let kept = DayRuns(days.upTo(day).runs + days.intersection(DayRuns(further)).runs)
      keep(kept, rules.source(.preprofessionalUntil)) { run in
        .practiceAfterStart(run, last: further.map(\.last).filter { $0 < run.first }.reduce(day, max))
      }
    }
  }
}
