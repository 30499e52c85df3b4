/// Turns text into phrases: lower case, punctuation as blanks, stop words left out, each word with its stem.
///
/// Remembers the words it has seen. Not Sendable: each thread uses its own; the phrases it makes are values.
public final class Lexicon {
  /// What was seen before, and room for the text that is read.
  private struct Memory {
    var known = WordTable()
    /// The text in lower case, and after it as many bytes as a word may be looked up by.
    var room: [UInt8] = []
  }

  private let stemmer = SpanishStemmer()
  private var memory = Memory()

  public init() {}

  /// Words too frequent to tell one text from another.
  private static let stopWords: [[UInt8]] = [
    "de", "del", "la", "las", "el", "los", "y", "e", "o", "u", "en", "a", "para", "por", "con", "al",
  ].map { Array($0.utf8) }
  private static let longestStopWord = stopWords.map(\.count).max() ?? 0

  private static func isStopWord(_ folded: [UInt8]) -> Bool {
    folded.count <= longestStopWord && stopWords.contains(folded)
  }

  /// The phrase of a text; empty where it has no word but stop words.
  ///
  /// A single letter that a hyphen joins to what stands beside it is no stop word: the *A* of a licence *A-I* is what
  /// tells it from *B-I*.
  public func phrase(_ text: String) -> Phrase {
    var text = text
    // What is one's own is not asked at each word who else looks at it.
    var memory = Memory()
    swap(&memory, &self.memory)
    defer { swap(&memory, &self.memory) }
    return text.withUTF8 { plainPhrase($0, &memory) } ?? phraseByScalars(text, &memory)
  }

  /// Whether a text has a word that is no stop word: its phrase would not be empty.
  public static func hasWord(_ text: String) -> Bool {
    var text = text
    let isSaid = text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(byteCount: bytes.count + 1, alignment: 8) { room -> Bool? in
        guard let start = room.baseAddress, let text = PlainText(bytes, loweredInto: start) else { return nil }
        var place = 0
        while let found = text.word(from: place) {
          let isJoined = text.isLetter(found.range) && text.isJoined(found.range)
          if isJoined || !isStopWord(Letters.withoutAccents(Array(text.letters(found.range)))) { return true }
          place = found.range.upperBound
        }
        return false
      }
    }
    return isSaid ?? !Lexicon().phrase(text).isEmpty
  }

  /// The phrase of a text in which codes such as the category of a licence are words of their own (`CodedText`).
  public func phrase(withCodes text: String) -> Phrase { phrase(CodedText(text).text) }

  /// Nearly all text: ASCII and the letters of Latin-1, told by their bytes; `nil` of any other.
  private func plainPhrase(_ bytes: UnsafeBufferPointer<UInt8>, _ memory: inout Memory) -> Phrase? {
    let needed = bytes.count + ShortWord.longest
    if memory.room.count < needed { memory.room = [UInt8](repeating: 0, count: needed * 2) }
    return memory.room.withUnsafeMutableBytes { room in
      guard let start = room.baseAddress, let text = PlainText(bytes, loweredInto: start) else { return nil }
      var words: [Word] = []
      words.reserveCapacity(text.count / 8 + 1)
      var place = 0
      while let found = text.word(from: place) {
        if let word = word(found, of: text, &memory.known) { Self.append(word, to: &words) }
        place = found.range.upperBound
      }
      return Phrase(words: words)
    }
  }

  /// The word at a place of a text; `nil` for a stop word.
  private func word(_ found: PlainText.Found, of text: PlainText, _ known: inout WordTable) -> Word? {
    // Of numbers there are many, each once: nothing to remember, and no stop words.
    if found.isNumber { return Word(number: UnsafeBufferPointer(rebasing: text.letters(found.range))) }
    let isJoined = text.isLetter(found.range) && text.isJoined(found.range)
    guard !isJoined, let short = text.short(found.range) else {
      return make(Array(text.letters(found.range)), isJoined: isJoined)
    }
    return known.word(short) { make(Array(text.letters(found.range)), isJoined: false) }
  }

  private func phraseByScalars(_ text: String, _ memory: inout Memory) -> Phrase {
    let scalars = Letters.composed(text)
    var words: [Word] = []
    var start = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, Letters.isPart(scalars[end]) { end += 1 }
      if end > start {
        let isJoined = end == start + 1 && (Self.isHyphen(at: start - 1, scalars) || Self.isHyphen(at: end, scalars))
        let letters = Array(Letters.lowercased(scalars[start..<end]).utf8)
        if let word = word(letters, isJoined: isJoined, &memory.known) { Self.append(word, to: &words) }
      }
      start = end + 1
    }
    return Phrase(words: words)
  }

  private static func append(_ word: Word, to words: inout [Word]) {
    if word.isNumber, words.last?.saysThatANumberFollows == true { words.removeLast() }
    words.append(word)
  }

  /// Whether there is a hyphen at a place, with parts of words on both sides.
  private static func isHyphen(at place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard place > 0, place + 1 < scalars.count else { return false }
    return ["-", "\u{2010}", "\u{2011}"].contains(scalars[place]) && Letters.isPart(scalars[place - 1])
      && Letters.isPart(scalars[place + 1])
  }

  /// The word of letters in lower case; `nil` for a stop word.
  private func word(_ letters: [UInt8], isJoined: Bool, _ known: inout WordTable) -> Word? {
    if letters.allSatisfy({ 0x30...0x39 ~= $0 }) { return letters.withUnsafeBufferPointer { Word(number: $0) } }
    guard !isJoined, let short = ShortWord(letters) else { return make(letters, isJoined: isJoined) }
    return known.word(short) { make(letters, isJoined: false) }
  }

  private func make(_ letters: [UInt8], isJoined: Bool) -> Word? {
    let folded = Letters.withoutAccents(letters)
    if !isJoined, Self.isStopWord(folded) { return nil }
    return Word(letters: letters, folded: folded, stem: Letters.withoutAccents(stemmer.stem(letters)))
  }
}
