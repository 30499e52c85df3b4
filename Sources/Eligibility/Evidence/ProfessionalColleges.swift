public import Reading
public import Words

/// Which careers the professional colleges are of, by the words with which people write their names.
///
/// Only what is known is said: of a college that is not listed nothing.
public struct ProfessionalColleges: Sendable {
  struct College {
    /// Names and abbreviations of which one stands in what people write.
    fileprivate let written: [Phrase]
    fileprivate let families: [String]
    /// Words with which names of careers begin that it has whatever their family.
    fileprivate let careers: [Phrase]

    /// Whether it is the college of a career, or of the one that leads to a title; `nil` where the family is not known.
    func isOf(_ career: Phrase, _ tables: CareerTables) -> Bool? {
      if isOwn(career) || tables.titles.careers(of: career).contains(where: isOwn) { return true }
      return tables.family(ofNamed: career).map { families.contains($0.code) }
    }

    private func isOwn(_ career: Phrase) -> Bool { careers.contains { $0.begins(career, by: .form) } }
  }

  private let colleges: [College]

  /// No colleges: nothing is said of any.
  public static let none = ProfessionalColleges(colleges: [])

  /// Reads `professional-colleges/1`, noting all that is wrong with it; `nil` where something is.
  public static func read(_ bytes: [UInt8], log: FaultLog, lexicon: Lexicon) -> ProfessionalColleges? {
    guard let document = log.parse(bytes), var object = ObjectReader(document.root, log: log) else { return nil }
    object.readSchema("professional-colleges/1")
    let colleges = object.elements("colleges").compactMap { element -> College? in
      guard var entry = ObjectReader(element, log: log) else { return nil }
      // For who reads the table.
      _ = entry.requiredText("name")
      let written = entry.texts("written") ?? []
      let families = entry.texts("families") ?? []
      let careers = entry.texts("careers") ?? []
      entry.finishStrictly()
      return College(
        written: written.map { lexicon.phrase($0) }, families: families, careers: careers.map { lexicon.phrase($0) })
    }
    object.finishStrictly()
    return log.hasErrors ? nil : ProfessionalColleges(colleges: colleges)
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
