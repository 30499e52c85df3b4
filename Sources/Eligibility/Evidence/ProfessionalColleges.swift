internal import Reading
internal import Words

/// Which careers the professional colleges are of, by the words with which people write their names.
///
/// Only what is known is said: of a college that is not listed nothing.
struct ProfessionalColleges {
  struct College {
    let name: String
    /// Names and abbreviations of which one stands in what people write.
    fileprivate let written: [Phrase]
    fileprivate let families: Set<String>
    /// Words with which names of careers begin that it has whatever their family.
    fileprivate let careers: [Phrase]

    /// Whether it is the college of a career, or of the one that leads to a title; `nil` where the family is not known.
    func isOf(_ career: Phrase, _ families: CareerFamilies) -> Bool? {
      let names = [career] + families.titles.careers(of: career)
      if careers.contains(where: { own in names.contains { own.begins($0, by: .form) } }) { return true }
      return families.family(ofNamed: career).map { self.families.contains($0.code) }
    }
  }

  private let colleges: [College]

  static let none = ProfessionalColleges(colleges: [])

  private init(colleges: [College]) {
    self.colleges = colleges
  }

  /// Reads the member `colleges`.
  init(_ object: inout ObjectReader, log: FaultLog, lexicon: Lexicon) {
    colleges = object.elements("colleges").compactMap { element in
      guard var entry = ObjectReader(element, log: log) else { return nil }
      let name = entry.requiredText("name")
      let written = entry.texts("written") ?? []
      let families = entry.texts("families") ?? []
      let careers = entry.texts("careers") ?? []
      entry.finishStrictly()
      return name.map {
        College(
          name: $0, written: written.map { lexicon.phrase($0) }, families: Set(families),
          careers: careers.map { lexicon.phrase($0) })
      }
    }
  }

  /// The college that a text names: the one of which most words stand in it; `nil` where none is known or two are.
  func college(_ text: Phrase) -> College? {
    let named = colleges.compactMap { college -> (college: College, words: Int)? in
      let standing = college.written.filter { $0.stands(in: text, by: .form) }
      return standing.map(\.words.count).max().map { (college, $0) }
    }
    let most = named.map(\.words).max()
    let best = named.filter { $0.words == most }
    return best.count == 1 ? best.first?.college : nil
  }
}
