public import Days

/// Membership of a professional college (`colegiatura`).
public struct CollegiationRecord: Hashable, Sendable {
  public var id: String
  public var college: String?
  public var number: String?
  /// Where colegiatura and habilitación can be checked.
  public var link: String?
  public var proofs: [Proof] = []

  public init(id: String) {
    self.id = id
  }
}

/// A course or programme.
public struct TrainingRecord: Hashable, Sendable {
  public var id: String
  public var kind: TrainingKind
  public var name: String?
  public var institution: String?
  public var from: DeclaredDate?
  public var to: DeclaredDate?
  /// Academic hours.
  public var hours: Int?
  /// Whether a governing body (*ente rector*) ordered it.
  public var governingBody: Bool?
  public var purpose: TrainingPurpose?
  /// Subjects, one a line.
  public var contents: [String] = []
  public var proofs: [Proof] = []

  public init(id: String, kind: TrainingKind) {
    self.id = id
    self.kind = kind
  }
}

/// Something known, declared without proof.
public struct KnowledgeRecord: Hashable, Sendable {
  public var id: String
  public var kind: KnowledgeKind
  public var name: String?
  public var level: KnowledgeLevel?

  public init(id: String, kind: KnowledgeKind) {
    self.id = id
    self.kind = kind
  }
}

/// Something else that a post may ask: a licence, a certification.
public struct AdditionalRecord: Hashable, Sendable {
  public var name: String?
  public var proofs: [Proof] = []

  public init() {}
}

/// A document of the application itself: an annex, the curriculum.
public struct SubmittedDocument: Hashable, Sendable {
  public var kind: String
  public var attachment: String?
  public var signed: Bool?
  public var foliated: Bool?

  public init(kind: String) {
    self.kind = kind
  }
}

/// A file that goes with the applicant file.
public struct Attachment: Hashable, Sendable {
  public var id: String
  /// Path inside the folder of the applicant file.
  public var file: String
  /// 64 hexadecimal digits.
  public var sha256: String?
  public var pages: Int?

  public init(id: String, file: String) {
    self.id = id
    self.file = file
  }
}
