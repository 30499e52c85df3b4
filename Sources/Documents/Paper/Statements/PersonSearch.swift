internal import Applicant

/// Looks whether a document shows a person's name: all its words near one another, in any order.
struct PersonSearch {
  private let words: PaperWords
  /// Each word of the name, with the places where it must still be found once for each time the name has it.
  private let wanted: [(word: String, count: Int)]

  init(_ person: PersonalData, in words: PaperWords) {
    self.words = words
    var counts: [String: Int] = [:]
    for word in Self.parts(of: person) { counts[word, default: 0] += 1 }
    wanted = counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The words of surnames and names, folded, without particles.
  static func parts(of person: PersonalData) -> [String] {
    let text = [person.names, person.paternalSurname, person.maternalSurname].compactMap { $0 }.joined(separator: " ")
    return parts(of: text)
  }

  /// The words of a name, folded, without particles.
  static func parts(of name: String) -> [String] {
    PaperWords([PageText(page: 1, source: .textLayer, lines: [name])]).tokens
      .filter { $0.kind == .word && !particles.contains($0.folded) && !$0.folded.isEmpty }.map(\.folded)
  }

  private static let particles: Set<String> = ["de", "del", "la", "las", "los", "y", "e", "da", "do"]

  /// Where the name stands first.
  func place() -> PaperPlace? {
    let total = wanted.reduce(0) { $0 + $1.count }
    // One word is no name of a person: half a village has it.
    guard total >= 2 else { return nil }
    let window = total * 2 + 3
    // The last places of each word, the newest at the end.
    var seen = wanted.map { _ in [Int]() }
    var position = 0
    for (index, token) in words.tokens.enumerated() {
      if token.kind == .mark { continue }
      position += 1
      guard token.kind == .word, !token.folded.isEmpty,
        let which = wanted.firstIndex(where: { $0.word == token.folded })
          ?? wanted.firstIndex(where: { LookAlikes.areNear($0.word, token.folded) })
      else { continue }
      seen[which].append(position)
      if seen[which].count > wanted[which].count { seen[which].removeFirst() }
      let isWhole = zip(seen, wanted).allSatisfy { $0.count == $1.count }
      if isWhole, let first = seen.compactMap(\.first).min(), position - first < window { return words.place(index) }
    }
    return nil
  }
}
