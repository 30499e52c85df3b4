public import Days

/// Why a submission is not taken.
public struct Refusal: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The posting was cancelled.
    case cancelled
    /// The posting does not say when one applies.
    case noWindow
    /// The window opens only then.
    case notYet(SubmissionStep, from: Moment)
    /// The window closed after this second.
    case closed(SubmissionStep, after: Moment)
    /// Somebody applied, and no application of theirs counts: it was withdrawn, or another one counts instead.
    case noApplication
    /// As many applications as there may be are there already.
    case tooMany(maximum: Int, isOfCall: Bool)
    /// A document that must go with it.
    case documentMissing(String)
    /// An attachment that the file names, and that is not there: its path.
    case attachmentMissing(String)
    /// The file itself says that these papers were confirmed, which is for an evaluator to say: what they prove.
    case confirmedByItself([String])
  }

  public let kind: Kind
  /// The value of the book that it rests on; `nil` for what the posting itself says.
  public let source: Source?

  public init(_ kind: Kind, _ source: Source? = nil) {
    self.kind = kind
    self.source = source
  }
}
