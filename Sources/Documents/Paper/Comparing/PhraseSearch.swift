internal import Words

/// Finds where the words of a phrase stand in a document, one after the other.
struct PhraseSearch {
  private let words: PaperWords
  /// The words that carry meaning, with the tokens they are.
  private let content: [(word: Word, token: Int)]

  init(_ words: PaperWords, lexicon: Lexicon) {
    self.words = words
    var content: [(word: Word, token: Int)] = []
    for (index, token) in words.tokens.enumerated() where token.kind != .mark && !token.text.isEmpty {
      for word in lexicon.phrase(token.text).words { content.append((word, index)) }
    }
    self.content = content
  }

  func place(of phrase: Phrase) -> PaperPlace? {
    guard let first = phrase.words.first, phrase.words.count <= content.count else { return nil }
    for start in 0...(content.count - phrase.words.count) where isSame(first, at: start) {
      let isWhole = phrase.words.indices.allSatisfy { isSame(phrase.words[$0], at: start + $0) }
      if isWhole { return words.place(content[start].token) }
    }
    return nil
  }

  private func isSame(_ word: Word, at index: Int) -> Bool {
    Self.isSame(word, content[index].word, isRecognised: words.isRecognised(content[index].token))
  }

  /// Whether two words are the same; one that was read from a picture may have a letter wrong.
  static func isSame(_ a: Word, _ b: Word, isRecognised: Bool) -> Bool {
    a.isSame(as: b) || (isRecognised && LookAlikes.areNear(a.text, b.text))
  }
}
