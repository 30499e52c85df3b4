/// A page of the manual as it is built up, in roff with the macros of man(7).
struct Roff {
  private(set) var text = ""
  /// Whether nothing stands under the last title yet: a paragraph there begins by itself.
  private var isUnderTitle = false

  mutating func title(_ name: String, section: Int, day: String, source: String) {
    // The day alone keeps plain hyphens: formatters parse it.
    let (name, source) = (Self.escaped(name.uppercased()), Self.escaped(source))
    text += ".TH \"\(name)\" \(section) \(day) \"\(source)\"\n"
  }

  mutating func section(_ title: String) { begin("SH", title) }

  mutating func subsection(_ title: String) { begin("SS", title) }

  mutating func paragraph(_ words: String) {
    breakLine()
    text += line(words)
  }

  /// What is typed, and after it what stands for something else.
  mutating func call(_ typed: String, _ rest: String) {
    breakLine()
    text += ".B \(Self.escaped(typed))\n" + line(rest)
  }

  mutating func item(_ tag: String, _ words: String) {
    isUnderTitle = false
    text += ".TP\n.B \(Self.escaped(tag))\n" + line(words)
  }

  /// A line to be typed as it stands.
  mutating func example(_ words: String) {
    breakLine()
    text += ".RS 4\n.nf\n" + line(words) + ".fi\n.RE\n"
  }

  private mutating func begin(_ macro: String, _ title: String) {
    text += ".\(macro) \(Self.escaped(title))\n"
    isUnderTitle = true
  }

  private mutating func breakLine() {
    if !isUnderTitle { text += ".PP\n" }
    isUnderTitle = false
  }

  private func line(_ words: String) -> String { words.isEmpty ? "" : Self.escaped(words) + "\n" }

  /// Text that roff takes for nothing but text. Pure ASCII, so that it does not matter how the page is read.
  static func escaped(_ text: String) -> String {
    var escaped = text.hasPrefix(".") ? "\\&" : ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "\"": escaped += "\\(dq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "\n": escaped += " "
      default: escaped += scalar.isASCII ? String(scalar) : "\\[u\(hex(scalar.value))]"
      }
    }
    return escaped
  }

  /// At least four digits, as roff wants them.
  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
