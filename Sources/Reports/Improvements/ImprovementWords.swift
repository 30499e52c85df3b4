public import Eligibility

/// What an improvement says to a person: what to do, and what it would come to.
public struct ImprovementWords: Sendable {
  let names: RecordNames
  let wording: Wording

  public init(names: RecordNames, wording: Wording) {
    self.names = names
    self.wording = wording
  }

  /// One thing to do, as a sentence.
  public func step(_ step: Improvement.Step) -> String {
    "\(step.measure)"
  }

  /// What the improvement would come to for its requirement, as a sentence.
  public func effect(_ improvement: Improvement) -> String {
    "\(improvement.effect)"
  }

  /// The whole improvement in one text: its steps and its effect.
  public func message(_ improvement: Improvement) -> String {
    (improvement.steps.map(step) + [effect(improvement)]).joined(separator: " ")
  }
}
