import Applicant
import Days
import Eligibility
import TestSupport

extension Witnesses {
  private var diploma: String { "applicant.education[0].proofs[2]" }

  /// Any proof: folio, signature, translation, format.
  func proofs(_ key: RuleKey) -> [Witness] {
    switch key {
    case .additionalFolio:
      return [
        witness(
          "a licence without folio",
          [
            "posting.profile.additional": [["id": "licencia", "name": "Licencia de conducir"]],
            "applicant.additional": [["name": "Licencia de conducir", "proofs": [["kind": "licencia-conducir"]]]],
          ])
      ]
    case .translation:
      return [
        witness("a diploma in English", ["\(diploma).language": "en"]),
        witness("translated by nobody named", ["\(diploma).language": "en", "\(diploma).translated": true]),
      ]
    case .folio: return [witness("a diploma without folio", ["\(diploma).folio": nil])]
    case .unsigned: return [witness("a diploma not signed", ["\(diploma).signed": false])]
    case .unfoliated: return [witness("a diploma not foliated", ["\(diploma).foliated": false])]
    case .acceptance: return Evidence.Flaw.allCases.map { attached($0.rawValue, .pdf, flaws: [$0]) }
    default:
      return [Evidence.Format.pdf, .png, .jpeg, .other].map { attached($0.rawValue, $0) }
    }
  }

  private func attached(_ name: String, _ format: Evidence.Format, flaws: [Evidence.Flaw] = []) -> Witness {
    var evidence = Evidence()
    evidence.set("at1", .sound, format: format, flaws: flaws)
    let attached = witness(
      "a diploma attached: \(name)",
      ["applicant.attachments": [["id": "at1", "file": "docs/titulo"]], "\(diploma).attachment": "at1"])
    return Witness(name: attached.name, situation: attached.situation.with(evidence))
  }

  /// The file itself, and who may decide on it.
  func file(_ key: RuleKey) -> [Witness] {
    switch key {
    case .fileFields:
      return each(FichaField.allCases.map(\.rawValue), "a ficha without") { ["applicant.personal.\($0)": nil] }
    case .surplus: return [witness("a letter that nobody asked for", ["applicant.documents": [["kind": "carta"]]])]
    case .requiredDocuments:
      return [witness("a curriculum that is missing", ["posting.requiredDocuments": ["cv"]])]
    default:
      return ["comite", Perturbation.foreign].map { role in
        let decision = Decision(
          applicant: "40000001", requirement: "experience.specific.publico", record: "ex2", accept: false,
          by: "A. Ruiz", role: role, on: Day("2026-04-08"), ground: "otras funciones")
        return Witness(name: "a record rejected by: \(role)", situation: plain.with([decision]))
      }
    }
  }
}
