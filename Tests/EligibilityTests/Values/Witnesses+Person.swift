import Days
import TestSupport
import Testing

@testable import Eligibility

extension Witnesses {
  /// The person: age at its border, what is declared against somebody, the bonus of the armed forces.
  func person(_ key: RuleKey) throws -> [Witness] {
    let declared = "applicant.personal.declarations"
    switch key {
    case .minimumAge:
      let on = try #require(Day("2026-03-24"))
      let born = on.addingMonths(-rules.integer(key) * 12)
      return [("of age on the day", born), ("of age the day after", born.next)].map { name, born in
        witness(name, ["applicant.personal.birthDate": born.description])
      }
    case .civilRights: return statement("fullCivilRights", against: false)
    case .convicted: return statement("convicted", against: true)
    case .disqualified: return statement("disqualified", against: true)
    case .antecedentes: return statement("antecedentes", against: ["penales"])
    case .kinship: return [witness("kin of the committee", ["\(declared).kinship": true])]
    case .acuartelado:
      let service: [String: Any] = ["acuartelado": false, "proofs": [["kind": "constancia-licenciado", "folio": 30]]]
      return [
        witness("served without being quartered", ["applicant.personal.conditions.armedForces": service])
      ]
    case .disabilityProof: return condition("disability", key)
    case .armedForcesProof: return condition("armedForces", key, ["acuartelado": true])
    case .athleteProof: return condition("athlete", key, ["level": 1, "validUntil": "2030-12-31"])
    default:
      let name = key.rawValue.split(separator: ".").last.map { String($0) } ?? ""
      return each(["Derecho", "Economía", Perturbation.foreign], "listed in \(name), where the career asked is") {
        ["\(declared).registries": [name], "posting.profile.education.anyOf[0].careers": [$0]]
      }
    }
  }

  /// A condition with each of the papers that prove it, and with one of another kind.
  private func condition(_ name: String, _ key: RuleKey, _ members: [String: Any] = [:]) -> [Witness] {
    each((rules.words(key) ?? []) + [Perturbation.foreign, "boleta-pago"], "\(name), shown by") { kind in
      let own: [String: Any] = ["proofs": [["kind": kind, "folio": 30] as [String: Any]]]
      return ["applicant.personal.conditions.\(name)": own.merging(members) { $1 }]
    }
  }

  /// What somebody declares against themselves, and what they leave open: that is missed wherever it matters at all.
  private func statement(_ name: String, against: Any) -> [Witness] {
    [("against oneself", against), ("left open", nil)].map { how, value in
      witness("\(name), \(how)", ["applicant.personal.declarations.\(name)": value])
    }
  }
}
