/// What somebody hands in for a posting.
public enum SubmissionStep: String, CaseIterable, Sendable {
  /// That they apply, with what they declare.
  case application
  /// The papers, where the posting has a window of its own for them after that of the applications.
  case documents
}

/// A submission that is there already, as far as it matters for another one of the same person.
public struct EarlierSubmission: Hashable, Sendable {
  public let posting: String
  /// The *convocatoria* that the posting is part of.
  public let call: String?
  public let step: SubmissionStep
  public let isWithdrawn: Bool
  /// Whether the posting was cancelled.
  public let isOfCancelled: Bool

  public init(posting: String, call: String?, step: SubmissionStep, isWithdrawn: Bool, isOfCancelled: Bool = false) {
    self.posting = posting
    self.call = call
    self.step = step
    self.isWithdrawn = isWithdrawn
    self.isOfCancelled = isOfCancelled
  }
}
