import Days
import Eligibility
import TestSupport
import Testing

/// Names are exact (Indecopi 2.1.3 Formación Académica d, Cursos): number and gender do not matter, a stem alone is not
/// the word. For what somebody did a stem is enough, and said.
@Suite struct ExactNamesTests {
  private static let asked = "posting.profile.education.anyOf[0]"

  private func situation(_ sets: [(String, any Sendable)], book: String = "indecopi-2023") throws -> Situation {
    try sets.reduce(Situation("apto-plain").under(book: book)) { $0.setting($1.0, $1.1) }
  }

  @Test(arguments: [
    ("Administración Pública", "Administración Pública", RequirementState.met),
    ("Administración Pública", "Administraciones públicas", .met),
    ("Administración Pública", "Administración de la Publicidad", .judgement),
    ("Ciencias de la Comunicación", "Ciencia de la Comunicación", .met),
    ("Ciencias de la Comunicación", "Ciencias de la Comunidad", .judgement),
    ("Ingeniería de Sistemas", "Ingeniería de Sistema", .met),
    ("Ciencias de la Comunicación", "Ciencias de la Salud", .insufficient),
    // A longer name must begin with the name itself: in another number or gender it may be another career.
    ("Química", "Química Orgánica", .met), ("Química", "Químico", .met),
    ("Química", "Químico Farmacéutico", .judgement), ("Derecho", "Derechos Humanos", .judgement),
    ("Contador Público", "Contadora Pública", .met), ("Derecho", "DERECHO Y CIENCIA POLÍTICA", .met),
  ])
  func aCareerIsTheOneThatIsNamed(asked: String, declared: String, state: RequirementState) throws {
    let verdict = try situation([
      ("\(Self.asked).careers", [asked]), ("applicant.education[0].career", declared),
    ]).verdict()
    let result = try #require(verdict.result("education"))
    #expect(result.state == state)
    #expect(result.reasons.contains { $0.code == "education.career.close" } == (state == .judgement))
  }

  @Test(arguments: [
    ("Diplomado en gestión pública", false, RequirementState.met),
    ("Diplomado en gestiones públicas", false, .met),
    ("Diplomado en gestión de publicidad digital", false, .judgement),
    ("Diplomado en gestión de publicidad digital", true, .judgement),
    ("Diplomado en publicidad", false, .absent),
    ("Diplomado en publicidad", true, .judgement),
  ])
  func aTrainingIsTheOneThatIsNamed(name: String, allowsRelated: Bool, state: RequirementState) throws {
    let verdict = try situation([
      ("posting.profile.training[0].topics", ["Gestión Pública"]),
      ("posting.profile.training[0].allowsRelated", allowsRelated), ("applicant.training[0].name", name),
    ]).verdict()
    #expect(verdict.result("training.programa")?.state == state)
  }

  @Test func anEvaluatorSettlesWhetherACareerThatOnlySoundsAlikeCorresponds() throws {
    let base = try situation([
      ("\(Self.asked).careers", ["Ciencias de la Comunicación"]),
      ("applicant.education[0].career", "Ciencias de la Comunidad"),
    ])
    for (accept, state) in [(true, RequirementState.met), (false, .insufficient)] {
      let decision = Decision(
        applicant: "40000001", requirement: "education", record: "ed1", accept: accept, by: "Comité", role: "comite")
      #expect(try base.with([decision]).verdict().result("education")?.state == state)
    }
  }

  /// All the words of a matter in one line, and whether they stand apart: a third word stands between two.
  @Test(arguments: [
    ("Elaborar informes de gestión pública", false), ("Gestión de la administración pública", false),
    ("Seguimiento público de la gestión", false), ("Gestión documental y atención al público", true),
    ("Gestión del trámite documentario de registros públicos", true),
  ])
  func wordsOfAMatterThatStandApartAreSaid(function: String, isApart: Bool) throws {
    let specific = "posting.profile.experience.specific"
    var sets: [(String, any Sendable)] = (0..<3).map { ("\(specific)[\($0)].matters", ["gestión pública"]) }
    sets += (0..<2).map { ("applicant.experience[\($0)].functions", [function]) }
    let situation = try situation(sets, book: "ipd-cas-2026")
    let verdict = try situation.verdict()
    #expect(verdict.result("experience.specific.publico")?.state == .met)
    let notes = verdict.notes.filter { $0.code == "experience.matter.apart" }
    #expect(Set(notes.flatMap(\.records)) == (isApart ? ["ex1", "ex2"] : []))
    let decisions = ["ex1", "ex2"].flatMap { record in
      ["funcion", "nivel", "publico"].map { id in
        Decision(
          applicant: "40000001", requirement: "experience.specific.\(id)", record: record, accept: true, by: "Comité",
          role: "comite")
      }
    }
    #expect(!(try situation.with(decisions).verdict().notes.map(\.code).contains("experience.matter.apart")))
  }

  /// The function of every job, and whether the matter is there by a stem alone.
  @Test(arguments: [
    ("Responder por la seguridad de la información", false),
    ("Elaborar informes de seguridad en la garita", true),
  ])
  func aMatterByItsStemAloneCountsAndIsSaid(function: String, isByStem: Bool) throws {
    let specific = "posting.profile.experience.specific"
    var sets: [(String, any Sendable)] = (0..<3).map { ("\(specific)[\($0)].matters", ["seguridad de la información"]) }
    sets += (0..<2).map { ("applicant.experience[\($0)].functions", [function]) }
    let verdict = try situation(sets, book: "ipd-cas-2026").verdict()
    #expect(verdict.result("experience.specific.publico")?.state == .met)
    let notes = verdict.notes.filter { $0.code == "experience.matter.stem" }
    #expect(Set(notes.flatMap(\.records)) == (isByStem ? ["ex1", "ex2"] : []))
    for case .wordsInDoubt(_, let doubt) in notes.map(\.kind) { #expect(doubt.byStem == ["información"]) }
  }
}
