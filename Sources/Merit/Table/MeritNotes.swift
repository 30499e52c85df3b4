internal import Days
internal import Eligibility
internal import Words

/// What is said of a table beside its figures: notices of the book, readings that were used, what somebody should look
/// at.
struct MeritNotes {
  let rules: MeritRules
  let input: MeritInput

  func gather(_ entries: [MeritTable.Entry]) -> [MeritTable.Note] {
    var notes: [MeritTable.Note] = rules.rules.notices.map { .notice(es: $0.es, en: $0.en, $0.citation) }
    notes += standing(entries)
    if !input.unnumbered.isEmpty { notes.append(.withoutDocument(input.unnumbered)) }
    let decided = entries.sorted { $0.person.number < $1.person.number }.flatMap { entry in
      entry.bonuses.compactMap(\.decision) + (entry.tie?.vote.map { [$0] } ?? [])
    }
    if !decided.isEmpty { notes.append(.decided(decided)) }
    let idle = input.decisions.filter { $0.isOfResults && !decided.contains($0) && isAllowed($0) }
    if !idle.isEmpty { notes.append(.idle(idle.sorted { $0.applicant < $1.applicant })) }
    notes += inVerdicts(entries)
    let uncounted = withoutRole(entries)
    if let roles = rules.decisionRoles, !uncounted.isEmpty {
      notes.append(.decisionRole(documents: uncounted, roles: roles, rules.rules.source(.decisionRoles)))
    }
    let others = entries.filter { entry in
      input.postingHash.map { hash in entry.person.verdicts.contains { $0.receipt.posting != hash } } ?? false
    }
    if !others.isEmpty { notes.append(.otherPosting(documents: documents(others))) }
    let renamed = entries.filter { Set($0.person.verdicts.map(\.name)).count > 1 }
    if !renamed.isEmpty { notes.append(.otherName(documents: documents(renamed))) }
    let young = entries.filter { isYoung($0.person) && $0.total != nil }
    if rules.bonuses.youth == 0, !young.isEmpty { notes.append(.youthNotInBook(documents: documents(young))) }
    notes += sheets(entries)
    let byForm = Set(input.scores.lines.filter { $0.stage == .entrevista && !$0.detail.isEmpty }.map(\.document))
    if !byForm.isEmpty {
      notes.append(.interviewForm(documents: byForm.sorted(), rules.rules.source(.sheetWeights)))
    }
    return notes + used(entries).map { rules.rules.source($0) }.filter(\.isReading).map { .reading($0) }
  }

  /// What was decided in the evaluation, once for all of whom the same was said: a place may rest on it.
  private func inVerdicts(_ entries: [MeritTable.Entry]) -> [MeritTable.Note] {
    let said = entries.flatMap { entry in
      Set(entry.person.verdicts.flatMap(\.decisions)).map { (decision: $0, document: entry.person.number) }
    }
    let sorted = Dictionary(grouping: said, by: \.decision).sorted { a, b in
      (a.key.records.joined(separator: " "), a.key.message) < (b.key.records.joined(separator: " "), b.key.message)
    }
    return sorted.map { .decidedInVerdicts($0, documents: $1.map(\.document).sorted()) }
  }

  /// What a table to sign must not keep quiet: papers that nobody confirmed, and people for whom a word is wanting.
  private func standing(_ entries: [MeritTable.Entry]) -> [MeritTable.Note] {
    var notes: [MeritTable.Note] = []
    let open = entries.filter { $0.paperStanding == .preliminary }
    if !open.isEmpty {
      let ranked = open.filter { $0.position != nil }
      notes.append(.preliminary(ranked: documents(ranked), others: open.count - ranked.count))
    }
    let unconfirmed = entries.filter { !$0.unconfirmed.isEmpty }.map {
      MeritTable.Unconfirmed(document: $0.person.number, grounds: $0.unconfirmed)
    }
    if !unconfirmed.isEmpty { notes.append(.unconfirmedBonuses(unconfirmed.sorted { $0.document < $1.document })) }
    let own = entries.filter { $0.person.verdicts.contains(where: \.isConfirmedByFile) }
    if !own.isEmpty { notes.append(.confirmedByFile(documents: documents(own))) }
    let waiting = entries.compactMap { entry -> MeritTable.Waiting? in
      guard case .judged = entry.lastStage?.end, let verdict = entry.lastStage?.verdict, verdict.isUndecided else {
        return nil
      }
      return .init(document: entry.person.number, requirements: verdict.unmet)
    }
    if !waiting.isEmpty { notes.append(.undecided(waiting.sorted { $0.document < $1.document })) }
    return notes
  }

  /// People of whom there are fewer sheets of the interview than of others, or sheets of other evaluators: a sheet that is
  /// missing moves a mean that decides the post. Where the bases fix their number another one is a fault.
  private func sheets(_ entries: [MeritTable.Entry]) -> [MeritTable.Note] {
    guard rules.takesMean, rules.sheets == nil else { return [] }
    let evaluators = entries.compactMap { entry -> (document: String, names: Set<TypedText>)? in
      guard let sheets = entry.stages.first(where: { $0.stage == .entrevista })?.sheets, !sheets.isEmpty else {
        return nil
      }
      return (entry.person.number, Set(sheets.map { TypedText($0.evaluator) }))
    }
    let most = evaluators.map(\.names.count).max() ?? 0
    let fewer = evaluators.filter { $0.names.count < most }.map(\.document).sorted()
    if !fewer.isEmpty { return [.fewerSheets(documents: fewer, most: most)] }
    return Set(evaluators.map(\.names)).count > 1 ? [.otherEvaluators] : []
  }

  /// Whether the book lets whoever took a decision take it; of who may not another note speaks.
  private func isAllowed(_ decision: Decision) -> Bool {
    decision.requirement != Decision.pertinence || !rules.bonuses.athleteMustBePertinent
      || decision.isBy(rules.decisionRoles)
  }

  /// On whom somebody decided about being an athlete whom the book does not let decide.
  private func withoutRole(_ entries: [MeritTable.Entry]) -> [String] {
    guard rules.bonuses.athleteMustBePertinent, let roles = rules.decisionRoles else { return [] }
    let wrong = input.decisions.filter { $0.requirement == Decision.pertinence && !$0.isBy(roles) }
    return Set(wrong.map(\.applicant)).intersection(entries.map(\.person.number)).sorted()
  }

  private func isYoung(_ person: JudgedPerson) -> Bool {
    guard let birthDate = person.facts.birthDate, person.facts.formation != nil else { return false }
    return birthDate.years(until: person.on) <= rules.bonuses.youthMaximumAge
  }

  private func documents(_ entries: [MeritTable.Entry]) -> [String] { entries.map(\.person.number).sorted() }

  /// Whether what becomes of somebody hangs on how many substitutes there are. Of one vacancy bases that speak of one say it.
  private func hangsOnSubstitutes(_ entry: MeritTable.Entry) -> Bool {
    guard let position = entry.position, let vacancies = input.posting.vacancies else { return false }
    let isRead = rules.hasOneSubstituteEach ? vacancies > 1 && position > vacancies + 1 : position > 2 * vacancies
    return isRead && entry.condition != .short && entry.condition != .cancelled
  }

  /// The values that the table rests on.
  private func used(_ entries: [MeritTable.Entry]) -> [RuleKey] {
    var keys: [RuleKey] = [.meritOrder] + rules.order.compactMap(\.marksKey)
    if rules.order.contains(.conocimientos) { keys.append(.meritAdvance) }
    keys.append(.curricularPoints)
    if rules.isGraded { keys += CurricularPoints.keys }
    keys += [.interviewSheets, .interviewCombine, .meritNeeded]
    if input.scores.lines.contains(where: { $0.stage == .psicologica && $0.status != nil }) {
      keys.append(.psychologicalAbsence)
    }
    if input.scores.lines.contains(where: { $0.status != nil }) { keys.append(.meritStatuses) }
    if entries.contains(where: { $0.tie != nil }) { keys.append(.meritTies) }
    if rules.rules.value(.meritSubstitutes) != nil, entries.contains(where: hangsOnSubstitutes) {
      keys.append(.meritSubstitutes)
    }
    if !entries.contains(where: { $0.condition == .winner || $0.condition == .tied }) { keys.append(.meritDesierto) }
    if input.cancelled != nil { keys.append(.meritCancel) }
    let given = entries.flatMap(\.bonuses)
    for kind in BonusResult.Kind.allCases where given.contains(where: { $0.kind == kind }) {
      keys.append(kind.key)
      if kind == .athlete { keys += [.athleteBase, .athletePertinent] }
      if kind == .youth { keys.append(.youthMaximumAge) }
    }
    if given.contains(where: { $0.grant?.part == .total && $0.kind != .athlete }) { keys.append(.bonusBase) }
    return keys
  }
}
