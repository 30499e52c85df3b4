/// What a colour says. It never says it alone: a word or a mark stands there too.
enum TextColour: String {
  case good = "32"
  case bad = "31"
  case open = "33"
  case title = "1"
  case aside = "2"
  case goodTitle = "1;32"
  case badTitle = "1;31"
}

extension TextStyle {
  /// The text in a colour, where there is colour. Its codes would count as width, so this comes after wrapping.
  func painted(_ text: String, _ colour: TextColour) -> String {
    hasColour && !text.isEmpty ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }
}
