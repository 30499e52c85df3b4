public import Applicant
public import Days

/// What a posting asks of a person.
public struct Profile: Sendable {
  /// One way to meet the education requirement.
  public struct Alternative: Hashable, Sendable {
    public var level: EducationLevel
    public var status: EducationStatus
    /// Any of these; none: every career.
    public var careers: [String]
    /// Whether the posting says "afines".
    public var allowsRelated: Bool
    /// The last cycle completed, asked of an `estudiante` or, at school, with `incompleta`.
    public var cycle: Int?

    /// Whether it cannot be met without complete technical or university studies.
    public var asksCompleteStudies: Bool {
      if level.isPostgraduate { return true }
      return !level.isSchool && status.reaches(.egresado, at: level)
    }
  }

  public struct Training: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
      case curso, programa
    }

    public var id: String
    public var kind: Kind
    /// Any of these; none: every subject.
    public var topics: [String]
    public var hours: Int
    public var allowsRelated: Bool
  }

  public struct Knowledge: Hashable, Sendable {
    public var id: String
    public var kind: KnowledgeKind
    public var name: String
    public var level: KnowledgeLevel?
  }

  public struct SpecificExperience: Hashable, Sendable {
    public var id: String
    public var duration: Duration
    /// Any of these; none: every matter.
    public var matters: [String]
    public var minimumLevel: PostLevel?
    public var sector: Sector?
  }

  public struct Additional: Hashable, Sendable {
    public var id: String
    public var name: String
  }

  /// All groups must be met, each by any of its alternatives.
  public var education: [[Alternative]] = []
  public var colegiatura = false
  public var habilitacion = false
  public var training: [Training] = []
  public var knowledge: [Knowledge] = []
  public var general: Duration?
  public var specific: [SpecificExperience] = []
  public var additional: [Additional] = []
  /// ISO 3166-1 code, where the post demands a nationality.
  public var nationality: String?

  init() {}
}

extension Profile.Knowledge {
  /// The name without what stands in parentheses as examples of it, told by a comma, a semicolon or *etc.*: *Hojas de cálculo
  /// (Excel, OpenCalc, etc.)* asks for *Hojas de cálculo*. *Inglés (avanzado)* stays whole.
  var nameWithoutExamples: String { Self.withoutExamples(name) }

  static func withoutExamples(_ name: String) -> String {
    var (kept, rest) = ("", name[...])
    while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
      let inside = rest[open...close]
      let words = inside.lowercased().split { !$0.isLetter }
      kept += rest[..<open]
      if !inside.contains(where: { ",;".contains($0) }), !words.contains("etc"), !words.contains("etcétera") {
        kept += inside
      }
      rest = rest[rest.index(after: close)...]
    }
    return kept + rest
  }
}
