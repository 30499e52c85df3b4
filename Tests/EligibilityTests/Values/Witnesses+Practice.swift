import Days
import TestSupport
import Testing

@testable import Eligibility

extension Witnesses {
  private var first: String { "applicant.experience[0]" }
  private var last: String { "applicant.experience[1]" }

  /// Practices and SECIGRA, beside a job of five years. The studies of the plain case end on 2011-12-20.
  func practice(_ key: RuleKey) throws -> [Witness] {
    switch key {
    case .preprofessionalMinimum:
      // Up to the end of a February: in a month of 31 days a day less would still be the 30 that make a month.
      let from = try #require(Day("2010-12-01"))
      let end = from.addingMonths(rules.integer(key)).previous
      return [("exactly the months from which it counts", end), ("a day less", end.previous)].map { name, end in
        preprofessional(
          "a practice of \(name)", from.description, end.description, [general: ["years": 5, "months": 2]])
      }
    case .preprofessionalMinimumOf:
      return [
        preprofessional(
          "two practices of two months, each too short, and four months asked", "2010-01-01", "2010-02-28",
          [
            "\(last).kind": "practica-preprofesional", "\(last).from": "2010-06-01", "\(last).to": "2010-07-31",
            "\(last).proofs[0].kind": "constancia-practicas", general: ["months": 4],
          ])
      ]
    case .preprofessionalTowards:
      return [
        preprofessional(
          "a year of practice in the matter, of which six are asked", "2010-01-01", "2010-12-31",
          ["\(specific)[0].years": 6])
      ]
    case .preprofessionalUntil:
      return [preprofessional("a practice that goes on after the egreso", "2011-06-01", "2012-05-31")]
    case .professionalMaximum:
      let most = rules.integer(key)
      return [0, 1].map { over in
        professional(
          "five years and, of four of practice, \(most + over) months asked",
          [general: ["years": 5, "months": most + over]])
      }
    case .professionalLevel:
      return [professional("seven years of an assistant's level asked", ["\(specific)[1].years": 7])]
    case .secigraCounts:
      return [secigra("a SECIGRA before the egreso", year: 2011, shows: ["anio-completo"])]
    case .secigraProofShows:
      let all = ["inicio", "fin", "firma", "sello"]
      let shown = (all.map { [$0] } + [["firma", "sello"]]).map { lacks in all.filter { !lacks.contains($0) } }
      return sets([all] + shown + shown.map { $0 + [Perturbation.foreign] }, "the certificate of a SECIGRA shows") {
        [
          "\(first).kind": "secigra", "\(first).from": "2012-01-01", "\(first).to": "2012-12-31",
          "\(first).proofs[0].kind": "certificado-secigra", "\(first).proofs[0].shows": $0 + ["anio-completo"],
        ]
      }
    default:
      return [[], ["anio-completo"], [Perturbation.foreign]].map { shown in
        secigra("a SECIGRA whose certificate adds \(shown.first ?? "nothing")", year: 2012, shows: shown)
      }
    }
  }

  private var general: String { "posting.profile.experience.general" }
  private var specific: String { "posting.profile.experience.specific" }

  private func preprofessional(
    _ name: String, _ from: String, _ to: String, _ further: KeyValuePairs<String, Any?> = [:]
  ) -> Witness {
    let practice = witness(
      name,
      [
        "\(first).kind": "practica-preprofesional", "\(first).from": from, "\(first).to": to,
        "\(first).proofs[0].kind": "constancia-practicas",
      ])
    return practice.setting(further)
  }

  private func professional(_ name: String, _ further: KeyValuePairs<String, Any?>) -> Witness {
    let practice = witness(
      "professional practice: \(name)",
      ["\(first).kind": "practica-profesional", "\(first).proofs[0].kind": "constancia-practicas"])
    return practice.setting(further)
  }

  private func secigra(_ name: String, year: Int, shows: [String]) -> Witness {
    witness(
      name,
      [
        "\(first).kind": "secigra", "\(first).from": "\(year)-01-01", "\(first).to": "\(year)-12-31",
        "\(first).proofs[0].kind": "certificado-secigra",
        "\(first).proofs[0].shows": ["inicio", "fin", "cargo", "firma", "sello", "membrete"] + shows,
      ])
  }
}
