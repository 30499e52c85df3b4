/// JSON as it is written.
public enum JSONText {
  /// A text between quotation marks, with what must be escaped escaped.
  public static func quoted(_ text: String) -> String {
    if isPlain(text) { return "\"" + text + "\"" }
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

  /// Writes a text between quotation marks at the end of another.
  public static func append(quoted text: String, to line: inout String) {
    guard isPlain(text) else {
      line += quoted(text)
      return
    }
    line += "\""
    line += text
    line += "\""
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
