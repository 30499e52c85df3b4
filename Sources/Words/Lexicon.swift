/// Turns text into phrases: lower case, punctuation as blanks, stop words left out, each word with its stem.
///
/// Remembers the words it has seen. Not Sendable: each thread uses its own; the phrases it makes are values.
public final class Lexicon {
  private let stemmer = SpanishStemmer()
  private var known: [String: Word?] = [:]

  public init() {}

  /// Words too frequent to tell one text from another.
  private static let stopWords: Set<String> = [
    "de", "del", "la", "las", "el", "los", "y", "e", "o", "u", "en", "a", "para", "por", "con", "al",
  ]

  /// The phrase of a text; empty where it has no word but stop words.
  public func phrase(_ text: String) -> Phrase {
    var words: [Word] = []
    var letters = String.UnicodeScalarView()
    func finishWord() {
      if !letters.isEmpty, let word = word(String(letters)) { words.append(word) }
      letters = String.UnicodeScalarView()
    }
    for scalar in Letters.composed(text) {
      let properties = scalar.properties
      if properties.isAlphabetic || properties.numericType != nil || Letters.isCombining(scalar) {
        letters.append(contentsOf: properties.lowercaseMapping.unicodeScalars)
      } else {
        finishWord()
      }
    }
    finishWord()
    return Phrase(words: words)
  }

  private func word(_ text: String) -> Word? {
    if let word = known[text] { return word }
    let folded = Letters.withoutAccents(text)
    let word =
      Self.stopWords.contains(folded)
      ? nil : Word(text: text, folded: folded, stem: Letters.withoutAccents(stemmer.stem(text)))
    known[text] = .some(word)
    return word
  }
}
