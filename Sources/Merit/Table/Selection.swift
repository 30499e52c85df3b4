internal import Eligibility
internal import Reading

/// The stages one after the other: who passes each, and with what mark. Only those who passed one are looked at in the
/// next.
struct Selection {
  let rules: MeritRules
  let posting: Posting
  let scores: FaultLog
  let verdicts: FaultLog

  /// Everybody with what became of them, in the order given; faults are noted.
  func run(_ persons: [JudgedPerson], _ all: [Score]) -> [Candidate] {
    ScoreChecks(rules: rules, log: scores).check(all, of: persons)
    let own = Dictionary(grouping: all, by: \.document)
    var candidates = persons.map { Candidate(person: $0) }
    for stage in rules.order {
      for index in candidates.indices where candidates[index].isStanding {
        let given = own[candidates[index].person.number] ?? []
        if let result = result(stage, candidates[index], given) {
          candidates[index].stages.append(result)
        }
      }
      if stage == .conocimientos { keepTheHighest(&candidates) }
    }
    for candidate in candidates { noteUnreached(candidate, own[candidate.person.number] ?? []) }
    return candidates
  }

  private func result(_ stage: MeritStage, _ candidate: Candidate, _ given: [Score]) -> StageResult? {
    let person = candidate.person
    switch stage {
    case .ficha:
      let isOut = person.stage == .ficha && person.outcome != .apto
      return StageResult(.ficha, end: isOut ? .judged(person.outcome) : .passed)
    case .curricular: return curricular(person)
    case .conocimientos:
      return ScoreMarks(rules: rules, log: scores).result(
        stage, of: person, given.filter { $0.stage == .conocimientos })
    case .entrevista:
      if let missed = given.first(where: { $0.stage == .psicologica && $0.status != nil }), let status = missed.status,
        rules.absenceEnds || status == .descalificado
      {
        return StageResult(.entrevista, end: .absentFromTest(status), lines: [missed.line])
      }
      return ScoreMarks(rules: rules, log: scores).result(stage, of: person, given.filter { $0.stage == .entrevista })
    }
  }

  /// The verdict of the curricular stage as a mark: the greatest for everybody apt, or the points of the form.
  private func curricular(_ person: JudgedPerson) -> StageResult? {
    guard person.stage == .curricular else {
      verdicts.add(
        .unexpected(found: person.stage.rawValue, expected: .oneOf([Stage.curricular.rawValue])), line: person.line,
        path: "stage")
      return nil
    }
    guard person.outcome == .apto else { return StageResult(.curricular, end: .judged(person.outcome)) }
    guard let marks = rules.marks[.curricular] else { return nil }
    guard rules.isGraded else { return StageResult(.curricular, mark: Exact(marks.maximum), end: .passed) }
    guard let points = CurricularPoints(facts: person.facts, profile: posting.profile, rules: rules.rules) else {
      return nil
    }
    let mark = Exact(min(points.total, marks.maximum))
    return StageResult(
      .curricular, mark: mark, points: points, end: mark < Exact(marks.minimum) ? .below(marks) : .passed)
  }

  /// Only so many of the highest passing marks go on; all who share one of them do.
  private func keepTheHighest(_ candidates: inout [Candidate]) {
    guard let most = rules.advance else { return }
    let passing = Set(candidates.filter { $0.hasPassed(.conocimientos) }.compactMap { $0.mark(.conocimientos) })
    guard let least = passing.sorted(by: >).prefix(most).last, passing.count > most else { return }
    for index in candidates.indices {
      guard let last = candidates[index].stages.indices.last, candidates[index].stages[last].stage == .conocimientos,
        let mark = candidates[index].stages[last].mark, candidates[index].stages[last].end == .passed, mark < least
      else { continue }
      candidates[index].stages[last].end = .notAmongHighest(least: least.rounded)
    }
  }

  /// A mark in a stage that a person did not reach means that something is wrong with the marks.
  private func noteUnreached(_ candidate: Candidate, _ given: [Score]) {
    guard !scores.hasErrors, let last = candidate.stages.last, last.end != .passed else { return }
    let reached = Set(candidate.stages.map(\.stage.rawValue))
    for score in given where score.stage != .psicologica && !reached.contains(score.stage.rawValue) {
      refuse(score, last.stage)
    }
    if case .absentFromTest = last.end {
      for score in given where score.stage == .entrevista { refuse(score, last.stage) }
    }
  }

  private func refuse(_ score: Score, _ stage: MeritStage) {
    scores.add(
      .refused(
        found: score.stage.rawValue, es: "esta persona no llegó a esta etapa: no pasó \(stage.rawValue)",
        en: "this person did not reach this stage: \(stage.rawValue) was not passed"), line: score.line, path: "stage")
  }
}
