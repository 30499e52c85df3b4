import Eligibility
import TestSupport

extension Witnesses {
  private var studies: String { "applicant.education[0]" }
  private var asked: String { "posting.profile.education.anyOf[0]" }

  /// Formal studies: what proves each status, and studies abroad.
  func studies(_ key: RuleKey) -> [Witness] {
    let foreign = Perturbation.foreign
    switch key {
    case .proofEstudiante: return proved("universitario", "estudiante", by: ["constancia-estudios"])
    case .proofEgresado: return proved("universitario", "egresado", by: ["constancia-egreso"])
    case .proofEgresadoTecnico:
      return proved("tecnica-superior", "egresado", by: ["constancia-egreso", "certificado-formacion-tecnica"])
    case .proofEgresadoPosgrado: return proved("maestria", "egresado", by: ["constancia-egreso"])
    case .proofBachiller: return proved("universitario", "bachiller", by: ["diploma-bachiller", "certificado"])
    case .proofTitulado: return proved("universitario", "titulado", by: ["diploma-titulo"])
    case .proofGrado: return proved("maestria", "grado", by: ["diploma-grado", "certificado"])
    case .proofEscolar: return proved("secundaria", "completa", by: ["certificado-estudios"])
    case .egresadoShows: return shown("universitario", ["fecha", foreign])
    case .egresadoPosgradoShows: return shown("maestria", ["aprobado", foreign])
    case .abroadTechnical:
      let changes = having("tecnica-superior", "titulado", proofs: [proof("diploma-titulo")])
      return [witness("a technical title abroad that nobody recognised", changes).setting(["\(studies).country": "ES"])]
    case .higherProvesLower:
      return [
        witness(
          "the degree of bachiller is asked, and the title proved",
          ["\(asked).status": "bachiller", "\(studies).proofs[1]": nil])
      ]
    default:
      let recognised = [
        [], ["registro-sunedu"], ["registro-servir"], ["apostilla"], ["legalizacion-rree"], [foreign],
        ["registro-servir", "apostilla"], ["registro-servir", "legalizacion-rree"], ["registro-servir", foreign],
        [foreign, "apostilla"],
      ]
      return sets(recognised, "studies abroad, recognised by") {
        ["\(studies).country": "ES", "\(studies).recognition": $0]
      }
    }
  }

  /// A status asked, had, and proved by one proof alone.
  private func proved(_ level: String, _ status: String, by kinds: [String]) -> [Witness] {
    each(kinds + [Perturbation.foreign], "\(level), \(status), proved by") {
      having(level, status, proofs: [proof($0)])
    }
  }

  /// The status of egresado, proved by a constancia that shows one thing alone.
  private func shown(_ level: String, _ words: [String]) -> [Witness] {
    sets([[]] + words.map { [$0] }, "\(level), egresado, by a constancia that shows") {
      having(level, "egresado", proofs: [["kind": "constancia-egreso", "folio": 2, "shows": $0]])
    }
  }

  private func having(_ level: String, _ status: String, proofs: [[String: Any]]) -> KeyValuePairs<String, Any?> {
    [
      "\(asked)": ["level": level, "status": status], "\(studies).level": level, "\(studies).status": status,
      "\(studies).proofs": proofs,
    ]
  }

  /// Colegiatura and habilitación: which proofs, valid until when, the link.
  func collegiation(_ key: RuleKey) -> [Witness] {
    let (diploma, constancia, web) = ("diploma-colegiatura", "constancia-habilitacion", "impresion-web")
    let record = "applicant.collegiation[0]"
    func proofs(_ kinds: [String], validUntil: String) -> [[String: Any]] {
      kinds.map { ["kind": $0, "folio": 5, "validUntil": validUntil] }
    }
    switch key {
    case .collegiationProof:
      let foreign = Perturbation.foreign
      let kinds = [
        [], [diploma], [constancia], [web], [foreign], [diploma, constancia], [foreign, constancia],
        [diploma, foreign],
      ]
      return sets(kinds, "valid proofs of membership") { ["\(record).proofs": proofs($0, validUntil: "2026-12-31")] }
    case .collegiationValid:
      return each([diploma, constancia, web], "all proofs valid but, expired,") { expired in
        let others = proofs([diploma, constancia].filter { $0 != expired && expired != web }, validUntil: "2026-12-31")
        return ["\(record).proofs": others + proofs([expired], validUntil: "2026-03-31")]
      }
        + each([diploma, constancia, web], "one proof alone, expired,") {
          ["\(record).proofs": proofs([$0], validUntil: "2026-03-31")]
        }
    default: return [witness("a membership without link", ["\(record).link": nil])]
    }
  }
}
