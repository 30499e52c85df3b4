/// Reads the post somebody has held: "en el cargo de …", "se desempeñó como …", "Puesto: …".
enum PostReader {
  /// The posts that explicit formulas state, in the order in which they stand.
  static func posts(in words: PaperWords) -> [Stated<String>] {
    var posts: [Stated<String>] = []
    var listed = -1
    for index in words.tokens.indices where posts.count < mostPosts {
      if words.folded(index).hasPrefix("siguiente"),
        words.stands(["siguientes", "cargos"], at: index)
          || words.stands(["siguiente", "cargo", ":"], at: index)
      {
        listed = words.tokens[index].line + 12
      }
      let item = words.tokens[index].line <= listed ? listItem(at: index, in: words) : nil
      guard let start = item ?? start(at: index, in: words) else { continue }
      guard let passage = Passage.read(words, at: start, stops: stops), !isCut(words, index, passage.tokens) else {
        continue
      }
      if !posts.contains(where: { $0.value == passage.text }) {
        posts.append(Stated(passage.text, at: words.place(passage.tokens.lowerBound)))
      }
    }
    for post in PostTable.posts(in: words) where !posts.contains(where: { $0.value == post.value }) {
      posts.append(post)
    }
    return posts
  }

  private static let mostPosts = 64

  /// Whether a name in a cell may go on in the next line of the cell: then the columns beside it end its first line.
  private static func isCut(_ words: PaperWords, _ index: Int, _ range: Range<Int>) -> Bool {
    guard words.folded(index) == "servicio", range.upperBound < words.tokens.count else { return false }
    let next = words.tokens[range.upperBound]
    return next.isApart && !next.startsLine
  }

  private static let stops = Passage.Stops(
    words: [
      "desde", "hasta", "durante", "bajo", "mediante", "segun", "conforme", "realizando", "desempenando", "habiendo",
      "cumpliendo", "siendo", "por", "a", "al", "con", "quien", "que", "se", "su", "ha", "han", "fue", "es", "cuyo",
      "cuyas", "viene", "dentro", "adscrito", "adscrita", "asignado", "asignada", "demostrando", "mostrando",
      "ejerciendo", "teniendo", "percibiendo", "comprendido", "entre", "quedando", "encargo", "prestando", "laborando",
      "asumiendo", "sin", "no", "debiendo",
    ], atOffices: true, longest: 16)

  /// Where the post begins that the words at an index introduce.
  private static func start(at index: Int, in words: PaperWords) -> Int? {
    switch words.folded(index) {
    case "cargo", "puesto": return afterNoun(index, words)
    case "servicio": return service(at: index, in: words)
    case "funciones": return charge(at: index, in: words)
    case "como":
      if ["tal", "ultimo", "consecuencia", "resultado", "parte", "sigue", "asistente"].contains(
        words.folded(index + 1)),
        words.folded(index + 1) != "asistente" || words.folded(index + 2) == "del"
      {
        return nil
      }
      return isWork(before: index, words) ? index + 1 : nil
    case "calidad":
      return words.stands(["en"], at: index - 1) && words.folded(index + 1) == "de"
        && index + 2 < words.tokens.count && (words.tokens[index + 2].isCapital || words.folded(index + 2) == "\"")
        && isWork(before: index - 1, words)
        ? index + 2 : nil
    default: return nil
    }
  }

  /// "1. Notificador: …" below "los siguientes cargos".
  private static func listItem(at index: Int, in words: PaperWords) -> Int? {
    let token = words.tokens[index]
    guard token.startsLine, index + 2 < words.tokens.count else { return nil }
    var next = index + 1
    if token.kind == .number { next += [".", ")", "-"].contains(words.folded(next)) ? 1 : 0 }
    if words.folded(next) == "\"" { return token.kind == .number || token.kind == .mark ? next : nil }
    guard token.kind == .number && next == index + 2 || ["-", "•", "*", "."].contains(token.folded),
      next < words.tokens.count, words.tokens[next].kind == .word, words.tokens[next].isCapital,
      (next..<next + 8).contains(where: {
        words.folded($0) == ":" || words.folded($0) == "," || words.folded($0) == "("
      })
    else { return nil }
    return next
  }

  /// "Servicio de apoyo administrativo" as the name of what was done: with a capital, and no part of a title.
  private static func service(at index: Int, in words: PaperWords) -> Int? {
    guard words.tokens[index].isCapital, words.folded(index + 1) == "de" || words.folded(index + 1) == "\""
    else { return nil }
    let before = words.folded(index - 1)
    let isNamed =
      ["el", "al", ":", "\""].contains(before) && words.tokens[index].line <= words.tokens[index - 1].line + 1
    let isCell = words.tokens[index].isApart && !words.tokens[index].startsLine
    guard isNamed || isCell, words.folded(index + 1) == "de" else { return nil }
    // "SERVICIO DE" alone in a cell goes on somewhere else.
    guard index + 2 < words.tokens.count, words.tokens[index + 2].line == words.tokens[index].line || !isCell,
      !words.tokens[index + 2].isApart || words.tokens[index + 2].startsLine
    else { return nil }
    return index
  }

  /// "encargar a … las funciones de X".
  private static func charge(at index: Int, in words: PaperWords) -> Int? {
    guard words.folded(index - 1) == "las", words.folded(index + 1) == "de", index + 2 < words.tokens.count,
      words.tokens[index + 2].isCapital
    else { return nil }
    return (2...40).contains { back in
      let word = words.folded(index - back)
      return word.hasPrefix("encarg") || word.hasPrefix("asum")
    } ? index + 2 : nil
  }

  /// "cargo de X", "cargo : X", "puesto o servicio: X", "cargo desempeñado: X".
  private static func afterNoun(_ index: Int, _ words: PaperWords) -> Int? {
    // "a cargo de", "estar a cargo", "puesto que" are no posts.
    if ["a", "su", "sus", "dicho", "mismo", "tal"].contains(words.folded(index - 1)) { return nil }
    var next = index + 1
    if ["de", "como"].contains(words.folded(next)) {
      guard ["el", "al", "puesto", "los"].contains(words.folded(index - 1)) || words.tokens[index].isCapital else {
        return nil
      }
      if words.folded(next + 1) == "confianza", words.folded(next + 2) == "de" { next += 2 }
      return isWhole(words, next + 1) ? next + 1 : nil
    }
    // A label has a few words before its colon.
    while next - index <= 4, next < words.tokens.count, words.tokens[next].kind != .number {
      if words.folded(next) == ":" { return isWhole(words, next + 1) ? next + 1 : nil }
      guard words.tokens[next].line == words.tokens[index].line else { return nil }
      next += 1
    }
    return nil
  }

  /// Whether a name follows, and no demonstrative such as "dicho cargo".
  private static func isWhole(_ words: PaperWords, _ index: Int) -> Bool {
    guard index < words.tokens.count else { return false }
    return words.tokens[index].kind == .word || words.folded(index) == "\""
  }

  private static let work = [
    "labor", "desempen", "trabaj", "prest", "contrat", "servici", "practic", "ejerci", "design", "encarg", "asum",
  ]
  private static let notPosts: Set<String> = ["asi", "tal", "tanto", "mismo", "mismas", "tales"]

  private static func isWork(before index: Int, _ words: PaperWords) -> Bool {
    if notPosts.contains(words.folded(index - 1)) { return false }
    var place = index - 1
    while place >= max(0, index - 80) {
      let token = words.tokens[place]
      // Whoever signs says so with the same words: "quien suscribe, en calidad de …".
      if token.folded.hasPrefix("suscrib") { return false }
      if isStop(words, place) { return false }
      if token.kind == .word, work.contains(where: token.folded.hasPrefix) { return true }
      place -= 1
    }
    return false
  }

  /// Whether a sentence ends at a token; the points of dates and abbreviations end none.
  private static func isStop(_ words: PaperWords, _ place: Int) -> Bool {
    let token = words.tokens[place]
    guard token.kind == .mark else { return false }
    guard token.folded == ".", place > 0, place + 1 < words.tokens.count else { return false }
    let before = words.tokens[place - 1]
    return !words.tokens[place + 1].isGlued && !(before.kind == .word && before.folded.utf8.count <= 3)
  }
}
