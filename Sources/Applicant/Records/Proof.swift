public import Days

/// A document that proves what a record declares.
///
/// A proof without `attachment` was seen by whoever wrote the file and counts as it says; one with an attachment
/// counts only if that is there and can be read.
public struct Proof: Hashable, Sendable {
  /// Dates and hours that the document itself shows.
  public struct Evidence: Hashable, Sendable {
    public var from: Day?
    public var to: Day?
    public var hours: Int?

    public init(from: Day? = nil, to: Day? = nil, hours: Int? = nil) {
      self.from = from
      self.to = to
      self.hours = hours
    }
  }

  /// `constancia-trabajo` and so on: an open list (`OpenWords.proofKinds`).
  public var kind: String
  /// What the document shows: an open list (`OpenWords.shows`).
  public var shows: Set<String> = []
  /// When it was issued.
  public var date: Day?
  /// The last day on which it is valid.
  public var validUntil: Day?
  /// Who issued it (`OpenWords.issuers`), where stated.
  public var issuer: String?
  /// ISO 639-1 code of its language; left out: Spanish.
  public var language: String?
  /// Whether a simple translation goes with it.
  public var translated: Bool?
  /// Who made the translation.
  public var translator: String?
  /// Whether the applicant signed it.
  public var signed: Bool?
  /// Whether it carries a folio.
  public var foliated: Bool?
  /// The attachment that holds it.
  public var attachment: String?
  /// The folio under which the resumen curricular names it.
  public var folio: Int?
  public var evidence: Evidence?
  /// The evaluator who confirmed what it shows.
  public var verifiedBy: String?

  public init(kind: String, shows: Set<String> = []) {
    self.kind = kind
    self.shows = shows
  }
}
