internal import Words

/// What is known of careers: their families, the titles to which they lead and the professional colleges.
///
/// A table is read when it is first asked: most people name their career as the posting does, and of them none is.
public struct CareerTables: Sendable {
  private let readFamilies: @Sendable () -> CareerFamilies
  private let readTitles: @Sendable () -> CareerTitles
  private let readColleges: @Sendable () -> ProfessionalColleges

  /// Nothing is known: no career is close to another, no college is of other careers.
  public static let none = CareerTables(families: { .none }, titles: { .none }, colleges: { .none })

  /// Tables that are asked for as often as they are needed: who gives them keeps what was read.
  public init(
    families: @escaping @Sendable () -> CareerFamilies, titles: @escaping @Sendable () -> CareerTitles,
    colleges: @escaping @Sendable () -> ProfessionalColleges
  ) {
    (readFamilies, readTitles, readColleges) = (families, titles, colleges)
  }

  var families: CareerFamilies { readFamilies() }
  var titles: CareerTitles { readTitles() }
  var colleges: ProfessionalColleges { readColleges() }

  /// The family of a career or of the one that leads to a title, or `nil`.
  func family(ofNamed name: Phrase) -> CareerFamilies.Family? {
    families.family(of: name) ?? titles.careers(of: name).lazy.compactMap { families.family(of: $0) }.first
  }
}
