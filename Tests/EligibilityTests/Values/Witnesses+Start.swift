import Eligibility
import TestSupport

extension Witnesses {
  private var studies: String { "applicant.education[0]" }
  private var asked: String { "posting.profile.education.anyOf[0]" }

  /// The cases that tell the conventions of duration apart.
  func conventions() throws -> [Witness] {
    try ["convention-calendar", "convention-days360", "convention-days365", "border-thirty-days"].map {
      Witness(name: $0, situation: try Situation($0))
    }
  }

  /// From when experience counts.
  func start(_ key: RuleKey) -> [Witness] {
    let foreign = Perturbation.foreign
    return switch key {
    case .startUniversity:
      each(["constancia-egreso", foreign], "the egreso of university studies is proved by") {
        ["\(studies).proofs[0].kind": $0]
      }
    case .startTechnical:
      each(["constancia-egreso", "certificado-formacion-tecnica", foreign], "that of technical studies by") {
        [
          "\(studies).level": "tecnica-superior", "\(asked).level": "tecnica-superior",
          "\(studies).proofs[0].kind": $0,
        ]
      }
    case .startShows:
      sets([[], ["fecha"], [foreign]], "the constancia de egreso shows") { ["\(studies).proofs[0].shows": $0] }
    case .startDiplomas:
      each(["diploma-bachiller", "diploma-titulo", foreign], "no constancia, and of all proofs only") {
        ["\(studies).proofs": [proof($0, date: "2012-08-01")]]
      }
    default:
      each(["certificado-estudios", foreign], "school is asked, and its end is proved by") {
        [
          "\(asked)": ["level": "secundaria", "status": "completa"],
          "\(studies)": [
            "id": "ed1", "level": "secundaria", "status": "completa", "egreso": "2013-12-20", "proofs": [proof($0)],
          ] as [String: Any],
        ]
      }
    }
  }

  /// A proof that shows all that proofs of studies can be asked to show.
  func proof(_ kind: String, date: String? = nil) -> [String: Any] {
    var proof: [String: Any] = ["kind": kind, "shows": ["fecha", "aprobado", "firma"], "folio": 2]
    proof["date"] = date
    return proof
  }
}
