internal import Eligibility
internal import Reading
internal import Words

/// What is wrong with scores whatever the stages make of them: of nobody, of no stage, twice, a status that is none.
struct ScoreChecks {
  /// Where one person can have one line; only interviews have several sheets.
  private struct Place: Hashable {
    let document: String
    let stage: Score.Stage
    let evaluator: TypedText?
  }

  let rules: MeritRules
  let log: FaultLog

  /// Notes it all; answers the lines from which nothing can be concluded.
  func check(_ all: Scores, of persons: [JudgedPerson]) -> Set<Int> {
    all.note(in: log, marks: rules.marks, statuses: rules.statuses)
    var doubtful = Set(all.flaws.map(\.line))
    let scores = all.lines
    let known = Set(persons.map(\.number))
    var seen: [Place: Int] = [:]
    var areas: [String: Int] = [:]
    for score in scores {
      if !known.contains(score.document) {
        log.add(.ofNobody(score.document, among: known), line: score.line, path: "document")
      }
      if let stage = score.stage.merit, !rules.order.contains(stage) { noteStage(score) }
      if case .attendance(let status) = score.status, !rules.statuses.contains(status) {
        let words = Score.Status.words(rules.statuses, in: score.stage)
        log.add(.unexpected(found: status.rawValue, expected: .oneOf(words)), line: score.line, path: "status")
        doubtful.insert(score.line)
      }
      if score.stage == .entrevista, score.evaluator.isEmpty, score.status == nil, score.flaw != "status" {
        log.add(.missing(.filledText), line: score.line, path: "evaluator")
      }
      let place = Place(
        document: score.document, stage: score.stage,
        evaluator: score.stage == .entrevista ? TypedText(score.evaluator) : nil)
      if let first = seen[place] {
        twice(score, first)
        doubtful.formUnion([first, score.line])
      } else {
        seen[place] = score.line
        if score.isOfArea, score.stage == .entrevista {
          if let first = areas[score.document] {
            twice(score, first)
            doubtful.formUnion([first, score.line])
          }
          areas[score.document] = areas[score.document] ?? score.line
        }
      }
    }
    return doubtful
  }

  /// A stage that the bases do not have may be one that the posting forgot to set.
  private func noteStage(_ score: Score) {
    let stages = (rules.order.compactMap { Score.Stage($0) } + [.psicologica]).map(\.rawValue).joined(separator: ", ")
    log.add(
      .refused(
        found: score.stage.rawValue,
        es: "estas bases no tienen esta etapa (\(stages)); si el proceso la tiene, escriba las etapas en «merit.order» "
          + "de la convocatoria, con su cita",
        en: "these rules do not have this stage (\(stages)); where the process has it, write the stages into "
          + "\"merit.order\" of the posting, with their citation"), line: score.line, path: "stage")
  }

  private func twice(_ score: Score, _ first: Int) {
    log.add(
      .refused(
        found: score.evaluator, es: "la línea \(first) ya tiene la ficha de esta persona, etapa y evaluador",
        en: "line \(first) already has the sheet of this person, stage and evaluator"), line: score.line,
      path: "evaluator")
  }
}
