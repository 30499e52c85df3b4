public import Days

/// What can be handed in for a posting at a moment.
public enum SubmissionPhase: Hashable, Sendable {
  /// The posting does not say when one applies.
  case unscheduled
  case before(SubmissionStep, from: Moment)
  case open(SubmissionStep, until: Moment)
  /// Nothing any more; the step that could be handed in last, and until when.
  case over(SubmissionStep, since: Moment)
}

extension Posting {
  /// What can be handed in at a moment.
  ///
  /// A window holds from its first second to its last, both included: one that ends at 16:30 takes what comes at
  /// 16:30:00 and nothing that comes at 16:30:01.
  public func phase(on moment: Moment) -> SubmissionPhase {
    guard let application = window(.application)?.moments else { return .unscheduled }
    if moment < application.lowerBound { return .before(.application, from: application.lowerBound) }
    if moment <= application.upperBound { return .open(.application, until: application.upperBound) }
    guard hasOwnWindowForDocuments, let documents = window(.documents)?.moments else {
      return .over(.application, since: application.upperBound)
    }
    if moment < documents.lowerBound { return .before(.documents, from: documents.lowerBound) }
    return moment <= documents.upperBound
      ? .open(.documents, until: documents.upperBound) : .over(.documents, since: documents.upperBound)
  }

  /// Windows that overlap are one act: who applies hands in the papers too.
  var hasOwnWindowForDocuments: Bool { ownWindowForDocuments != nil }

  /// When papers are handed in by those who applied, where that is a step of its own.
  public var ownWindowForDocuments: ClosedRange<Moment>? {
    guard let application = window(.application)?.moments, let documents = window(.documents)?.moments,
      documents.lowerBound > application.upperBound
    else { return nil }
    return documents
  }
}
