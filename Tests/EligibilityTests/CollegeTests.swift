import Applicant
import Eligibility
import Reading
import RuleData
import TestSupport
import Testing
import Words

/// A colegiatura is of a profession: of a college that is known to be of other careers than those by which somebody has the
/// education that is asked, a person says whether it corresponds.
@Suite struct CollegeTests {
  private static let college = "applicant.collegiation[0].college"

  private func situation(_ career: String, _ college: String?, stage: Stage = .curricular) throws -> Situation {
    try Situation("apto-plain").setting("posting.profile.education.anyOf[0].careers", [career])
      .setting("applicant.education[0].career", career).setting(Self.college, college).setting("stage", stage.rawValue)
  }

  @Test(arguments: [
    ("Derecho", "Colegio de Abogados de Lima", RequirementState.met), ("Derecho", "CAL", .met),
    ("Derecho", "Ilustre Colegio de Abogados de Arequipa", .met),
    ("Derecho", "Colegio de Ingenieros del Perú", .judgement), ("Derecho", "CIP N.° 123456", .judgement),
    ("Ingeniería Civil", "Colegio de Ingenieros del Perú", .met), ("Ingeniería Económica", "CIP", .met),
    ("Ingeniería Económica", "Colegio de Economistas de Lima", .met), ("Ingeniería Civil", "CAL", .judgement),
    ("Medicina Humana", "Colegio Médico del Perú", .met), ("Medicina Humana", "Colegio Médico Veterinario", .judgement),
    ("Medicina Veterinaria", "Colegio Médico Veterinario del Perú", .met),
    ("Medicina Humana", "Colegio Tecnólogo Médico del Perú", .judgement),
    ("Contabilidad", "Colegio de Contadores Públicos de Lima", .met),
    ("Administración Pública", "Colegio de Licenciados en Administración", .met),
    ("Administración", "Colegio de Economistas de Lima", .judgement),
    ("Contador Público", "Colegio de Abogados de Lima", .judgement), ("Contador Público", "CCPL", .met),
    ("Licenciado en Administración", "Colegio de Abogados de Lima", .judgement), ("Zootecnia", "CIP", .met),
    ("Médico Veterinario", "Colegio Médico del Perú", .judgement), ("Economía", "CEP", .met),
    // Of what is not known nothing is said: a college, a career, two colleges in one text, no name.
    ("Derecho", "Colegio de Notarios de Lima", .met), ("Quiropraxia", "Colegio de Ingenieros del Perú", .met),
    ("Derecho", "Abogados / Economistas", .met), ("Derecho", "", .met),
  ])
  func aCollegeIsOfItsCareers(career: String, college: String, state: RequirementState) throws {
    for stage in [Stage.ficha, .curricular] {
      let result = try #require(try situation(career, college, stage: stage).verdict().result("collegiation"))
      #expect(result.state == state)
      #expect(result.reasons.map(\.code) == (state == .met ? [] : ["collegiation.other"]))
    }
  }

  /// Whoever studied two things may belong to the college of either, where the posting takes either.
  @Test(arguments: [(["Derecho", "Economía"], RequirementState.met), (["Derecho"], .judgement)])
  func theCollegeIsOfStudiesThatAreAsked(careers: [String], state: RequirementState) throws {
    let situation = try situation("Derecho", "Colegio de Economistas de Lima")
      .setting("posting.profile.education.anyOf[0].careers", careers)
      .setting(
        "applicant.education[2]",
        ["id": "ed9", "level": "universitario", "status": "titulado", "career": "Economía"] as [String: any Sendable])
    #expect(try situation.verdict().result("collegiation")?.state == state)
  }

  /// Studies that do not reach the status asked are not those by which the person has the education.
  @Test(arguments: [("titulado", RequirementState.met), ("estudiante", .judgement)])
  func theCollegeIsOfStudiesThatReachWhatIsAsked(status: String, state: RequirementState) throws {
    let situation = try situation("Derecho", "Colegio de Ingenieros del Perú", stage: .ficha)
      .setting("posting.profile.education.anyOf[0].careers", ["Derecho", "Ingeniería Civil"])
      .setting(
        "applicant.education[2]",
        ["id": "ed9", "level": "universitario", "status": status, "career": "Ingeniería Civil"]
          as [String: any Sendable])
    #expect(try situation.verdict().result("collegiation")?.state == state)
  }

  @Test func ofTwoCollegesOneIsEnough() throws {
    let situation = try situation("Derecho", "Colegio de Economistas de Lima", stage: .ficha)
    #expect(try situation.verdict().isMet("collegiation") == false)
    let both = situation.setting(
      "applicant.collegiation[1]", ["id": "co2", "college": "Colegio de Abogados de Lima"] as [String: any Sendable])
    #expect(try both.verdict().result("collegiation")?.records == ["co2"])
  }

  @Test(arguments: [(true, RequirementState.met), (false, .insufficient)])
  func anEvaluatorSettlesIt(accept: Bool, state: RequirementState) throws {
    let decision = Decision(
      applicant: "40000001", requirement: "collegiation", record: "co1", accept: accept, by: "Comité", role: "comite")
    for college in ["Colegio de Ingenieros del Perú", "Colegio de Abogados de Lima"] {
      let verdict = try situation("Derecho", college).with([decision]).verdict()
      #expect(verdict.result("collegiation")?.state == state)
      #expect(verdict.notes.map(\.code).contains(accept ? "decision.accepted" : "decision.rejected"))
    }
  }

  @Test func anImprovementAsksWhoeverJudges() throws {
    let situation = try situation("Derecho", "Colegio de Ingenieros del Perú")
    let own = improvements(of: try situation.verdict(), try situation.question())
      .filter { $0.requirement == .collegiation }
    #expect(
      own.flatMap(\.steps).map(\.measure)
        == [.judgeCollege("Colegio de Ingenieros del Perú", careers: ["Derecho"])])
  }

  @Test(arguments: [Stage.ficha, .curricular])
  func manyPostingsAreAsOne(stage: Stage) throws {
    for (college, places) in [("Colegio de Abogados de Lima", [0]), ("Colegio de Ingenieros del Perú", [])] {
      let question = try situation("Derecho", college, stage: stage).question()
      let entry = PostingIndex.Entry(posting: question.posting, book: question.book, overrides: question.overrides)
      let matcher = Matcher(
        PostingIndex([entry], on: nil, today: testDay, stage: stage),
        careers: BuiltInData.careers)
      let file = try #require(ApplicantFile.read(question.file, log: FaultLog(file: "")))
      #expect(matcher.apto(file) == places)
      #expect(matcher.distances(file)?.map(\.unmet) == [places.isEmpty ? 1 : 0])
    }
  }

  /// Of several that would do the first whose papers have their folios is used: no order may cost one's place.
  @Test(arguments: [
    ([5, 5, 5], "co0"), ([nil, 5, 6], "co1"), ([nil, nil, 6], "co2"), ([nil, nil, nil], "co0"),
  ])
  func ofSeveralTheFirstWithItsFoliosIsUsed(folios: [Int?], used: String) throws {
    let records = folios.enumerated().map { place, folio -> [String: any Sendable] in
      var proofs: [[String: any Sendable]] = [
        ["kind": "diploma-colegiatura", "shows": ["firma"]],
        ["kind": "constancia-habilitacion", "shows": ["firma"], "validUntil": "2026-12-31"],
      ]
      if let folio { for index in proofs.indices { proofs[index]["folio"] = folio } }
      return [
        "id": "co\(place)", "college": "Colegio de Abogados de Lima", "number": "6123\(place)",
        "link": "https://example.org", "proofs": proofs,
      ]
    }
    let verdict = try Situation("apto-plain").setting("applicant.collegiation", records).verdict()
    #expect(verdict.result("collegiation")?.records == [used])
  }
}
