public import Applicant

/// The outcome of a verdict with its figures, without what explains it: for many people at once.
public struct BriefVerdict: Sendable {
  public let document: PersonalData.IdentityDocument?
  public let outcome: Verdict.Outcome
  /// The requirements that are not met, in the order of the verdict.
  public let unmet: [RequirementID]
  /// The days that count for each experience requirement, in the order of the verdict.
  public let counted: [(id: RequirementID, days: Int)]
}
