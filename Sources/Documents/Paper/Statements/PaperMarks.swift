/// Where a document lists functions, and where it says that a course was passed.
struct PaperMarks {
  private(set) var functions: PaperPlace?
  private(set) var approved: PaperPlace?

  init(_ words: PaperWords) {
    for index in words.tokens.indices where functions == nil || approved == nil {
      let word = words.folded(index)
      if functions == nil, word == "funciones" || word == "actividades", Self.isList(words, index) {
        functions = words.place(index)
      }
      if approved == nil, Self.isPassed(words, index, word) { approved = words.place(index) }
    }
  }

  /// "Funciones desempeñadas:", "realizando las siguientes funciones", or a heading with a list below.
  private static func isList(_ words: PaperWords, _ index: Int) -> Bool {
    if ["siguientes", "principales"].contains(words.folded(index - 1)) { return true }
    for next in index + 1..<index + 6 where next < words.tokens.count {
      if words.folded(next) == ":" { return true }
      if words.tokens[next].kind == .mark { break }
    }
    guard words.tokens[index].startsLine, index + 1 < words.tokens.count else { return false }
    let below = index + 1
    return words.tokens[below].startsLine && ["-", "•", "*"].contains(words.folded(below))
  }

  private static func isPassed(_ words: PaperWords, _ index: Int, _ word: String) -> Bool {
    switch word {
    case "aprobado", "aprobada":
      if ["ha", "haber", "habiendo", "condicion", ":", "de"].contains(words.folded(index - 1)) {
        return words.folded(index + 1) != "por" && words.folded(index + 1) != "mediante"
      }
      return false
    case "aprobo", "aprobando", "aprobatoria", "aprobatorio": return words.folded(index - 1) != "no"
    default: return false
    }
  }
}
