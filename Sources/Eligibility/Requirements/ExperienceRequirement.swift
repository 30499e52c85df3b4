internal import Applicant
internal import Days

/// General experience, or one specific requirement: the length of the union of the days that count for it
/// (Indecopi 2.1.3 Experiencia a and b; IPD 7.2.B Experiencia Laboral).
///
/// Fails where that is less than asked, as (years, months, days) by the book's convention.
struct ExperienceRequirement: Requirement {
  let id: RequirementID
  let required: Duration
  /// Place of the specific requirement in the profile; `nil` for general experience.
  let place: Int?
  let convention: DurationConvention

  func outcome(in assessment: Assessment) -> Finding.Outcome {
    let days = place.map { assessment.experience.specific($0) } ?? assessment.experience.general
    let counted = convention.duration(of: days)
    return Finding.Outcome(
      isMet: counted >= required,
      figure: .experience(required: required, totalDays: days.count, counted: counted))
  }

  func finding(in assessment: Assessment) -> Finding {
    let (experience, rules) = (assessment.experience, assessment.rules)
    let outcome = outcome(in: assessment)
    let counting = experience.records.enumerated().filter { index, record in
      !record.days.isEmpty && (place.map { experience.passes[$0][index] } ?? true)
    }.map(\.element)
    var finding = Finding(isMet: outcome.isMet)
    finding.hasMatch = experience.records.indices.contains { index in
      place.map { experience.passes[$0][index] || experience.isOnMatter($0, of: index) } ?? true
    }
    finding.records = counting.map(\.id)
    finding.figure = outcome.figure
    finding.supports = counting.flatMap { record in
      record.facts.accepted.map { .init(record: record.id, proof: record.facts.record.proofs[$0]) }
    }
    guard assessment.explains else { return finding }
    finding.basis = basis(counting, assessment)
    if let place { finding.notes = notes(place, assessment) }
    guard !finding.isMet, case .experience(_, _, let counted) = outcome.figure else { return finding }
    let clause = rules.source(place == nil ? .general : .specific)
    finding.reasons = [
      Reason(
        .experienceShort(required: required, counted: counted, shortfall: required.shortfall(of: counted)), clause)
    ]
    if case .unproven = assessment.start.start {
      finding.reasons.append(Reason(assessment.start.unproven, rules.source(.start)))
    }
    finding.reasons += startFaults(assessment) + undecidedStarts(assessment)
    if assessment.facts.experience.isEmpty {
      finding.reasons.append(Reason(.experienceNone, clause))
    }
    for (index, record) in experience.records.enumerated() {
      finding.reasons += record.reasons.map(\.reason).filter { $0.kind != assessment.start.unproven }
      guard let place, record.facts.declared != nil else { continue }
      finding.reasons += experience.misses(place, of: index).map { Reason($0.kind, $0.source, records: [record.id]) }
    }
    finding.reasons = unique(finding.reasons)
    return finding
  }

  /// What keeps a document of the studies from starting the count, or from starting it earlier.
  private func startFaults(_ assessment: Assessment) -> [Reason] {
    guard assessment.stage == .curricular, assessment.posting.asksCompleteStudies else { return [] }
    let kinds = [RuleKey.startUniversity, .startTechnical, .startDiplomas].flatMap { assessment.rules.words($0) ?? [] }
    let studies = assessment.facts.education.filter { education in
      if case .proved(let day) = assessment.start.start, education.record.egreso.map({ day <= $0 }) ?? false {
        return false
      }
      return CountStart.isOfTheStudies(education, assessment.posting) { assessment.careers.matches($0, $1) }
    }
    return studies.map(\.record).flatMap { record in
      record.proofs.filter { kinds.contains($0.kind) }.flatMap { proof in
        assessment.facts.check.faults(of: proof).map {
          Reason(.proof(.education, $0.fault), $0.source, records: [record.id])
        }
      } + startLacks(record, assessment.rules)
    }
  }

  /// What the papers that could start the count by their egreso do not show, where none of them shows it all.
  private func startLacks(_ record: EducationRecord, _ rules: Rules) -> [Reason] {
    let kinds = rules.words(.start(record.level)) ?? []
    let lacks = record.proofs.filter { kinds.contains($0.kind) }
      .map { ProofCheck.missing(rules.demands(.startShows), in: [$0]) }
    if lacks.contains(where: \.isEmpty) { return [] }
    return lacks.map { Reason(.proof(.education, .incomplete($0)), rules.source(.startShows), records: [record.id]) }
  }

  /// Studies of which a person has to say whether they are those that are asked, where what came before counts by them.
  private func undecidedStarts(_ assessment: Assessment) -> [Reason] {
    let isCut = assessment.experience.records.contains { record in
      record.reasons.contains { if case .beforeStart = $0.reason.kind { true } else { false } }
    }
    if !isCut { return [] }
    return CountStart.undecided(assessment).map { studies in
      Reason(
        .startEarlierUndecided(studies.day, asked: studies.asked, declared: studies.declared),
        assessment.rules.source(.related), records: [studies.record])
    }
  }

  private func notes(_ place: Int, _ assessment: Assessment) -> [Reason] {
    let experience = assessment.experience
    return experience.records.enumerated().compactMap { index, record in
      guard !record.days.isEmpty, experience.passes[place][index] else { return nil }
      return experience.matterInDoubt(place, of: index).map {
        Reason($0, assessment.rules.source(.matter), records: [record.id])
      }
    }
  }

  /// The values by which a proof says from when counting starts.
  private func startKeys(_ assessment: Assessment) -> [RuleKey] {
    guard assessment.stage == .curricular, let id = assessment.start.record?.id,
      let record = assessment.facts.file.education.first(where: { $0.id == id })
    else { return [] }
    if assessment.start.isSecondary { return [.startSecondary] }
    return [record.level.isTechnical ? .startTechnical : .startUniversity, .startShows, .startDiplomas]
  }

  /// The values that decided on the days of these records.
  private func basis(_ counting: [CountedRecord], _ assessment: Assessment) -> [Source] {
    let rules = assessment.rules
    var keys: [RuleKey] = [.duration]
    var clauses: [ClauseKey] = [.start]
    let kinds = Set(assessment.facts.file.experience.map(\.kind))
    if kinds.contains(.practicaPreprofesional) {
      keys += [.preprofessionalMinimum, .preprofessionalMinimumOf, .preprofessionalTowards, .preprofessionalUntil]
    }
    if kinds.contains(.practicaProfesional) { keys.append(.professionalMaximum) }
    if kinds.contains(.secigra) {
      keys.append(.secigraCounts)
      if rules.word(.secigraCounts) == "whole" { clauses.append(.secigra) }
    }
    if assessment.stage == .curricular {
      keys += unique([.experienceShows] + counting.map { rules.shows(of: $0.kind) })
      keys += unique(counting.map { RuleKey.accepted($0.kind) })
      if counting.contains(where: { $0.facts.record.to == .current }) { clauses.append(.openEnd) }
    }
    keys += startKeys(assessment)
    if let place {
      if !assessment.posting.matters[place].isEmpty {
        clauses.append(.matter)
        if rules.flag(.matterInPosition) { keys.append(.matterInPosition) }
      }
      if assessment.posting.profile.specific[place].minimumLevel != nil {
        if assessment.stage == .curricular { keys.append(.levelShows) }
        if kinds.contains(.practicaProfesional) { keys.append(.professionalLevel) }
      }
    }
    if kinds.contains(.secigra), assessment.stage == .curricular { keys.append(.secigraShows) }
    return keys.map { rules.source($0) } + clauses.map { rules.source($0) }
  }
}
