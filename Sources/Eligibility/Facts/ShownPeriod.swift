internal import Applicant
internal import Days

/// The days that several proofs of one record show by their own dates (`evidence`).
///
/// Proofs that each show a first and a last day add up: two certificates, one after the other, prove the whole of a job.
/// One that shows a first day alone (*encargo*), or a last alone (*cese*), says where it began or ended: no day before
/// the latest such beginning, none after the earliest such end. Neither takes away what a certificate shows by itself,
/// and beside one only the two together show further days.
struct ShownPeriod {
  /// `nil` where no proof shows both a first and a last day.
  private var whole: DayRuns?
  private var beginning: Day?
  private var end: Day?

  init(_ proofs: [Proof]) {
    let shown = proofs.compactMap(\.evidence)
    let runs = shown.compactMap { evidence in
      evidence.from.flatMap { from in evidence.to.map { DayRuns(from, $0) } }
    }
    whole = runs.isEmpty ? nil : runs.reduce(.none) { $0.union($1) }
    beginning = shown.filter { $0.to == nil }.compactMap(\.from).max()
    end = shown.filter { $0.from == nil }.compactMap(\.to).min()
  }

  /// The first day that any of them shows.
  var first: Day? { beginning ?? whole?.runs.first?.first }
  /// The last day that any of them shows.
  var last: Day? { end ?? whole?.runs.last?.last }

  /// Those of the days of a period that the proofs show; all where none of them has dates.
  func days(of period: DayRun) -> DayRuns {
    let between = DayRuns(period).from(beginning ?? period.first).upTo(end ?? period.last)
    guard let whole else { return between }
    let certified = DayRuns(period).intersection(whole)
    return beginning == nil || end == nil ? certified : certified.union(between)
  }
}
