/// A set of days as disjoint, sorted, closed runs that do not touch: 1–3 and 4–6 are the one run 1–6.
///
/// The algebra is that of sets: `union`, `intersection`, `subtracting`. Two values with the same days are equal.
/// All operations are linear in the number of runs.
public struct DayRuns: Hashable, Sendable {
  /// Sorted, disjoint, and with at least one day between one run and the next.
  public private(set) var runs: [DayRun]

  /// No day at all.
  public static let none = DayRuns(sorted: [])

  /// The days of one run.
  public init(_ run: DayRun) {
    runs = [run]
  }

  /// The days from `first` to `last`, none where `first` is after `last`.
  public init(_ first: Day, _ last: Day) {
    runs = DayRun(first, last).map { [$0] } ?? []
  }

  /// The days of all the given runs, in any order, overlapping or not.
  public init(_ unsorted: [DayRun]) {
    self.init(sorted: unsorted.sorted { $0.first < $1.first })
  }

  /// `sorted` by first day; runs that overlap or touch are joined.
  private init(sorted: [DayRun]) {
    runs = []
    for run in sorted {
      if let previous = runs.last, run.first <= previous.last.next,
        let joined = DayRun(previous.first, max(previous.last, run.last))
      {
        runs[runs.count - 1] = joined
      } else {
        runs.append(run)
      }
    }
  }

  public var isEmpty: Bool { runs.isEmpty }

  /// How many days.
  public var count: Int { runs.reduce(0) { $0 + $1.count } }

  public func contains(_ day: Day) -> Bool {
    runs.contains { $0.first <= day && day <= $0.last }
  }

  /// The days of either.
  public func union(_ other: DayRuns) -> DayRuns {
    if other.isEmpty { return self }
    if isEmpty { return other }
    var sorted: [DayRun] = []
    var (i, j) = (0, 0)
    while i < runs.count || j < other.runs.count {
      if j == other.runs.count || i < runs.count && runs[i].first < other.runs[j].first {
        sorted.append(runs[i])
        i += 1
      } else {
        sorted.append(other.runs[j])
        j += 1
      }
    }
    return DayRuns(sorted: sorted)
  }

  /// The days of both.
  public func intersection(_ other: DayRuns) -> DayRuns {
    var common: [DayRun] = []
    var (i, j) = (0, 0)
    while i < runs.count, j < other.runs.count {
      if let run = runs[i].intersection(other.runs[j]) { common.append(run) }
      if runs[i].last < other.runs[j].last { i += 1 } else { j += 1 }
    }
    return DayRuns(sorted: common)
  }

  /// The days of this that are not in the other.
  public func subtracting(_ other: DayRuns) -> DayRuns {
    var left: [DayRun] = []
    var j = 0
    for run in runs {
      var first = run.first
      while j < other.runs.count, other.runs[j].last < first { j += 1 }
      var k = j
      while k < other.runs.count, other.runs[k].first <= run.last {
        if let before = DayRun(first, other.runs[k].first.previous) { left.append(before) }
        first = max(first, other.runs[k].last.next)
        k += 1
      }
      if let rest = DayRun(first, run.last) { left.append(rest) }
    }
    return DayRuns(sorted: left)
  }

  /// The days on or after `day`.
  public func from(_ day: Day) -> DayRuns {
    if let first = runs.first, day <= first.first { return self }
    return DayRuns(sorted: runs.compactMap { DayRun(max($0.first, day), $0.last) })
  }

  /// The days on or before `day`.
  public func upTo(_ day: Day) -> DayRuns {
    if let last = runs.last, last.last <= day { return self }
    return DayRuns(sorted: runs.compactMap { DayRun($0.first, min($0.last, day)) })
  }

  /// The first `days` days, in order; all of them where there are fewer.
  public func prefix(_ days: Int) -> DayRuns {
    var left = days
    var taken: [DayRun] = []
    for run in runs where left > 0 {
      let last = run.count <= left ? run.last : run.first.advanced(by: left - 1)
      if let part = DayRun(run.first, last) { taken.append(part) }
      left -= run.count
    }
    return DayRuns(sorted: taken)
  }
}
