internal import Applicant
internal import Days

extension MeritFacts {
  /// Gathers what points and bonuses need from what was found.
  init(_ assessment: Assessment, results: [RequirementResult]) {
    let personal = assessment.facts.file.personal
    birthDate = personal.birthDate
    let sector = DayRuns(assessment.experience.records.filter { $0.facts.sector == .publico }.flatMap(\.days.runs))
    publicSectorDays = sector.count
    publicSector = assessment.rules.convention.duration(of: sector)
    bonuses = Self.bonuses(personal.conditions, assessment)
    let held = assessment.facts.education.compactMap { Self.studies($0, assessment) }
    highestStudies = held.max { a, b in
      (a.level, a.level.statuses.firstIndex(of: a.status) ?? 0)
        < (b.level, b.level.statuses.firstIndex(of: b.status) ?? 0)
    }
    askedStudies = DegreeLadder.asked(assessment.posting.profile.education)
    let isMet = results.contains { $0.id == .education && $0.isMet }
    degreesAbove = askedStudies.flatMap { asked in
      isMet ? max(0, (held.map(DegreeLadder.rung).max() ?? 0) - DegreeLadder.rung(asked)) : nil
    }
    let formations = held.compactMap { Self.formation($0) }
    formation = formations.contains(.profesional) ? .profesional : formations.first
    margins = results.compactMap { result in
      guard result.isMet, case .experience(let required, _, let counted) = result.figure else { return nil }
      return (result.id, counted.shortfall(of: required))
    }
  }

  private static func bonuses(_ conditions: Conditions, _ assessment: Assessment) -> [Bonus] {
    func isProved(_ proofs: [Proof], by key: RuleKey) -> Bool {
      if assessment.stage == .ficha { return true }
      let kinds = assessment.rules.words(key)
      return proofs.contains { proof in
        assessment.facts.check.isUsable(proof) && proof.validUntil.map { $0 >= assessment.on } ?? true
          && kinds?.contains(proof.kind) ?? true
      }
    }
    var bonuses: [Bonus] = []
    if let disability = conditions.disability {
      bonuses.append(Bonus(kind: .disability, proved: isProved(disability.proofs, by: .disabilityProof)))
    }
    if let service = conditions.armedForces {
      let isOfTheKind = !assessment.rules.flag(.acuartelado) || service.acuartelado == true
      bonuses.append(Bonus(kind: .armedForces, proved: isOfTheKind && isProved(service.proofs, by: .armedForcesProof)))
    }
    if let athlete = conditions.athlete {
      let isValid = athlete.level != nil && (athlete.validUntil.map { $0 >= assessment.on } ?? false)
      bonuses.append(
        Bonus(kind: .athlete, proved: isValid && isProved(athlete.proofs, by: .athleteProof), level: athlete.level))
    }
    return bonuses
  }

  /// Bachiller or title of a university make a professional, those of technical studies a technician; what follows upon
  /// them presupposes them.
  private static func formation(_ studies: Studies) -> Formation? {
    switch studies.level {
    case .primaria, .secundaria: nil
    case .tecnicaBasica, .tecnicaSuperior:
      studies.status.reaches(.bachiller, at: studies.level) ? .tecnico : nil
    case .universitario: studies.status.reaches(.bachiller, at: studies.level) ? .profesional : nil
    case .maestria, .doctorado: studies.status == .grado ? .profesional : nil
    }
  }

  /// The highest status of a record that is declared and, in the curricular stage, proved.
  private static func studies(
    _ facts: EducationFacts, _ assessment: Assessment
  ) -> (level: EducationLevel, status: EducationStatus)? {
    let level = facts.record.level
    let status = level.statuses.last { status in
      guard facts.record.status?.reaches(status, at: level) == true else { return false }
      guard facts.canHave(status, by: assessment.on) else { return false }
      return assessment.stage == .ficha || !facts.accepted(for: status, rules: assessment.rules).isEmpty
    }
    return status.map { (level, $0) }
  }
}
