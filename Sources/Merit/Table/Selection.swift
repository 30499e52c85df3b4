internal import Eligibility
internal import Reading

/// The stages one after the other: who passes each, and with what mark. Only those who passed one are looked at in the
/// next.
struct Selection {
  let rules: MeritRules
  let posting: Posting
  let logs: MeritTable.Logs
  /// The last stage that is looked at; `nil`: all of them.
  var until: MeritStage?
  /// Whether the process ended on the way: then what comes after how far somebody got is not missed.
  var isCancelled = false

  private var scores: FaultLog { logs.scores }

  /// The stages that are looked at.
  private var order: [MeritStage] {
    guard let until, let last = rules.order.firstIndex(of: until) else { return rules.order }
    return Array(rules.order[...last])
  }

  /// Everybody with what became of them, in the order given; faults are noted.
  func run(_ persons: [JudgedPerson], _ all: Scores) -> [Candidate] {
    let doubtful = ScoreChecks(rules: rules, log: scores).check(all, of: persons)
    let marks = ScoreMarks(rules: rules, doubtful: doubtful, log: scores)
    // Of a stage that is not looked at nobody needs a mark yet, and a mark says nothing.
    let later = Set(rules.order).subtracting(order)
    let own = Dictionary(
      grouping: all.lines.filter { !($0.stage.merit.map(later.contains) ?? false) }, by: \.document)
    var candidates = persons.map { Candidate(person: $0, isUnknown: all.unplaced.contains($0.number)) }
    for stage in order {
      for index in candidates.indices {
        let candidate = candidates[index]
        let given = own[candidate.person.number] ?? []
        let isThere = given.contains { $0.stage.merit == stage }
        if candidate.isUnknown {
          // Nothing is missed of this person, and what is there is still looked at.
          if isThere, stage != .curricular || candidate.person.curricular != nil {
            _ = result(stage, candidate, given, marks)
          }
        } else if candidate.isStanding {
          if isCancelled, hasGotNoFurther(candidate.person, before: stage, given) {
            candidates[index].isUnknown = true
          } else if let result = result(stage, candidate, given, marks) {
            candidates[index].stages.append(result)
          } else {
            candidates[index].isUnknown = true
          }
        }
      }
      if stage == .conocimientos { keepTheHighest(&candidates) }
    }
    for candidate in candidates { noteUnreached(candidate, own[candidate.person.number] ?? []) }
    if order.contains(.curricular) { noteVerdictsBeforeTheirTime(candidates) }
    return candidates
  }

  /// Whether there is nothing of a stage nor of a later one: in a process that was cancelled somebody's way ends there.
  private func hasGotNoFurther(_ person: JudgedPerson, before stage: MeritStage, _ given: [Score]) -> Bool {
    guard let place = order.firstIndex(of: stage), stage != .ficha else { return false }
    if stage == .curricular, person.curricular != nil { return false }
    return !given.contains { $0.stage.merit.map(order[place...].contains) ?? false }
  }

  private func result(
    _ stage: MeritStage, _ candidate: Candidate, _ given: [Score], _ marks: ScoreMarks
  ) -> StageResult? {
    let person = candidate.person
    switch stage {
    case .ficha:
      // Who has a verdict on the papers and none on the ficha got so far.
      guard let verdict = person.ficha else { return StageResult(.ficha, end: .passed) }
      return StageResult(
        .ficha, end: verdict.outcome == .apto ? .passed : .judged(verdict.outcome), verdict: verdict)
    case .curricular: return curricular(person, given.filter { $0.stage == .curricular })
    case .conocimientos: return marks.result(stage, of: person, given)
    case .entrevista:
      if let missed = given.first(where: { $0.stage == .psicologica && $0.status != nil }), let status = missed.status,
        rules.absenceEnds || status == .attendance(.descalificado)
      {
        return StageResult(.entrevista, end: .absentFromTest(status), lines: [missed.line])
      }
      return marks.result(stage, of: person, given)
    }
  }

  /// The verdict of the curricular stage as a mark: the greatest for everybody apt, or the points of the form.
  private func curricular(_ person: JudgedPerson, _ given: [Score]) -> StageResult? {
    guard let verdict = person.curricular else { return withoutPapers(person, given) }
    if let score = given.first {
      scores.add(
        .refused(
          found: score.status?.word ?? "",
          es: "hay un veredicto curricular de esta persona (\(place(verdict))): deje uno de los dos",
          en: "there is a verdict on this person's papers (\(place(verdict))): leave one of the two"),
        line: score.line, path: "status")
      return nil
    }
    let given = CurricularMark(verdict.outcome, verdict.facts, profile: posting.profile, rules: rules.rules)
    guard verdict.outcome == .apto else {
      return StageResult(
        .curricular, mark: given?.points.map { Exact($0) }, end: .judged(verdict.outcome), verdict: verdict)
    }
    guard let marks = rules.marks[.curricular], let points = given?.points else { return nil }
    let mark = Exact(points)
    return StageResult(
      .curricular, mark: mark, points: given?.form, end: mark < Exact(marks.minimum) ? .below(marks) : .passed,
      verdict: verdict)
  }

  /// Who handed in nothing has no verdict, and somebody must say so.
  private func withoutPapers(_ person: JudgedPerson, _ given: [Score]) -> StageResult? {
    if let score = given.first {
      // A line that cannot be read is noted; it was to say what became of the papers.
      return score.status.map { StageResult(.curricular, end: .absent($0), lines: [score.line]) }
    }
    let words = Score.Status.words(rules.statuses, in: .curricular).joined(separator: ", ")
    logs.verdicts(of: person.last).add(
      .refused(
        found: person.last.stage.rawValue,
        es:
          "\(person.name) (\(person.number)) llegó a la evaluación curricular y no tiene veredicto de ella; agréguelo "
          + "o, si no presentó documentos, escriba en los puntajes una línea con document \(person.number), stage curricular, "
          + "status una condición (\(words)) y lo demás vacío",
        en:
          "\(person.name) (\(person.number)) reached the review of the papers and has no verdict of it; add it or, if "
          + "no papers were handed in, write a line in the scores with document \(person.number), stage curricular, as "
          + "status one of \(words), and nothing else"),
      line: person.last.line, path: "stage")
    return nil
  }

  /// Only so many of the highest passing marks go on; all who share one of them do.
  private func keepTheHighest(_ candidates: inout [Candidate]) {
    guard let most = rules.advance else { return }
    let passing = Set(candidates.filter { $0.hasPassed(.conocimientos) }.compactMap { $0.mark(.conocimientos) })
    let open = candidates.count(where: \.isUnknown)
    // Of a process that was cancelled before all were marked nobody can say whose marks are the highest.
    if isCancelled, open > 0 { return }
    let sorted = passing.sorted(by: >)
    if sorted.count > most, let least = sorted.prefix(most).last {
      for index in candidates.indices {
        guard let last = candidates[index].stages.indices.last, candidates[index].stages[last].stage == .conocimientos,
          let mark = candidates[index].stages[last].mark, candidates[index].stages[last].end == .passed, mark < least
        else { continue }
        candidates[index].stages[last].end = .notAmongHighest(least: least.rounded)
      }
    }
    // Marks that could not be read may be higher: who goes on whatever they are is known, of the others nobody can say.
    guard open > 0, let border = sorted.dropFirst(max(0, most - open)).first else { return }
    for index in candidates.indices where candidates[index].hasPassed(.conocimientos) {
      if let mark = candidates[index].mark(.conocimientos), mark <= border { candidates[index].isUnknown = true }
    }
  }

  /// A mark in a stage that a person did not reach means that something is wrong with the marks.
  private func noteUnreached(_ candidate: Candidate, _ given: [Score]) {
    guard !candidate.isUnknown, let last = candidate.stages.last, last.end != .passed else { return }
    let reached = Set(candidate.stages.map(\.stage))
    for score in given {
      // What is no stage of the bases is noted by itself.
      guard let stage = score.stage.merit, rules.order.contains(stage) else { continue }
      if !reached.contains(stage) { refuse(score, last) }
    }
    if case .absentFromTest = last.end {
      for score in given where score.stage == .entrevista { refuse(score, last) }
    }
  }

  private func refuse(_ score: Score, _ last: StageResult) {
    let stage = last.stage.rawValue
    var (es, en) = ("no pasó \(stage)", "\(stage) was not passed")
    if case .notAmongHighest(let least) = last.end {
      let mark = Hundredths.text(least)
      es = "de \(stage) pasan las notas más altas, desde \(mark)"
      en = "of \(stage) the highest marks go on, from \(mark) up"
    }
    scores.add(
      .refused(
        found: score.stage.rawValue, es: "esta persona no llegó a esta etapa: \(es)",
        en: "this person did not reach this stage: \(en)"), line: score.line, path: "stage")
  }

  /// Where the fichas were judged first, papers are only those of who passed what comes before them (IPD 7.2, VIII).
  ///
  /// Verdicts of one stage for each person, as far as they came, say nothing of this: the papers of all may have come
  /// with their applications.
  private func noteVerdictsBeforeTheirTime(_ candidates: [Candidate]) {
    guard rules.order.first == .ficha,
      candidates.contains(where: { $0.person.ficha != nil && $0.person.curricular != nil })
    else { return }
    for candidate in candidates {
      guard let verdict = candidate.person.curricular else { continue }
      func refuse(_ es: String, _ en: String) {
        logs.verdicts(of: verdict).add(
          .refused(found: verdict.stage.rawValue, es: es, en: en), line: verdict.line, path: "stage")
      }
      let who = "\(candidate.person.name) (\(candidate.person.number))"
      if candidate.person.ficha == nil {
        refuse(
          "\(who) no tiene veredicto de la ficha, y otros sí; agréguelo o revise el documento",
          "\(who) has no verdict of the ficha, and others do; add it or look at the document")
      } else if let last = candidate.stages.last, last.end != .passed,
        !candidate.stages.contains(where: { $0.stage == .curricular })
      {
        refuse(
          "\(who) no llegó a la evaluación curricular: no pasó \(last.stage.rawValue)",
          "\(who) did not reach the review of the papers: \(last.stage.rawValue) was not passed")
      }
    }
  }

  /// Where a verdict stands, for a message.
  private func place(_ verdict: StageVerdict) -> String { "\(logs.verdicts(of: verdict).file):\(verdict.line)" }
}
