public import Reading

/// JSON Resume (version 1.0.0 of its schema), a format in which people keep their curriculum.
public enum JSONResume {
  static let schema = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"

  /// Whether a text looks like one: it has parts of that format and does not say that it is of ours.
  public static func isOne(_ root: JSONValue) -> Bool {
    root["schema"] == nil && ["basics", "work", "education"].contains { root[$0] != nil }
  }

  /// Members without a value are left out; `nil` where none is left.
  static func object(_ members: [(key: String, json: String?)]) -> String? {
    let there = members.compactMap { key, json in json.map { "\(JSONText.quoted(key)): \($0)" } }
    return there.isEmpty ? nil : "{\(there.joined(separator: ", "))}"
  }

  /// Elements, each on a line; `nil` where there is none.
  static func array(_ elements: [String?]) -> String? {
    let there = elements.compactMap { $0 }
    return there.isEmpty ? nil : "[\n    \(there.joined(separator: ",\n    "))\n  ]"
  }

  /// Texts on one line; `nil` where there is none.
  static func texts(_ texts: [String]) -> String? { texts.isEmpty ? nil : JSONText.texts(texts) }

  /// A whole text, a member a line.
  static func whole(_ members: [(key: String, json: String?)]) -> String {
    let lines = members.compactMap { key, json in json.map { "  \(JSONText.quoted(key)): \($0)" } }
    return "{\n\(lines.joined(separator: ",\n"))\n}\n"
  }
}
