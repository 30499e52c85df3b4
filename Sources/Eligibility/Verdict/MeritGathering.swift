internal import Applicant
internal import Days

extension MeritFacts {
  /// Gathers what points and bonuses need from what was found.
  init(_ assessment: Assessment, results: [RequirementResult]) {
    let personal = assessment.facts.file.personal
    birthDate = personal.birthDate
    let ofSector = assessment.experience.records.filter { $0.facts.sector == .publico && !$0.days.isEmpty }
    let sector = DayRuns(ofSector.flatMap(\.days.runs))
    publicSectorDays = sector.count
    publicSector = assessment.rules.convention.duration(of: sector)
    bonuses = MeritBonuses(assessment: assessment).gather()
    let held = Self.held(assessment)
    highestStudies = held.max { a, b in
      (a.level, a.level.statuses.firstIndex(of: a.status) ?? 0)
        < (b.level, b.level.statuses.firstIndex(of: b.status) ?? 0)
    }
    askedStudies = DegreeLadder.asked(assessment.posting.profile.education)
    let isMet = results.contains { $0.id == .education && $0.isMet }
    degreesAbove = askedStudies.flatMap { asked in
      isMet ? max(0, Self.rung(held) - DegreeLadder.rung(asked)) : nil
    }
    formation = Self.formation(held)
    margins = results.compactMap { result in
      guard result.isMet, case .experience(let required, _, let counted) = result.figure else { return nil }
      return (result.id, counted.shortfall(of: required))
    }
    let seen = Self.held(assessment, seenAlone: true)
    let isLess = Self.rung(seen) < Self.rung(held) || Self.formation(seen) != formation
    let isUnseen = ofSector.contains { $0.facts.record.proofs.contains { $0.verifiedBy == nil } }
    let isLooked = assessment.stage == .curricular
    unconfirmed = (isLooked && isLess ? [.studies] : []) + (isLooked && isUnseen ? [.publicSector] : [])
  }

  /// The studies of a person, a record each.
  ///
  /// - Parameter seenAlone: whether only by papers that an evaluator confirmed.
  private static func held(_ assessment: Assessment, seenAlone: Bool = false) -> [Studies] {
    assessment.facts.education.compactMap { studies($0, assessment, seenAlone: seenAlone) }
  }

  private static func rung(_ held: [Studies]) -> Int { held.map(DegreeLadder.rung).max() ?? 0 }

  private static func formation(_ held: [Studies]) -> Formation? {
    let formations = held.compactMap { formation($0) }
    return formations.contains(.profesional) ? .profesional : formations.first
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
    _ facts: EducationFacts, _ assessment: Assessment, seenAlone: Bool
  ) -> (level: EducationLevel, status: EducationStatus)? {
    let level = facts.record.level
    let status = level.statuses.last { status in
      guard facts.record.status?.reaches(status, at: level) == true else { return false }
      guard facts.canHave(status, by: assessment.on), facts.unrecognised(as: status, rules: assessment.rules).isEmpty
      else { return false }
      if assessment.stage == .ficha { return true }
      let proofs = facts.accepted(for: status, rules: assessment.rules).filter { place in
        !seenAlone || facts.record.proofs[place].verifiedBy != nil
      }
      if proofs.isEmpty { return false }
      return assessment.decisions.decision(on: facts.record.id, for: .education)?.accept == true
        || facts.issuedLater(proofs, proving: status, than: assessment.on) == nil
    }
    return status.map { (level, $0) }
  }
}
