/// Lines of comma-separated values (RFC 4180).
enum CSVText {
  /// A line with its end. A text that a spreadsheet would take for a formula has an apostrophe before it.
  static func line(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\r\n" }

  private static func field(_ text: String) -> String {
    let safe = isFormula(text) ? "'\(text)" : text
    let isPlain = !safe.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return isPlain
      ? safe : "\"\(safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
  }

  private static func isFormula(_ text: String) -> Bool {
    // By scalar: a sign with a mark above it is one character and begins a formula all the same.
    guard let first = text.unicodeScalars.first else { return false }
    return "=+-@\t\r\u{0}＝＋－＠".unicodeScalars.contains(first)
  }
}
