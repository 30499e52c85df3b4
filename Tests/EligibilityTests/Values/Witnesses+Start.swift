import Eligibility
import TestSupport

extension Witnesses {
  private var studies: String { "applicant.education[0]" }
  private var asked: String { "posting.profile.education.anyOf[0]" }

  /// A month of the calendar that has fewer days than any other convention asks of a month.
  func conventions() -> [Witness] {
    [
      witness(
        "a February is worked, and a month asked",
        [
          "applicant.experience[1]": nil, "applicant.experience[0].from": "2013-02-01",
          "applicant.experience[0].to": "2013-02-28", "posting.profile.experience.general": ["months": 1],
        ])
    ]
  }

  /// From when experience counts. Nine years are asked, which the plain case has from the egreso on, but not from the
  /// dates of its diplomas on.
  func start(_ key: RuleKey) -> [Witness] {
    let (foreign, years) = (Perturbation.foreign, "posting.profile.experience.general.years")
    return switch key {
    case .startUniversity:
      each(["constancia-egreso", foreign], "the egreso of university studies is proved by") {
        ["\(studies).proofs[0].kind": $0, years: 9]
      }
    case .startTechnical:
      each(["constancia-egreso", "certificado-formacion-tecnica", foreign], "that of technical studies by") {
        [
          "\(studies).level": "tecnica-superior", "\(asked).level": "tecnica-superior",
          "\(studies).proofs[0].kind": $0, years: 9,
        ]
      }
    case .startShows:
      sets([[], ["fecha"], [foreign]], "the constancia de egreso shows") {
        ["\(studies).proofs[0].shows": $0, years: 9]
      }
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
