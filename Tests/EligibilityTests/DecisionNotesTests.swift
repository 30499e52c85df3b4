import Applicant
import Days
import TestSupport
import Testing

@testable import Eligibility

/// What a verdict says of decisions: for which requirement, and whether one goes beyond the words.
@Suite struct DecisionNotesTests {
  private func decision(_ requirement: String, _ record: String, accept: Bool) -> Decision {
    Decision(
      applicant: "40000001", requirement: requirement, record: record, accept: accept, by: "Comité", role: "comite")
  }

  /// Whether the decision on a record that was accepted is said to go beyond the words; `nil` where it is not noted.
  private func isBeyond(_ situation: Situation, _ requirement: String, _ record: String) throws -> Bool? {
    let notes = try situation.with([decision(requirement, record, accept: true)]).verdict().notes
    return notes.compactMap { note -> Bool? in
      guard case .acceptedByDecision(_, _, _, _, let againstWords, _) = note.kind else { return nil }
      return againstWords
    }.first
  }

  static let careers: [([String], String, Bool)] = [
    (["Administración"], "ADMINISTRACIÓN", false), (["Administración"], "Administración y Negocios", false),
    (["Contabilidad"], "Contador Público", false), ([], "Enfermería", false), (["Administración"], "Enfermería", true),
  ]

  @Test(arguments: careers.indices)
  func aDecisionOnStudiesGoesBeyondTheWordsOnlyWhereTheyDiffer(index: Int) throws {
    let (asked, declared, isBeyond) = Self.careers[index]
    let situation = try Situation("apto-plain").setting("posting.profile.education.anyOf[0].careers", asked)
      .setting("applicant.education[0].career", declared)
    #expect(try self.isBeyond(situation, "education", "ed1") == isBeyond)
    // With "afines" a person may say what is similar.
    let related = situation.setting("posting.profile.education.anyOf[0].allowsRelated", true)
    #expect(try self.isBeyond(related, "education", "ed1") == false)
  }

  @Test(arguments: [("Diplomado en Derecho Administrativo", false), ("Diplomado en Enfermería", true)])
  func aDecisionOnTrainingGoesBeyondTheWordsOnlyWhereTheyDiffer(name: String, isBeyond: Bool) throws {
    let situation = try Situation("apto-plain").setting("applicant.training[0].name", name)
      .setting("posting.profile.training[0].allowsRelated", false)
    #expect(try self.isBeyond(situation, "training.programa", "tr1") == isBeyond)
  }

  /// In what the job that was accepted for a requirement is not what is asked.
  private func despite(_ situation: Situation, _ requirement: String) throws -> [Reason.Kind] {
    let notes = try situation.with([decision(requirement, "ex2", accept: true)]).verdict().notes
    return notes.flatMap { note -> [Reason.Kind] in
      guard case .acceptedByDecision(_, _, _, _, _, let despite) = note.kind else { return [] }
      return despite
    }
  }

  static let jobs: [([(String, String)], Reason.Kind?)] = [
    ([("functions[0]", "Venta de zapatos")], .matter(asked: ["procedimiento disciplinario"])),
    ([("functions[0]", "Venta de zapatos"), ("position", "Jefe de procedimiento disciplinario")], nil),
    ([("functions[0]", "Llevar el procedimiento sancionador")], nil),
    ([("sector", "privado")], .sector(asked: .publico, declared: .privado)),
    ([("sector", "publico")], nil),
  ]

  /// IPD 7.2.B lets a person say what is similar; no words of *Venta de zapatos* are close to what is asked.
  @Test(arguments: jobs.indices)
  func aDecisionOnAJobSaysInWhatItIsNotWhatIsAsked(index: Int) throws {
    let (changes, despite) = Self.jobs[index]
    let situation = try changes.reduce(Situation("apto-plain").under(book: "ipd-cas-2026")) {
      $0.setting("applicant.experience[1].\($1.0)", $1.1)
    }
    #expect(try self.despite(situation, "experience.specific.publico") == (despite.map { [$0] } ?? []))
  }

  @Test(arguments: [("practicante", true), ("asistente", false), ("analista", false)])
  func aDecisionOnAJobSaysThatItsLevelIsLower(level: String, isSaid: Bool) throws {
    let situation = try Situation("apto-plain").setting("applicant.experience[1].level", level)
    let kind = Reason.Kind.level(asked: .asistente, declared: .practicante)
    #expect(try despite(situation, "experience.specific.nivel") == (isSaid ? [kind] : []))
  }

  /// One record that two requirements reject is rejected twice, each time for one of them.
  @Test func aRejectionNamesTheRequirement() throws {
    let ids = ["experience.specific.funcion", "experience.specific.publico"]
    let verdict = try Situation("apto-plain").with(ids.map { decision($0, "ex2", accept: false) }).verdict()
    let named = verdict.notes.compactMap { note -> String? in
      guard case .rejectedByDecision(let requirement, _, _, _) = note.kind else { return nil }
      return requirement.description
    }
    #expect(named.sorted() == ids)
    let own = verdict.result(ids[1])?.reasons.map(\.kind)
    #expect(
      own?.contains(.rejectedByDecision(requirement: .specific("publico"), by: "Comité", on: nil, ground: nil)) == true)
  }

  static let starts: [([(String, (any Sendable)?)], [Decision], Reason.Kind)] = [
    ([("applicant.education[0].proofs", [String]())], [], .startUnproven),
    ([("stage", "ficha"), ("applicant.education[0].egreso", nil)], [], .startUndeclared),
    (
      [
        ("applicant.education[0].proofs[2]", nil), ("applicant.education[0].proofs[1]", nil),
        ("applicant.education[0].egreso", nil),
      ], [], .startUndeclared
    ),
    (
      [
        ("applicant.education[0].proofs[0]", nil), ("applicant.education[0].proofs[0].date", nil),
        ("applicant.education[0].proofs[1].date", nil),
      ], [], .startUndated
    ),
    (
      [
        ("applicant.education[0].proofs[0]", nil), ("applicant.education[0].proofs[0].date", nil),
        ("applicant.education[0].proofs[1].date", nil), ("applicant.education[0].egreso", nil),
      ], [], .startUndated
    ),
    ([("applicant.education[0].status", "estudiante")], [], .startWithoutStudies),
    ([("applicant.education[0].career", "Enfermería")], [], .startWithoutStudies),
    ([("applicant.education[0].career", "Derechos Humanos")], [], .startUndecided),
    (
      [],
      [
        Decision(
          applicant: "40000001", requirement: "education", record: "ed1", accept: false, by: "Comité", role: "comite")
      ], .startRejected
    ),
  ]

  /// Why no day counts: each cause is said as what it is.
  @Test(arguments: starts.indices)
  func whyTheCountDoesNotStartIsSaid(index: Int) throws {
    let (sets, decisions, kind) = Self.starts[index]
    let situation = try sets.reduce(Situation("apto-plain")) { $0.setting($1.0, $1.1) }.with(decisions)
    let verdict = try situation.verdict()
    let said = verdict.result("experience.general")?.reasons.map(\.kind).filter { $0.code.contains(".start.") }
    #expect(said == [kind])
    #expect(Set(verdict.timeline.excluded.map(\.reason.kind)) == [kind])
  }

  @Test(arguments: [("2012-08-01", false), ("2012-08-02", true)])
  func aDiplomaThatIsOlderThanTheEgresoIsNoted(egreso: String, isNoted: Bool) throws {
    let verdict = try Situation("apto-plain").setting("applicant.education[0].egreso", egreso)
      .setting("applicant.education[0].proofs[0].date", nil).verdict()
    #expect(verdict.notes.contains { $0.code == "education.dates.order" && $0.records == ["ed1"] } == isNoted)
  }

  /// The hours asked, where they are more than the book's minimum, are those of the posting.
  @Test(arguments: [(120, 100, true), (90, 80, false)])
  func whatIsShortOfThePostingIsNotSaidToBeShortOfTheBook(asked: Int, hours: Int, isAsked: Bool) throws {
    let verdict = try Situation("apto-plain").setting("posting.profile.training[0].hours", asked)
      .setting("applicant.training[0].hours", hours).verdict()
    let reason = try #require(verdict.result("training.programa")?.reasons.first)
    #expect(
      reason.kind
        == (isAsked
          ? .trainingBelowAsked(hours: hours, shown: false, asked: asked)
          : .trainingBelowMinimum(hours: hours, shown: false, minimum: 90)))
    #expect(reason.code == "training.hours.minimum")
  }

  static let levels: [(String, String, String?, RequirementState, String?)] = [
    ("Inglés avanzado", "Inglés", "avanzado", .met, nil), ("Inglés avanzado", "Inglés avanzado", nil, .met, nil),
    ("Inglés avanzado", "Inglés", "basico", .insufficient, "knowledge.level"),
    ("Inglés avanzado", "Inglés intermedio", nil, .insufficient, "knowledge.level"),
    ("Inglés avanzado", "Inglés", nil, .insufficient, "knowledge.level"),
    ("Inglés nivel avanzado", "Inglés nivel básico", nil, .insufficient, "knowledge.level"),
    ("Inglés avanzado", "Francés", "basico", .absent, "knowledge.absent"),
    ("Inglés básico o intermedio", "Inglés intermedio", nil, .met, nil),
    ("Inglés intermedio", "Inglés avanzado", nil, .met, nil), ("Inglés intermedio", "Avanzado inglés", nil, .met, nil),
    ("Inglés intermedio", "Inglés avanzado", "basico", .insufficient, "knowledge.level"),
    ("Avanzado", "Inglés", "avanzado", .absent, "knowledge.absent"),
  ]

  @Test(arguments: levels.indices)
  func aLevelInTheNameIsALevel(index: Int) throws {
    let (asked, name, level, state, code) = Self.levels[index]
    var known: [String: any Sendable] = ["id": "kn9", "name": name, "kind": "idioma"]
    if let level { known["level"] = level }
    let verdict = try Situation("apto-plain").setting("applicant.knowledge", [known])
      .setting("posting.profile.knowledge", [["id": "k9", "name": asked, "kind": "idioma"]]).verdict()
    let result = try #require(verdict.result("knowledge.k9"))
    #expect(result.state == state && result.reasons.map(\.code) == (code.map { [$0] } ?? []))
  }

  /// Beside the name or in it, what is declared has its level; of a technical subject such a word may be part of the name.
  @Test(
    arguments: [
      ("idioma", "Inglés", "basico", "Inglés intermedio", RequirementState.met),
      ("idioma", "Inglés", "intermedio", "Inglés intermedio", .met),
      ("idioma", "Inglés", "avanzado", "Inglés intermedio", .insufficient),
      ("ofimatica", "Excel", "intermedio", "Excel nivel avanzado", .met),
      ("tecnico", "Saneamiento", "basico", "Saneamiento básico", .insufficient),
      ("tecnico", "Saneamiento básico", nil, "Saneamiento básico", .met),
      ("tecnico", "Saneamiento básico", nil, "Saneamiento", .absent),
    ] as [(String, String, String?, String, RequirementState)])
  func aDeclaredLevelMayStandInTheName(
    kind: String, asked: String, level: String?, declared: String, state: RequirementState
  ) throws {
    var wanted: [String: any Sendable] = ["id": "k9", "name": asked, "kind": kind]
    if let level { wanted["level"] = level }
    let verdict = try Situation("apto-plain")
      .setting("applicant.knowledge", [["id": "kn9", "name": declared, "kind": kind]])
      .setting("posting.profile.knowledge", [wanted]).verdict()
    #expect(verdict.result("knowledge.k9")?.state == state)
  }

  /// What the level in a name falls short of is said with that level.
  @Test func theLevelInADeclaredNameIsSaid() throws {
    let verdict = try Situation("apto-plain")
      .setting("applicant.knowledge", [["id": "kn9", "name": "Inglés básico", "kind": "idioma"]])
      .setting(
        "posting.profile.knowledge", [["id": "k9", "name": "Inglés", "kind": "idioma", "level": "intermedio"]]
      ).verdict()
    let reasons = try #require(verdict.result("knowledge.k9")?.reasons)
    #expect(reasons.map(\.kind) == [.knowledgeLevel(asked: .intermedio, declared: .basico)])
  }

  /// The folios of the papers that a requirement rests on are those of accepted ones.
  @Test func onlyPapersThatWereAcceptedAreSaidToProve() throws {
    let slip: [String: any Sendable] = ["kind": "boleta-pago", "shows": ["firma"], "folio": 99]
    let situation = try Situation("apto-plain").setting("applicant.experience[0].proofs[1]", slip)
    let result = try #require(try situation.verdict().result("experience.general"))
    #expect(result.isMet && result.folios["ex1"] == [20])
    #expect(try situation.setting("stage", "ficha").verdict().result("experience.general")?.folios.isEmpty == true)
  }
}
