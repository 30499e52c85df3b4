internal import Applicant

/// The person who applies beside whom the paper certifies.
struct PersonComparison {
  private let person: PersonalData
  private let paper: PaperReading

  init(_ person: PersonalData, _ paper: PaperReading) {
    self.person = person
    self.paper = paper
  }

  var name: PaperOutcome {
    if let place = PersonSearch(person, in: paper.words).place() { return .agrees(at: place) }
    let own = PersonSearch.parts(of: person)
    guard own.count >= 2, let first = paper.names.first, paper.names.allSatisfy({ isAnother($0, than: own) }) else {
      return .notFound
    }
    return .differs(declared: .text(person.listedName), shown: .text(first.value), at: first.place)
  }

  /// Whether a name is clearly somebody else's: each has words that are like none of the other.
  private func isAnother(_ name: Stated<String>, than own: [String]) -> Bool {
    let shown = PersonSearch.parts(of: name.value)
    let strange = shown.filter { word in word.utf8.count >= 3 && !own.contains { Self.areLike($0, word) } }
    let missing = own.filter { word in !shown.contains { Self.areLike($0, word) } }
    // From a picture two words must be others: one may have been read wrong.
    let needed = paper.words.recognised.contains(name.place.page) ? 2 : 1
    return shown.count >= 2 && strange.count >= needed && missing.count >= needed
  }

  /// Whether two words may be the same name, written or read in another way.
  private static func areLike(_ a: String, _ b: String) -> Bool {
    LookAlikes.areNear(a, b) || a.hasPrefix(b) || b.hasPrefix(a) || LookAlikes.shape(a) == LookAlikes.shape(b)
  }

  func identity(_ document: PersonalData.IdentityDocument) -> PaperOutcome {
    let wanted = document.number.uppercased()
    if let found = paper.documents.first(where: { $0.value.number == wanted }) { return .agrees(at: found.place) }
    // Papers name the document of whoever signs them too.
    let same = paper.documents.filter { $0.value.type == document.type }
    guard same.count == 1, let shown = same.first, paper.documents.count == 1 else { return .notFound }
    if paper.words.recognised.contains(shown.place.page), Self.differences(shown.value.number, wanted) <= 1 {
      return .notFound
    }
    return .differs(declared: .identity(document), shown: .identity(shown.value), at: shown.place)
  }

  /// In how many places two numbers of one length differ.
  private static func differences(_ a: String, _ b: String) -> Int {
    a.utf8.count == b.utf8.count ? zip(a.utf8, b.utf8).filter { $0 != $1 }.count : .max
  }
}
