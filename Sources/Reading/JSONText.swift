/// JSON as it is written.
public enum JSONText {
  /// A text between quotation marks, with what must be escaped escaped.
  public static func quoted(_ text: String) -> String {
    var quoted: [UInt8] = []
    append(quoted: text, to: &quoted)
    return String(decoding: quoted, as: UTF8.self)
  }

  /// Writes the same at the end of a line.
  public static func append(quoted text: String, to line: inout [UInt8]) {
    var text = text
    line.append(UInt8(ascii: "\""))
    text.withUTF8 { bytes in
      var plain = 0
      for place in bytes.indices {
        guard let escape = escape(bytes[place]) else { continue }
        line += bytes[plain..<place]
        line += escape.utf8
        plain = place + 1
      }
      line += bytes[plain...]
    }
    line.append(UInt8(ascii: "\""))
  }

  /// What stands for a byte that cannot stand for itself: as in most texts, for none.
  private static func escape(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "\n"): "\\n"
    case UInt8(ascii: "\r"): "\\r"
    case UInt8(ascii: "\t"): "\\t"
    case ..<0x20, 0x7F: "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))"
    default: nil
    }
  }

  /// An object of members that are JSON text already; those without a value are left out.
  public static func object(_ members: KeyValuePairs<String, String?>) -> String {
    "{\(members.compactMap { key, value in value.map { "\(quoted(key)):\($0)" } }.joined(separator: ","))}"
  }

  public static func array(_ elements: [String]) -> String { "[\(elements.joined(separator: ","))]" }

  public static func texts(_ texts: [String]) -> String { array(texts.map(quoted)) }
}
