/// Turns text into phrases: lower case, punctuation as blanks, stop words left out, each word with its stem.
///
/// Remembers the words it has seen. Not Sendable: each thread uses its own; the phrases it makes are values.
public final class Lexicon {
  private let stemmer = SpanishStemmer()
  private var known = WordTable()
  /// The word that is being read, in lower case.
  private var letters: [UInt8] = []

  public init() {}

  /// Words too frequent to tell one text from another.
  private static let stopWords: [[UInt8]] = [
    "de", "del", "la", "las", "el", "los", "y", "e", "o", "u", "en", "a", "para", "por", "con", "al",
  ].map { Array($0.utf8) }
  private static let longestStopWord = stopWords.map(\.count).max() ?? 0

  /// What stands before a number and says no more than that it is one: *Ley N° 27815*, *Ley Nro. 27815*, *Ley 27815*.
  private static let numbering: Set<String> = ["n", "no", "nro", "num"]

  /// The phrase of a text; empty where it has no word but stop words.
  ///
  /// A single letter that a hyphen joins to what stands beside it is no stop word: the *A* of a licence *A-I* is what
  /// tells it from *B-I*.
  public func phrase(_ text: String) -> Phrase {
    var text = text
    return text.withUTF8 { PlainText($0).map { phrase($0) } } ?? phraseByScalars(text)
  }

  /// The phrase of a text in which codes such as the category of a licence are words of their own (`CodedText`).
  public func phrase(withCodes text: String) -> Phrase { phrase(CodedText(text).text) }

  /// Nearly all text: ASCII and the letters of Latin-1, told by their bytes.
  private func phrase(_ text: PlainText) -> Phrase {
    // A copy of one's own is not asked at each letter who else looks at it.
    var letters: [UInt8] = []
    swap(&letters, &self.letters)
    defer { swap(&letters, &self.letters) }
    var words: [Word] = []
    words.reserveCapacity(text.count / 8 + 1)
    var place = 0
    while let range = text.word(from: place, into: &letters) {
      let isLetter = letters.count == 1 || (letters.count == 2 && letters[0] == PlainText.lead)
      let word = isLetter && text.isJoined(range) ? self.word(letters, isJoined: true) : self.word(letters)
      if let word { Self.append(word, to: &words) }
      place = range.upperBound
    }
    return Phrase(words: words)
  }

  private func phraseByScalars(_ text: String) -> Phrase {
    let scalars = Letters.composed(text)
    var words: [Word] = []
    var start = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, Letters.isPart(scalars[end]) { end += 1 }
      if end > start {
        let isJoined = end == start + 1 && (Self.isHyphen(at: start - 1, scalars) || Self.isHyphen(at: end, scalars))
        if let word = word(Array(Letters.lowercased(scalars[start..<end]).utf8), isJoined: isJoined) {
          Self.append(word, to: &words)
        }
      }
      start = end + 1
    }
    return Phrase(words: words)
  }

  private static func append(_ word: Word, to words: inout [Word]) {
    if word.isNumber, let last = words.last, numbering.contains(last.folded) { words.removeLast() }
    words.append(word)
  }

  /// Whether there is a hyphen at a place, with parts of words on both sides.
  private static func isHyphen(at place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard place > 0, place + 1 < scalars.count else { return false }
    return ["-", "\u{2010}", "\u{2011}"].contains(scalars[place]) && Letters.isPart(scalars[place - 1])
      && Letters.isPart(scalars[place + 1])
  }

  /// The word of letters in lower case; `nil` for a stop word.
  private func word(_ letters: [UInt8], isJoined: Bool = false) -> Word? {
    // Of numbers there are many, each once: nothing to remember, and no stop words.
    if letters.allSatisfy({ 0x30...0x39 ~= $0 }) { return Word(number: letters) }
    if isJoined { return make(letters, isJoined: true) }
    return known.word(letters) { make($0, isJoined: false) }
  }

  private func make(_ letters: [UInt8], isJoined: Bool) -> Word? {
    let folded = Letters.withoutAccents(letters)
    if !isJoined, folded.count <= Self.longestStopWord, Self.stopWords.contains(folded) { return nil }
    return Word(letters: letters, folded: folded, stem: Letters.withoutAccents(stemmer.stem(letters)))
  }
}
