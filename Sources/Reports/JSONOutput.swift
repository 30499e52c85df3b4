internal import Reading

/// A JSON value to be written. Members keep their order.
indirect enum JSONOutput {
  case null
  case flag(Bool)
  case integer(Int)
  /// A mark or an amount in hundredths, written with two decimals.
  case figure(Int)
  case text(String)
  case array([JSONOutput])
  case object([(String, JSONOutput)])

  /// A text, or `null` where there is none.
  static func text(orNull text: String?) -> JSONOutput { text.map { .text($0) } ?? .null }

  static func texts(_ texts: [String]) -> JSONOutput { .array(texts.map { .text($0) }) }

  /// The value as text of several lines, each level two blanks further in. What fits a line of a hundred
  /// characters stands on one.
  func rendered(indent: Int = 0) -> String {
    let line = compact
    if line.count + indent <= 100 { return line }
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch self {
    case .array(let elements):
      let lines = elements.map { inner + $0.rendered(indent: indent + 2) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(outer)]"
    case .object(let members):
      let lines = members.map { "\(inner)\(JSONText.quoted($0)): \($1.rendered(indent: indent + 2))" }
      return "{\n\(lines.joined(separator: ",\n"))\n\(outer)}"
    default: return line
    }
  }

  /// The value on one line.
  var compact: String {
    switch self {
    case .null: "null"
    case .flag(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .figure(let hundredths): Hundredths.text(hundredths)
    case .text(let text): JSONText.quoted(text)
    case .array(let elements): "[\(elements.map(\.compact).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\(JSONText.quoted($0)): \($1.compact)" }.joined(separator: ", "))}"
    }
  }
}
