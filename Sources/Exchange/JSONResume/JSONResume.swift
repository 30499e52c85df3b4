public import Reading

/// JSON Resume (version 1.0.0 of its schema), a format in which people keep their curriculum.
public enum JSONResume {
  static let schema = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"

  /// Whether a text looks like one: it says so, or has parts of that format and none that ours alone has.
  public static func isOne(_ root: JSONValue) -> Bool {
    guard root["schema"] == nil else { return false }
    if root["$schema"]?.text?.contains("resume-schema") == true { return true }
    return parts.contains { root[$0] != nil } && !ours.contains { root[$0] != nil }
  }

  private static let parts = [
    "basics", "work", "volunteer", "education", "awards", "certificates", "publications", "skills", "languages",
    "interests", "references", "projects",
  ]
  private static let ours = ["personal", "collegiation", "training", "knowledge", "experience", "additional"]
}
