internal import Applicant
internal import Days

/// The requirements of a posting, in the order of the verdict. What the profile does not ask for is left out.
struct Requirements {
  let file = FileRequirement()
  /// All but the file itself, which looks at the findings of the others.
  let all: [any Requirement]
  private let ids: [RequirementID]

  init(posting: PostingFacts, convention: DurationConvention) {
    all = Self.asked(by: posting, convention).map(\.requirement)
    ids = all.map(\.id)
  }

  /// What a posting asks for: every kind of requirement but the file itself.
  static func asked(by posting: PostingFacts, _ convention: DurationConvention) -> [AskedRequirement] {
    let profile = posting.profile
    var list = [AskedRequirement.person(PersonRequirement())]
    if !profile.education.isEmpty { list.append(.education(EducationRequirement())) }
    if profile.colegiatura || profile.habilitacion { list.append(.collegiation(CollegiationRequirement(profile))) }
    list += zip(profile.training, posting.topics).map { .training(TrainingRequirement(asked: $0, topics: $1)) }
    list += zip(profile.knowledge, posting.knowledge).map { .knowledge(KnowledgeRequirement(asked: $0, name: $1)) }
    list += zip(profile.additional, posting.additional).map { .additional(AdditionalRequirement(asked: $0, name: $1)) }
    return list + experience(profile, convention).map { .experience($0) }
  }

  /// The experience requirements, measured by a convention.
  static func experience(_ profile: Profile, _ convention: DurationConvention) -> [ExperienceRequirement] {
    let general = profile.general.map {
      ExperienceRequirement(id: .general, required: $0, place: nil, convention: convention)
    }
    let specific = profile.specific.enumerated().map { place, asked in
      ExperienceRequirement(
        id: .specific(asked.id), required: asked.duration, place: place, convention: convention)
    }
    return (general.map { [$0] } ?? []) + specific
  }

  /// What is found of every requirement.
  func findings(in assessment: Assessment) -> (all: [(any Requirement, Finding)], file: Finding) {
    let findings = all.map { ($0, $0.finding(in: assessment)) }
    let ofFile = file.finding(
      in: assessment, supports: Self.supports(findings.map(\.1), assessment),
      used: Set(
        findings.flatMap { presented($0.0.id, $0.1, assessment) } + [assessment.start.record?.id].compactMap { $0 }))
    return (findings, ofFile)
  }

  /// The records that were presented for a requirement: those that serve it or, where it is not met, all of its kind.
  private func presented(_ id: RequirementID, _ finding: Finding, _ assessment: Assessment) -> [String] {
    if finding.isMet { return finding.records }
    let file = assessment.facts.file
    switch id {
    case .education: return file.education.map(\.id)
    case .collegiation: return file.collegiation.map(\.id)
    case .training: return file.training.map(\.id)
    case .general, .specific: return file.experience.map(\.id)
    case .additional: return file.additional.indices.map { "additional[\($0)]" }
    case .person, .file, .knowledge: return finding.records
    }
  }

  /// What every requirement comes to, by its id.
  func outcomes(in assessment: Assessment) -> (all: [(id: RequirementID, Finding.Outcome)], file: Finding.Outcome) {
    // In the curricular stage the file is looked at with the proofs that the findings rest on.
    guard assessment.stage == .ficha else {
      let (findings, ofFile) = findings(in: assessment)
      return (zip(ids, findings).map { ($0, $1.1.outcome) }, ofFile.outcome)
    }
    let ofFile = file.finding(in: assessment, supports: [], used: [])
    return (zip(ids, all).map { ($0, $1.outcome(in: assessment)) }, ofFile.outcome)
  }

  /// What is found of one requirement; `nil` where the profile does not ask for it.
  func finding(_ id: RequirementID, in assessment: Assessment) -> Finding? {
    id == file.id ? findings(in: assessment).file : all.first { $0.id == id }?.finding(in: assessment)
  }

  /// The proofs that support a requirement, those that start the count among them.
  static func supports(_ findings: [Finding], _ assessment: Assessment) -> [Finding.Support] {
    var supports = findings.flatMap(\.supports)
    let profile = assessment.posting.profile
    if profile.general != nil || !profile.specific.isEmpty, let start = assessment.start.record,
      let record = assessment.facts.file.education.first(where: { $0.id == start.id })
    {
      supports += start.proofs.map { .init(record: start.id, proof: record.proofs[$0]) }
    }
    return supports
  }

  /// The findings as results, with the state of each that is not met.
  func results(
    _ findings: [(any Requirement, Finding)], file: Finding, stage: Stage, views: inout Views
  ) -> [RequirementResult] {
    var results = findings.map { requirement, finding in
      RequirementResult(
        id: requirement.id, state: state(of: requirement, finding, stage: stage, views: &views),
        records: finding.records,
        folios: stage == .ficha
          ? [:] : Dictionary(grouping: finding.supports, by: \.record).mapValues { $0.compactMap(\.proof.folio) },
        figure: finding.figure, reasons: finding.isMet ? [] : finding.reasons)
    }
    let own = RequirementResult(
      id: self.file.id, state: file.isMet ? .met : .insufficient, records: [], folios: [:], figure: nil,
      reasons: file.reasons)
    results.insert(own, at: 1)
    return results
  }

  private func state(
    of requirement: any Requirement, _ finding: Finding, stage: Stage, views: inout Views
  ) -> RequirementState {
    if finding.isMet { return .met }
    if requirement.id == .person {
      // What is not declared is absent; what is declared and speaks against the person falls short.
      return finding.reasons.allSatisfy(\.isOmission) ? .absent : .insufficient
    }
    if stage == .curricular, requirement.finding(in: views.assessment(.ficha, acceptsClose: false)).isMet {
      let isInDoubt = finding.reasons.contains(where: \.isPaperInDoubt)
      return isInDoubt && requirement.finding(in: views.assessment(.curricular, acceptsClose: true)).isMet
        ? .judgement : .unproven
    }
    let stages = stage == .ficha ? [Stage.ficha] : [.curricular, .ficha]
    for stage in stages where requirement.finding(in: views.assessment(stage, acceptsClose: true)).isMet {
      return .judgement
    }
    return finding.hasMatch ? .insufficient : .absent
  }
}
