internal import Applicant
internal import Days

/// The days that several proofs of one record show by their own dates (`evidence`).
///
/// Proofs that each show a first and a last day add up: two certificates, one after the other, prove the whole of a job.
/// One that shows its end, or that the job went on, without dating that shows all from its first day to that of its issue,
/// and the latest of the papers all to the declared end; where another proof dates the end, that holds. So it is of a
/// beginning that is shown and not dated. One that shows a first day alone (*encargo*), or a last alone (*cese*), says where
/// it began or ended: no day before the latest such beginning, none after the earliest such end. Neither takes away what
/// another shows by itself, and beside one only the two together show further days. Papers without any date of their own
/// that show a beginning and an end show all that is declared, within what the last two date.
struct ShownPeriod {
  /// `nil` where no proof shows both a first and a last day, dated or not.
  private var whole: DayRuns?
  private var beginning: Day?
  private var end: Day?
  /// The first and the last day that any of them dates.
  let first: Day?
  let last: Day?

  init(_ proofs: [Proof]) {
    var (runs, openStarts, openEnds) = ([DayRun](), [Day](), [(from: Day, issued: Day?)]())
    var (undated, latestStart, earliestEnd) = ([Proof](), Day?.none, Day?.none)
    for proof in proofs {
      switch (proof.evidence?.from, proof.evidence?.to) {
      case (let from?, let to?): if let run = DayRun(from, to) { runs.append(run) }
      case (let from?, nil):
        beginning = max(beginning ?? from, from)
        if proof.showsEnd {
          openEnds.append((from, proof.date))
        } else {
          latestStart = max(latestStart ?? from, from)
        }
      case (nil, let to?):
        end = min(end ?? to, to)
        if proof.shows.contains("inicio") {
          openStarts.append(to)
        } else {
          earliestEnd = min(earliestEnd ?? to, to)
        }
      case (nil, nil): undated.append(proof)
      }
    }
    first = beginning ?? runs.map(\.first).min()
    last = end ?? runs.map(\.last).max()
    let whole = undated.contains { $0.shows.contains("inicio") } ? undated.filter(\.showsEnd) : []
    let latest = (runs.map(\.last) + openEnds.compactMap(\.issued) + whole.compactMap(\.date)).max()
    /// The last day of a paper that does not date its end: that which another dates, else its issue; of the latest the
    /// declared end.
    func until(_ issued: Day?, _ dated: Day?, isCut: Bool) -> Day? {
      if dated == nil, issued == nil || issued == latest { return .distantFuture }
      return isCut ? [issued, dated].compactMap { $0 }.min() : issued
    }
    for (from, issued) in openEnds {
      if let run = until(issued, end, isCut: false).flatMap({ DayRun(from, $0) }) { runs.append(run) }
    }
    for proof in whole {
      let last = until(proof.date, earliestEnd, isCut: true)
      if let run = last.flatMap({ DayRun(latestStart ?? .distantPast, $0) }) { runs.append(run) }
    }
    if beginning == nil { runs += openStarts.compactMap { DayRun(.distantPast, $0) } }
    self.whole = runs.isEmpty ? nil : runs.reduce(.none) { $0.union(DayRuns($1)) }
  }

  /// Those of the days of a period that the proofs show; all where none of them has dates.
  func days(of period: DayRun) -> DayRuns {
    let between = DayRuns(period).from(beginning ?? period.first).upTo(end ?? period.last)
    guard let whole else { return between }
    let certified = DayRuns(period).intersection(whole)
    return beginning == nil || end == nil ? certified : certified.union(between)
  }
}

extension Proof {
  /// Whether it shows that the job ended, or that it went on when it was issued.
  var showsEnd: Bool { ["a-la-fecha", "fin"].contains(where: shows.contains) }
}
