public import Applicant
public import Eligibility

/// A verdict with all that a report of it shows.
public struct Answer: Sendable {
  public let verdict: Verdict
  /// What would help towards the requirements that are not met.
  public let improvements: [Improvement]
  /// What was taken for granted in the file.
  public let assumptions: [Assumption]
  public let file: ApplicantFile
  public let posting: Posting

  public init(
    verdict: Verdict, improvements: [Improvement], assumptions: [Assumption], file: ApplicantFile, posting: Posting
  ) {
    self.verdict = verdict
    self.improvements = improvements
    self.assumptions = assumptions
    self.file = file
    self.posting = posting
  }
}
