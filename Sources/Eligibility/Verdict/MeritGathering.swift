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
    bonuses = MeritBonuses(assessment: assessment).gather()
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

  /// The highest status of a record that is declared, recognised where it was reached abroad and, in the curricular stage,
  /// proved: by a diploma of after the application day only where a person has accepted it.
  private static func studies(
    _ facts: EducationFacts, _ assessment: Assessment
  ) -> (level: EducationLevel, status: EducationStatus)? {
    let level = facts.record.level
    let status = level.statuses.last { status in
      guard facts.record.status?.reaches(status, at: level) == true else { return false }
      guard facts.canHave(status, by: assessment.on), facts.unrecognised(as: status, rules: assessment.rules).isEmpty
      else { return false }
      if assessment.stage == .ficha { return true }
      let proofs = facts.accepted(for: status, rules: assessment.rules)
      if proofs.isEmpty { return false }
      return assessment.decisions.decision(on: facts.record.id, for: .education)?.accept == true
        || facts.issuedLater(proofs, proving: status, than: assessment.on) == nil
    }
    return status.map { (level, $0) }
  }
}
