extension Wording {
  /// A word of a format as a person would say it; a word that is not known comes back as it is, made safe.
  public func term(_ word: String) -> String {
    if let entry = Vocabulary.entry(word) { return pick(entry.es, entry.en) }
    if let number = Vocabulary.annex(word) {
      return pick("Anexo \(number)", "Annex \(number) (Anexo \(number))")
    }
    return safe(word)
  }

  /// The terms of words, joined.
  func terms(_ words: [String], _ conjunction: Conjunction) -> String {
    list(words.map { term($0) }, conjunction)
  }

  /// Texts from input, each quoted, joined; beyond the first dozen only how many there are.
  func quotedList(_ texts: [String], _ conjunction: Conjunction, most: Int = 12) -> String {
    let rest = texts.count - most
    guard rest > 0 else { return list(texts.map { quoted($0) }, conjunction) }
    let shown = texts.prefix(most).map { quoted($0) }.joined(separator: ", ")
    return pick("\(shown) y \(rest) más", "\(shown) and \(rest) more")
  }

  /// What proofs have to show: groups of which each needs one word.
  ///
  /// - Parameter ofStudies: whether they are of studies, of which *aprobado* says that every course was passed.
  func demands(_ groups: [[String]], ofStudies: Bool = false) -> String {
    list(groups.map { terms(ofStudies ? $0.map(Vocabulary.ofStudies) : $0, .or) }, .and)
  }
}

/// Words of the formats with what a person says instead, for each language.
enum Vocabulary {
  typealias Table = [String: (es: String, en: String)]

  static func entry(_ word: String) -> (es: String, en: String)? { all[word] }

  /// A word of what proofs show as it is meant of studies (Indecopi 2.1.3 a: "la aprobación total de los cursos con los
  /// créditos respectivos").
  static func ofStudies(_ word: String) -> String { word == "aprobado" ? "estudios-aprobados" : word }

  /// The number of an annex named as `anexo-07`.
  static func annex(_ word: String) -> String? {
    guard word.hasPrefix("anexo-") else { return nil }
    let number = word.dropFirst(6)
    let isNumber =
      (1...3).contains(number.utf8.count) && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber ? String(number) : nil
  }

  /// The words of all tables; of a word that stands in two, the first.
  private static let all = [
    proofKinds, shows, issuers, recognition, studies, posts, training, knowledge, persons,
    documents, fields,
    requirements, roles, steps, conventions, effects,
  ].reduce(into: [:]) { all, table in all.merge(table) { first, _ in first } }
}
