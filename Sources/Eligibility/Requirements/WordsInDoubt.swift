internal import Words

/// Whether a text is taken for what is asked by words that stand apart in it, or by their stems alone: it counts, since all
/// the words are there, and a person should see in what words.
enum WordsInDoubt {
  typealias Text = (text: String, words: Phrase)

  /// The doubt; `nil` where the words of one of those asked stand together in one of the texts, as they are or in another
  /// number or gender.
  static func doubt(of asked: [Text], in texts: [Text]) -> Reason.WordsDoubt? {
    let stands = asked.contains { one in texts.contains { one.words.standsTogether(in: $0.words, by: .form) } }
    if stands { return nil }
    for one in asked {
      guard let found = texts.first(where: { one.words.isContained(in: $0.words, by: .form) }) else { continue }
      return Reason.WordsDoubt(asked: one.text, found: found.text, byStem: [])
    }
    for one in asked {
      guard let found = texts.first(where: { one.words.isContained(in: $0.words, by: .stem) }) else { continue }
      let words = one.words.words.filter { word in !found.words.words.contains { $0.isForm(of: word) } }
      return Reason.WordsDoubt(asked: one.text, found: found.text, byStem: words.map(\.text))
    }
    return nil
  }
}
