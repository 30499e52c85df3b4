import Days
import Eligibility

/// What a verdict decides, apart from the words that it has for it.
struct Signature {
  /// The outcome, which requirements are met, and what is decided beyond verdicts, as of rounds of applications.
  let met: [String]
  /// States and figures, start of the count, days shown, bonuses, codes of all that is said.
  let said: [String]
  /// The citations of the reasons.
  let cited: Set<Citation>

  init(_ verdict: Verdict, beyond: [String]) {
    met = [verdict.outcome.rawValue] + verdict.requirements.filter(\.isMet).map(\.id.description) + beyond
    var lines = ["\(verdict.timeline.start)"]
    lines += verdict.requirements.map { result in
      "\(result.id) \(result.state) \(Self.counted(result.figure)) \(Self.codes(result.reasons))"
    }
    lines += verdict.timeline.segments.map { "\($0.record) \($0.run.first)–\($0.run.last) \($0.specific)" }
    lines += verdict.timeline.excluded.map { "\($0.record) \($0.reason.code)" }
    lines += verdict.merit.bonuses.map { "\($0.kind) \($0.proved)" }
    said = lines + [Self.codes(verdict.notes)]
    cited = Set(verdict.requirements.flatMap(\.reasons).map(\.citation))
  }

  /// What was counted, not what was asked: a minimum that only shows in the figure decides nothing.
  private static func counted(_ figure: RequirementResult.Figure?) -> String {
    switch figure {
    case .experience(_, let days, let counted): "\(days) \(counted.years)-\(counted.months)-\(counted.days)"
    case .hours(_, let hours): "\(hours)"
    case nil: ""
    }
  }

  private static func codes(_ reasons: [Reason]) -> String { Set(reasons.map(\.code)).sorted().joined(separator: " ") }

  /// By how much another verdict differs; `nil` where it does not.
  func difference(from other: Signature) -> Difference? {
    if met != other.met { return .met }
    if said != other.said { return .said }
    return cited == other.cited ? nil : .cited
  }

  /// From the least to the greatest.
  enum Difference: Int, Comparable {
    case cited, said, met

    static func < (a: Difference, b: Difference) -> Bool { a.rawValue < b.rawValue }
  }
}
