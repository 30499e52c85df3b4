/// Reads the name of a course: `curso «…»`, "Diplomado en …", or the line below "ha aprobado:".
enum CourseReader {
  private static let kinds: Set<String> = [
    "curso", "taller", "seminario", "conferencia", "diplomado", "diploma", "programa", "capacitacion", "congreso",
    "simposio", "evento", "especializacion",
  ]

  private static let stops = Passage.Stops(
    words: [
      "realizado", "realizada", "organizado", "organizada", "desarrollado", "desarrollada", "dictado", "dictada",
      "llevado", "llevada", "impartido", "impartida", "celebrado", "efectuado", "ofrecido", "con", "desde", "hasta",
      "durante", "que", "habiendo", "modalidad", "cumpliendo", "obteniendo", "auspiciado", "promovido",
      "equivalente", "aprobado", "aprobada", "segun", "entre", "haciendo", "don", "dona", "senor", "senora",
    ], atOffices: false, overCommas: true, longest: 24)

  /// The names that formulas introduce, in the order in which they stand.
  static func courses(in words: PaperWords) -> [Stated<String>] {
    var courses: [Stated<String>] = []
    for index in words.tokens.indices where courses.count < most {
      guard let start = start(at: index, in: words), let passage = Passage.read(words, at: start, stops: stops),
        !isOther(words, passage.tokens)
      else { continue }
      if !courses.contains(where: { $0.value == passage.text }) {
        courses.append(Stated(passage.text, at: words.place(passage.tokens.lowerBound)))
      }
    }
    return courses
  }

  private static let most = 64

  /// What is no name of a course: a label, a person, the civil service of law students, or a name cut at its colon.
  private static func isOther(_ words: PaperWords, _ range: Range<Int>) -> Bool {
    if words.folded(range.upperBound) == ":" { return true }
    if ["nombres", "apellidos", "nombre", "secigra"].contains(words.folded(range.lowerBound)) { return true }
    return range.contains { ["dni", "identificado", "identificada", "ruc"].contains(words.folded($0)) }
      || words.folded(range.upperBound) == "dni"
  }

  /// Where a name begins that the words at an index introduce.
  private static func start(at index: Int, in words: PaperWords) -> Int? {
    let word = words.folded(index)
    if kinds.contains(word) { return afterKind(index, words) }
    if word == ":", isTaken(words, index), index + 1 < words.tokens.count, words.tokens[index + 1].startsLine {
      // A list of labels below says the name further on.
      let isLabel = (2...6).contains { place in
        words.folded(index + place) == ":" && words.tokens[index + place].line == words.tokens[index + 1].line
      }
      return kinds.contains(words.folded(index + 1)) || isLabel ? nil : index + 1
    }
    return nil
  }

  /// Behind the kind of the course, its name in quotes, behind a colon, or behind "de", "en", "sobre".
  private static func afterKind(_ index: Int, _ words: PaperWords) -> Int? {
    var next = index + 1
    if ["taller", "especializado", "virtual", "internacional", "nacional"].contains(words.folded(next)) { next += 1 }
    if words.stands(["de", "especializacion"], at: next) || words.stands(["de", "capacitacion"], at: next) {
      next += 2
    }
    if kinds.contains(words.folded(next)) { return nil }
    // A colon or a quote is a formula anywhere.
    if words.folded(next) == "\"" || words.folded(next) == ":" {
      return words.folded(next + 1) == "," ? nil : next
    }
    guard isTaken(words, index) || isHeading(words, index) else { return nil }
    if words.folded(next) == "virtual" { next += 1 }
    guard next < words.tokens.count else { return nil }
    guard ["de", "en", "sobre"].contains(words.folded(next)) else {
      // A name without a preposition begins with a capital.
      return words.tokens[next].kind == .word && words.tokens[next].isCapital ? next : nil
    }
    next += 1

    return next
  }

  /// Whether what stands before says that somebody took part, passed or held it.
  private static func isTaken(_ words: PaperWords, _ index: Int) -> Bool {
    var place = index - 1
    while place >= max(0, index - 8) {
      let word = words.folded(place)
      if [".", ";"].contains(word) { return false }
      if ["particip", "aprob", "asist", "culmin", "conclu", "llevado", "expositor", "seguido", "cursado"].contains(
        where: word.hasPrefix)
      {
        return true
      }
      place -= 1
    }
    return false
  }

  /// Whether a line of its own begins with it, below such words.
  private static func isHeading(_ words: PaperWords, _ index: Int) -> Bool {
    words.tokens[index].startsLine && words.tokens[index].isCapital && words.folded(index - 1) == ":"
  }
}
