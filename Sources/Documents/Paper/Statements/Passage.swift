/// The words that follow a formula, as they stand: a post, a career, the name of a course.
struct Passage {
  /// Where a passage ends besides at a mark.
  struct Stops {
    /// Words that never belong to it.
    var words: Set<String>
    /// Whether it ends at the office or place that "de la …", "en el …" names.
    var atOffices: Bool
    /// Whether a name in capitals goes on behind a comma or a colon: "OFIMÁTICA: WORD, EXCEL".
    var overCommas = false
    var longest: Int
  }

  /// The passage that begins at an index, without marks and small words at its ends; `nil` where nothing is there.
  static func read(_ words: PaperWords, at index: Int, stops: Stops) -> (text: String, tokens: Range<Int>)? {
    var start = index
    var isQuoted = false
    while start < words.tokens.count, start - index < 4, [":", "\"", "…", "'", "|"].contains(words.folded(start)) {
      if words.folded(start) == "\"" { isQuoted = true }
      start += 1
    }
    if !isQuoted, ["el", "la", "un", "una"].contains(words.folded(start)) { start += 1 }
    var end = start
    var count = 0
    let isShouted = isShoutedName(words, start)
    while end < words.tokens.count, count < stops.longest {
      if isShouted, !isQuoted, words.tokens[end].kind == .word, !words.tokens[end].isShouted { break }
      if isQuoted ? words.folded(end) == "\"" : isEnd(words, start: start, at: end, stops, isShouted: isShouted) {
        break
      }
      if words.tokens[end].kind != .mark { count += 1 }
      end += 1
    }
    if isQuoted, words.folded(end) != "\"" { return nil }
    while end > start, small.contains(words.folded(end - 1)) || words.tokens[end - 1].kind == .mark { end -= 1 }
    guard end > start, count < stops.longest || isQuoted, end - start <= stops.longest * 2 else { return nil }
    guard (start..<end).contains(where: { words.tokens[$0].kind == .word && words.folded($0).utf8.count > 2 }) else {
      return nil
    }
    return (words.text(start..<end), start..<end)
  }

  /// Beginnings of words that no name goes on with.
  private static let formulas = [
    "identificad", "otorgad", "conferid", "organizad", "realizad", "desarrollad", "dictad", "llevad", "prestad",
    "ejecutad", "expedid",
  ]
  /// Where a course is held, or how.
  private static let surroundings: Set<String> = [
    "ciudad", "auditorio", "modalidad", "local", "instalaciones", "mes", "sede", "plataforma", "fecha", "periodo",
  ]

  private static let small: Set<String> = [
    "de", "del", "la", "el", "los", "las", "en", "y", "a", "al", "con", "para", "por", "un", "una",
  ]

  /// Whether a name in capitals stands in a text that is not: it ends where they end.
  private static func isShoutedName(_ words: PaperWords, _ start: Int) -> Bool {
    guard start < words.tokens.count, words.tokens[start].isShouted, words.folded(start).utf8.count > 2 else {
      return false
    }
    var before = start - 1
    while before >= max(0, start - 4), words.tokens[before].kind != .word { before -= 1 }
    return before >= 0 && words.tokens[before].kind == .word && !words.tokens[before].isShouted
  }

  private static func isEnd(_ words: PaperWords, start: Int, at index: Int, _ stops: Stops, isShouted: Bool) -> Bool {
    let token = words.tokens[index]
    let word = token.folded
    if index > start, token.isApart, !token.startsLine { return true }
    if token.startsLine, index > start, endsAtLine(words, index) {
      let isJoined =
        isShouted && stops.overCommas && words.folded(start - 1) != ":" && token.isShouted
        && token.line - words.tokens[index - 1].line == 1
      if !isJoined { return true }
    }
    switch token.kind {
    case .mark:
      // Between capitals a comma or colon belongs to the name, "WORD, EXCEL"; so does a point inside a word.
      if index + 1 < words.tokens.count, index > start {
        let next = words.tokens[index + 1]
        if isShouted, stops.overCommas, word == "," || word == ":", next.isShouted, words.tokens[index - 1].isShouted {
          return false
        }
        if word == ".", token.isGlued, next.isGlued, next.kind == .word { return false }
      }
      switch word {
      case "-", "/", "&", "'", "°": return false
      // The point of an abbreviation has the next word close by.
      case ".":
        let isShort = index > start && words.tokens[index - 1].folded.utf8.count <= 4 && token.isGlued
        return
          !(isShort && index + 1 < words.tokens.count && words.tokens[index + 1].line == token.line
          && !(words.tokens[index - 1].folded.utf8.count > 2 && words.tokens[index + 1].isCapital
            && ["el", "se", "su", "la"].contains(words.folded(index + 1))))
      default: return true
      }
    case .number, .mixed:
      // The number of a law belongs to the name of a course on it.
      return token.folded.utf8.count > 2 && words.folded(index - 1) != "°" || isDate(words, index)
    case .word:
      if isShouted { return false }
      if stops.words.contains(word) || Self.formulas.contains(where: word.hasPrefix) { return true }
      if word == "en", ["la", "el", "las", "los"].contains(words.folded(index + 1)),
        surroundings.contains(words.folded(index + 2))
      {
        return true
      }
      let next = words.folded(index + 1)
      if word == "de" || word == "del" || word == "el" {
        if index + 1 < words.tokens.count, words.tokens[index + 1].kind == .number { return true }
      }
      if word == "y", ["del", "desde"].contains(next) { return true }
      guard stops.atOffices else { return false }
      if word == "en" { return ["la", "el", "las", "los", "esta", "este", "nuestra", "dicha"].contains(next) }
      return isOffice(words, start: start, at: index)
    }
  }

  /// Whether a line break ends the passage: a gap between the lines, or a label on the next one.
  private static func endsAtLine(_ words: PaperWords, _ index: Int) -> Bool {
    if words.tokens[index].line - words.tokens[index - 1].line > 1 { return true }
    if ["dado", "dada", "folio", "pagina"].contains(words.folded(index)) { return true }
    // "Lima, 20 de …" below.
    let line = words.tokens[index].line
    if words.tokens[index].isCapital, let comma = (1...4).first(where: { words.folded(index + $0) == "," }),
      index + comma + 1 < words.tokens.count, words.tokens[index + comma].line == line
    {
      let next = words.tokens[index + comma + 1]
      if next.kind == .number || ["el", "a"].contains(next.folded) || Months.named(next.folded) != nil { return true }
    }
    return (1...4).contains { offset in
      guard index + offset < words.tokens.count, words.tokens[index + offset].line == words.tokens[index].line else {
        return false
      }
      // A label has a colon, or its value in a column of its own.
      return words.folded(index + offset) == ":" || words.tokens[index + offset].isApart
    }
  }

  /// Whether a number is the day of a date.
  private static func isDate(_ words: PaperWords, _ index: Int) -> Bool {
    ["de", "del", "/", "-", "."].contains(words.folded(index + 1))
      && (Months.named(words.folded(index + 2)) != nil
        || index + 2 < words.tokens.count && words.tokens[index + 2].kind == .number)
  }

  private static let offices = [
    "oficina", "unidad", "gerencia", "subgerencia", "direccion", "subdireccion", "area", "departamento", "division",
    "municipalidad", "ministerio", "gobierno", "empresa", "institucion", "entidad", "universidad", "facultad", "sede",
    "jefatura", "instituto", "programa", "proyecto", "poder", "organo", "secretaria", "procuraduria", "alcaldia",
    "presidencia", "superintendencia", "intendencia",
  ]
  /// Names of institutions, which have no article where they are names.
  private static let institutions: Set<String> = [
    "municipalidad", "ministerio", "gobierno", "universidad", "instituto", "superintendencia", "beneficencia",
    "autoridad", "empresa", "poder", "colegio", "corporacion", "clinica", "hospital", "banco", "fondo", "consejo",
  ]

  /// Whether the name at an index begins like one of the first lines, where the employer stands.
  private static func isLetterhead(_ words: PaperWords, _ index: Int) -> Bool {
    guard index + 1 < words.tokens.count, words.tokens[index].isCapital else { return false }
    var line = 0
    var place = 0
    while line < 4, place + 1 < min(words.tokens.count, 80), place + 1 < index {
      if words.tokens[place].startsLine {
        line += 1
        if words.folded(place) == words.folded(index), words.folded(place + 1) == words.folded(index + 1) {
          return true
        }
      }
      place += 1
    }
    return false
  }

  /// Posts that are heads of an office: what office belongs to the post.
  private static let heads: Set<String> = [
    "jefe", "jefa", "director", "directora", "gerente", "subgerente", "coordinador", "coordinadora", "responsable",
    "encargado", "encargada", "subdirector", "subdirectora", "secretario", "secretaria", "administrador",
  ]

  private static func isOffice(_ words: PaperWords, start: Int, at index: Int) -> Bool {
    guard words.folded(index) == "de" || words.folded(index) == "del" else { return false }
    var next = index + 1
    if ["la", "el", "las", "los"].contains(words.folded(next)) { next += 1 }
    if isLetterhead(words, next) { return true }
    let isInstitution = institutions.contains(words.folded(next)) && words.tokens[next].isCapital
    guard isInstitution || next > index + 1 || words.folded(index) == "del",
      isInstitution || offices.contains(words.folded(next))
    else { return false }
    if isInstitution { return true }
    return !(index - start <= 2 && heads.contains(words.folded(start)))
  }
}
