/// Reads the post somebody has held: "en el cargo de …", "se desempeñó como …", "Puesto: …".
enum PostReader {
  /// The posts that explicit formulas state, in the order in which they stand.
  static func posts(in words: PaperWords) -> [Stated<String>] {
    var posts: [Stated<String>] = []
    for index in words.tokens.indices where words.tokens[index].kind == .word && posts.count < mostPosts {
      guard let start = start(at: index, in: words) else { continue }
      guard let passage = Passage.read(words, at: start, stops: stops) else { continue }
      if !posts.contains(where: { $0.value == passage.text }) {
        posts.append(Stated(passage.text, at: words.place(passage.tokens.lowerBound)))
      }
    }
    return posts
  }

  private static let mostPosts = 64

  private static let stops = Passage.Stops(
    words: [
      "desde", "hasta", "durante", "bajo", "mediante", "segun", "conforme", "realizando", "desempenando", "habiendo",
      "cumpliendo", "siendo", "por", "a", "al", "con", "quien", "que", "se", "su", "ha", "han", "fue", "es", "cuyo",
      "cuyas", "viene", "dentro", "adscrito", "adscrita", "asignado", "asignada", "demostrando", "mostrando",
      "ejerciendo", "teniendo", "percibiendo", "comprendido", "prestando", "laborando", "asumiendo",
    ], atOffices: true, longest: 16)

  /// Where the post begins that the words at an index introduce.
  private static func start(at index: Int, in words: PaperWords) -> Int? {
    switch words.folded(index) {
    case "cargo", "puesto": return afterNoun(index, words)
    case "como": return isWork(before: index, words) ? index + 1 : nil
    case "calidad": return words.stands(["en"], at: index - 1) && words.folded(index + 1) == "de"
      && isWork(before: index - 1, words) ? index + 2 : nil
    default: return nil
    }
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
    while place >= max(0, index - 12) {
      let token = words.tokens[place]
      if token.kind == .mark, [".", ";", ":"].contains(token.folded), !token.isGlued || token.folded != "." { return false }
      if token.kind == .word, work.contains(where: token.folded.hasPrefix) { return true }
      place -= 1
    }
    return false
  }
}
