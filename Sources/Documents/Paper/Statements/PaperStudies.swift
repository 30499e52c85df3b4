public import Applicant

/// What a document says of somebody's studies.
public struct PaperStudies: Hashable, Sendable {
  /// How the document names the field of study.
  public enum Field: Hashable, Sendable {
    /// A career: "Bachiller en Derecho".
    case career(String)
    /// Who has learned it: "Título Profesional de Abogado".
    case profession(String)
  }

  /// `nil`: the formula does not tell, as "egresado".
  public var level: EducationLevel?
  public var status: EducationStatus
  /// As it stands on the paper.
  public var field: Field?
  /// The cycle that is studied or completed, of a student.
  public var cycle: Int?

  public init(level: EducationLevel? = nil, status: EducationStatus, field: Field? = nil, cycle: Int? = nil) {
    self.level = level
    self.status = status
    self.field = field
    self.cycle = cycle
  }
}
