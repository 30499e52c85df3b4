import Days
import TestSupport
import Testing

@testable import Eligibility

extension Witnesses {
  private var first: String { "applicant.experience[0]" }
  private var last: String { "applicant.experience[1]" }

  /// Practices and SECIGRA. The studies of the plain case end on 2011-12-20.
  func practice(_ key: RuleKey) throws -> [Witness] {
    switch key {
    case .preprofessionalMinimum:
      // Up to the end of a February: in a month of 31 days a day less would still be the 30 that make a month.
      let from = try #require(Day("2010-12-01"))
      let end = from.addingMonths(rules.integer(key)).previous
      return [("exactly the months from which it counts", end), ("a day less", end.previous)].map { name, end in
        preprofessional("a practice of \(name)", from.description, end.description)
      }
    case .preprofessionalMinimumOf:
      return [
        witness(
          "two practices of two months, each too short",
          [
            "\(first).kind": "practica-preprofesional", "\(first).from": "2010-01-01", "\(first).to": "2010-02-28",
            "\(first).proofs[0].kind": "constancia-practicas", "\(last).kind": "practica-preprofesional",
            "\(last).from": "2010-06-01", "\(last).to": "2010-07-31", "\(last).proofs[0].kind": "constancia-practicas",
          ])
      ]
    case .preprofessionalTowards:
      return [preprofessional("a year of practice in the matter asked", "2010-01-01", "2010-12-31")]
    case .preprofessionalUntil:
      return [preprofessional("a practice that goes on after the egreso", "2011-06-01", "2012-05-31")]
    case .professionalMaximum, .professionalLevel:
      return [
        witness(
          "four years of professional practice, where an assistant's level is asked too",
          ["\(first).kind": "practica-profesional", "\(first).proofs[0].kind": "constancia-practicas"])
      ]
    case .secigraCounts:
      return [secigra("a SECIGRA before the egreso", shows: ["anio-completo"])]
    default:
      return [[], ["anio-completo"], [Perturbation.foreign]].map { shown in
        secigra("a SECIGRA whose certificate adds \(shown.first ?? "nothing")", shows: shown)
      }
    }
  }

  private func preprofessional(_ name: String, _ from: String, _ to: String) -> Witness {
    witness(
      name,
      [
        "\(first).kind": "practica-preprofesional", "\(first).from": from, "\(first).to": to,
        "\(first).proofs[0].kind": "constancia-practicas",
      ])
  }

  private func secigra(_ name: String, shows: [String]) -> Witness {
    witness(
      name,
      [
        "\(first).kind": "secigra", "\(first).from": "2011-01-01", "\(first).to": "2011-12-31",
        "\(first).proofs[0].kind": "certificado-secigra",
        "\(first).proofs[0].shows": ["inicio", "fin", "cargo", "firma", "sello", "membrete"] + shows,
      ])
  }
}
