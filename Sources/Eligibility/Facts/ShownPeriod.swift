internal import Applicant
internal import Days

/// The days of a declared period that several proofs of one record show.
///
/// A proof that shows a first and a last day shows what lies between them; what it shows without dating it (`evidence`) is what
/// is declared, where that is a day and not a month. Without a date of its own an end reaches to the declared one of the
/// latest of the papers, of any other to its issue; that a job goes on (*a la fecha*) it shows up to its issue alone. One that
/// shows a beginning alone (*encargo*) and the next that shows an end alone (*cese*) show together what lies between them, of
/// two beginnings the later, of two ends the earlier. None takes away what others show.
struct ShownPeriod {
  /// The days, all of them of the period.
  let days: DayRuns
  /// The first day on which a paper dates the beginning alone, or the end alone, where another that does not date it was
  /// taken for more.
  let disputed: Day?

  /// - Parameters:
  ///   - period: as it is declared; of a job that goes on up to the last paper that says so.
  ///   - isMonth: whether its beginning and its end are declared by their months alone.
  ///   - goesOn: whether the job has no declared end.
  init(_ proofs: [Proof], of period: DayRun, isMonth: (from: Bool, to: Bool), goesOn: Bool) {
    let latest = proofs.compactMap { $0.evidence?.to ?? ($0.showsEnd ? $0.date : nil) }.max()
    func beginning(_ proof: Proof) -> Day? {
      proof.evidence?.from ?? (proof.shows.contains("inicio") && !isMonth.from ? period.first : nil)
    }
    /// Whether it was issued before what it is to show began.
    func isTooEarly(_ proof: Proof) -> Bool {
      proof.showsEnd && proof.date.map { $0 < beginning(proof) ?? period.first } ?? false
    }
    /// The last day that a paper shows which does not date it.
    func undatedEnd(_ proof: Proof) -> Day? {
      if isTooEarly(proof) { return nil }
      if !proof.shows.contains("fin") {
        return proof.shows.contains("a-la-fecha") ? proof.date ?? (goesOn ? period.last : nil) : nil
      }
      if let issued = proof.date, issued != latest { return issued }
      return isMonth.to ? nil : period.last
    }

    var (runs, fromDeclared, toDeclared) = ([DayRun](), [DayRun](), [DayRun]())
    var events = Events()
    for proof in proofs {
      let begin = beginning(proof)
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
    if runs.isEmpty {
      // Where a book asks for neither, what no paper says is what is declared.
      if events.starts.isEmpty, !isMonth.from { events.starts = [period.first] }
      if events.ends.isEmpty, events.goingOn.isEmpty, !isMonth.to, !proofs.contains(where: isTooEarly) {
        events.ends = [period.last]
      }
    }
    runs += events.runs
    days = DayRuns(period).intersection(runs.reduce(.none) { $0.union(DayRuns($1)) })
    disputed = proofs.compactMap(\.evidence).compactMap { evidence -> Day? in
      switch (evidence.from, evidence.to) {
      case (let day?, nil) where fromDeclared.contains { $0.first < day && day <= $0.last }: day
      case (nil, let day?) where toDeclared.contains { $0.first <= day && day < min($0.last, period.last) }: day
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

  /// From each beginning to the end that follows upon it, another beginning being later.
  var runs: [DayRun] {
    var (runs, open) = ([DayRun](), Day?.none)
    for day in starts.union(ends).union(goingOn).sorted() {
      let wasOpen = open != nil
      if !wasOpen, starts.contains(day) { open = day }
      if let from = open, ends.contains(day) || goingOn.contains(day), let run = DayRun(from, day) { runs.append(run) }
      if ends.contains(day) { open = nil }
      if wasOpen, starts.contains(day) { open = day }
    }
    return runs
  }
}

extension Proof {
  /// Whether it shows that the job ended, or that it went on when it was issued.
  var showsEnd: Bool { ["a-la-fecha", "fin"].contains(where: shows.contains) }
}
