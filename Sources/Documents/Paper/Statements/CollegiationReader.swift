/// Reads the number of a colegiatura: "con el número de colegiatura 12345", "Colegiatura N.º 12345".
enum CollegiationReader {
  private static let fillers: Set<String> = [
    "n", "no", "nro", "num", "numero", "°", ".", ":", "de", "profesional", "registro", "matricula", "reg",
  ]

  static func numbers(in words: PaperWords) -> [Stated<String>] {
    var found: [Stated<String>] = []
    for index in words.tokens.indices where found.count < 16 {
      guard isLabel(words, index) else { continue }
      var next = index + 1
      while next - index < 7, next < words.tokens.count,
        fillers.contains(words.folded(next)) || next == index + 1 && isAbbreviation(words.tokens[next])
      { next += 1 }
      guard next < words.tokens.count, words.tokens[next].kind == .number,
        (3...8).contains(words.tokens[next].text.utf8.count), !isPart(words, next)
      else { continue }
      if !found.contains(where: { $0.value == words.tokens[next].text }) {
        found.append(Stated(words.tokens[next].text, at: words.place(next)))
      }
    }
    return found
  }

  /// "matrícula" is the number too where a college speaks; elsewhere it is a student's.
  private static func isLabel(_ words: PaperWords, _ index: Int) -> Bool {
    let word = words.folded(index)
    switch word {
    case "colegiatura", "colegiado", "colegiada": return true
    case "matricula", "registro": break
    default: return false
    }
    let isOfCollege =
      words.folded(index + 1) == "profesional"
      || index + 1 < words.tokens.count && isAbbreviation(words.tokens[index + 1])
    guard word == "matricula" || word == "registro" && isOfCollege else { return false }
    return words.tokens.prefix(200).contains { ["colegio", "decano", "orden"].contains($0.folded) }
      && !words.tokens.prefix(200).contains { ["universidad", "facultad", "semestre"].contains($0.folded) }
  }

  /// The name of a college in short: CAL, CIP, CPsP.
  private static func isAbbreviation(_ token: PaperToken) -> Bool {
    token.kind == .word && token.isCapital && token.folded.hasPrefix("c") && token.folded.utf8.count <= 6
  }

  /// Whether the number goes on, as a date or a code does.
  private static func isPart(_ words: PaperWords, _ index: Int) -> Bool {
    guard index + 2 < words.tokens.count, words.tokens[index + 1].isGlued, words.tokens[index + 2].isGlued else {
      return false
    }
    return ["/", "-", "."].contains(words.folded(index + 1)) && words.tokens[index + 2].kind != .mark
  }
}
