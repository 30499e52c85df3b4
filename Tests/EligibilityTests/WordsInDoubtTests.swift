import Days
import Eligibility
import TestSupport
import Testing

/// Knowledge, further requirements and trainings with "afines" are met by all the words of their name, wherever they stand;
/// a person is told where they stand apart or are there by their stems alone.
@Suite struct WordsInDoubtTests {
  private func codes(_ base: Situation, _ requirement: String) throws -> [String] {
    let verdict = try base.verdict()
    #expect(verdict.result(requirement)?.isMet == true)
    return verdict.notes.map(\.code).filter { $0.hasSuffix(".apart") || $0.hasSuffix(".stem") }
  }

  @Test(arguments: [
    ("Gestión Pública", String?.none), ("Diplomado en gestiones públicas", nil),
    ("Gestión de la administración pública", nil),
    ("Pública: gestión y control", nil), ("Gestión de proyectos de inversión pública", "knowledge.apart"),
    ("Gestión del tránsito en la vía pública", "knowledge.apart"),
    ("Gestión de la publicidad", "knowledge.stem"),
  ])
  func knowledgeByWordsThatStandApartIsMetAndSaid(declared: String, code: String?) throws {
    let base = try Situation("apto-plain").setting("applicant.knowledge[0].name", declared)
    #expect(try codes(base, "knowledge.gestion") == (code.map { [$0] } ?? []))
    // What somebody decided needs no doubt.
    let decision = Decision(
      applicant: "40000001", requirement: "knowledge.gestion", record: "kn1", accept: true, by: "Comité", role: "comite"
    )
    #expect(try codes(base.with([decision]), "knowledge.gestion").isEmpty)
  }

  /// Of two that would do, the one that has the name itself is used, wherever it stands.
  @Test func ofTwoThatWouldDoTheOneWithoutDoubtIsUsed() throws {
    let names = ["kn0": "Gestión de la inversión privada y pública", "kn1": "Gestión Pública"]
    let base = try Situation("apto-plain").setting(
      "applicant.knowledge",
      names.sorted { $0.key < $1.key }.map { ["id": $0.key, "kind": "tecnico", "name": $0.value] })
    #expect(try base.verdict().result("knowledge.gestion")?.records == ["kn1"])
    #expect(try codes(base, "knowledge.gestion").isEmpty)
  }

  @Test(arguments: [
    ("Licencia de conducir A-I", String?.none), ("Conducir: licencia A-I", nil),
    ("Licencia municipal de funcionamiento del local de una escuela de manejo, para conducir A-I", "additional.apart"),
    ("Licenciada para conducir A-I", "additional.stem"),
  ])
  func aFurtherRequirementByWordsThatStandApartIsMetAndSaid(declared: String, code: String?) throws {
    let base = try Situation("apto-plain").setting("stage", "ficha")
      .setting("posting.profile.additional", [["id": "brevete", "name": "Licencia de conducir A-I"]])
      .setting("applicant.additional", [["name": declared]])
    #expect(try codes(base, "additional.brevete") == (code.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("Gestión Pública", [String](), String?.none), ("Gestión de proyectos de inversión pública", [], "training.apart"),
    ("Administración", ["Gestión de la inversión privada y pública"], "training.apart"),
    ("Administración", ["Módulo de gestión pública"], nil),
  ])
  func aTrainingWithAfinesByWordsThatStandApartIsMetAndSaid(name: String, contents: [String], code: String?) throws {
    let base = try Situation("apto-plain").setting("posting.profile.training[0].topics", ["Gestión Pública"])
      .setting("posting.profile.training[0].allowsRelated", true).setting("applicant.training[0].name", name)
      .setting("applicant.training[0].contents", contents)
    #expect(try codes(base, "training.programa") == (code.map { [$0] } ?? []))
  }

  /// The level stands beside the name, whoever writes it where.
  @Test(
    arguments: [("Inglés", "avanzado"), ("Inglés", nil), ("Idioma inglés, nivel avanzado", nil)] as [(String, String?)])
  func aLevelThatIsDeclaredIsNoWordApart(name: String, level: String?) throws {
    let asked: [String: any Sendable] = ["id": "gestion", "kind": "idioma", "name": "Inglés avanzado"]
    let base = try Situation("apto-plain").setting("posting.profile.knowledge[0]", asked)
      .setting("applicant.knowledge[0]", ["id": "kn1", "kind": "idioma", "name": name])
      .setting("applicant.knowledge[0].level", level)
    if level == nil, name == "Inglés" {
      #expect(try base.verdict().result("knowledge.gestion")?.state == .insufficient)
    } else {
      #expect(try codes(base, "knowledge.gestion").isEmpty)
    }
  }

  /// What is shown as asked is what was looked for: a seminar need not say that it is a course.
  @Test func theKindBeforeATopicIsNoneOfItsWords() throws {
    let verdict = try Situation("apto-plain").setting(
      "posting.profile.training[0].topics", ["Curso de Gestión Pública"]
    )
    .setting("posting.profile.training[0].allowsRelated", true)
    .setting("applicant.training[0].name", "Gestión de la salud y de toda la red pública").verdict()
    let doubts = verdict.notes.compactMap { note -> String? in
      if case .wordsInDoubt(.training, let doubt) = note.kind { doubt.asked } else { nil }
    }
    #expect(doubts == ["Gestión Pública"])
  }
}
