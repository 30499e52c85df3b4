internal import Applicant
internal import Days

/// The requirements of a posting, in the order of the verdict. What the profile does not ask for is left out.
struct Requirements {
  let person = PersonRequirement()
  let file = FileRequirement()
  /// Education to further requirements.
  private let middle: [any Requirement]
  private let experience: [ExperienceRequirement]

  /// All but the file itself, which looks at the findings of the others.
  var all: [any Requirement] { [person] + middle + experience }

  init(posting: PostingFacts, convention: DurationConvention) {
    let profile = posting.profile
    var list: [any Requirement] = []
    if !profile.education.isEmpty { list.append(EducationRequirement()) }
    if profile.colegiatura || profile.habilitacion { list.append(CollegiationRequirement()) }
    list += zip(profile.training, posting.topics).map { TrainingRequirement(asked: $0, topics: $1) }
    list += zip(profile.knowledge, posting.knowledge).map { KnowledgeRequirement(asked: $0, name: $1) }
    list += zip(profile.additional, posting.additional).map { AdditionalRequirement(asked: $0, name: $1) }
    middle = list
    experience = Self.experience(profile, convention)
  }

  /// The experience requirements, measured by a convention.
  static func experience(_ profile: Profile, _ convention: DurationConvention) -> [ExperienceRequirement] {
    let general = profile.general.map {
      ExperienceRequirement(id: "experience.general", required: $0, place: nil, convention: convention)
    }
    let specific = profile.specific.enumerated().map { place, asked in
      ExperienceRequirement(
        id: "experience.specific.\(asked.id)", required: asked.duration, place: place, convention: convention)
    }
    return (general.map { [$0] } ?? []) + specific
  }

  /// The findings as results, with the state of each that is not met.
  func results(
    _ findings: [(any Requirement, Finding)], file: Finding, stage: Stage, views: inout Views
  ) -> [RequirementResult] {
    var results = findings.map { requirement, finding in
      RequirementResult(
        id: requirement.id, state: state(of: requirement, finding, stage: stage, views: &views),
        records: finding.records, figure: finding.figure, reasons: finding.isMet ? [] : finding.reasons)
    }
    let own = RequirementResult(
      id: self.file.id, state: file.isMet ? .met : .insufficient, records: [], figure: nil, reasons: file.reasons)
    results.insert(own, at: 1)
    return results
  }

  private func state(
    of requirement: any Requirement, _ finding: Finding, stage: Stage, views: inout Views
  ) -> RequirementState {
    if finding.isMet { return .met }
    if requirement.id == person.id {
      // What is not declared is absent; what is declared and speaks against the person falls short.
      return finding.reasons.allSatisfy(\.isOmission) ? .absent : .insufficient
    }
    if stage == .curricular, requirement.finding(in: views.assessment(.ficha, acceptsClose: false)).isMet {
      return .unproven
    }
    let stages = stage == .ficha ? [Stage.ficha] : [.curricular, .ficha]
    for stage in stages where requirement.finding(in: views.assessment(stage, acceptsClose: true)).isMet {
      return .judgement
    }
    return finding.hasMatch ? .insufficient : .absent
  }
}
