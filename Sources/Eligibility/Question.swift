public import Applicant

/// What a verdict answers: a file as it was read, a posting, and all that decides with them but the day and the stage.
///
/// The file is given as bytes, so that it can be read again as it would be if something in it were different.
public struct Question: Sendable {
  /// An applicant file that can be read.
  public var file: [UInt8]
  /// What is taken for granted of the file.
  public var assumptions: [Assumption]
  public var posting: Posting
  public var book: RuleBook
  /// The values of the book that the posting sets.
  public var overrides: [Override]
  public var careers: CareerTables
  public var evidence: Evidence
  public var decisions: [Decision]

  public init(
    file: [UInt8], assumptions: [Assumption] = [], posting: Posting, book: RuleBook, overrides: [Override] = [],
    careers: CareerTables, evidence: Evidence = Evidence(), decisions: [Decision] = []
  ) {
    self.file = file
    self.assumptions = assumptions
    self.posting = posting
    self.book = book
    self.overrides = overrides
    self.careers = careers
    self.evidence = evidence
    self.decisions = decisions
  }
}
