internal import Days
public import Eligibility

/// Decisions as they are read (`Formats.md`, 6), in the form of JSON.
public enum DecisionsJSON {
  public static func render(_ decisions: [Decision]) -> String {
    JSONOutput.array(decisions.map(value)).rendered() + "\n"
  }

  private static func value(_ decision: Decision) -> JSONOutput {
    let given = [
      ("role", decision.role), ("on", decision.on?.description), ("ground", decision.ground),
    ]
    return .object(
      [
        ("applicant", .text(decision.applicant)), ("requirement", .text(decision.requirement)),
        ("record", .text(decision.record)), ("accept", .flag(decision.accept)), ("by", .text(decision.by)),
      ] + given.compactMap { name, text in text.map { (name, .text($0)) } })
  }
}
