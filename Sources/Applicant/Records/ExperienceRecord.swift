public import Days

/// A job, a service, a practice or SECIGRA.
public struct ExperienceRecord: Hashable, Sendable {
  /// How a period ends.
  public enum End: Hashable, Sendable {
    /// `null`: it goes on.
    case current
    case on(DeclaredDate)
  }

  /// Somebody who can be asked about it.
  public struct Reference: Hashable, Sendable {
    public var name: String?
    public var position: String?
    public var phone: String?
    public var reasonForLeaving: String?
    /// Gross pay a month, in céntimos.
    public var grossPay: Int?

    public init() {}
  }

  public var id: String
  public var kind: ExperienceKind
  public var employer: String?
  public var sector: Sector?
  public var position: String?
  public var level: PostLevel?
  public var unit: String?
  public var from: DeclaredDate?
  /// `nil`: left out.
  public var to: End?
  /// One a line.
  public var functions: [String] = []
  public var proofs: [Proof] = []
  /// Line of business of the employer.
  public var business: String?
  public var references: [Reference] = []

  public init(id: String, kind: ExperienceKind) {
    self.id = id
    self.kind = kind
  }
}
