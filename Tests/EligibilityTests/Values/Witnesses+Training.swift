import Applicant
import TestSupport

@testable import Eligibility

extension Witnesses {
  private var training: String { "applicant.training[0]" }
  private var asked: String { "posting.profile.training[0]" }

  /// Courses: at the hours from which one counts, one off, two together, what the certificate shows.
  func courses(_ key: RuleKey) -> [Witness] {
    let least = rules.integer(.courseMinimum)
    switch key {
    case .courseMinimum:
      return [least, least - 1].map { (hours: Int) in
        witness(
          "a course of \(hours) hours",
          ["\(training).kind": "curso", "\(training).hours": hours, "\(asked).kind": "curso", "\(asked).hours": hours])
      }
    case .courseAddUp: return [pair("courses", "curso", hours: least, of: least * 2)]
    default:
      return sets([[], ["horas"], [Perturbation.foreign]], "the certificate of a course shows") {
        ["\(training).kind": "curso", "\(asked).kind": "curso", "\(training).proofs[0].shows": $0]
      }
    }
  }

  /// Programmes: the same, a governing body's fewer hours, degrees and purposes.
  func programmes(_ key: RuleKey) -> [Witness] {
    let foreign = Perturbation.foreign
    switch key {
    case .programmeMinimum, .programmeGoverningBody:
      return [rules.integer(key), rules.integer(key) - 1].map { (hours: Int) in
        witness(
          "a programme of \(hours) hours",
          [
            "\(asked).hours": 0, "\(training).hours": hours,
            "\(training).governingBody": key == .programmeGoverningBody,
          ])
      }
    case .programmeAddUp:
      let least = rules.integer(.programmeMinimum)
      return [pair("programmes", "programa", hours: least, of: least * 2)]
    case .programmeShows:
      let shown = [[], ["horas"], ["aprobado"], ["horas", "aprobado"], ["horas", foreign], [foreign, "aprobado"]]
      return sets(shown + [[foreign]], "the certificate of a programme shows") { ["\(training).proofs[0].shows": $0] }
    case .degreesServe: return [witness("a maestría as a programme", ["\(training).kind": "maestria"])]
    default:
      return each(TrainingPurpose.allCases.map(\.rawValue), "a programme for") { ["\(training).purpose": $0] }
    }
  }

  /// Two trainings of which neither has all the hours asked.
  private func pair(_ name: String, _ kind: String, hours: Int, of asked: Int) -> Witness {
    let second: [String: Any] = [
      "id": "tr2", "kind": kind, "name": "Derecho Administrativo", "to": "2020-06-30", "hours": hours,
      "proofs": [["kind": "certificado", "shows": ["horas", "aprobado"], "folio": 8]],
    ]
    return witness(
      "two \(name) of \(hours) hours for \(asked)",
      [
        "\(training).kind": kind, "\(training).hours": hours, "applicant.training[1]": second,
        "\(self.asked).kind": kind == "curso" ? "curso" : "programa", "\(self.asked).hours": asked,
      ])
  }
}
