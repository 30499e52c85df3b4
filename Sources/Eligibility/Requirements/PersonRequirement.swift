internal import Applicant
internal import Days
internal import Words

/// The person: age, civil rights, convictions, registries, nationality, as declared (Indecopi 1.4; IPD 7.2.B).
///
/// What is not declared is not met. Kinship with the committee is never a ground against the applicant: the member
/// must abstain (SERVIR 1.4).
struct PersonRequirement: Requirement {
  let id = RequirementID.person

  func finding(in assessment: Assessment) -> Finding {
    let (rules, personal) = (assessment.rules, assessment.facts.file.personal)
    let declared = personal.declarations
    var check = PersonCheck(assessment)
    check.age(personal.birthDate)
    check.statement(declared.fullCivilRights, "fullCivilRights", wanted: true, .noCivilRights, .civilRights)
    check.statement(declared.convicted, "convicted", wanted: false, .convicted, .convicted)
    check.statement(declared.disqualified, "disqualified", wanted: false, .disqualified, .disqualified)
    check.antecedentes(declared.antecedentes)
    check.registries(declared.registries)
    if let asked = assessment.posting.profile.nationality {
      if let nationality = personal.nationality {
        if nationality != asked {
          let kind = Reason.Kind.nationality(asked: asked, declared: nationality)
          check.apply(.bars, Reason(kind, rules.source(.nationality)))
        }
      } else {
        check.missing("personal.nationality")
      }
    }
    if declared.kinship == true { check.apply(rules.effect(.kinship), Reason(.kinship, rules.source(.kinship))) }
    return check.finding
  }
}

/// Gathers what speaks against a person.
private struct PersonCheck {
  let assessment: Assessment
  var finding = Finding(isMet: true)

  private var rules: Rules { assessment.rules }

  init(_ assessment: Assessment) {
    self.assessment = assessment
    finding.hasMatch = true
    finding.basis = [assessment.rules.source(.minimumAge)]
  }

  mutating func apply(_ effect: Effect, _ reason: Reason) {
    switch effect {
    // That it does not matter rests on the value as well.
    case .ignored: finding.basis += reason.basis.map { [$0] } ?? []
    case .note: finding.notes.append(reason)
    case .bars, .disqualifies:
      finding.isMet = false
      finding.reasons.append(reason)
      if effect == .disqualifies, assessment.stage == .curricular { finding.disqualifies = true }
    }
  }

  mutating func missing(_ path: String) {
    apply(.bars, Reason(.missingField(path), rules.source(.omitted)))
  }

  mutating func age(_ birthDate: Day?) {
    guard let birthDate else {
      missing("personal.birthDate")
      return
    }
    let minimum = rules.integer(.minimumAge)
    let age = birthDate.years(until: assessment.on)
    guard age < minimum else { return }
    apply(.bars, Reason(.underage(age: age, minimum: minimum), rules.source(.minimumAge)))
  }

  mutating func statement(
    _ declared: Bool?, _ name: String, wanted: Bool, _ against: Reason.Kind, _ key: RuleKey
  ) {
    guard rules.effect(key) != .ignored else { return }
    finding.basis.append(rules.source(key))
    guard let declared else {
      missing("personal.declarations.\(name)")
      return
    }
    if declared != wanted { apply(rules.effect(key), Reason(against, rules.source(key))) }
  }

  mutating func antecedentes(_ declared: [String]?) {
    guard rules.effect(.antecedentes) != .ignored else { return }
    guard let declared else {
      missing("personal.declarations.antecedentes")
      return
    }
    if !declared.isEmpty {
      apply(rules.effect(.antecedentes), Reason(.antecedentes(declared), rules.source(.antecedentes)))
    }
  }

  mutating func registries(_ declared: [String]?) {
    guard let declared else {
      missing("personal.declarations.registries")
      return
    }
    for name in declared {
      guard let key = RuleKey(rawValue: "person.registries.\(name)") else {
        // A registry nobody here knows: somebody should look at it.
        finding.notes.append(Reason(.registry(name, disqualifies: false), rules.source(.registryRNSSC)))
        continue
      }
      let (effect, careers) = rules.registry(key)
      if let careers {
        let lexicon = Lexicon()
        guard assessment.posting.asksCareer(careers.map { lexicon.phrase($0) }) else { continue }
      }
      apply(effect, Reason(.registry(name, disqualifies: effect == .disqualifies), rules.source(key)))
    }
  }
}
