public import Days
internal import Digests
public import Eligibility
internal import Reading

/// What somebody handed in, as it was at that second; nothing changes it any more.
public struct Submission: Hashable, Sendable {
  public let receipt: StoreID
  public let posting: String
  public let person: StoreID
  public let step: SubmissionStep
  /// From 1, in the order in which they came in for the posting.
  public let number: Int
  public let at: Moment
  /// The version of the program that took it.
  public let engine: String
  /// Hashes of the file, the posting and the rule book as they were read then.
  public let file: String
  public let postingText: String
  public let book: String
  /// In the order of their paths.
  public let attachments: [StoredAttachment]
  /// When it was withdrawn, if it was.
  public internal(set) var withdrawn: Moment?

  /// What its hash is made of: lines of UTF-8, each ended by a line feed.
  public var manifest: String {
    let lines =
      [
        "submission/1", "receipt \(receipt)", "posting \(JSONText.quoted(posting))", "person \(person)",
        "step \(step.rawValue)", "number \(number)", "at \(at)", "engine \(engine)", "file \(file)",
        "posting-text \(postingText)", "book \(book)",
      ] + attachments.map(Subject.line)
    return lines.map { $0 + "\n" }.joined()
  }

  /// The SHA-256 of the manifest.
  public var hash: String { SHA256.hex(Array(manifest.utf8)) }
}

/// A text that a submission froze.
public enum FrozenText: Sendable {
  case file, posting, book
}

/// What was made of a submission later: a verdict, or decisions of evaluators.
public struct Judgement: Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// `verdict/1`.
    case verdict
    /// `decisions/1`.
    case decisions
  }

  public let kind: Kind
  public let at: Moment
  public let bytes: [UInt8]

  public init(kind: Kind, at: Moment, bytes: [UInt8]) {
    self.kind = kind
    self.at = at
    self.bytes = bytes
  }
}
