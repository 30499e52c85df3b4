import Applicant
import Days
import TestSupport
import Testing

@testable import Eligibility

/// What each paper must bear by itself, what papers that do not serve take away, and what they leave as it is.
@Suite struct EachPaperTests {
  /// A constancia of part of a job.
  private static func paper(
    _ from: String, _ to: String, shows marks: [String], kind: String = "constancia-trabajo"
  ) -> [String: any Sendable] {
    [
      "kind": kind, "shows": ["inicio", "fin", "cargo"] + marks, "folio": 20,
      "evidence": ["from": from, "to": to],
    ]
  }

  private static let marks = ["firma", "sello", "membrete"]

  /// The job of five years of `apto-plain`, proved by two papers of which one may lack what makes it valid.
  private static func verdict(book: String, first marks: [String]) throws -> Verdict {
    try Situation("apto-plain").under(book: book)
      .setting("posting.profile.experience.specific[2].years", 6)
      .setting(
        "applicant.experience[1].proofs",
        [
          paper("2016-03-01", "2018-02-28", shows: marks), paper("2018-03-01", "2021-02-28", shows: Self.marks),
        ]
      ).verdict()
  }

  /// IPD 7.2.B asks for signature and seal, Indecopi 2.1.3 for one of them and the letterhead, SERVIR for none.
  @Test(arguments: [
    ("ipd-cas-2026", ["firma", "sello"], 1826), ("ipd-cas-2026", ["firma"], 1096), ("ipd-cas-2026", [], 1096),
    ("indecopi-2023", ["firma", "membrete"], 1826), ("indecopi-2023", ["firma", "sello"], 1096),
    ("servir-2020", [], 1826),
  ])
  func aPaperIsNotValidForBeingBesideOneThatIs(book: String, marks: [String], days: Int) throws {
    let verdict = try Self.verdict(book: book, first: marks)
    #expect(verdict.days("experience.specific.publico") == days)
    let reasons = try #require(verdict.result("experience.specific.publico")).reasons
    #expect(reasons.contains { $0.code == "experience.proof.unmarked" } == (days < 1826))
  }

  /// Indecopi 2.1.3 b: the level is shown by a paper that counts.
  @Test(arguments: [(["firma", "membrete"], true), ([String](), false)])
  func aPaperThatIsSetAsideShowsNoLevelEither(marks: [String], isShown: Bool) throws {
    let papers = [(["inicio", "fin", "funciones"], ["firma", "membrete"]), (["inicio", "fin", "cargo"], marks)].map {
      shows, marks -> [String: any Sendable] in
      ["kind": "constancia-trabajo", "shows": shows + marks, "folio": 20]
    }
    let verdict = try Situation("apto-plain").under(book: "indecopi-2023")
      .setting("posting.profile.experience.specific[1].years", 6)
      .setting("applicant.experience[1].proofs", papers).verdict()
    #expect(verdict.days("experience.general") == 3287)
    #expect(verdict.days("experience.specific.nivel") == (isShown ? 3287 : 1461))
  }

  /// What a job was, papers show together: the beginning on one, the end on another.
  @Test func whatAJobWasPapersShowTogether() throws {
    let proofs = [["inicio", "cargo"], ["fin"]].map { shows -> [String: any Sendable] in
      ["kind": "resolucion-encargo", "shows": shows + ["firma", "sello"], "folio": 20]
    }
    let verdict = try Situation("apto-plain").setting("applicant.experience[1].proofs", proofs).verdict()
    #expect(verdict.outcome == .apto)
    let unsigned = try Situation("apto-plain").setting("applicant.experience[1].proofs", proofs)
      .setting("applicant.experience[1].proofs[1].shows", ["fin"]).verdict()
    #expect(unsigned.outcome == .noApto)
  }

  /// An *orden de servicio* beside the paper that proves all of the job took nothing away.
  @Test(arguments: [("2016-03-01", false), ("2016-03-02", true)])
  func aPaperThatIsNotAcceptedIsNamedWhereDaysAreLost(from: String, isNamed: Bool) throws {
    let verdict = try Situation("apto-plain")
      .setting(
        "applicant.experience[1].proofs",
        [
          Self.paper(from, "2021-02-28", shows: Self.marks),
          Self.paper("2016-03-01", "2021-02-28", shows: Self.marks, kind: "orden-servicio"),
        ]
      ).verdict()
    #expect(verdict.timeline.excluded.contains { $0.reason.code == "experience.proof.notAccepted" } == isNamed)
  }

  /// The days since the last paper of a job that goes on are lost, and said to be.
  @Test(arguments: [("2026-03-23", 1), ("2026-03-24", 0)])
  func theDaysSinceTheLastPaperOfAJobThatGoesOnAreNamed(issued: String, days: Int) throws {
    let verdict = try Situation("apto-plain").settingNull("applicant.experience[1].to")
      .setting("applicant.experience[1].proofs[0].date", issued).verdict()
    let lost = verdict.timeline.excluded.filter {
      $0.reason.code == "experience.evidence.dates" || $0.run?.last == verdict.on
    }
    #expect(lost.compactMap(\.run).map(\.count).reduce(0, +) == days)
  }

  /// A job to come has that reason alone, whatever its papers.
  @Test(arguments: ["ficha", "curricular"])
  func aJobToComeIsToCome(stage: String) throws {
    let verdict = try Situation("apto-plain").setting("stage", stage)
      .setting("applicant.experience[1].from", "2026-04-01").settingNull("applicant.experience[1].to")
      .setting("applicant.experience[1].proofs[0].date", "2026-03-20").verdict()
    let reasons = try #require(verdict.result("experience.general")).reasons.filter { $0.records == ["ex2"] }
    #expect(reasons.map(\.code) == ["experience.future"])
  }

  /// Who is told that the paper is missing is told at once that the job would not serve with it.
  @Test func aJobWithoutItsPaperSaysWhyItWouldNotServe() throws {
    let verdict = try Situation("apto-plain").setting("applicant.experience[1].proofs", [String]())
      .setting("applicant.experience[1].sector", "privado").verdict()
    let codes = try #require(verdict.result("experience.specific.publico")).reasons.filter { $0.records == ["ex2"] }
      .map(\.code)
    #expect(codes.contains("experience.proof.missing") && codes.contains("experience.sector"))
  }

  /// The level of professional practice is that of the book, whatever it declares.
  @Test func aPracticeIsNotSaidToDeclareItsLevel() throws {
    let verdict = try Situation("apto-plain").setting("applicant.experience[0].kind", "practica-profesional")
      .setting("applicant.experience[0].proofs[0].kind", "constancia-practicas")
      .setting("posting.profile.experience.specific[1].years", 9).verdict()
    let reasons = try #require(verdict.result("experience.specific.nivel")).reasons
    #expect(reasons.contains { $0.kind == .practiceLevel(asked: .asistente, counted: .practicante) })
    #expect(!reasons.contains { if case .level = $0.kind { $0.records == ["ex1"] } else { false } })
  }

  /// The guide of the PGE heads them "Requeridos y sustentados con documentos"; SERVIR asks for a declaration.
  @Test(arguments: [
    ("servir-2020", [], true), ("pge-2023", [], false), ("pge-2023", ["diploma-colegiatura"], true),
    ("pge-2023", ["impresion-web"], true), ("pge-2023", ["certificado-trabajo"], false),
  ])
  func thePGEWantsADocumentOfTheColegiatura(book: String, kinds: [String], isMet: Bool) throws {
    let proofs = kinds.map { ["kind": $0, "folio": 5] as [String: any Sendable] }
    let verdict = try Situation("apto-plain").under(book: book).setting("applicant.collegiation[0].proofs", proofs)
      .verdict()
    #expect(verdict.isMet("collegiation") == isMet)
  }

  /// SERVIR 2.2 and the guide of the PGE want the ficha signed and say nothing of who does not.
  @Test(arguments: [("servir-2020", true), ("pge-2023", true), ("servir-2020", false)])
  func aPaperThatIsNotSignedIsPointedAt(book: String, isUnsigned: Bool) throws {
    let verdict = try Situation("apto-plain").under(book: book).setting("posting.requiredDocuments", ["anexo-10"])
      .setting("applicant.documents", [["kind": "anexo-10", "signed": !isUnsigned] as [String: any Sendable]]).verdict()
    #expect(verdict.isMet("file") == true)
    #expect(
      verdict.notes.contains { if case .unsigned("documents[0]", _) = $0.kind { true } else { false } } == isUnsigned)
  }
}
