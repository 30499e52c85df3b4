public import Reading
public import Words

/// Families of careers: the three-digit fields of the INEI classifier, by the words their names begin with.
///
/// Two careers of one family are close enough to ask a person; the program never takes them for the same.
public struct CareerFamilies: Sendable {
  public struct Family: Hashable, Sendable {
    /// Three digits.
    public let code: String
    public let name: String
  }

  private let entries: [(words: Phrase, family: Family)]
  /// Where the families come from; `nil` where there are none.
  public let citation: Citation?

  /// No families: no career is close by them.
  public static let none = CareerFamilies(entries: [], citation: nil)

  /// The family whose longest listed name begins the name of a career, or `nil`.
  public func family(of career: Phrase) -> Family? {
    entries.filter { $0.words.begins(career, by: .stem) }.max { $0.words.words.count < $1.words.words.count }?.family
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
    object.finishStrictly()
    guard let citation, !log.hasErrors else { return nil }
    return CareerFamilies(entries: entries, citation: citation)
  }
}
