internal import Reading

/// A JSON value to be written. Members keep their order.
enum JSONOutput {
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
    var line: [UInt8] = []
    write(to: &line)
    return String(decoding: line, as: UTF8.self)
  }

  /// Writes the same at the end of a line.
  func write(to line: inout [UInt8]) {
    switch self {
    case .null: line += "null".utf8
    case .flag(let flag): line += (flag ? "true" : "false").utf8
    case .integer(let number): line += String(number).utf8
    case .figure(let hundredths): line += Hundredths.text(hundredths).utf8
    case .text(let text): JSONText.append(quoted: text, to: &line)
    case .array(let elements):
      line.append(UInt8(ascii: "["))
      for (place, element) in elements.enumerated() {
        if place > 0 { line += ", ".utf8 }
        element.write(to: &line)
      }
      line.append(UInt8(ascii: "]"))
    case .object(let members):
      line.append(UInt8(ascii: "{"))
      for (place, (key, value)) in members.enumerated() {
        if place > 0 { line += ", ".utf8 }
        JSONText.append(quoted: key, to: &line)
        line += ": ".utf8
        value.write(to: &line)
      }
      line.append(UInt8(ascii: "}"))
    }
  }
}
