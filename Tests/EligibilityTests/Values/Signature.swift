import Days
import Eligibility

/// What a verdict decides, apart from the words and the clauses that it cites for it.
struct Signature: Hashable {
  /// Outcome, state and figure of each requirement, start of the count, days shown, bonuses, codes of all that is said.
  let decided: [String]
  /// The citations of the reasons.
  let cited: Set<Citation>

  init(_ verdict: Verdict) {
    var lines = [verdict.outcome.rawValue, "\(verdict.timeline.start)"]
    lines += verdict.requirements.map { result in
      "\(result.id) \(result.state) \(Self.counted(result.figure)) \(Self.codes(result.reasons))"
    }
    lines += verdict.timeline.segments.map { "\($0.record) \($0.run.first)–\($0.run.last) \($0.specific)" }
    lines += verdict.timeline.excluded.map { "\($0.record) \($0.reason.code)" }
    lines += verdict.merit.bonuses.map { "\($0.kind) \($0.proved)" }
    decided = lines + [Self.codes(verdict.notes)]
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
}
