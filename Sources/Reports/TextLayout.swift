/// Lines of plain text: wrapped at words, indented, with titles.
enum TextLayout {
  static let width = 80

  /// A text as lines of at most `width` characters; the first is indented by `indent`, the others by
  /// `hanging` (left out: by `indent` too). A word that is longer than a line stands on one of its own.
  static func wrap(
    _ text: String, indent: Int, hanging: Int? = nil, width: Int = TextLayout.width
  ) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: hanging ?? indent)
        isEmpty = true
      }
      line += isEmpty ? String(word) : " \(word)"
      isEmpty = false
    }
    return isEmpty ? lines : lines + [line]
  }

  /// A title over a line of its length.
  static func heading(_ text: String) -> String {
    let lines = wrap(text, indent: 0)
    let length = min(width, lines.map(\.count).max() ?? 0)
    return (lines + [String(repeating: "-", count: length)]).joined(separator: "\n")
  }

  /// An item of a list, its later lines under its first word.
  static func bullet(_ text: String, indent: Int = 0) -> [String] {
    wrap("- \(text)", indent: indent, hanging: indent + 2)
  }
}
