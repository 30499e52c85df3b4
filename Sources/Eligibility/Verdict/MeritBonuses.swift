internal import Applicant
internal import Days

/// Whether what a person declares for a bonus is proved, and by whom it was confirmed; else what keeps it from being so.
struct MeritBonuses {
  let assessment: Assessment

  private var rules: Rules { assessment.rules }

  func gather() -> [MeritFacts.Bonus] {
    let conditions = assessment.facts.file.personal.conditions
    return [
      conditions.disability.map(disability), conditions.armedForces.map(armedForces), conditions.athlete.map(athlete),
    ].compactMap { $0 }
  }

  private func disability(_ declared: Conditions.Disability) -> MeritFacts.Bonus {
    let look = look(declared.proofs, of: .disability, by: .disabilityProof)
    return bonus(.disability, look.papers, look.reasons, later(look.papers, .disability, .disabilityProof))
  }

  private func armedForces(_ declared: Conditions.ArmedForces) -> MeritFacts.Bonus {
    let look = look(declared.proofs, of: .armedForces, by: .armedForcesProof)
    let isOfTheKind = !rules.flag(.acuartelado) || declared.acuartelado == true
    let own = isOfTheKind ? [] : [Reason(.notAcuartelado(declared: declared.acuartelado), rules.source(.acuartelado))]
    return bonus(.armedForces, look.papers, own + look.reasons, later(look.papers, .armedForces, .armedForcesProof))
  }

  /// That it holds on the application day is asked by the law that all books name, whether it is declared or shown.
  private func athlete(_ declared: Conditions.Athlete) -> MeritFacts.Bonus {
    let look = look(declared.proofs, of: .athlete, by: .athleteProof)
    var reasons = look.reasons
    var papers = look.papers
    if let until = declared.validUntil {
      reasons += expired(until, .athlete, .athleteProof)
    } else {
      papers = papers.filter { $0.validUntil.map { $0 >= assessment.on } ?? false }
      if papers.isEmpty {
        let shown = declared.proofs.compactMap(\.validUntil)
        reasons += shown.filter { $0 < assessment.on }.max().map { expired($0, .athlete, .athleteProof) } ?? []
        // Where a paper shows it that proves nothing, what is amiss with that paper is said above.
        if shown.isEmpty || reasons.isEmpty {
          reasons.append(Reason(.athleteNoValidity, rules.source(.athleteProof)))
        }
      }
    }
    if declared.level == nil { reasons.append(Reason(.athleteLevel, rules.source(.athletePercentages))) }
    return bonus(
      .athlete, papers, unique(reasons), later(papers, .athlete, .athleteProof), level: declared.level)
  }

  private func bonus(
    _ kind: MeritFacts.Bonus.Kind, _ papers: [Proof], _ reasons: [Reason], _ notes: [Reason], level: Int? = nil
  ) -> MeritFacts.Bonus {
    let isConfirmed = assessment.stage == .curricular && papers.contains { $0.verifiedBy != nil }
    return MeritFacts.Bonus(
      kind: kind, proved: reasons.isEmpty, level: level, reasons: reasons, notes: notes,
      isConfirmed: reasons.isEmpty && isConfirmed)
  }

  /// That no paper was there on the application day: it was to be handed in with the application (Indecopi 2.1.3), and
  /// whether it is a later copy a person has to see. A ficha has no papers.
  private func later(_ papers: [Proof], _ area: Reason.Area, _ key: RuleKey) -> [Reason] {
    let issued = papers.compactMap(\.date)
    guard assessment.stage == .curricular, issued.count == papers.count, let first = issued.min(), first > assessment.on
    else { return [] }
    return [Reason(.bonusLater(area, issued: first, on: assessment.on), rules.source(key))]
  }

  /// The papers that prove a condition; where none does, what is amiss with each. A ficha needs none.
  private func look(
    _ proofs: [Proof], of area: Reason.Area, by key: RuleKey
  ) -> (papers: [Proof], reasons: [Reason]) {
    if assessment.stage == .ficha { return (proofs, []) }
    let kinds = rules.words(key)
    let looked = proofs.map { proof in
      let isOfTheKind = kinds?.contains(proof.kind) ?? true
      let faults = isOfTheKind ? self.faults(of: proof, area, key) : [reason(.notAccepted(kind: proof.kind), area, key)]
      return (proof: proof, isOfTheKind: isOfTheKind, faults: faults)
    }
    let papers = looked.filter(\.faults.isEmpty).map(\.proof)
    if !papers.isEmpty { return (papers, []) }
    // Of a paper of no kind that would do, it is not known from it which would.
    let missing = looked.contains(where: \.isOfTheKind) ? [] : [reason(.missing(kinds: kinds ?? []), area, key)]
    return ([], unique(looked.flatMap(\.faults) + missing))
  }

  private func faults(of proof: Proof, _ area: Reason.Area, _ key: RuleKey) -> [Reason] {
    assessment.facts.check.faults(of: proof).map { Reason(.proof(area, $0.fault), $0.source) }
      + (proof.validUntil.map { expired($0, area, key) } ?? [])
  }

  private func expired(_ until: Day, _ area: Reason.Area, _ key: RuleKey) -> [Reason] {
    guard until < assessment.on else { return [] }
    return [Reason(.bonusExpired(area, validUntil: until, on: assessment.on), rules.source(key))]
  }

  private func reason(_ fault: Reason.ProofFault, _ area: Reason.Area, _ key: RuleKey) -> Reason {
    Reason(.proof(area, fault), rules.source(key))
  }
}
