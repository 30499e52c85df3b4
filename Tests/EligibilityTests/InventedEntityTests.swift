import Days
import Eligibility
import Reading
import RuleData
import TestSupport
import Testing

/// An entity that differs from all others in every value the format has, added as a data file alone.
@Suite struct InventedEntityTests {
  static func library() throws -> RuleLibrary {
    let file = "entidad-inventada-2025.json"
    return RuleLibrary(further: [(file, try Fixtures.bytes("Books/\(file)"))])
  }

  static func book(_ id: String = "entidad-inventada-2025") throws -> RuleBook {
    var faults: [Fault] = []
    let book = try library().book(id, faults: &faults)
    return try #require(book, "\(faults)")
  }

  /// The values that a key can have, where they are few.
  private func choices(_ key: RuleKey, used: Set<RuleValue>) -> Int {
    switch key {
    case .translation: 3
    case .secigraCounts, .applicationsWithin, .applicationsCount, .curricularPoints, .interviewCombine,
      .psychologicalAbsence, .meritSubstitutes, .meritCancel, .athleteBase, .bonusBase:
      2
    default: used.allSatisfy { if case .flag = $0 { true } else { false } } ? 2 : .max
    }
  }

  @Test(arguments: RuleKey.allCases)
  func everyValueDiffersFromThatOfTheFourBooks(key: RuleKey) throws {
    let day = try #require(Day("2026-03-24"))
    let others = Set(
      try BuiltInData.bookIDs.compactMap { try Self.book($0).rules(on: day).value(key) })
    let own = try #require(try Self.book().rules(on: day).value(key))
    #expect(!others.contains(own) || others.count == choices(key, used: others), "\(key.rawValue) is no different")
  }

  /// The plain case as it meets the invented rules: what each test then changes decides alone.
  private func base() throws -> Situation {
    try Situation("apto-plain")
      .setting("applicant.training[0].purpose", "titulacion")
      .setting("applicant.training[0].hours", 120)
      .setting("applicant.collegiation[0].proofs[1]", nil)
      .setting("applicant.collegiation[0].proofs[0].validUntil", "2026-12-31")
      .setting("applicant.experience[0].proofs[0].shows[6]", "nivel")
      .setting("applicant.experience[1].proofs[0].shows[6]", "nivel")
      .setting("applicant.education[0].proofs[1].shows", ["firma"])
      .under(try Self.book())
  }

  @Test func thePlainCaseMeetsTheInventedRules() throws {
    let verdict = try base().verdict()
    #expect(verdict.outcome == .apto, "\(verdict.requirements.flatMap(\.reasons))")
    #expect(verdict.timeline.start == .proved(try #require(Day("2011-12-20"))))
    // 3,287 days of 360 a year.
    guard case .experience(_, 3_287, let counted) = verdict.result("experience.general")?.figure else {
      Issue.record("the general figure is that of 3,287 days")
      return
    }
    #expect((counted.years, counted.months, counted.days) == (9, 1, 17))
  }

  struct Change: CustomTestStringConvertible {
    let testDescription: String
    let path: String
    let value: (any Sendable)?
    let requirement: String
    let outcome: Verdict.Outcome
  }

  /// Each is decided otherwise, or not at all, under the other books.
  static let changes: [Change] = [
    .init(
      testDescription: "twenty years old is under the age of 21", path: "applicant.personal.birthDate",
      value: "2005-03-25", requirement: "person", outcome: .noApto),
    .init(
      testDescription: "a conviction disqualifies", path: "applicant.personal.declarations.convicted", value: true,
      requirement: "person", outcome: .descalificado),
    .init(
      testDescription: "a record of the police disqualifies",
      path: "applicant.personal.declarations.antecedentes", value: ["policiales"], requirement: "person",
      outcome: .descalificado),
    .init(
      testDescription: "REDAM disqualifies", path: "applicant.personal.declarations.registries", value: ["REDAM"],
      requirement: "person", outcome: .descalificado),
    .init(
      testDescription: "a ficha without telephone is incomplete", path: "applicant.personal.phones",
      value: [String](), requirement: "file", outcome: .noApto),
    .init(
      testDescription: "a supporting proof without folio bars", path: "applicant.education[0].proofs[2].folio",
      value: nil, requirement: "file", outcome: .noApto),
    .init(
      testDescription: "a proof that is not foliated disqualifies",
      path: "applicant.training[0].proofs[0].foliated", value: false, requirement: "file", outcome: .descalificado),
    .init(
      testDescription: "a surplus document bars", path: "applicant.documents",
      value: [["kind": "carta"]], requirement: "file", outcome: .noApto),
    .init(
      testDescription: "99 hours are no programme", path: "applicant.training[0].hours", value: 99,
      requirement: "training.programa", outcome: .noApto),
    .init(
      testDescription: "specialisation is an excluded purpose", path: "applicant.training[0].purpose",
      value: "especializacion", requirement: "training.programa", outcome: .noApto),
    .init(
      testDescription: "the issuer of a job's proof is rrhh alone",
      path: "applicant.experience[1].proofs[0].issuer", value: "personal", requirement: "experience.specific.publico",
      outcome: .noApto),
    .init(
      testDescription: "a certificate of work is refused", path: "applicant.experience[1].proofs[0].kind",
      value: "certificado-trabajo", requirement: "experience.specific.publico", outcome: .noApto),
    .init(
      testDescription: "studies abroad need the apostille", path: "applicant.education[0].country", value: "ES",
      requirement: "education", outcome: .noApto),
    .init(
      testDescription: "the diploma of the college must be valid",
      path: "applicant.collegiation[0].proofs[0].validUntil", value: "2026-03-31", requirement: "collegiation",
      outcome: .noApto),
  ]

  @Test(arguments: changes)
  func decides(change: Change) throws {
    let verdict = try base().setting(change.path, change.value).verdict()
    #expect(verdict.isMet(change.requirement) == false)
    #expect(verdict.outcome == change.outcome)
    let reasons = verdict.result(change.requirement)?.reasons ?? []
    #expect(reasons.contains { $0.citation.document == "Bases inventadas" })
  }

  @Test func whatOthersBarIsOnlyNotedHere() throws {
    for (path, value) in [
      ("applicant.personal.declarations.fullCivilRights", false as Any),
      ("applicant.personal.declarations.disqualified", true), ("applicant.personal.declarations.registries", ["RNSSC"]),
      ("posting.requiredDocuments", ["anexo-99"]),
    ] {
      let verdict = try base().setting(path, value).verdict()
      #expect(verdict.outcome == .apto, "\(path)")
      #expect(verdict.notes.contains { $0.citation.section.hasPrefix("person.") || $0.code == "file.document.missing" })
    }
  }

  @Test func aContractProvesAJobHere() throws {
    let verdict = try base().setting("applicant.experience[1].proofs[0].kind", "contrato").verdict()
    #expect(verdict.outcome == .apto)
  }

  @Test func programmesAddUpAndCoursesDoNot() throws {
    let half: [String: Any] = [
      "id": "tr2", "kind": "diplomado", "name": "Diplomado en Derecho Administrativo", "to": "2020-01-01", "hours": 100,
      "purpose": "titulacion", "proofs": [["kind": "diploma", "shows": ["firma"], "folio": 9]],
    ]
    let two = try base().setting("applicant.training[0].hours", 100).setting("applicant.training[1]", half)
      .setting("posting.profile.training[0].hours", 200)
    #expect(try two.verdict().isMet("training.programa") == true)
    #expect(try two.setting("posting.profile.training[0].hours", 201).verdict().isMet("training.programa") == false)
    let course = two.setting("posting.profile.training[0].kind", "curso")
      .setting("applicant.training[1].proofs[0].shows", ["aprobado"])
    #expect(try course.verdict().isMet("training.programa") == false)
    let single = course.setting("posting.profile.training[0].hours", 100)
    #expect(try single.verdict().isMet("training.programa") == true)
  }

  @Test func practiceCountsByTheInventedLimits() throws {
    let practice = try base().setting("applicant.experience[0].kind", "practica-profesional")
      .setting("applicant.experience[0].proofs[0].kind", "constancia-practicas")
    // Twelve months of 30 days by days360, then the level of an assistant is enough.
    #expect(try practice.verdict().days("experience.general") == 360 + 1_826)
    #expect(try practice.verdict().days("experience.specific.nivel") == 360 + 1_826)
    let preprofessional = try base().setting("applicant.experience[0].kind", "practica-preprofesional")
      .setting("applicant.experience[0].proofs[0].kind", "constancia-practicas")
      .setting("applicant.experience[0].from", "2011-10-01").setting("applicant.experience[0].to", "2012-01-31")
    // To its end, though counting starts in between, and towards the specific figures too.
    #expect(try preprofessional.verdict().days("experience.general") == 123 + 1_826)
    #expect(try preprofessional.verdict().days("experience.specific.funcion") == 123 + 1_826)
  }

  @Test func onlyTheOfficeOfPersonnelDecides() throws {
    let unrelated = try base().setting("applicant.experience[1].functions", ["Archivar papeles"])
    func decision(_ role: String) -> Decision {
      Decision(
        applicant: "40000001", requirement: "experience.specific.publico", record: "ex2", accept: true, by: "A. Ruiz",
        role: role, on: nil, ground: nil)
    }
    #expect(try unrelated.with([decision("comite")]).verdict().isMet("experience.specific.publico") == false)
    #expect(try unrelated.with([decision("rrhh")]).verdict().isMet("experience.specific.publico") == true)
  }
}
