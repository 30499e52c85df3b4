internal import Applicant

/// A document that a posting requires with the application.
struct RequiredDocument {
  let kind: String

  /// Whether a document of a kind is the one. The copy of the DNI that a posting asks for is, of a foreigner, that of the
  /// carné (IPD V: *documento de identidad DNI o CE*), also of one who is named by a passport.
  func isServed(by other: String, of file: ApplicantFile) -> Bool {
    Self.isSame(kind, other) || Self.isCard(self.kind(of: file)) && Self.isCard(other)
  }

  /// The kind that a person is asked for.
  func kind(of file: ApplicantFile) -> String {
    let hasDNI = file.personal.document.map { $0.type == .dni } ?? true
    return Self.isSame(kind, "dni") && !hasDNI ? Self.card : kind
  }

  private static let card = "ce"

  private static func isCard(_ kind: String) -> Bool { cardNames.contains { isSame($0, kind) } }

  /// How a foreigner's card is called.
  private static let cardNames = [
    card, "carne-extranjeria", "carne-de-extranjeria", "carné-extranjería", "carné-de-extranjería",
  ]

  /// Whether two people, of whom one wrote the posting and one the file, named one document: `anexo-07` is *Anexo N.° 7*.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    // Nearly all that differ do so here already; capitals and small letters have this bit apart.
    guard let end = one.utf8.last, let otherEnd = other.utf8.last, end | 0x20 == otherEnd | 0x20 else { return false }
    return words(of: one) == words(of: other)
  }

  /// Its words and its numbers, the latter without the zeros before them; without *número*.
  private static func words(of kind: String) -> [Substring] {
    var words: [Substring] = []
    var rest = kind.lowercased()[...]
    while let first = rest.first {
      let word = rest.prefix { $0.isNumber == first.isNumber && $0.isLetter == first.isLetter }
      rest = rest[word.endIndex...]
      if first.isNumber {
        words.append(word.drop { $0 == "0" })
      } else if first.isLetter, !["n", "nº", "nro"].contains(word) {
        words.append(word)
      }
    }
    return words
  }
}
