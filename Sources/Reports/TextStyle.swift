/// How a page of text is to look: how wide, in colour or not, with which characters it is drawn.
public struct TextStyle: Hashable, Sendable {
  /// The characters that we draw with. Words keep their letters in both.
  public enum Drawing: Sendable {
    case unicode, ascii
  }

  /// No line is longer, but for words that cannot be broken.
  public let width: Int
  public let hasColour: Bool
  public let drawing: Drawing

  public init(width: Int = 80, hasColour: Bool = false, drawing: Drawing = .unicode) {
    self.width = width
    self.hasColour = hasColour
    self.drawing = drawing
  }

  /// For what is read later, or elsewhere.
  public static let plain = TextStyle()

  /// The text with the characters of this drawing. Some become longer, so this comes before wrapping.
  func drawn(_ text: String) -> String {
    guard drawing == .ascii else { return text }
    return text.reduce(into: "") { drawn, character in
      if let replacement = Self.ascii[character] { drawn += replacement } else { drawn.append(character) }
    }
  }

  private static let ascii: [Character: String] = [
    "█": "#", "▒": "+", "░": ".", "─": "-", "┬": "|", "·": "-", "–": "-", "—": "--", "…": "...", "→": "->",
  ]
}
