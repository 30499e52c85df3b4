public import Applicant

/// Which requirement of a posting is meant: in a verdict, an improvement, a margin. As text it stands in JSON, in tables
/// and in decisions, which may name one that does not exist.
///
/// Those that a profile can ask for several times have the id that it gives each.
public enum RequirementID: Hashable, Sendable {
  case person
  /// The file itself: its fields, folios and documents.
  case file
  case education
  case collegiation
  case training(String)
  case knowledge(String)
  case additional(String)
  /// General experience.
  case general
  /// Specific experience.
  case specific(String)

  /// Reads what `description` writes; `nil` where that is no requirement of any posting.
  public init?(_ text: String) {
    /// The rest of the text. Looked for byte by byte, so that an id is read as it was written, whatever it begins with.
    func rest(after kind: String) -> String? {
      guard text.utf8.starts(with: kind.utf8) else { return nil }
      return String(Substring(text.utf8.dropFirst(kind.utf8.count)))
    }
    switch text {
    case "person": self = .person
    case "file": self = .file
    case "education": self = .education
    case "collegiation": self = .collegiation
    case "experience.general": self = .general
    default:
      if let id = rest(after: "training.") {
        self = .training(id)
      } else if let id = rest(after: "knowledge.") {
        self = .knowledge(id)
      } else if let id = rest(after: "additional.") {
        self = .additional(id)
      } else if let id = rest(after: "experience.specific.") {
        self = .specific(id)
      } else {
        return nil
      }
    }
  }
}

extension RequirementID: CustomStringConvertible {
  /// As it stands in a verdict: `education`, `training.programa`, `experience.specific.publico`.
  public var description: String {
    switch self {
    case .person: "person"
    case .file: "file"
    case .education: "education"
    case .collegiation: "collegiation"
    case .training(let id): "training." + id
    case .knowledge(let id): "knowledge." + id
    case .additional(let id): "additional." + id
    case .general: "experience.general"
    case .specific(let id): "experience.specific." + id
    }
  }
}

extension RequirementID {
  /// The records of a file of which somebody can decide that they correspond to it, as decisions name them.
  public func records(of file: ApplicantFile) -> [String] {
    switch self {
    case .education: file.education.map(\.id)
    case .collegiation: file.collegiation.map(\.id)
    case .training: file.training.map(\.id)
    case .knowledge: file.knowledge.map(\.id)
    case .additional: file.additional.indices.map { "additional[\($0)]" }
    case .specific: file.experience.map(\.id)
    case .person, .file, .general: []
    }
  }
}
