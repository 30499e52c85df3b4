internal import Applicant
internal import Days

/// What lets the count of experience start, or start earlier. By itself it may bring nothing, where the papers of the jobs
/// have to be mended too; and without it neither do they.
struct Opening {
  let result: LeadFollower.Result
  /// The same with the earliest end of studies, where nobody knows it: what could come of it.
  let hoped: LeadFollower.Result
  /// Whether it mends studies that are declared.
  let isOfOwnStudies: Bool
  /// Whether nothing counts without it, but what needs no start.
  let isFirst: Bool

  /// The easiest of the leads that start the count, their own studies first; `nil` where none does, or starts it earlier.
  init?(
    _ followed: [(lead: Lead, result: LeadFollower.Result)], _ trials: Trials, _ requirement: RequirementID
  ) {
    switch requirement {
    case .general, .specific: break
    default: return nil
    }
    guard let before = Self.start(Change(), trials) else { return nil }
    // Where the end of studies is unknown, an earlier one may open what the latest possible does not.
    let leads = followed.filter { one in
      if Self.opens(one.result, before, trials) { return true }
      guard Self.takesEnd(one.result), let hoped = Self.hoped(one, trials, requirement) else { return false }
      return Self.opens(hoped, before, trials)
    }
    let opening = leads.first { !$0.lead.isOtherStudies }
    guard let found = opening ?? leads.first, let hoped = Self.hoped(found, trials, requirement) else { return nil }
    (result, self.hoped, isOfOwnStudies, isFirst) = (found.result, hoped, opening != nil, before == .unproven)
  }

  /// A result with the earliest end that studies of an unknown end can have: the first day of experience.
  static func hoped(
    _ followed: (lead: Lead, result: LeadFollower.Result), _ trials: Trials, _ requirement: RequirementID
  ) -> LeadFollower.Result? {
    guard takesEnd(followed.result), let assessment = trials.assessment(Change(), on: trials.on) else {
      return followed.result
    }
    let earliest = assessment.facts.file.experience.compactMap(\.from?.first).min()
    return LeadFollower(
      trials: trials, requirement: requirement, unknownEnd: min(earliest ?? trials.on, trials.on)
    ).follow(followed.lead, from: Change())
  }

  /// Whether an end of studies that nobody knows is taken for granted.
  static func takesEnd(_ result: LeadFollower.Result) -> Bool {
    result.steps.contains { step in
      switch step.measure {
      case .declareEgreso, .declareDiplomaDate, .addStudies: true
      default: false
      }
    }
  }

  private static func opens(_ result: LeadFollower.Result, _ before: Timeline.Start, _ trials: Trials) -> Bool {
    guard case .proved(let day) = start(result.change, trials) else { return false }
    if case .proved(let earlier) = before { return day < earlier }
    return true
  }

  private static func start(_ change: Change, _ trials: Trials) -> Timeline.Start? {
    trials.assessment(change, on: trials.on)?.start.start
  }
}
