internal import Applicant
internal import Days

/// What a verdict says beside its reasons: notices of the book, bonuses that are declared and not proved,
/// decisions, borders, readings. Each thing once.
struct Notes {
  let book: RuleBook
  let on: Day
  /// What the posting asks for.
  let requirements: Requirements

  func gather(
    _ findings: [Finding], results: [RequirementResult], bonuses: [MeritFacts.Bonus], _ assessment: Assessment,
    views: inout Views
  ) -> [Reason] {
    var notes = assessment.rules.notices.map {
      Reason(.notice(code: $0.code, es: $0.es, en: $0.en), citation: $0.citation)
    }
    if let first = book.firstDay, on < first {
      notes.append(Reason(.notInForce(from: first), assessment.rules.source(.duration)))
    }
    notes += findings.flatMap(\.notes)
    notes += bonuses.flatMap { $0.reasons + $0.notes }
    notes += decisions(results, assessment)
    let months = assessment.facts.experience.filter { $0.usesMonths && !$0.period.isEmpty }.map(\.record.id)
    if !months.isEmpty {
      notes.append(Reason(.monthAsDay, assessment.rules.source(.month), records: months))
    }
    let profile = assessment.posting.profile
    notes += DocumentNotes(
      facts: assessment.facts, counted: assessment.experience.records,
      start: profile.general != nil || !profile.specific.isEmpty ? assessment.start.record?.id : nil
    ).gather()
    notes += borders(results, assessment, views: &views)
    notes += readings(findings, besides: notes)
    return unique(notes)
  }

  private func decisions(_ results: [RequirementResult], _ assessment: Assessment) -> [Reason] {
    let rules = assessment.rules
    // Nobody looks at papers with a ficha.
    let looksAtPapers = assessment.stage == .curricular
    let uncounted = assessment.decisions.withoutRole.filter { looksAtPapers || $0.requirement != Decision.confirmation }
    var notes = uncounted.map { decision in
      Reason(
        .decisionWithoutRole(
          requirement: decision.requirement, by: decision.by, role: decision.role,
          roles: rules.words(.decisionRoles) ?? []),
        rules.source(.decisionRoles), records: decision.named)
    }
    let confirmations = Confirmations(assessment.decisions, of: assessment.facts.file)
    notes += ofPapers(confirmations, assessment)
    for decision in assessment.decisions.all
    where decision.requirement != Decision.confirmation || looksAtPapers && !confirmations.all.contains(decision) {
      let id = RequirementID(decision.requirement)
      let result = results.first { $0.id == id && $0.id.records(of: assessment.facts.file).contains(decision.record) }
      let kind: Reason.Kind
      if !decision.accept, let result {
        kind = decision.rejection(for: result.id)
      } else if decision.accept, let result, uses(decision.record, result, assessment) {
        kind = .acceptedByDecision(
          requirement: result.id, by: decision.by, on: decision.on, ground: decision.ground,
          againstWords: isAgainstWords(decision.record, result.id, assessment),
          despite: assessment.experience.despite(result.id, of: decision.record))
      } else if decision.requirement == Decision.confirmation {
        kind = .noPapersToConfirm(by: decision.by)
      } else {
        kind = .decisionWithoutEffect(
          requirement: decision.requirement, by: decision.by, isAsked: results.contains { $0.id == id })
      }
      notes.append(Reason(kind, rules.source(.decisionRoles), records: [decision.record]))
    }
    return notes
  }

  /// Who confirmed papers, those who said so together of several records; and who is said to have by the file itself.
  private func ofPapers(_ confirmations: Confirmations, _ assessment: Assessment) -> [Reason] {
    guard assessment.stage == .curricular else { return [] }
    let source = assessment.rules.source(.decisionRoles)
    var notes = assessment.decisions.beforePapers.map { decision in
      Reason(
        .confirmedBeforePapers(by: decision.by, on: decision.on ?? assessment.on, presented: assessment.documentsDay),
        source, records: decision.named)
    }
    let all = confirmations.all.map { decision -> (kind: Reason.Kind, records: [String]) in
      let isOfAll = decision.record == Decision.everyRecord
      let extent: Reason.Extent =
        !isOfAll ? .records : confirmations.all.count > 1 ? .rest : .all
      let kind = Reason.Kind.papersConfirmed(
        extent, accepted: decision.accept, by: decision.by, on: decision.on, ground: decision.ground)
      return (kind, decision.named)
    }
    notes += unique(all.map(\.kind)).map { kind in
      Reason(kind, source, records: all.filter { $0.kind == kind }.flatMap(\.records))
    }
    let own = confirmations.byFile(assessment.facts.file)
    if !own.records.isEmpty { notes.append(Reason(.papersConfirmedByFile(by: own.by), source, records: own.records)) }
    return notes
  }

  /// Whether something rests on a record that was accepted: the requirement, or from when experience counts.
  private func uses(_ record: String, _ result: RequirementResult, _ assessment: Assessment) -> Bool {
    result.records.contains(record) || result.id == .education && assessment.start.record?.id == record
  }

  /// Whether an accepted record has not the words that are asked, nor any close to them, where nobody may say what is similar.
  private func isAgainstWords(_ record: String, _ id: RequirementID, _ assessment: Assessment) -> Bool {
    if allowsRelated(id, assessment) { return false }
    return requirements.all.first { $0.id == id }.map { !$0.isNamed(record, in: assessment) } ?? false
  }

  /// Whether the posting leaves it to a person what is similar.
  private func allowsRelated(_ requirement: RequirementID, _ assessment: Assessment) -> Bool {
    let profile = assessment.posting.profile
    switch requirement {
    case .education: return profile.education.joined().contains(where: \.allowsRelated)
    case .training(let id): return profile.training.first { $0.id == id }?.allowsRelated == true
    case .collegiation: return true
    case .knowledge, .additional: return false
    // Of a job it is said in what it differs.
    case .person, .file, .general, .specific: return true
    }
  }

  /// Requirements on which the conventions of duration disagree: the applicant is at the border.
  private func borders(
    _ results: [RequirementResult], _ assessment: Assessment, views: inout Views
  ) -> [Reason] {
    let profile = assessment.posting.profile
    guard profile.general != nil || !profile.specific.isEmpty else { return [] }
    var outcomes: [(requirement: RequirementID, convention: String, isMet: Bool)] = []
    for convention in DurationConvention.allCases {
      let view = views.assessment(assessment.stage, acceptsClose: false, convention: convention)
      outcomes += Requirements.experience(profile, convention).map {
        ($0.id, convention.rawValue, $0.outcome(in: view).isMet)
      }
    }
    return results.compactMap { result in
      let own = outcomes.filter { $0.requirement == result.id }
      let (met, unmet) = (own.filter(\.isMet).map(\.convention), own.filter { !$0.isMet }.map(\.convention))
      if met.isEmpty || unmet.isEmpty { return nil }
      return Reason(.border(requirement: result.id, met: met, unmet: unmet), assessment.rules.source(.duration))
    }
  }

  /// The readings that the findings rest on, be it that something is met or that it is not; and those of other notes.
  private func readings(_ findings: [Finding], besides notes: [Reason]) -> [Reason] {
    let basis = findings.flatMap { $0.basis + $0.reasons.compactMap(\.basis) } + notes.compactMap(\.basis)
    return unique(basis.filter(\.isReading)).map { Reason(.reading(path: $0.path), $0) }
  }
}
