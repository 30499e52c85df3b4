internal import Days
internal import Eligibility

/// A stretch of a record with what it came to, as the reports show it.
struct Stretch {
  /// What it came to, the most important last.
  enum Mark: Int, CaseIterable, Comparable {
    case rejected, overlapped, counted

    static func < (a: Mark, b: Mark) -> Bool { a.rawValue < b.rawValue }
  }

  let record: String
  /// `nil`: the record has no days to show.
  let run: DayRun?
  let mark: Mark
  /// Ids of the specific requirements that it counts for.
  let specific: [String]
  /// Why it does not count.
  let reason: Reason?
}

extension Timeline {
  /// All stretches: first those that count, then the others, each once though two papers have the same fault.
  var stretches: [Stretch] {
    var seen: Set<Exclusion> = []
    return segments.map { Stretch(record: $0.record, run: $0.run, mark: .counted, specific: $0.specific, reason: nil) }
      + excluded.filter { seen.insert($0).inserted }.map { exclusion in
        var mark = Stretch.Mark.rejected
        if case .overlap = exclusion.reason.kind { mark = .overlapped }
        return Stretch(
          record: exclusion.record, run: exclusion.run, mark: mark, specific: [], reason: exclusion.reason)
      }
  }
}
