internal import Eligibility
internal import Reading
internal import Words

/// The sheets of one person in one stage as one mark; notes what keeps them from being one.
struct ScoreMarks {
  let rules: MeritRules
  /// Lines from which nothing can be concluded; that is noted already.
  let doubtful: Set<Int>
  let log: FaultLog

  /// What a person got in a stage; `nil` where a fault was noted.
  ///
  /// - Parameter all: what the scores say of the person in whatever stage.
  func result(_ stage: MeritStage, of person: JudgedPerson, _ all: [Score]) -> StageResult? {
    guard let marks = rules.marks[stage] else { return nil }
    let scores = all.filter { $0.stage.merit == stage }
    guard let first = scores.first else {
      let (number, word) = (person.number, stage.rawValue)
      // What is missing has no line: the last of the same person is where it was left out, if there is one.
      log.add(
        .refused(
          found: "",
          es: "falta el puntaje o la condición de \(number) en \(word): agregue una línea con document \(number) y "
            + "stage \(word)",
          en: "the mark or status of \(number) in \(word) is missing: add a line with document \(number) and stage "
            + "\(word)"), line: all.map(\.line).max() ?? 0, path: "document")
      return nil
    }
    if scores.contains(where: { doubtful.contains($0.line) }) {
      checkBesideDoubts(stage, scores, marks)
      return nil
    }
    if let status = first.status {
      guard scores.allSatisfy({ $0.status == status }) else {
        refuse(
          scores.first { $0.status != status } ?? first, "status",
          "la línea \(first.line) dice \(status.word) de la misma persona en la misma etapa",
          "line \(first.line) says \(status.word) of the same person in the same stage")
        return nil
      }
      return StageResult(stage, end: .absent(status), lines: scores.map(\.line))
    }
    let sheets = scores.compactMap { sheet($0, stage, marks) }
    let isMixed = scores.contains { $0.status != nil }
    guard stage != .entrevista || isMixed || hasTheSheets(scores), sheets.count == scores.count else {
      return nil
    }
    guard let mark = combined(sheets, stage, first) else { return nil }
    return StageResult(stage, mark: mark, sheets: sheets, end: mark < Exact(marks.minimum) ? .below(marks) : .passed)
  }

  /// What does not depend on lines in doubt: the other marks, and how many sheets there are.
  private func checkBesideDoubts(_ stage: MeritStage, _ scores: [Score], _ marks: StageMarks) {
    let sheets = scores.filter { $0.status == nil && $0.flaw != "status" }
    for score in sheets where score.flaw == nil { _ = sheet(score, stage, marks) }
    var evaluators: Set<TypedText> = []
    let ofEach = sheets.filter { evaluators.insert(TypedText($0.evaluator)).inserted }
    if stage == .entrevista, sheets.count == scores.count, !evaluators.contains(TypedText("")) {
      _ = hasTheSheets(ofEach)
    }
  }

  private func sheet(_ score: Score, _ stage: MeritStage, _ marks: StageMarks) -> StageResult.Sheet? {
    if let status = score.status {
      refuse(
        score, "status", "\(status.word), y en otra línea hay un puntaje de la misma etapa",
        "\(status.word), and another line has a mark of the same stage")
      return nil
    }
    guard let (mark, parts) = mark(score, stage, marks) else { return nil }
    // Steps say how a mark is written; what a form comes to before it is written may lie between two.
    let written = mark.rounded
    guard (0...marks.maximum).contains(written), written % max(1, marks.step) == 0 else {
      log.add(.unexpected(found: Hundredths.short(written), expected: marks.expected), line: score.line, path: "mark")
      return nil
    }
    return StageResult.Sheet(
      line: score.line, evaluator: score.evaluator, exact: mark, parts: parts, isOfArea: score.isOfArea)
  }

  /// The mark as it is written, or as it comes from a form; where both are there they must agree as they are written, and
  /// that of the form holds.
  private func mark(_ score: Score, _ stage: MeritStage, _ marks: StageMarks) -> (Exact, [SheetPart])? {
    guard !score.detail.isEmpty else { return score.mark.map { (Exact($0), []) } }
    let parts: [SheetPart]?
    let made: Exact?
    if stage == .entrevista {
      let points = score.detail.compactMap { Hundredths.parse($0) }
      parts = points.count == score.detail.count ? InterviewSheet(rules.rules)?.parts(points) : nil
      made = parts.flatMap { InterviewSheet.mark($0, of: marks.maximum) }
    } else {
      parts = Rubric(rules.rules)?.parts(score.detail)
      made = parts.map { Exact($0.map(\.sum).reduce(0, +)) }
    }
    guard let made, let parts else {
      refuse(
        score, "detail", expectation(stage, es: true), expectation(stage, es: false),
        found: score.detail.joined(separator: " "))
      return nil
    }
    if let mark = score.mark, mark != made.rounded {
      let text = Hundredths.text(made.rounded)
      refuse(
        score, "mark", "el detalle da \(text)", "the detail comes to \(text)", found: Hundredths.text(mark))
      return nil
    }
    return (made, parts)
  }

  private func expectation(_ stage: MeritStage, es: Bool) -> String {
    if stage == .entrevista, let sheet = InterviewSheet(rules.rules) {
      let (least, most) = (Hundredths.short(sheet.scale.lowerBound), Hundredths.short(sheet.scale.upperBound))
      return es
        ? "se esperan \(sheet.count) puntos de \(least) a \(most), separados por espacios"
        : "\(sheet.count) points from \(least) to \(most) are expected, separated by blanks"
    }
    if stage == .conocimientos, Rubric(rules.rules) != nil {
      let names = RuleKey.rubricLevelNames.joined(separator: ", ")
      return es ? "se esperan niveles de la rúbrica: \(names)" : "levels of the rubric are expected: \(names)"
    }
    return es ? "el libro de reglas no tiene ese formato" : "the rule book has no such form"
  }

  /// Whether there are as many as are asked, one for each evaluator. Too many are noted at the first that is one too
  /// many, too few at the first there is.
  private func hasTheSheets(_ sheets: [Score]) -> Bool {
    let (count, most) = (sheets.count, rules.sheets ?? Self.mostSheets)
    if count == most || count < most && rules.sheets == nil { return true }
    let (es, en) = rules.sheets == nil ? ("se admiten", "are accepted") : ("se exigen", "are required")
    refuse(
      sheets[count > most ? most : 0], "evaluator", "hay \(count) fichas de esta persona y \(es) \(most)",
      "there are \(count) sheets of this person and \(most) \(en)", found: "\(count)")
    return false
  }

  /// No committee is larger; with more, exact means would not fit the figures of the machine.
  private static let mostSheets = 100

  /// The mean of the sheets, or the mark on which they agree; where they do not, that of the *área usuaria*.
  private func combined(_ sheets: [StageResult.Sheet], _ stage: MeritStage, _ first: Score) -> Exact? {
    if stage != .entrevista || rules.takesMean {
      return sheets.map(\.exact).reduce(.zero, +).divided(by: sheets.count)
    }
    if Set(sheets.map(\.exact)).count == 1 { return sheets[0].exact }
    if let area = sheets.first(where: \.isOfArea) { return area.exact }
    let two = [sheets[0]] + sheets.filter { $0.exact != sheets[0].exact }.prefix(1)
    let isHidden = Set(two.map(\.mark)).count == 1
    refuse(
      first, "mark", "las fichas de esta persona difieren y ninguna es de «area-usuaria», que dirime",
      "the sheets of this person differ and none is of \"area-usuaria\", whose mark decides",
      found: two.map { isHidden ? $0.exact.beforeRounding : Hundredths.text($0.mark) }.joined(separator: ", "))
    return nil
  }

  private func refuse(_ score: Score, _ path: String, _ es: String, _ en: String, found: String? = nil) {
    log.add(.refused(found: found ?? score.document, es: es, en: en), line: score.line, path: path)
  }
}
