import Applicant
import TestSupport

@testable import Eligibility

extension Witnesses {
  private var first: String { "applicant.experience[0]" }
  private var last: String { "applicant.experience[1]" }
  private var everything: [String] {
    ["inicio", "fin", "cargo", "funciones", "firma", "sello", "membrete", "anio-completo"]
  }

  /// A record of a kind that would count, its proof of each kind and from each area in turn.
  func experienceProof(_ key: RuleKey, _ kind: ExperienceKind) -> [Witness] {
    func record(_ proof: String, issuer: String? = nil) -> KeyValuePairs<String, Any?> {
      [
        "\(first).kind": kind.rawValue, "\(first).from": "2010-01-01", "\(first).to": to(kind),
        "\(first).proofs[0].kind": proof, "\(first).proofs[0].issuer": issuer,
        "\(first).proofs[0].shows": everything,
      ]
    }
    guard key == .issuer(kind) else {
      return each(OpenWords.proofKinds + [Perturbation.foreign], "\(kind.rawValue) proved by") { record($0) }
    }
    let accepted = kind == .secigra ? "certificado-secigra" : "constancia-prestacion-servicios"
    return [Sector.publico, .privado].flatMap { sector in
      each(OpenWords.issuers + [Perturbation.foreign], "\(kind.rawValue), \(sector), proved by the area") {
        record(accepted, issuer: $0)
      }.map { $0.setting(["\(first).sector": sector.rawValue]) }
    }
  }

  /// Pre-professional practice ends before the studies do, else only part of it would count.
  private func to(_ kind: ExperienceKind) -> String { kind == .practicaPreprofesional ? "2011-01-31" : "2014-01-31" }

  /// Every kind of experience with each of the kinds of proof that a book refuses by name.
  func refusedProofs() -> [Witness] {
    let kinds = ["contrato", "adenda", "boleta-pago", "recibo-honorarios", "orden-servicio", Perturbation.foreign]
    return ExperienceKind.allCases.flatMap { kind in
      each(kinds, "\(kind.rawValue) proved by what may be refused") {
        ["\(first).kind": kind.rawValue, "\(first).proofs[0].kind": $0]
      }
    }
  }

  /// What proofs show, levels, matters, days of two records at once.
  func experience(_ key: RuleKey) -> [Witness] {
    let foreign = Perturbation.foreign
    switch key {
    case .experienceShows:
      let lacking = everything.dropLast().map { [$0] } + [["cargo", "funciones"], ["firma", "sello"]]
      let shown = lacking.map { lacks in everything.dropLast().filter { !lacks.contains($0) } }
      return sets([everything] + shown + shown.map { $0 + [foreign] }, "the proof of a job shows") {
        ["\(last).proofs[0].shows": $0]
      }
    case .levelShows:
      let base = everything.filter { $0 != "cargo" }
      let shown = [base, base + ["cargo"], base + ["nivel"], base + [foreign]]
      return sets(shown, "of a job, of which nine years of a level are asked,") {
        ["\(last).proofs[0].shows": $0, "posting.profile.experience.specific[1].years": 9]
      }
    case .matterInPosition:
      return [
        witness(
          "the matter stands in the position alone",
          ["\(last).functions": ["Archivar papeles"], "\(last).position": "Encargada de procedimiento disciplinario"])
      ]
    case .matterSimilar:
      return [
        witness(
          "half of the words of the matter", ["\(last).functions": ["Llevar el procedimiento sancionador"]])
      ]
    default:
      return simultaneous()
    }
  }

  /// Two jobs at once of which each is preferred by another criterion.
  private func simultaneous() -> [Witness] {
    [
      witness(
        "the related job is the shorter and later one",
        ["\(first).functions": ["Archivar papeles"], "\(first).to": "2019-01-31", "\(last).to": "2019-12-31"]),
      witness(
        "both are related, and the longer one is the later one",
        ["\(first).sector": "publico", "\(first).from": "2014-01-01", "\(first).to": "2016-12-31"]),
    ]
  }
}
