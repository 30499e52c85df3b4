public import Applicant
public import Days

/// A period that a document states: of a job, a practice or a course. One end alone is known of a resolution.
public struct PaperPeriod: Hashable, Sendable {
  public var from: DeclaredDate?
  /// `nil`: not stated.
  public var to: ExperienceRecord.End?

  public init(from: DeclaredDate? = nil, to: ExperienceRecord.End? = nil) {
    self.from = from
    self.to = to
  }
}
