/// A table of comma-separated values as it is written (RFC 4180), for people who open it in a spreadsheet.
struct CSVText {
  private(set) var text = ""

  /// Adds a record.
  mutating func add(_ fields: [String]) {
    text += fields.map(Self.field).joined(separator: ",") + "\r\n"
  }

  /// A field that no spreadsheet takes for a formula: an apostrophe before what begins like one says that it is a text.
  /// Our own figures are never negative, so that no number gets one.
  private static func field(_ field: String) -> String {
    let first = field.unicodeScalars.first
    let safe = SafeText.replacingControls(field)
    let text = first.map { "=+-@\t\r\0".unicodeScalars.contains($0) } == true ? "'\(safe)" : safe
    guard text.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" }) else { return text }
    return "\"\(text.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) })\""
  }
}
