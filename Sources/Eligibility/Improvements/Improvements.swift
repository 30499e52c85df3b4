internal import Applicant

/// What would help towards each requirement that is not met, the easiest first.
///
/// Every improvement was tried: it was applied to the file, and the requirement decided again.
///
/// - Parameters:
///   - verdict: what was decided of the question.
///   - question: the same file, posting and rules that the verdict rests on.
public func improvements(of verdict: Verdict, _ question: Question) -> [Improvement] {
  let unmet = verdict.requirements.filter { !$0.isMet }
  if unmet.isEmpty { return [] }
  let documentsDay = verdict.documentsOn ?? MeasuringDays(verdict.on, question.posting).documents
  let trials = Trials(question, on: verdict.on, documentsDay: documentsDay, stage: verdict.stage)
  return unmet.flatMap { result in
    RequirementImprovements(trials: trials, requirement: result.id).list()
  }
}

/// The improvements of one requirement.
private struct RequirementImprovements {
  let trials: Trials
  let requirement: RequirementID

  /// How many leads are followed: nobody has as many records, and a file that does must not hold the program for ever.
  private static let most = 40

  func list() -> [Improvement] {
    guard let before = trials.finding(requirement), let assessment = trials.assessment(Change(), on: trials.on) else {
      return []
    }
    let follower = LeadFollower(trials: trials, requirement: requirement)
    let followed = follower.leads(before, assessment).prefix(Self.most).compactMap { lead in
      follower.follow(lead, from: Change()).map { (lead: lead, result: $0) }
    }
    let ordered = followed.enumerated().sorted {
      ($0.element.result.action, $0.offset) < ($1.element.result.action, $1.offset)
    }.map(\.element)
    let meeting = ownFirst(ordered.filter(\.result.finding.isMet))
    var list = meeting.map { improvement($0.result, .meets) }
    if list.isEmpty { list = together(ordered.map(\.lead), before, follower) }
    // What is there needs its papers before anything further is studied.
    if !meeting.isEmpty, meeting.allSatisfy({ $0.lead == .addition }) {
      list = together(ordered.map(\.lead).filter { $0 != .addition }, before, follower) + list
    }
    if list.isEmpty {
      let helping = ordered.filter { helps($0.result, after: before) }
      list = ownFirst(helping).map { helped($0.result) }
    }
    list += Waiting(trials: trials, requirement: requirement, before: before).improvement().map { [$0] } ?? []
    return list.enumerated().sorted {
      ($0.element.action, $0.offset) < ($1.element.action, $1.offset)
    }.map(\.element)
  }

  /// Other studies are advice for those whose own cannot be mended.
  private func ownFirst(_ followed: [(lead: Lead, result: LeadFollower.Result)]) -> [(
    lead: Lead, result: LeadFollower.Result
  )] {
    let own = followed.filter { if case .studies = $0.lead { false } else { true } }
    return own.isEmpty ? followed : own
  }

  private func improvement(_ result: LeadFollower.Result, _ effect: Improvement.Effect) -> Improvement {
    Improvement(
      requirement: requirement, steps: result.steps, assumptions: result.change.assumptions,
      decisions: result.change.decisions, metOn: nil, effect: effect)
  }

  /// One lead after the other, each on top of those before, until the requirement is met; without those that turn
  /// out not to be needed. None where even all of them do not suffice.
  private func together(_ leads: [Lead], _ before: Finding, _ follower: LeadFollower) -> [Improvement] {
    var (change, finding) = (Change(), before)
    var results: [LeadFollower.Result] = []
    for lead in leads where !finding.isMet {
      guard let result = follower.follow(lead, from: change), helps(result, after: finding) else { continue }
      results.append(result)
      change = change + result.change
      finding = result.finding
    }
    guard finding.isMet else { return [] }
    for index in results.indices.reversed().dropFirst() {
      // What a later one sets in the same place was made on top of it.
      let paths = Set(results[index].change.assumptions.map(\.path))
      if results[(index + 1)...].contains(where: { $0.change.assumptions.contains { paths.contains($0.path) } }) {
        continue
      }
      var fewer = results
      fewer.remove(at: index)
      let change = fewer.reduce(Change()) { $0 + $1.change }
      if trials.finding(requirement, change)?.isMet == true { results = fewer }
    }
    return results.map { improvement($0, .meetsTogether) }
  }

  /// What helps without sufficing, with the figure that comes of it.
  private func helped(_ result: LeadFollower.Result) -> Improvement {
    let counted: Improvement.Figure? =
      switch isUnknown(result) ? nil : result.finding.figure {
      case .experience(_, let totalDays, let duration): .experience(totalDays: totalDays, duration)
      case .hours(_, let hours): .hours(hours)
      case nil: nil
      }
    return improvement(result, .helps(counted: counted))
  }

  /// Whether more counts or less is amiss. Where the file lacks a date, the least was taken for granted: it helps if
  /// only the omission is gone.
  private func helps(_ result: LeadFollower.Result, after before: Finding) -> Bool {
    switch Progress(from: before, to: result.finding) {
    case .forwards: return true
    case .backwards: return false
    case .none: return isUnknown(result) && !Set(before.reasons).subtracting(result.finding.reasons).isEmpty
    }
  }

  /// Whether how much it helps rests on a date that the file lacks.
  private func isUnknown(_ result: LeadFollower.Result) -> Bool {
    result.finding.figure != nil
      && result.steps.contains { step in
        switch step.measure {
        case .declareEgreso, .exactDates, .fillIn, .addStudies: true
        default: false
        }
      }
  }
}
