/// Lines of text in a style: wrapped at words, indented, with titles.
struct TextLayout {
  let style: TextStyle

  init(_ style: TextStyle) {
    self.style = style
  }

  /// A text as lines no longer than the style's width; the first is indented by `indent`, the others by
  /// `hanging` (left out: by `indent` too). A word that is longer than a line stands on one of its own.
  func wrap(_ text: String, indent: Int, hanging: Int? = nil) -> [String] {
    var drawn = style.drawn(text)
    // By bytes: a page has some thousand words, and taking a text apart letter by letter takes far longer.
    return drawn.withUTF8 { bytes in
      var lines: [String] = []
      var (line, length) = (Self.blanks(indent), indent)
      var isEmpty = true
      for place in Self.words(bytes) {
        let word = bytes[place]
        let own = word.allSatisfy { $0 < 0x80 } ? word.count : String(decoding: word, as: UTF8.self).count
        if !isEmpty, length + 1 + own > style.width {
          lines.append(String(decoding: line, as: UTF8.self))
          (line, length) = (Self.blanks(hanging ?? indent), hanging ?? indent)
          isEmpty = true
        }
        if !isEmpty { line.append(Self.blank) }
        line += word
        length += isEmpty ? own : own + 1
        isEmpty = false
      }
      return isEmpty ? lines : lines + [String(decoding: line, as: UTF8.self)]
    }
  }

  private static let blank = UInt8(ascii: " ")

  private static func blanks(_ count: Int) -> [UInt8] { Array(repeating: blank, count: count) }

  /// Where the words of a text stand, between its blanks.
  private static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var (start, place) = (0, 0)
    while place < bytes.count {
      let length = blankLength(bytes, place)
      if length > 0, start < place { words.append(start..<place) }
      place += max(length, 1)
      if length > 0 { start = place }
    }
    return start < place ? words + [start..<place] : words
  }

  /// How many bytes the scalar at a place has, where it separates words; else none.
  private static func blankLength(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    switch bytes[place] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2: return bytes[place + 1] == 0x85 || bytes[place + 1] == 0xA0 ? 2 : 0
    // All others that Unicode has begin with one of these.
    case 0xE1...0xE3:
      let scalar = String(decoding: bytes[place..<place + 3], as: UTF8.self).unicodeScalars.first
      return scalar?.properties.isWhitespace == true ? 3 : 0
    default: return 0
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
