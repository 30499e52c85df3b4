internal import Applicant
internal import Days

/// The days of a declared period that several proofs of one record show.
///
/// A proof that shows a first and a last day shows what lies between them; what it shows without dating it (`evidence`) is what
/// is declared, where that is a day and not a month. Without a date of its own an end reaches to the declared one, or where
/// another paper shows a later day to the issue; that a job goes on (*a la fecha*) is shown up to the issue alone. One that
/// shows a beginning alone (*encargo*) and the next that shows an end alone (*cese*) show together what lies between them, of
/// two beginnings the later, of two ends the earlier. What was issued before the job began shows nothing of it.
struct ShownPeriod {
  /// The days, all of them of the period.
  let days: DayRuns
  /// The first day on which the papers do not agree: one dates a beginning or an end alone, and another that does not date it
  /// was taken for more, or another dates a later beginning, or an earlier end.
  let disputed: Day?
  /// Whether all that show an end were issued before the job began.
  let isTooEarly: Bool

  /// - Parameters:
  ///   - period: as it is declared; of a job that goes on up to the last paper that says so.
  ///   - isMonth: whether its beginning and its end are declared by their months alone.
  init(_ proofs: [Proof], of period: DayRun, isMonth: (from: Bool, to: Bool)) {
    let ending = proofs.filter(\.showsEnd)
    let sound = proofs.filter { !$0.isIssued(before: $0.evidence?.from ?? period.first) }
    isTooEarly = !ending.isEmpty && !ending.contains(where: sound.contains)
    let latest = sound.compactMap { $0.evidence?.to ?? ($0.showsEnd ? $0.attesting : nil) }.max()

    /// The last day that a paper shows which does not date it.
    func undatedEnd(_ proof: Proof) -> Day? {
      let issued = proof.attesting
      guard proof.shows.contains("fin") else { return proof.shows.contains("a-la-fecha") ? issued : nil }
      if let issued, issued != latest { return issued }
      return isMonth.to ? nil : period.last
    }

    var (runs, fromDeclared, toDeclared) = ([DayRun](), [DayRun](), [DayRun]())
    var events = Events()
    for proof in sound {
      let begin = proof.evidence?.from ?? (proof.showsBeginning && !isMonth.from ? period.first : nil)
      let end = proof.evidence?.to ?? undatedEnd(proof)
      if let begin, let end, let run = DayRun(begin, end) {
        runs.append(run)
        if proof.evidence?.from == nil { fromDeclared.append(run) }
        if proof.evidence?.to == nil { toDeclared.append(run) }
      }
      if let begin {
        if proof.evidence?.to == nil { events.starts.insert(begin) }
      } else if let end {
        if proof.evidence?.to == nil, !proof.shows.contains("fin") {
          events.goingOn.insert(end)
        } else {
          events.ends.insert(end)
        }
      }
    }
    // Where a book asks for neither, what no paper says is what is declared.
    if !isMonth.from, !proofs.contains(where: { $0.showsBeginning || $0.evidence?.from != nil }) {
      events.starts.insert(period.first)
    }
    if !isMonth.to, !proofs.contains(where: { $0.showsEnd || $0.evidence?.to != nil }) {
      events.ends.insert(period.last)
    }
    let (paired, dropped) = events.pairs
    days = DayRuns(period).intersection((runs + paired).reduce(.none) { $0.union(DayRuns($1)) })
    disputed = sound.compactMap(\.evidence).compactMap { evidence -> Day? in
      switch (evidence.from, evidence.to) {
      case (let day?, nil) where dropped.contains(day) || fromDeclared.contains { $0.first < day && day <= $0.last }:
        day
      case (nil, let day?)
      where dropped.contains(day) || toDeclared.contains { $0.first <= day && day < min($0.last, period.last) }:
        day
      default: nil
      }
    }.min()
  }

  /// The first and the last day that any proof dates: of those with one date alone the latest beginning, the earliest end.
  static func dated(_ proofs: [Proof]) -> (first: Day?, last: Day?) {
    let evidence = proofs.compactMap(\.evidence)
    return (
      evidence.filter { $0.to == nil }.compactMap(\.from).max() ?? evidence.compactMap(\.from).min(),
      evidence.filter { $0.from == nil }.compactMap(\.to).min() ?? evidence.compactMap(\.to).max()
    )
  }
}

/// The days on which papers say that a job began, ended, or went on.
private struct Events {
  var starts: Set<Day> = []
  var ends: Set<Day> = []
  var goingOn: Set<Day> = []

  /// From each beginning to the end that follows upon it; and the beginnings and ends that another took the place of.
  var pairs: (runs: [DayRun], dropped: Set<Day>) {
    var (runs, dropped) = ([DayRun](), Set<Day>())
    var (open, hasEnded) = (Day?.none, false)
    for day in starts.union(ends).union(goingOn).sorted() {
      let wasOpen = open != nil
      if !wasOpen, starts.contains(day) { open = day }
      if let from = open, ends.contains(day) || goingOn.contains(day), let run = DayRun(from, day) { runs.append(run) }
      if ends.contains(day) {
        if open == nil, hasEnded { dropped.insert(day) }
        (open, hasEnded) = (nil, true)
      }
      if wasOpen, starts.contains(day) {
        if let open { dropped.insert(open) }
        open = day
      }
    }
    return (runs, dropped)
  }
}

extension Proof {
  /// Whether it shows that the job ended, or that it went on when it was issued.
  var showsEnd: Bool { ["a-la-fecha", "fin"].contains(where: shows.contains) }

  fileprivate var showsBeginning: Bool { shows.contains("inicio") }

  /// The day on which it says what had been; `nil` of a paper that entrusts what is to come, or without its day.
  fileprivate var attesting: Day? { OpenWords.entrusting.contains(kind) ? nil : date }

  fileprivate func isIssued(before day: Day) -> Bool {
    showsEnd && evidence?.to == nil && attesting.map { $0 < day } ?? false
  }
}
