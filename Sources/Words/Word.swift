/// One word of a text, in the forms that decide whether two words are the same.
public struct Word: Hashable, Sendable {
  /// As written, in lower case.
  public let text: String
  /// Without accents (ñ stays ñ).
  let folded: String
  /// The Spanish stem, without accents.
  let stem: String

  /// Two words are the same when they are equal without accents, or when their stems are.
  public func isSame(as other: Word) -> Bool {
    folded == other.folded || stem == other.stem
  }
}
