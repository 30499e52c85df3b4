public import Eligibility

/// The name of a case without what it holds.
public func caseName(_ value: Any) -> String { String("\(value)".prefix { $0 != "(" }) }

/// The names of the measures of each improvement.
public func measureNames(_ improvements: [Improvement]) -> [[String]] {
  improvements.map { $0.steps.map { caseName($0.measure) } }
}
