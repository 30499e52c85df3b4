public import Reading

/// JSON Resume (version 1.0.0 of its schema), a format in which people keep their curriculum.
public enum JSONResume {
  static let schema = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"

  /// Whether a text looks like one: it has parts of that format and does not say that it is of ours.
  public static func isOne(_ root: JSONValue) -> Bool {
    root["schema"] == nil && ["basics", "work", "education"].contains { root[$0] != nil }
  }
}
