public import Eligibility

/// All that results are made from.
public struct MeritInput: Sendable {
  public var posting: Posting
  public var persons: [JudgedPerson]
  /// People who are out and whose file has no document, by which nobody else could be told from them.
  public var unnumbered: [UnnumberedPerson] = []
  public var scores: Scores
  /// Evaluators' decisions: of `tie` a casting vote, of `bonus.athlete` that it is pertinent; others mean nothing here.
  public var decisions: [Decision] = []
  /// Whether the entity employs as many persons with disability as the law asks; `nil`: nobody said.
  public var isQuotaMet: Bool?
  /// Why the process was cancelled, if it was.
  public var cancelled: String?
  /// Documents of winners and substitutes who did not sign.
  public var unsigned: [String] = []
  /// Hash of the posting, as receipts write it; `nil`: not looked at.
  public var postingHash: String?

  public init(posting: Posting, persons: [JudgedPerson], scores: Scores) {
    self.posting = posting
    self.persons = persons
    self.scores = scores
  }
}
