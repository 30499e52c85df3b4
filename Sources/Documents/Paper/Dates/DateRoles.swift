/// Tells from the words before a date what it is the date of.
struct DateRoles {
  let words: PaperWords
  private var tokens: [PaperToken] { words.tokens }

  /// Whether the document is a resolution, which can end what another one gave.
  let isResolution: Bool

  init(_ words: PaperWords) {
    self.words = words
    isResolution = words.tokens.contains { $0.folded == "resuelve" || $0.folded == "resuelvo" }
  }

  /// The role of a date that stands alone; `last` is where the date before it ended.
  func role(of mention: DateMention, after last: Int) -> DateRole? {
    if mention.firstOfDays != nil { return isOther(mention, after: last) ? .other : .event }
    let start = mention.tokens.lowerBound
    var direct = start - 1
    while direct >= last, DateFormulas.fillers.contains(words.folded(direct)) { direct -= 1 }
    if isIssue(start: start, direct: direct, after: last) { return .issue }
    if mention.date?.day == nil, words.stands(["el", "mes", "de"], at: start - 3),
      ["en", "durante"].contains(words.folded(start - 4)),
      words.tokens[start - 4].startsLine || words.folded(start - 5) == ":"
    {
      return .event
    }
    switch words.folded(direct) {
    case "desde": return closes(before: direct, after: mention.tokens.upperBound) ? .end : .start
    case "hasta": return isValidity(before: direct, after: last) ? .validUntil : .end
    case "de", "del":
      if words.folded(direct - 1) == "partir" {
        return closes(before: direct - 1, after: mention.tokens.upperBound) ? .end : .start
      }
    default: break
    }
    if let role = DateFormulas.beside[words.folded(direct)], words.folded(direct - 1) != "a" { return role }
    return nearest(before: start, after: last).map {
      $0 == .start && closes(before: direct, after: mention.tokens.upperBound) ? .end : $0
    }
  }

  private func isOther(_ mention: DateMention, after last: Int) -> Bool {
    nearest(before: mention.tokens.lowerBound, after: last) == .other
  }

  /// Whether a period that begins at an index is one of validity rather than of work.
  func isValidity(before index: Int, after last: Int) -> Bool {
    has(DateFormulas.validity + ["vigen"], before: index, after: last, within: 5)
  }

  /// Whether the two dates of a period are those in which the paper is valid.
  func isHabilitation(before index: Int, after last: Int) -> Bool {
    has(DateFormulas.validity, before: index, after: last, within: 8)
  }

  /// Whether a period that begins at an index is an absence from the work.
  func isAbsence(before index: Int, after last: Int) -> Bool {
    has(DateFormulas.absences, before: index, after: last, within: 12)
  }

  /// Whether a period that begins at an index is only the date of a paper that is named.
  func isReference(before index: Int, after last: Int) -> Bool {
    words.folded(index - 1) == "fecha" && nearest(before: index, after: last) == .other
  }

  private func has(_ stems: [String], before index: Int, after last: Int, within count: Int) -> Bool {
    var place = index - 1
    while place >= max(last, index - count, 0) {
      let token = tokens[place]
      if isStop(place) { return false }
      if token.kind == .word, stems.contains(where: token.folded.hasPrefix) { return true }
      place -= 1
    }
    return false
  }

  // MARK: The nearest word

  private func nearest(before index: Int, after last: Int) -> DateRole? {
    var isCode = true
    var hasNumber = false
    var place = index - 1
    while place >= max(last, index - 24, 0), !isStop(place) {
      let token = tokens[place]
      if token.kind == .word {
        if let role = reference(at: place, before: index, isCode: isCode, hasNumber: hasNumber) { return role }
        if index - place <= 14, let role = DateFormulas.stems.first(where: { token.folded.hasPrefix($0.stem) })?.role {
          return isEndOfStudies(place, role, before: index) ? .egreso : role
        }
        if !token.isCapital, !Self.codeWords.contains(token.folded) { isCode = false }
      } else if token.kind != .mark {
        hasNumber = true
      }
      place -= 1
    }
    return nil
  }

  /// Small words of "Resolución N.º 123-2019-SG de fecha".
  private static let codeWords: Set<String> = [
    "n", "no", "nro", "num", "numero", "de", "del", "la", "el", "fecha", "con", "y", "emitida", "emitido", "suscrito",
  ]

  /// The role of a date that only belongs to a paper which is named before it.
  private func reference(at place: Int, before index: Int, isCode: Bool, hasNumber: Bool) -> DateRole? {
    guard isCode, DateFormulas.references.contains(where: tokens[place].folded.hasPrefix) else { return nil }
    let before = words.folded(index - 1)
    // "Orden de Servicio" and "Contrato" stand in labels too; with a number, or a date that is theirs, they are papers.
    let isPaper = hasNumber || before == "fecha" || before == "del" || before == "de"
    return isPaper ? .other : nil
  }

  private func isEndOfStudies(_ place: Int, _ role: DateRole, before index: Int) -> Bool {
    guard role == .end else { return false }
    return (place + 1..<min(place + 6, index)).contains { tokens[$0].folded == "estudios" }
  }

  /// Whether a sentence ends at a token: no further back do words speak of the date.
  private func isStop(_ place: Int) -> Bool {
    let token = tokens[place]
    if token.folded == ";" { return true }
    guard token.folded == ".", token.kind == .mark, place > 0, place + 1 < tokens.count else { return false }
    // The point of an abbreviation or inside a number ends nothing.
    let before = tokens[place - 1]
    let isAbbreviation = before.kind == .word && before.folded.utf8.count <= 3 && token.isGlued
    return !isAbbreviation && !tokens[place + 1].isGlued
  }

  // MARK: Resolutions

  /// Whether the sentence about a start says that something ends: "dar por concluida, a partir del …".
  private func closes(before index: Int, after end: Int) -> Bool {
    guard isResolution else { return false }
    var place = index - 1
    while place >= max(0, index - 30), !isStop(place) {
      if tokens[place].kind == .word, DateFormulas.endings.contains(where: tokens[place].folded.hasPrefix) {
        return true
      }
      place -= 1
    }
    place = end
    while place < min(tokens.count, end + 8), !isStop(place) {
      let word = tokens[place].folded
      if ["conclui", "cese"].contains(where: word.hasPrefix), words.folded(place - 1) != "y" { return true }
      if word == "hasta" { return false }
      place += 1
    }
    return false
  }

  // MARK: The day of issue

  /// "Lima, 20 de diciembre de 2021", "a los veinte días", "Fecha: 20/12/2021".
  private func isIssue(start: Int, direct: Int, after last: Int) -> Bool {
    if words.folded(start - 1) == "los", words.folded(start - 2) == "a" { return true }
    if words.folded(direct) == "fecha", tokens[direct].startsLine || tokens[direct].isApart,
      !["de", "en", "con"].contains(words.folded(direct - 1))
    {
      return true
    }
    // "Lima, a 20 de diciembre", "Lima, el día 20 de diciembre".
    var comma = start - 1
    while comma >= last,
      ["a", "el", "dia", "al", "los", "lunes", "martes", "miercoles", "jueves", "viernes"].contains(
        words.folded(comma))
    { comma -= 1 }
    let hasComma = comma >= 0 && words.folded(comma) == ","
    guard hasComma || (comma == start - 1 && endsLine(start)) else { return false }
    var place = hasComma ? comma - 1 : comma
    let end = place
    while place >= max(last, 0), end - place < 5, tokens[place].kind == .word,
      tokens[place].isCapital || ["de", "del", "la", "el", "los", "las"].contains(tokens[place].folded),
      Months.named(tokens[place].folded) == nil
    {
      if tokens[place].startsLine || tokens[place].isApart {
        return tokens[place].isCapital && beginsAnew(place) && !isOther(place, end)
      }
      place -= 1
    }
    return false
  }

  /// Whether nothing but the date stands on the rest of its line.
  private func endsLine(_ start: Int) -> Bool {
    let line = tokens[start].line
    var place = start
    while place < min(tokens.count, start + 14), tokens[place].line == line { place += 1 }
    return place - start >= 3 && place - start <= 12 && (place == tokens.count || tokens[place].startsLine)
  }

  /// Whether a line that begins with the name of a place does not go on with a sentence of the line before.
  private func beginsAnew(_ place: Int) -> Bool {
    guard place > 0, tokens[place].startsLine else { return true }
    let before = tokens[place - 1]
    guard tokens[place].line == before.line + 1, before.kind == .word else { return before.folded != "," }
    return !["en", "de", "del", "la", "ciudad", "distrito", "y"].contains(before.folded)
  }

  /// Whether the words taken for a place are those of a label or of a paper with a date.
  private func isOther(_ first: Int, _ last: Int) -> Bool {
    (first...last).contains { place in
      let word = tokens[place].folded
      return DateFormulas.references.contains(where: word.hasPrefix)
        || DateFormulas.stems.contains { word.hasPrefix($0.stem) } || DateFormulas.firstColumn.contains(word)
        || DateFormulas.lastColumn.contains(word) || word == "fecha"
    }
  }
}
