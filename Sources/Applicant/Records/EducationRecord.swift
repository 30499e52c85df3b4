public import Days

/// Formal studies.
public struct EducationRecord: Hashable, Sendable {
  public var id: String
  public var level: EducationLevel
  /// One of the level's statuses.
  public var status: EducationStatus?
  public var career: String?
  public var institution: String?
  /// ISO 3166-1 code of two letters; left out: Peru.
  public var country: String?
  public var city: String?
  public var from: DeclaredDate?
  /// The exact day on which the studies were finished.
  public var egreso: Day?
  /// The last cycle completed, of an `estudiante` or of a school that is `incompleta`.
  public var cycle: Int?
  /// How studies abroad are recognised (`OpenWords.recognition`).
  public var recognition: [String] = []
  public var proofs: [Proof] = []

  public init(id: String, level: EducationLevel) {
    self.id = id
    self.level = level
  }

  /// Whether the studies were made outside Peru.
  public var isAbroad: Bool { country.map { $0.uppercased() != "PE" } ?? false }
}
