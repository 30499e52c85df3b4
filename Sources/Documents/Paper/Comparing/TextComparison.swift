internal import Applicant
internal import Words

/// Declared words beside the words of the paper.
struct TextComparison {
  private let paper: PaperReading
  private let lexicon: Lexicon
  private let search: PhraseSearch

  init(_ paper: PaperReading, lexicon: Lexicon) {
    self.paper = paper
    self.lexicon = lexicon
    search = PhraseSearch(paper.words, lexicon: lexicon)
  }

  /// Whether the words stand anywhere; that they do not is no contradiction.
  func standing(_ declared: String) -> PaperOutcome {
    search.place(of: lexicon.phrase(declared)).map { .agrees(at: $0) } ?? .notFound
  }

  func position(_ declared: String) -> PaperOutcome { compare(declared, with: paper.posts) }

  func course(_ declared: String) -> PaperOutcome { compare(declared, with: paper.courses) }

  func career(_ declared: String, among studies: [Stated<PaperStudies>]) -> PaperOutcome {
    var shown: [Stated<String>] = []
    for study in studies {
      switch study.value.field {
      case .career(let text): shown.append(Stated(text, at: study.place))
      case .profession(let text):
        // A profession that the table does not know says nothing for sure of the career.
        guard let career = Professions.career(of: text) else { return compare(declared, with: []) }
        shown.append(Stated(career, at: study.place))
      case nil: break
      }
    }
    return compare(declared, with: shown.isEmpty ? paper.careers : shown)
  }

  /// What formulas state decides; without one the words may stand anywhere.
  private func compare(_ declared: String, with shown: [Stated<String>]) -> PaperOutcome {
    let wanted = lexicon.phrase(declared)
    guard !wanted.isEmpty else { return .notFound }
    for text in shown {
      let phrase = lexicon.phrase(text.value)
      // More than the paper states is not what it states.
      if wanted.isContained(in: phrase, by: .stem) { return .agrees(at: text.place) }
    }
    if let place = search.place(of: wanted) { return .agrees(at: place) }
    guard let first = shown.first, shown.count == 1, isAnother(wanted, first) else { return .notFound }
    return .differs(declared: .text(declared), shown: .text(first.value), at: first.place)
  }

  /// Whether each text has words that are like none of the other.
  private func isAnother(_ wanted: Phrase, _ shown: Stated<String>) -> Bool {
    let phrase = lexicon.phrase(shown.value)
    let isRead = paper.words.recognised.contains(shown.place.page)
    func strange(_ a: Phrase, _ b: Phrase) -> Int {
      a.words.filter { word in !b.words.contains { PhraseSearch.isSame(word, $0, isRecognised: isRead) } }.count
    }
    // From a picture more than half must be others: single words may have been read wrong.
    if isRead {
      return strange(wanted, phrase) * 2 > wanted.words.count && strange(phrase, wanted) * 2 > phrase.words.count
    }
    return strange(wanted, phrase) > 0 && strange(phrase, wanted) > 0
  }
}
