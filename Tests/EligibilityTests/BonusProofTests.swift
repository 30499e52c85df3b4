import Applicant
import Days
import Eligibility
import TestSupport
import Testing

/// Whether what a bonus is given for is proved, and what is said where it is not.
@Suite struct BonusProofTests {
  struct Declared: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var book = "ipd-cas-2026"
    var stage = "curricular"
    let condition: String
    let values: [String: any Sendable]
    /// Codes of the reasons; none: it is proved.
    let codes: [String]

    init(
      _ description: String, book: String = "ipd-cas-2026", stage: String = "curricular", _ condition: String,
      _ values: [String: any Sendable], _ codes: [String]
    ) {
      (testDescription, self.book, self.stage) = (description, book, stage)
      (self.condition, self.values, self.codes) = (condition, values, codes)
    }
  }

  private static func paper(_ kind: String, _ more: [String: any Sendable] = [:]) -> [String: any Sendable] {
    ["proofs": [["kind": kind, "folio": 30].merging(more) { $1 } as [String: any Sendable]]]
  }

  private static func athlete(
    _ proof: [String: any Sendable] = [:], _ more: [String: any Sendable] = [:]
  ) -> [String: any Sendable] {
    paper("resolucion-deportista", proof).merging(["level": 1]) { $1 }.merging(more) { $1 }
  }

  static let declared: [Declared] = [
    Declared("a certificate", "disability", paper("certificado-discapacidad"), []),
    Declared("no paper", "disability", ["code": "x"], ["bonus.disability.proof.missing"]),
    Declared("no paper for a ficha", stage: "ficha", "disability", ["code": "x"], []),
    Declared(
      "a paper of another kind", "disability", paper("boleta-pago"),
      ["bonus.disability.proof.notAccepted", "bonus.disability.proof.missing"]),
    Declared(
      "a certificate that is past", "disability", paper("certificado-discapacidad", ["validUntil": "2026-03-23"]),
      ["bonus.disability.expired"]),
    Declared(
      "one in another language", "disability", paper("certificado-discapacidad", ["language": "en"]),
      ["bonus.disability.proof.untranslated"]),
    Declared(
      "service in barracks", book: "servir-2020", "armedForces",
      paper("libreta-militar").merging(["acuartelado": true]) { $1 }, []),
    Declared(
      "service elsewhere", book: "servir-2020", "armedForces",
      paper("libreta-militar").merging(["acuartelado": false]) { $1 }, ["bonus.armedForces.acuartelado"]),
    Declared(
      "service of which it is not said where", book: "servir-2020", "armedForces", [:],
      ["bonus.armedForces.acuartelado", "bonus.armedForces.proof.missing"]),
    Declared("an athlete's day declared", "athlete", athlete([:], ["validUntil": "2026-03-24"]), []),
    Declared("an athlete's day past", "athlete", athlete([:], ["validUntil": "2026-03-23"]), ["bonus.athlete.expired"]),
    Declared("an athlete's day on the paper", "athlete", athlete(["validUntil": "2026-03-24"]), []),
    Declared("the same of a ficha", stage: "ficha", "athlete", athlete(["validUntil": "2026-03-24"]), []),
    Declared(
      "an athlete's day on the paper past", "athlete", athlete(["validUntil": "2026-03-23"]), ["bonus.athlete.expired"]),
    Declared(
      "the same of a ficha past", stage: "ficha", "athlete", athlete(["validUntil": "2026-03-23"]),
      ["bonus.athlete.expired"]),
    Declared("an athlete's day nowhere", "athlete", athlete(), ["bonus.athlete.noValidity"]),
    Declared(
      "an athlete's day on a paper that is not translated", "athlete",
      athlete(["validUntil": "2030-12-31", "language": "en"]), ["bonus.athlete.proof.untranslated"]),
  ]

  @Test(arguments: declared)
  func whyABonusIsNotProved(declared: Declared) throws {
    let verdict = try Situation("apto-plain").under(book: declared.book).setting("stage", declared.stage)
      .setting("applicant.personal.conditions.\(declared.condition)", declared.values).verdict()
    let bonus = try #require(verdict.merit.bonuses.first)
    #expect(bonus.reasons.map(\.code) == declared.codes && bonus.proved == declared.codes.isEmpty)
    #expect(verdict.outcome == .apto)
    // It is said beside the verdict, once.
    #expect(verdict.notes.map(\.code).filter { $0.hasPrefix("bonus.") } == declared.codes)
  }

  /// "Deberá haber adjuntado en el momento de su postulación" (Indecopi 2.1.3): a paper of a later day is said, and proves.
  @Test(
    arguments: ["disability", "armedForces", "athlete"],
    [
      (["2026-03-24"], false), (["2026-03-25"], true), (["2026-03-25", "2026-03-01"], false),
      (["2026-03-25", nil], false), (["2026-03-30", "2026-03-25"], true), ([nil], false),
    ] as [([String?], Bool)])
  func papersOfALaterDayAreSaid(condition: String, papers: (dates: [String?], isSaid: Bool)) throws {
    let kinds = [
      "disability": "certificado-discapacidad", "armedForces": "constancia-licenciado",
      "athlete": "resolucion-deportista",
    ]
    let proofs = papers.dates.map { date -> [String: any Sendable] in
      let proof: [String: any Sendable] = ["kind": kinds[condition] ?? "", "folio": 30]
      return date.map { proof.merging(["date": $0]) { $1 } } ?? proof
    }
    let declared: [String: any Sendable] = [
      "proofs": proofs, "level": 1, "validUntil": "2030-12-31", "acuartelado": true,
    ]
    let members = ["disability": ["proofs"], "armedForces": ["proofs", "acuartelado"]]
    let situation = try Situation("apto-plain").under(book: "indecopi-2023").setting("on", "2026-03-24")
      .setting(
        "applicant.personal.conditions.\(condition)",
        declared.filter { members[condition]?.contains($0.key) ?? ($0.key != "acuartelado") })
    let verdict = try situation.verdict()
    #expect(verdict.merit.bonuses.map(\.proved) == [true])
    let codes = verdict.notes.map(\.code).filter { $0.hasPrefix("bonus.") }
    #expect(codes == (papers.isSaid ? ["bonus.\(condition).later"] : []))
    // A ficha has no papers.
    let ficha = try situation.setting("stage", "ficha").verdict()
    #expect(!ficha.notes.contains { $0.code.hasPrefix("bonus.") })
  }

  @Test func anAthleteWithoutLevel() throws {
    let verdict = try Situation("apto-plain").setting(
      "applicant.personal.conditions.athlete",
      Self.paper("resolucion-deportista").merging(["validUntil": "2030-12-31"]) { $1 }
    ).verdict()
    #expect(verdict.merit.bonuses.first?.reasons.map(\.code) == ["bonus.athlete.level"])
  }

  @Test(
    arguments: [
      ("curricular", "R. Salas", true), ("curricular", nil, false), ("ficha", "R. Salas", false),
    ] as [(String, String?, Bool)])
  func whoConfirmedAPaperConfirmedTheBonus(stage: String, evaluator: String?, isConfirmed: Bool) throws {
    let proof = Self.paper("certificado-discapacidad", evaluator.map { ["verifiedBy": $0] } ?? [:])
    let verdict = try Situation("apto-plain").setting("stage", stage)
      .setting("applicant.personal.conditions.disability", proof).verdict()
    #expect(verdict.merit.bonuses.map(\.proved) == [true])
    #expect(verdict.merit.bonuses.map(\.isConfirmed) == [isConfirmed])
  }

  /// A degree of another country counts once it is recognised as the bases ask (IPD 7.2.B), for bonuses and points too.
  @Test(
    arguments: ["curricular", "ficha"],
    [([], false), (["registro-servir"], false), (["registro-servir", "apostilla"], true)] as [([String], Bool)])
  func aDegreeAbroad(stage: String, recognition: (words: [String], counts: Bool)) throws {
    let verdict = try Situation("apto-plain").setting("stage", stage)
      .setting("applicant.education[0].country", "ES")
      .setting("applicant.education[0].recognition", recognition.words).verdict()
    #expect(verdict.merit.formation == (recognition.counts ? .profesional : nil))
    #expect((verdict.merit.highestStudies?.status == .titulado) == recognition.counts)
  }
}
