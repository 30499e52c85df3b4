internal import Applicant
public import Eligibility
internal import Reading

/// A brief verdict as one line of JSON.
public enum BriefJSON {
  public static func line(_ brief: BriefVerdict) -> String {
    let counted = brief.counted.map { "\(JSONText.quoted($0.id.description)):\($0.days)" }.joined(separator: ",")
    return JSONText.object([
      "document": brief.document.map { JSONText.quoted($0.number) } ?? "null",
      "outcome": JSONText.quoted(brief.outcome.rawValue), "unmet": JSONText.texts(brief.unmet.map(\.description)),
      "counted": "{\(counted)}",
    ])
  }
}
