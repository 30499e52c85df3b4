import Eligibility
import TestSupport

/// A kind of requirement, with the one of the plain case that stands for it.
enum RequirementKind: String, CaseIterable {
  case person, file, education, collegiation, course, programme, knowledge, additional, general, specific

  /// The kind of a requirement of a verdict; a programme stands for all training.
  init(_ id: RequirementID) {
    self =
      switch id {
      case .person: .person
      case .file: .file
      case .education: .education
      case .collegiation: .collegiation
      case .training: .programme
      case .knowledge: .knowledge
      case .additional: .additional
      case .general: .general
      case .specific: .specific
      }
  }

  var id: String {
    switch self {
    case .person, .file, .education, .collegiation: rawValue
    case .course, .programme: "training.programa"
    case .knowledge: "knowledge.calculo"
    case .additional: "additional.licencia"
    case .general: "experience.general"
    case .specific: "experience.specific.publico"
    }
  }

  /// The states that it can have under a book before anybody decides. What is not here cannot be: membership and further
  /// requirements are met as a ficha once they are declared, knowledge needs no proof, and the file itself is never absent.
  func states(book: String) -> Set<RequirementState> {
    switch self {
    case .person, .knowledge: [.met, .absent, .insufficient]
    case .file: [.met, .insufficient]
    // This book asks for no proof of membership.
    case .collegiation where book == "servir-2020": [.met, .absent, .judgement]
    case .collegiation: [.met, .absent, .unproven, .judgement]
    case .additional: [.met, .absent, .unproven]
    case .education, .course, .programme, .general, .specific: [.met, .absent, .insufficient, .unproven, .judgement]
    }
  }

  /// The plain case under a book, as far as it must be changed to ask for this kind and to meet it.
  func situation(book: String) throws -> Situation {
    let plain = try Situation("apto-plain").under(book: book)
    switch self {
    case .course:
      return plain.setting("applicant.training[0].kind", "curso").setting("posting.profile.training[0].kind", "curso")
    case .additional:
      return plain.setting("posting.profile.additional", [["id": "licencia", "name": "Licencia de conducir"]])
        .setting("applicant.additional[0].name", "Licencia de conducir A-I")
        .setting("applicant.additional[0].proofs[0]", ["kind": "licencia-conducir", "folio": 9] as [String: Any])
    default: return plain
    }
  }
}
