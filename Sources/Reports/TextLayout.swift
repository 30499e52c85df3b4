/// Lines of text in a style: wrapped at words, indented, with titles.
struct TextLayout {
  let style: TextStyle

  init(_ style: TextStyle) {
    self.style = style
  }

  /// A text as lines no longer than the style's width; the first is indented by `indent`, the others by
  /// `hanging` (left out: by `indent` too). A word that is longer than a line stands on one of its own.
  func wrap(_ text: String, indent: Int, hanging: Int? = nil) -> [String] {
    var lines: [String] = []
    var (line, length) = (String(repeating: " ", count: indent), indent)
    var isEmpty = true
    let drawn = style.drawn(text)
    for part in drawn.unicodeScalars.split(whereSeparator: Self.isBlank) {
      let word = String(part)
      let own = word.utf8.allSatisfy { $0 < 0x80 } ? word.utf8.count : word.count
      if !isEmpty, length + 1 + own > style.width {
        lines.append(line)
        (line, length) = (String(repeating: " ", count: hanging ?? indent), hanging ?? indent)
        isEmpty = true
      }
      if !isEmpty { line += " " }
      line += word
      length += isEmpty ? own : own + 1
      isEmpty = false
    }
    return isEmpty ? lines : lines + [line]
  }

  /// Whether a scalar separates words. Those of ASCII and Latin-1 are told by their number; the tables of Unicode take
  /// far longer.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0: true
    case 0...0xFF: false
    default: scalar.properties.isWhitespace
    }
  }

  /// A title over a line of its length.
  func heading(_ text: String, rule: Character = "-", _ colour: TextColour = .title) -> String {
    let lines = wrap(text, indent: 0)
    let length = min(style.width, lines.map(\.count).max() ?? 0)
    let under = style.painted(String(repeating: rule, count: length), .aside)
    return (lines.map { style.painted($0, colour) } + [under]).joined(separator: "\n")
  }

  /// An item of a list, its later lines under its first word.
  func bullet(_ text: String, indent: Int = 0) -> [String] {
    wrap("- \(text)", indent: indent, hanging: indent + 2)
  }

  /// A text after a mark in a colour, its later lines under its first word.
  func marked(_ mark: String, _ colour: TextColour, _ text: String, indent: Int) -> [String] {
    let mark = style.drawn(mark)
    var lines = wrap("\(mark) \(text)", indent: indent, hanging: indent + mark.count + 1)
    let rest = lines[0].dropFirst(indent + mark.count)
    lines[0] = String(repeating: " ", count: indent) + style.painted(mark, colour) + rest
    return lines
  }

  /// Parts of a page, each its lines, with a blank line between them; a part that has none is left out.
  func page(_ parts: [[String]]) -> String {
    parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }
}
