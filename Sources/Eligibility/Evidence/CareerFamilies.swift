public import Reading
public import Words

/// Families of careers: the three-digit fields of the INEI classifier, by the words their names begin with; with the titles
/// to which careers lead and the professional colleges.
///
/// Two careers of one family, and a title and its career, are close enough to ask a person; the program never takes them
/// for the same.
public struct CareerFamilies: Sendable {
  public struct Family: Hashable, Sendable {
    /// Three digits.
    public let code: String
    public let name: String
  }

  private let entries: [(words: Phrase, family: Family)]
  let titles: CareerTitles
  let colleges: ProfessionalColleges
  /// Where the families come from; `nil` where there are none.
  public let citation: Citation?

  /// No families: no career is close by them.
  public static let none = CareerFamilies(entries: [], titles: .none, colleges: .none, citation: nil)

  /// The family whose longest listed name begins the name of a career, or `nil`.
  public func family(of career: Phrase) -> Family? {
    entries.filter { $0.words.begins(career, by: .stem) }.max { $0.words.words.count < $1.words.words.count }?.family
  }

  /// The family of a career or of the one that leads to a title, or `nil`.
  func family(ofNamed name: Phrase) -> Family? {
    family(of: name) ?? titles.careers(of: name).lazy.compactMap { family(of: $0) }.first
  }

  /// Reads `career-families/1`, noting all that is wrong with it; `nil` where something is.
  public static func read(_ bytes: [UInt8], log: FaultLog, lexicon: Lexicon) -> CareerFamilies? {
    guard let document = log.parse(bytes), var object = ObjectReader(document.root, log: log) else { return nil }
    object.readSchema("career-families/1")
    let citation = Citation.read(&object, quoteRequired: true)
    var entries: [(Phrase, Family)] = []
    for element in object.elements("families") {
      guard var family = ObjectReader(element, log: log) else { continue }
      let code = family.requiredText("code")
      let name = family.requiredText("name")
      let careers = family.texts("careers") ?? []
      family.finishStrictly()
      guard let code, let name else { continue }
      entries += careers.map { (lexicon.phrase($0), Family(code: code, name: name)) }
    }
    let titles = CareerTitles(&object, log: log, lexicon: lexicon)
    let colleges = ProfessionalColleges(&object, log: log, lexicon: lexicon)
    object.finishStrictly()
    guard let citation, !log.hasErrors else { return nil }
    return CareerFamilies(entries: entries, titles: titles, colleges: colleges, citation: citation)
  }
}
