/// One word of a text, in the forms that decide whether two words are the same.
public struct Word: Hashable, Sendable {
  /// The forms, shared by all places where the word stands.
  private final class Forms: Sendable {
    let text: String
    let folded: String
    let stem: String
    /// Hashes of the two forms that are compared: most words differ by them.
    let foldedHash: Int
    let stemHash: Int

    init(text: String, folded: String, stem: String) {
      self.text = text
      self.folded = folded
      self.stem = stem
      foldedHash = folded.hashValue
      stemHash = stem == folded ? foldedHash : stem.hashValue
    }
  }

  private let forms: Forms

  init(text: String, folded: String, stem: String) {
    forms = Forms(text: text, folded: folded, stem: stem)
  }

  /// A number: it has no accents and no endings.
  init(number: String) {
    forms = Forms(text: number, folded: number, stem: number)
  }

  /// As written, in lower case.
  public var text: String { forms.text }
  /// Without accents (ñ stays ñ).
  var folded: String { forms.folded }
  /// The Spanish stem, without accents.
  var stem: String { forms.stem }

  /// Two words are the same when they are equal without accents, or when their stems are.
  public func isSame(as other: Word) -> Bool {
    if forms === other.forms { return true }
    return (forms.foldedHash == other.forms.foldedHash && folded == other.folded)
      || (forms.stemHash == other.forms.stemHash && stem == other.stem)
  }

  public static func == (a: Word, b: Word) -> Bool {
    a.forms === b.forms || (a.text == b.text && a.folded == b.folded && a.stem == b.stem)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
