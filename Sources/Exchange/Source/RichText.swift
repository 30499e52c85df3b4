/// Lines of a text that may be written as HTML: lists, paragraphs, letters set off from others.
///
/// Only the marks of layout go; a mark that says something itself, such as where a link leads, stays as it stands.
enum RichText {
  /// The lines that say something.
  static func lines(_ text: String) -> [String] {
    var (lines, line) = ([String](), "")
    var rest = text[...]
    func close() {
      let plain = resolved(line).split(whereSeparator: \.isNewline).map(trimmed).filter { !$0.isEmpty }
      lines += plain
      line = ""
    }
    while let next = rest.first {
      if next == "<", let mark = mark(rest) {
        if blocks.contains(mark.name) { close() }
        rest = rest[mark.end...]
      } else {
        line.append(next)
        rest = rest.dropFirst()
      }
    }
    close()
    return lines
  }

  /// Marks that begin or end a line, and those that only change how letters look.
  private static let blocks: Set<String> = ["p", "ul", "ol", "li", "br", "div", "h1", "h2", "h3", "h4", "h5", "h6"]
  private static let letters: Set<String> = ["b", "strong", "i", "em", "u", "s", "span", "sub", "sup", "font"]

  private static func mark(_ text: Substring) -> (name: String, end: Substring.Index)? {
    let inside = text.dropFirst().prefix(while: { $0 != ">" && $0 != "<" })
    guard inside.endIndex < text.endIndex, text[inside.endIndex] == ">" else { return nil }
    let name = (inside.first == "/" ? inside.dropFirst() : inside).prefix(while: {
      $0.isASCII && ($0.isLetter || $0.isNumber)
    })
    let known = name.lowercased()
    let behind = text[name.endIndex..<inside.endIndex].first
    guard behind == nil || behind == " " || behind == "/", blocks.contains(known) || letters.contains(known) else {
      return nil
    }
    return (known, text.index(after: inside.endIndex))
  }

  /// Signs that HTML writes by name. The one that makes the others comes last, so that none is resolved twice.
  private static func resolved(_ text: String) -> String {
    let names = [
      ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&amp;", "&"),
    ]
    return names.reduce(text) { replacing($1.0, by: $1.1, in: $0) }
  }

  private static func replacing(_ name: String, by sign: String, in text: String) -> String {
    guard text.contains("&") else { return text }
    var (result, rest) = ("", text[...])
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      if rest.hasPrefix(name) {
        result += sign
        rest = rest.dropFirst(name.count)
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static func trimmed(_ line: Substring) -> String {
    String(line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
