internal import Applicant
internal import Days

/// Where an improvement of a requirement may begin.
enum Lead: Hashable {
  /// A reason by itself: of the person and of the file each stands alone.
  case reason(Reason)
  /// A record that does not serve: all that is wrong with it has to be mended.
  case record(String)
  /// A record that serves in part: its documents show fewer days than it declares, or than it has by now.
  case renewal(String)
  /// An education record that could start the count, or start it earlier.
  case start(String)
  /// An education record with a diploma that could start the count if its day were declared.
  case diploma(String)
  /// A group of alternatives of studies, and in it the first of those that the same papers prove.
  case studies(Int, like: Int)
  /// The end of secondary school, where it starts the count.
  case school
  /// Something that could be added to the file.
  case addition

  /// Whether it can let experience count from some day on.
  var mayStartCount: Bool {
    switch self {
    case .start, .diploma, .studies, .school: true
    case .reason, .record, .renewal, .addition: false
    }
  }

  /// Whether it is of studies beside those that are declared.
  var isOtherStudies: Bool {
    if case .studies = self { true } else { false }
  }
}

/// Follows the leads of one requirement: mends what can be mended and sees what comes of it.
struct LeadFollower {
  let trials: Trials
  let requirement: RequirementID
  /// The day that is taken for the end of studies where nobody knows it; `nil`: the latest possible.
  var unknownEnd: Day?
  /// The day on which it is tried; `nil`: the application day.
  var day: Day?

  /// What came of following a lead.
  struct Result {
    /// What is done, and what each thing changes, on top of what had been changed before.
    var parts: [(step: Improvement.Step, change: Change)] = []
    var finding: Finding

    var steps: [Improvement.Step] {
      parts.map(\.step).enumerated().sorted { ($0.element.action, $0.offset) < ($1.element.action, $1.offset) }
        .map(\.element)
    }
    var change: Change { parts.reduce(Change()) { $0 + $1.change } }
    var action: Improvement.Action { parts.map(\.step.action).max() ?? .correct }
  }

  /// The leads that a finding gives, the plainest first.
  func leads(_ finding: Finding, _ assessment: Assessment) -> [Lead] {
    let serving = Set(finding.records)
    let records = unique(finding.reasons.compactMap(\.records.first)).filter { !serving.contains($0) }
      .map { Lead.record($0) }
    let studies = assessment.posting.profile.education.enumerated().flatMap { group, alternatives in
      remedies(assessment).differing(alternatives).map { Lead.studies(group, like: $0) }
    }
    switch requirement {
    case .person, .file: return finding.reasons.map { .reason($0) }
    case .education: return records + studies
    case .collegiation, .training, .knowledge, .additional: return records + [.addition]
    case .general, .specific:
      var leads = records
      leads += finding.reasons.compactMap { reason in
        if case .evidenceDates = reason.kind { reason.records.first.map { .renewal($0) } } else { nil }
      }
      let isUnproven = assessment.start.start == .unproven
      if assessment.start.isSecondary {
        // Who declares a school is not told to declare another one.
        let schools = assessment.facts.file.education.filter { $0.level == .secundaria }.map { Lead.start($0.id) }
        return unique(isUnproven ? leads + (schools.isEmpty ? [.school] : schools) : leads)
      }
      leads += assessment.facts.file.education.filter { studies in
        studies.status?.reaches(.egresado, at: studies.level) == true || isUnproven && !studies.level.isSchool
      }.map { .start($0.id) }
      return unique(isUnproven ? leads + studies : leads)
    }
  }

  /// What comes of following a lead after a change; `nil` where it leads nowhere.
  func follow(_ lead: Lead, from base: Change) -> Result? {
    guard let assessment = assessment(base), let finding = finding(base) else { return nil }
    let remedies = self.remedies(assessment)
    switch lead {
    case .reason(let reason): return take(remedies.remedy(reason), base)
    case .record(let id): return mend(id, from: base, finding)
    case .renewal(let id): return take(remedies.askForExperience(id, anew: true), base)
    case .start(let id): return start(id, from: base, finding)
    case .diploma(let id): return take(remedies.dateDiploma(id), base)
    case .studies(let group, let like):
      return take(remedies.addStudies(assessment.posting.education[group], like: like), base)
    case .school: return take(remedies.addSchool(), base)
    case .addition: return addition(finding, remedies, assessment.posting.profile).flatMap { take($0, base) }
    }
  }

  private func assessment(_ change: Change) -> Assessment? { trials.assessment(change, on: day ?? trials.on) }

  private func finding(_ change: Change) -> Finding? { trials.finding(requirement, change, on: day) }

  private func remedies(_ assessment: Assessment) -> Remedies {
    Remedies(requirement: requirement, assessment: assessment, unknownEnd: unknownEnd)
  }

  private func take(_ remedy: Remedy, _ base: Change) -> Result? {
    guard case .step(let step, let change) = remedy, let finding = finding(base + change) else { return nil }
    return Result(parts: [(step, change)], finding: finding)
  }

  /// Lets a record start the count: that takes studies that are finished, their egreso, the proof of it, a career that
  /// corresponds.
  private func start(_ record: String, from base: Change, _ before: Finding) -> Result? {
    var result = Result(finding: before)
    while let assessment = assessment(base + result.change),
      let remedy = remedies(assessment).startCount(record),
      let next = take(remedy, base + result.change), !result.parts.contains(where: { $0.step == next.parts[0].step })
    {
      result = Result(parts: result.parts + next.parts, finding: next.finding)
    }
    guard !result.parts.isEmpty, let assessment = assessment(base) else { return nil }
    return hinted(result, record, base, [(kind: nil, groups: assessment.rules.demands(.startShows))])
  }

  private func addition(_ finding: Finding, _ remedies: Remedies, _ profile: Profile) -> Remedy? {
    switch requirement {
    case .collegiation: return finding.hasMatch ? nil : remedies.addCollegiation()
    case .training:
      guard let asked = remedies.asked, case .hours(_, let counted) = finding.figure else { return nil }
      return remedies.train(asked, counted: counted)
    case .knowledge(let id):
      return finding.hasMatch ? nil : profile.knowledge.first { $0.id == id }.map(remedies.addKnowledge)
    case .additional(let id):
      return finding.hasMatch ? nil : profile.additional.first { $0.id == id }.map(remedies.addFurther)
    case .person, .file, .education, .general, .specific: return nil
    }
  }

  /// Mends one reason of a record after the other, the easiest first, until the record serves.
  private func mend(_ record: String, from base: Change, _ before: Finding) -> Result? {
    var result = Result(finding: before)
    var seen: [Reason] = []
    while !serves(record, result.finding) {
      guard let assessment = assessment(base + result.change) else { return nil }
      let remedies = self.remedies(assessment)
      var easiest: (step: Improvement.Step, change: Change, reason: Reason)?
      for reason in result.finding.reasons where reason.records.first == record && !seen.contains(reason) {
        switch remedies.remedy(reason) {
        case .impossible: return nil
        case .aside: continue
        case .step(let step, let change):
          if easiest.map({ step.action < $0.step.action }) ?? true { easiest = (step, change, reason) }
        }
      }
      guard let (step, change, reason) = easiest else { break }
      // What is done for one reason may be what another asks for as well.
      if result.parts.contains(where: { $0.step == step }) {
        seen.append(reason)
        continue
      }
      guard let finding = finding(base + result.change + change) else { return nil }
      result = Result(parts: result.parts + [(step, change)], finding: finding)
    }
    if result.parts.isEmpty { return nil }
    let lacking = before.reasons.filter { $0.records.first == record }.compactMap(Remedies.lacking)
    return foliated(hinted(withoutNeedless(result, record, base), record, base, lacking), record, base)
  }

  /// The result with what a paper that is attached may bear though the file does not say so, where that would do as well as
  /// the paper that is to be asked for.
  private func hinted(
    _ result: Result, _ record: String, _ base: Change, _ lacking: [(kind: String?, groups: [[String]])]
  ) -> Result {
    guard let assessment = assessment(base),
      let place = result.parts.lastIndex(where: { if case .ask = $0.step.measure { true } else { false } }),
      case .ask(var request) = result.parts[place].step.measure
    else { return result }
    let start = self.assessment(base + result.change)?.start.start
    let remedies = self.remedies(assessment)
    for (kind, groups) in lacking {
      let attached = remedies.attachedProof(of: record, kind ?? request.kind, lacking: groups)
      guard let (lacks, change) = attached else { continue }
      var corrected = result
      corrected.parts[place].change = change
      guard let finding = finding(base + corrected.change), finding.isMet == result.finding.isMet,
        Progress(from: result.finding, to: finding) != .backwards,
        self.assessment(base + corrected.change)?.start.start == start
      else { continue }
      request.attachedLacks = lacks
      corrected = result
      corrected.parts[place].step = Improvement.Step(measure: .ask(request), record: record)
      return corrected
    }
    return result
  }

  /// The result with the folio of every paper that serves by it, where a book puts out who has one without: before it
  /// served nobody missed it.
  private func foliated(_ result: Result, _ record: String, _ base: Change) -> Result {
    guard serves(record, result.finding), let assessment = assessment(base + result.change),
      assessment.stage == .curricular, assessment.rules.effect(.folio).putsOut
    else { return result }
    let remedies = self.remedies(assessment)
    var result = result
    for kind in unique(
      result.finding.supports.filter { $0.record == record && $0.proof.folio == nil }.map(\.proof.kind))
    {
      if case .step(let step, let change) = remedies.folio(kind, record) { result.parts.append((step, change)) }
    }
    return result
  }

  private func serves(_ record: String, _ finding: Finding) -> Bool {
    finding.isMet || (finding.figure != nil && finding.records.contains(record))
  }

  /// The result without the steps that the others make needless: of two ways to prove something one is enough.
  private func withoutNeedless(_ result: Result, _ record: String, _ base: Change) -> Result {
    guard result.parts.count > 1, serves(record, result.finding) else { return result }
    for index in result.parts.indices.dropLast() {
      var fewer = result
      fewer.parts.remove(at: index)
      guard let finding = finding(base + fewer.change), serves(record, finding),
        finding.isMet == result.finding.isMet, Progress(from: result.finding, to: finding) != .backwards
      else { continue }
      fewer.finding = finding
      return withoutNeedless(fewer, record, base)
    }
    return result
  }
}
