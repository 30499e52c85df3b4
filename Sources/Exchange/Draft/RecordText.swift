internal import Reading

/// Records as the lines of JSON that a person goes on to write in.
enum RecordText {
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

  /// Takes a text; as JSON.
  static func quoted(_ value: SourceCursor?, where fits: (String) -> Bool = { _ in true }) -> String? {
    value?.text(where: fits).map(JSONText.quoted)
  }
}
