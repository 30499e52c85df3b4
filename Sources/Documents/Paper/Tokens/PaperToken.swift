/// A word, a number or a mark of a document.
struct PaperToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// Letters only.
    case word
    /// Digits only.
    case number
    /// Letters and digits: `1ro`, `01JUN2015`, `2O15`.
    case mixed
    /// One sign, or a run of the same sign.
    case mark
  }

  let kind: Kind
  /// As it stands on the paper; empty where it is longer than any word that could matter.
  let text: String
  /// In lower case without accents, ñ as n; dashes and quotes of all shapes are one.
  let folded: String
  /// The index of its line among all lines of the document.
  let line: Int
  /// How many blanks stand before it; `lineStart` for the first of a line.
  var blanks: Int
  /// Whether it begins with a capital letter.
  let isCapital: Bool
  /// Whether all its letters are capitals.
  let isShouted: Bool

  /// Stands for the blanks before the first token of a line.
  static let lineStart = Int.max
  /// Longer words are kept without their letters: none of ours is so long, and hostile ones cost nothing this way.
  static let longest = 48

  var isGlued: Bool { blanks == 0 }
  var startsLine: Bool { blanks == Self.lineStart }
  /// Whether it stands apart like a column of a table.
  var isApart: Bool { blanks >= 3 }
}
