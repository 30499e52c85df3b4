import Eligibility
import Reading
import TestSupport
import Testing

/// Names as postings and people write them: the kind of a course in its name, a level apart from it, examples in
/// parentheses, lists pasted into one text, a longer name of another field.
@Suite struct WrittenNamesTests {
  private static let careers = "posting.profile.education.anyOf[0].careers"

  private func state(_ requirement: String, _ sets: [(String, any Sendable)]) throws -> RequirementState? {
    try sets.reduce(Situation("apto-plain")) { $0.setting($1.0, $1.1) }.verdict().result(requirement)?.state
  }

  @Test(arguments: [
    ("Medicina", "Medicina Humana", RequirementState.met), ("Medicina", "Medicina Veterinaria", .judgement),
    ("Administración", "Administración y Negocios Internacionales", .met),
    ("Administración", "Administración y Marketing", .met), ("Administración", "Administración Hotelera", .met),
    ("Administración", "Administración de Redes", .judgement),
    ("Arquitectura", "Arquitectura de Plataformas", .judgement),
    ("Derecho", "Derecho y Ciencias Políticas", .met), ("Economía", "Economía y Contabilidad", .met),
    // Of what family a name is, is not always known.
    ("Quiropraxia", "Quiropraxia Veterinaria", .met),
    // Titles go on as careers do.
    ("Médico", "Médico Veterinario", .judgement), ("Médico", "Médico Cirujano", .met),
    // The same words in another order; of other words nobody is asked.
    ("Computación e Informática", "Informática y Computación", .judgement),
    ("Computación e Informática", "Informática", .insufficient),
  ])
  func aLongerNameOfAnotherFieldIsForAPersonToJudge(asked: String, declared: String, state: RequirementState) throws {
    #expect(
      try self.state("education", [(Self.careers, [asked]), ("applicant.education[0].career", declared)]) == state)
  }

  @Test(arguments: [
    ("Diplomado en Gestión Pública", "diplomado", "Gestión Pública", RequirementState.met),
    ("Programa de Especialización en Gestión Pública", "programa", "Gestión Pública", .met),
    ("Diplomado en Gestión Pública", "programa", "Gestión Pública", .met),
    ("Diplomado en Gestión Pública", "diplomado", "Derecho Administrativo", .absent),
    ("Diplomado", "diplomado", "Gestión Pública", .absent),
    ("Diplomado de Gestión y Presupuesto", "diplomado", "Presupuesto y Gestión", .judgement),
    ("Programas Presupuestales", "programa", "Control presupuestal", .absent),
    ("Programa de Cumplimiento", "programa", "Cumplimiento de contratos", .absent),
    ("Gestión Pública", "diplomado", "Gestión Pública", .met),
    ("Seguridad y Salud en el Trabajo", "diplomado", "Salud y Seguridad en el Trabajo", .judgement),
    ("Seguridad y Salud en el Trabajo", "diplomado", "Salud en el Trabajo", .absent),
  ])
  func theKindOfATrainingIsPartOfItsName(
    topic: String, kind: String, name: String, state: RequirementState
  ) throws {
    #expect(
      try self.state(
        "training.programa",
        [
          ("posting.profile.training[0].topics", [topic]), ("posting.profile.training[0].allowsRelated", false),
          ("applicant.training[0].kind", kind), ("applicant.training[0].name", name),
        ]) == state)
  }

  /// A programme is one by whichever name: "incluye Programas, Diplomas o Diplomados" (Indecopi 2.1.3 Cursos).
  @Test(arguments: [
    ("Programa de especialización en Gestión Pública", "diplomado", RequirementState.met),
    ("PROGRAMA DE ESPECIALIZACIÓN EN Gestión Pública", "diplomado", .met),
    ("Diploma en Gestión Pública", "diplomado", .met), ("Diploma en Gestión Pública", "programa", .met),
    ("Diploma de especialización en Gestión Pública", "diplomado", .met),
    ("Diplomados en Gestión Pública", "programa", .met), ("Diplomado en Gestión Pública", "curso", .absent),
    ("Diplomas de especialización en Gestión Pública", "diplomado", .met),
    ("Diplomado de especialización en Gestión Pública", "programa", .met),
    ("Maestría en Gestión Pública", "diplomado", .absent),
  ])
  func aProgrammeIsOneByWhicheverName(topic: String, kind: String, state: RequirementState) throws {
    let sets: [(String, any Sendable)] = [
      ("posting.profile.training[0].topics", [topic]), ("posting.profile.training[0].allowsRelated", false),
      ("applicant.training[0].kind", kind), ("applicant.training[0].name", "Gestión Pública"),
    ]
    #expect(try self.state("training.programa", sets) == state)
  }

  /// "Las Maestrías o Doctorados … serán considerados como cursos y/o programas de especialización" (Indecopi 2.1.3).
  @Test(arguments: [("indecopi-2023", RequirementState.met), ("ipd-cas-2026", .insufficient)])
  func aDegreeMayServeForAProgrammeThatIsNamedAsOne(book: String, state: RequirementState) throws {
    let topic = "Programa de especialización en Gestión Pública"
    let verdict = try Situation("apto-plain").under(book: book).setting("stage", "ficha")
      .setting("posting.profile.training[0].topics", [topic])
      .setting("posting.profile.training[0].allowsRelated", false).setting("applicant.training[0].kind", "maestria")
      .setting("applicant.training[0].name", "Gestión Pública").verdict()
    #expect(verdict.result("training.programa")?.state == state)
  }

  /// A course may be a training of any kind (Indecopi 2.1.3 and IPD 7.2.B Cursos); a workshop is no seminar.
  @Test(arguments: [
    ("Curso de Gestión Pública", "seminario", RequirementState.met), ("Curso en Gestión Pública", "taller", .met),
    ("Curso de Gestión Pública", "diplomado", .met), ("Curso de Gestión Pública", "curso", .met),
    ("Taller de Gestión Pública", "seminario", .absent), ("Taller de Gestión Pública", "taller", .met),
    ("Cursos Gestión Pública", "seminario", .absent), ("Cursos de Gestión Pública", "seminario", .met),
    ("Capacitación en Gestión Pública", "curso", .met), ("CAPACITACIONES EN Gestión Pública", "taller", .met),
    ("Talleres de Gestión Pública", "taller", .met), ("Talleres de Gestión Pública", "curso", .absent),
  ])
  func aCourseIsATrainingOfAnyKind(topic: String, kind: String, state: RequirementState) throws {
    let sets: [(String, any Sendable)] = [
      ("posting.profile.training[0].kind", "curso"), ("posting.profile.training[0].hours", 20),
      ("posting.profile.training[0].topics", [topic]), ("posting.profile.training[0].allowsRelated", false),
      ("applicant.training[0].kind", kind), ("applicant.training[0].name", "Gestión Pública"),
    ]
    #expect(try self.state("training.programa", sets) == state)
  }

  @Test(arguments: [
    ("Hojas de cálculo (Excel, OpenCalc, etc.)", "Hojas de cálculo", RequirementState.met),
    ("Hojas de cálculo (Excel; OpenCalc)", "Hojas de cálculo en Excel", .met),
    ("Hojas de cálculo (Excel, OpenCalc, etc.)", "Procesador de textos", .absent),
    ("Hojas de cálculo (Excel)", "Hojas de cálculo", .absent),
    ("(Excel, OpenCalc, etc.)", "Hojas de cálculo", .absent),
    ("Hojas de cálculo intermedio", "Hojas de cálculo", .met),
    ("Hojas de cálculo avanzado", "Hojas de cálculo", .insufficient),
    ("Hojas de cálculo básico", "Hojas de cálculo", .met),
    ("Hojas de cálculo nivel intermedio", "Hojas de cálculo", .met), ("De (Word, Excel)", "Facebook", .absent),
    ("Diseño (Sketch)", "Diseño", .absent),
  ])
  func whatIsKnownHasItsLevelAndNoExamples(asked: String, declared: String, state: RequirementState) throws {
    let knowledge: [String: any Sendable] = ["id": "calculo", "kind": "ofimatica", "name": asked]
    let own: [String: any Sendable] = ["id": "kn1", "kind": "ofimatica", "name": declared, "level": "intermedio"]
    #expect(
      try self.state(
        "knowledge.calculo", [("posting.profile.knowledge", [knowledge]), ("applicant.knowledge", [own])]) == state)
  }

  @Test(arguments: [
    ("1. Gestión documental.\n2. Atención al público.", false),
    ("1. Gestión documental.\r2. Atención al público.", false),
    ("1. Gestión pública.\n2. Otras funciones.", true), ("Gestión documental y atención al público", true),
  ])
  func wordsOfTwoLinesAreNotWordsOfOne(function: String, isMet: Bool) throws {
    let specific: [String: any Sendable] = ["id": "funcion", "matters": ["gestión pública"], "months": 1]
    let result = try self.state(
      "experience.specific.funcion",
      [
        ("posting.profile.experience.specific", [specific]), ("applicant.experience[0].functions", [function]),
        ("applicant.experience[1].functions", [function]),
      ])
    #expect((result == .met) == isMet)
  }

  @Test(arguments: [
    ("Licencia de conducir A-IIb", "Licencia de conducir A-II-b", true),
    ("Licencia de conducir A-IIb", "Licencia de conducir A-II-a", false),
    ("Licencia de conducir clase A categoría II-b", "Licencia de conducir clase B categoría II-b", false),
    ("Licencia de conducir A-I vigente", "Licencia de conducir A-I", true),
    ("Licencia de conducir A-I vigente", "Licencia de conducir A-II", false),
    ("Vigente", "Licencia de conducir A-I", false),
  ])
  func aLicenceIsOfItsCategory(asked: String, declared: String, isMet: Bool) throws {
    let own: [String: any Sendable] = [
      "name": declared, "proofs": [["kind": "licencia", "folio": 30] as [String: any Sendable]],
    ]
    let state = try self.state(
      "additional.licencia",
      [
        ("posting.profile.additional", [["id": "licencia", "name": asked] as [String: any Sendable]]),
        ("applicant.additional", [own]),
      ])
    #expect(state == (isMet ? .met : .absent))
  }

  @Test(arguments: [
    ("Derecho", false), ("Derecho y Ciencias Políticas", false), ("Derecho y/o afines", true),
    ("Derecho, Economía", true),
    ("Derecho o Economía", true), ("Derecho (o afines)", true), ("Derecho y carrera afín", true),
    ("Contabilidad u Obstetricia", true), ("Derecho / Economía", true), ("Carreras afines", true),
  ])
  func aCareerThatIsAListIsWarnedOf(career: String, isWarned: Bool) throws {
    let log = FaultLog(file: "posting.json")
    let posting = try Situation("apto-plain").setting(Self.careers, [career]).text("posting")
    #expect(Posting.read(posting, log: log) != nil)
    #expect(!log.hasErrors && log.faults.map(\.path) == (isWarned ? ["profile.education.anyOf[0].careers[0]"] : []))
  }

  @Test(arguments: [
    ("knowledge", "Inglés o portugués", true), ("knowledge", "Inglés, portugués", true),
    ("knowledge", "Hojas de cálculo (Excel, OpenCalc, etc.)", false), ("knowledge", "Inglés", false),
    ("additional", "Licencia A-I o A-II", true), ("additional", "Licencia A-I y/o A-II", true),
    ("additional", "Licencia clase A, categoría II-b", false), ("additional", "Licencia A/I", false),
  ])
  func aNameThatIsAListIsWarnedOf(member: String, name: String, isWarned: Bool) throws {
    let log = FaultLog(file: "posting.json")
    var asked: [String: any Sendable] = ["id": "x", "name": name]
    if member == "knowledge" { asked["kind"] = "idioma" }
    let posting = try Situation("apto-plain").setting("posting.profile.\(member)", [asked]).text("posting")
    #expect(Posting.read(posting, log: log) != nil)
    #expect(!log.hasErrors && log.faults.map(\.path) == (isWarned ? ["profile.\(member)[0].name"] : []))
  }
}
