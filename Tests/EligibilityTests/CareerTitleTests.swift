import Applicant
import Eligibility
import TestSupport
import Testing

/// People write their title where their career is asked, and postings ask for titles: whether the one stands for the other a
/// person says (Indecopi 2.1.3 Formación Académica d: "únicamente … los nombres especificados").
@Suite struct CareerTitleTests {
  private static let careers = "posting.profile.education.anyOf[0].careers"
  private static let declared = "applicant.education[0].career"

  @Test(arguments: [
    ("Derecho", "Abogado", RequirementState.judgement), ("Derecho", "ABOGADA", .judgement),
    ("Derecho", "Bachiller en Derecho", .judgement), ("Derecho", "Título Profesional de Abogado", .judgement),
    ("Abogado", "Derecho y Ciencia Política", .judgement), ("Título de Abogado", "Abogado", .judgement),
    ("Contabilidad", "Contador Público", .judgement), ("Contabilidad y Finanzas", "Contadora Pública", .judgement),
    ("Ciencias Contables y Financieras", "Contador Público Colegiado", .insufficient),
    ("Contador Público", "Contabilidad", .judgement), ("Administración", "Licenciado en Administración", .judgement),
    ("Administración", "Administrador de Empresas", .judgement), ("Ingeniería Civil", "Ingeniero Civil", .judgement),
    ("Ingeniería de Sistemas", "Ingeniera de Sistemas", .judgement), ("Medicina Humana", "Médico Cirujano", .judgement),
    ("Enfermería", "Técnico en Enfermería", .judgement), ("Técnico en Enfermería", "Enfermería", .judgement),
    ("Educación Primaria", "Profesor de Educación Primaria", .judgement),
    ("Farmacia y Bioquímica", "Químico Farmacéutico", .judgement),
    // Another title, another career, a degree of another, and nothing but a degree.
    ("Derecho", "Economista", .insufficient), ("Ingeniería Civil", "Ingeniero Industrial", .insufficient),
    ("Derecho", "Bachiller en Economía", .insufficient), ("Derecho", "Bachiller", .insufficient),
    ("Medicina Humana", "Médico Veterinario", .insufficient), ("Derecho", "Profesor de Derecho", .insufficient),
    ("Contabilidad", "Economía", .insufficient),
    // Without a title a shorter name is not the longer one, nor is a career the title that is spelt like it.
    ("Administración de Empresas", "Administración", .insufficient),
    ("Administración de Empresas", "Bachiller en Administración", .insufficient),
    ("Física Nuclear", "Física", .insufficient), ("Química Farmacéutica", "Química", .insufficient),
    // What is named is named.
    ("Derecho", "Derecho", .met), ("Abogado", "Abogada", .met),
    ("Técnico en Enfermería", "Técnica en Enfermería", .met),
  ])
  func aTitleIsForAPersonToJudge(asked: String, declared: String, state: RequirementState) throws {
    let verdict = try Situation("apto-plain").setting(Self.careers, [asked]).setting(Self.declared, declared).verdict()
    let result = try #require(verdict.result("education"))
    #expect(result.state == state)
    #expect(result.reasons.contains { $0.code == "education.career.close" } == (state == .judgement))
  }

  /// A title goes on into another field as a career does, and is then no title of the one that is asked.
  @Test(arguments: [
    ("Medicina", "Médico Veterinario"), ("Medicina", "Bachiller en Medicina Veterinaria"),
    ("Médico", "Medicina Veterinaria"), ("Administración", "Administrador de Redes y Comunicaciones"),
  ])
  func aTitleOfAnotherFieldIsSaidToBeOne(asked: String, declared: String) throws {
    let situation = try Situation("apto-plain").setting(Self.careers, [asked]).setting(Self.declared, declared)
    let result = try #require(try situation.verdict().result("education"))
    #expect(result.state == .judgement)
    guard case .educationCareerClose(_, _, .otherField) = result.reasons.first?.kind else {
      Issue.record("\(result.reasons)")
      return
    }
    let own = improvements(of: try situation.verdict(), try situation.question()).filter {
      $0.requirement == .education
    }
    #expect(own.flatMap(\.steps).map(\.measure.action) == [.judgement])
  }

  /// Until somebody decided on the career nothing counts, which is not for want of an egreso.
  @Test(arguments: [("Abogado", "experience.start.undecided"), ("Economía", "experience.start.unproven")])
  func whatTheCountWaitsForIsSaid(declared: String, code: String) throws {
    let verdict = try Situation("apto-plain").setting(Self.careers, ["Derecho"]).setting(Self.declared, declared)
      .verdict()
    let codes = try #require(verdict.result("experience.general")).reasons.map(\.code)
    #expect(codes.filter { $0.hasPrefix("experience.start") } == [code])
  }

  @Test func whoeverHasTheDiplomaIsToldToWriteTheCareer() throws {
    let situation = try Situation("apto-plain").setting(Self.careers, ["Derecho"]).setting(Self.declared, "Abogado")
    let own = improvements(of: try situation.verdict(), try situation.question()).filter {
      $0.requirement == .education
    }
    let assumed = own.flatMap(\.assumptions)
    #expect(assumed.map(\.path) == ["education[0].career"])
    #expect(own.flatMap(\.steps).map(\.measure) == [.nameCareer(asked: "Derecho", title: "Abogado")])
    #expect(try situation.setting(Self.declared, "Derecho").verdict().isMet("education") == true)
  }

  @Test func whereThePostingAsksForATitleAnEvaluatorDecides() throws {
    let situation = try Situation("apto-plain").setting(Self.careers, ["Abogado"]).setting(Self.declared, "Derecho")
    let own = improvements(of: try situation.verdict(), try situation.question()).filter {
      $0.requirement == .education
    }
    #expect(own.flatMap(\.steps).map(\.measure.action) == [.judgement])
    let decision = Decision(
      applicant: "40000001", requirement: "education", record: "ed1", accept: true, by: "Comité", role: "comite")
    #expect(try situation.with([decision]).verdict().isMet("education") == true)
  }
}
