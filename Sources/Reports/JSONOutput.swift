/// A JSON value to be written. Members keep their order.
indirect enum JSONOutput {
  case null
  case flag(Bool)
  case integer(Int)
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
      let lines = members.map { "\(inner)\(Self.quoted($0)): \($1.rendered(indent: indent + 2))" }
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
    case .text(let text): Self.quoted(text)
    case .array(let elements): "[\(elements.map(\.compact).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\(Self.quoted($0)): \($1.compact)" }.joined(separator: ", "))}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
