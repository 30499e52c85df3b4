/// JSON as it is written.
public enum JSONText {
  /// A text between quotation marks, with what must be escaped escaped.
  public static func quoted(_ text: String) -> String {
    var quoted = ""
    append(quoted: text, to: &quoted)
    return quoted
  }

  /// Writes the same at the end of a line.
  public static func append(quoted text: String, to line: inout String) {
    line += "\""
    if isPlain(text) { line += text } else { append(escaped: text, to: &line) }
    line += "\""
  }

  private static func append(escaped text: String, to line: inout String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": line += "\\\""
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      case "\r": line += "\\r"
      case "\t": line += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        line += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: line.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether there is nothing to escape, as in most texts.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for byte in bytes
      where byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        return false
      }
      return true
    }
  }

  /// An object of members that are JSON text already; those without a value are left out.
  public static func object(_ members: KeyValuePairs<String, String?>) -> String {
    "{\(members.compactMap { key, value in value.map { "\(quoted(key)):\($0)" } }.joined(separator: ","))}"
  }

  public static func array(_ elements: [String]) -> String { "[\(elements.joined(separator: ","))]" }

  public static func texts(_ texts: [String]) -> String { array(texts.map(quoted)) }
}
