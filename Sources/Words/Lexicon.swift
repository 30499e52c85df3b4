/// Turns text into phrases: lower case, punctuation as blanks, stop words left out, each word with its stem.
///
/// Remembers the words it has seen. Not Sendable: each thread uses its own; the phrases it makes are values.
public final class Lexicon {
  private let stemmer = SpanishStemmer()
  private var known: [String: Word?] = [:]
  /// More words than a posting's people share; numbers and names would fill the memory.
  private static let remembered = 1 << 15

  public init() {}

  /// Words too frequent to tell one text from another.
  private static let stopWords: Set<String> = [
    "de", "del", "la", "las", "el", "los", "y", "e", "o", "u", "en", "a", "para", "por", "con", "al",
  ]

  /// The phrase of a text; empty where it has no word but stop words.
  ///
  /// A single letter that a hyphen joins to what stands beside it is no stop word: the *A* of a licence *A-I* is what
  /// tells it from *B-I*.
  public func phrase(_ text: String) -> Phrase {
    let scalars = Letters.composed(text)
    var words: [Word] = []
    var start = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, Letters.isPart(scalars[end]) { end += 1 }
      if end > start {
        let isJoined = end == start + 1 && (Self.isHyphen(at: start - 1, scalars) || Self.isHyphen(at: end, scalars))
        if let word = word(scalars[start..<end], isJoined: isJoined) { words.append(word) }
      }
      start = end + 1
    }
    return Phrase(words: words)
  }

  /// Whether there is a hyphen at a place, with parts of words on both sides.
  private static func isHyphen(at place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard place > 0, place + 1 < scalars.count else { return false }
    return ["-", "\u{2010}", "\u{2011}"].contains(scalars[place]) && Letters.isPart(scalars[place - 1])
      && Letters.isPart(scalars[place + 1])
  }

  private func word(_ scalars: ArraySlice<Unicode.Scalar>, isJoined: Bool) -> Word? {
    let text = Letters.lowercased(scalars)
    if !isJoined, let word = known[text] { return word }
    let folded = Letters.withoutAccents(text)
    let isStopWord = !isJoined && Self.stopWords.contains(folded)
    let word =
      isStopWord ? nil : Word(text: text, folded: folded, stem: Letters.withoutAccents(stemmer.stem(text)))
    if !isJoined {
      if known.count >= Self.remembered { known.removeAll(keepingCapacity: true) }
      known[text] = .some(word)
    }
    return word
  }
}
