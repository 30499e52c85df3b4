/// Lines of a text that may be written as HTML: lists, paragraphs, letters set off from others.
///
/// Only the marks of layout go; a mark that says something itself, such as where a link leads, that words are struck out
/// or that a figure is an exponent, stays as it stands.
enum RichText {
  /// The lines that say something.
  static func lines(_ text: String) -> [String] {
    var (pieces, piece, hasBlocks) = ([String](), "", false)
    var rest = text[...]
    while let next = rest.first {
      if next == "<", let mark = mark(rest) {
        if blocks.contains(mark.name) {
          hasBlocks = true
          pieces.append(piece)
          piece = ""
        }
        rest = rest[mark.end...]
      } else {
        piece.append(next)
        rest = rest.dropFirst()
      }
    }
    pieces.append(piece)
    // Where marks begin and end lines, the text's own lines are but its layout.
    return pieces.flatMap { hasBlocks ? [$0.lines.joined(separator: " ")] : $0.lines }
      .map { HTMLSigns.resolved($0).trimmed }.filter { !$0.isEmpty }
  }

  /// Marks that begin or end a line, and those that only change how letters look.
  private static let blocks: Set<String> = ["p", "ul", "ol", "li", "br", "div", "h1", "h2", "h3", "h4", "h5", "h6"]
  private static let letters: Set<String> = ["b", "strong", "i", "em", "u", "span", "font"]

  private static func mark(_ text: Substring) -> (name: String, end: Substring.Index)? {
    let inside = text.dropFirst().prefix(while: { $0 != ">" && $0 != "<" })
    guard inside.endIndex < text.endIndex, text[inside.endIndex] == ">" else { return nil }
    let name = (inside.first == "/" ? inside.dropFirst() : inside).prefix(while: {
      $0.isASCII && ($0.isLetter || $0.isNumber)
    })
    let known = name.lowercased()
    guard blocks.contains(known) || letters.contains(known), isOfAttributes(text[name.endIndex..<inside.endIndex])
    else {
      return nil
    }
    return (known, text.index(after: inside.endIndex))
  }

  /// Whether nothing stands behind the name of a mark but what marks have there: a sign for *less than* may have a letter
  /// behind it that is the name of one.
  private static func isOfAttributes(_ text: Substring) -> Bool {
    var rest = text
    while true {
      let next = rest.drop(while: \.isWhitespace)
      if next.isEmpty || next == "/" { return true }
      guard next.startIndex > rest.startIndex, let equals = next.firstIndex(of: "=") else { return false }
      let name = next[..<equals]
      guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || "-:_".contains($0)) }) else { return false }
      let value = next[equals...].dropFirst()
      if let quote = value.first, quote == "\"" || quote == "'" {
        rest = value.dropFirst().drop { $0 != quote }.dropFirst()
      } else {
        rest = value.drop { !$0.isWhitespace }
      }
    }
  }
}
