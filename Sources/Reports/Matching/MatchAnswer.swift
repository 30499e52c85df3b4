public import Days
public import Eligibility

/// Which of many postings somebody is APTO for, and what is missing for the nearest of the others.
public struct MatchAnswer: Sendable {
  /// A posting that somebody is APTO for, and its application day.
  public struct Suitable: Sendable {
    public let posting: Posting
    public let day: Day

    public init(posting: Posting, on day: Day) {
      self.posting = posting
      self.day = day
    }
  }

  /// Another posting with the verdict on it.
  public struct Near: Sendable {
    public let posting: Posting
    public let verdict: Verdict

    public init(posting: Posting, verdict: Verdict) {
      self.posting = posting
      self.verdict = verdict
    }
  }

  /// Surnames and names.
  public let name: String
  public let document: String?
  /// How many postings were looked at.
  public let total: Int
  public let apto: [Suitable]
  /// Of the others those with the least that is missing, the nearest first; `nil` where the file has too many records of
  /// experience to look for them.
  public let nearest: [Near]?

  public init(name: String, document: String?, total: Int, apto: [Suitable], nearest: [Near]?) {
    self.name = name
    self.document = document
    self.total = total
    self.apto = apto
    self.nearest = nearest
  }
}
