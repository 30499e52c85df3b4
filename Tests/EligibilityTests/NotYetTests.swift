import Applicant
import Days
import Eligibility
import TestSupport
import Testing

/// What has not happened yet on the day somebody applies, and what is no longer valid on it (Indecopi 2.1.3, Cursos: *a
/// la fecha de postulación*; IPD 9.3). `apto-plain` is of 24 March 2026.
@Suite struct NotYetTests {
  // MARK: Studies

  @Test(arguments: [
    ("2026-03-23", RequirementState.met), ("2026-03-24", .met), ("2026-03-25", .insufficient),
  ])
  func studiesThatEndLaterHaveNotEnded(egreso: String, state: RequirementState) throws {
    let situation = try Situation("apto-plain").setting("applicant.education[0].egreso", egreso)
    for stage in Stage.allCases {
      let verdict = try situation.setting("stage", stage.rawValue).verdict()
      let result = try #require(verdict.result("education"))
      #expect(result.state == state, "\(stage)")
      #expect(result.reasons.contains { $0.code == "education.notConcluded" } == (state != .met))
      #expect((verdict.merit.highestStudies?.status == .estudiante) == (state != .met))
    }
  }

  /// Who is to be a student is one before the end.
  @Test func whoMustBeAStudentNeedNotHaveEnded() throws {
    let verdict = try Situation("apto-plain").setting("applicant.education[0].egreso", "2027-01-01")
      .setting("posting.profile.education.anyOf[0].status", "estudiante")
      .setting("applicant.education[0].proofs[0].kind", "constancia-estudios").verdict()
    #expect(verdict.result("education")?.isMet == true)
  }

  @Test func theDayOfTheEgresoIsSaidToBeTheOneToWaitFor() throws {
    let question = try Situation("apto-plain").setting("applicant.education[0].egreso", "2026-05-02").question()
    let verdict = try question.verdict(stage: .curricular, on: nil)
    let found = improvements(of: verdict, question).filter { $0.requirement == .education }
    #expect(found.compactMap(\.metOn) == [Day("2026-05-02")])
  }

  /// Of a job without an end that begins after the application day its first day is shown.
  @Test func aJobThatBeginsLaterIsShownByItsFirstDay() throws {
    let verdict = try Situation("apto-plain").setting("stage", "ficha")
      .setting("applicant.experience[0].from", "2026-04-02").settingNull("applicant.experience[0].to").verdict()
    let future = verdict.timeline.excluded.filter { $0.reason.code == "experience.future" }
    let day = try #require(Day("2026-04-02"))
    #expect(future.map(\.run) == [DayRun(day, day)])
  }

  /// A paper that is amiss in another way has not expired on the day up to which it is valid: 1 April 2026.
  @Test(arguments: [("2026-03-31", true), ("2026-04-01", false)])
  func aPaperIsValidOnItsLastDay(validUntil: String, hasExpired: Bool) throws {
    let proof = "applicant.collegiation[0].proofs[1]"
    let verdict = try Situation("apto-plain").under(book: "indecopi-2023").setting("\(proof).validUntil", validUntil)
      .setting("\(proof).language", "en").verdict()
    let codes = try #require(verdict.result("collegiation")).reasons.map(\.code)
    #expect(codes.contains("collegiation.proof.untranslated"))
    #expect(codes.contains("collegiation.expired") == hasExpired)
  }

  /// Of records that serve alike the first is named.
  @Test func ofStudiesThatServeAlikeTheFirstIsUsed() throws {
    let study: [String: any Sendable] = [
      "level": "universitario", "status": "titulado", "career": "Derecho", "egreso": "2011-12-20",
      "proofs": [["kind": "diploma-titulo", "date": "2013-05-20"] as [String: any Sendable]],
    ]
    let both = ["ed1", "ed2"].map { id in study.merging(["id": id]) { $1 } }
    let verdict = try Situation("apto-plain").setting("applicant.education", both).verdict()
    #expect(verdict.result("education")?.records == ["ed1"])
  }

  /// The bonus of the young asks whether somebody is a technician or a professional: who is both is a professional.
  @Test(arguments: [[0, 1], [1, 0]])
  func whoIsTechnicianAndProfessionalIsAProfessional(order: [Int]) throws {
    let studies: [[String: any Sendable]] = [
      ("tecnica-superior", "diploma-titulo"), ("universitario", "diploma-titulo"),
    ]
    .map { level, kind in
      [
        "id": level, "level": level, "status": "titulado", "career": "Derecho", "egreso": "2011-12-20",
        "proofs": [["kind": kind, "folio": 2] as [String: any Sendable]],
      ]
    }
    let verdict = try Situation("apto-plain").setting("applicant.education", order.map { studies[$0] }).verdict()
    #expect(verdict.merit.formation == .profesional)
  }

  // MARK: Bonuses

  /// SERVIR gives the bonus of those who served in barracks; the others of all who served.
  @Test(arguments: [
    ("servir-2020", true, true), ("servir-2020", false, false), ("indecopi-2023", false, true),
    ("ipd-cas-2026", false, true),
  ])
  func whoServedHasTheBonus(book: String, isOfBarracks: Bool, isProved: Bool) throws {
    let service: [String: any Sendable] = [
      "acuartelado": isOfBarracks, "proofs": [["kind": "libreta-militar", "folio": 30] as [String: any Sendable]],
    ]
    let verdict = try Situation("apto-plain").under(book: book)
      .setting("applicant.personal.conditions.armedForces", service).verdict()
    #expect(verdict.merit.bonuses.filter { $0.kind == .armedForces }.map(\.proved) == [isProved])
  }

  /// IPD 9.1 and 9.2, SERVIR 4.3, Indecopi 2.1.3: the document of that condition, and no other.
  @Test(arguments: [
    ("disability", "certificado-discapacidad", true), ("disability", "constancia", true),
    ("disability", "boleta-pago", false), ("disability", "constancia-licenciado", false),
    ("armedForces", "constancia-licenciado", true), ("armedForces", "diploma-titulo", false),
    ("athlete", "resolucion-deportista", true), ("athlete", "contrato", false),
  ])
  func aBonusIsProvedByADocumentOfItsCondition(condition: String, kind: String, isProved: Bool) throws {
    for book in ["ipd-cas-2026", "indecopi-2023", "servir-2020", "pge-2023"] {
      let declared: [String: any Sendable] = [
        "acuartelado": true, "level": 1, "validUntil": "2030-12-31",
        "proofs": [["kind": kind, "folio": 30] as [String: any Sendable]],
      ]
      let verdict = try Situation("apto-plain").under(book: book)
        .setting("applicant.personal.conditions.\(condition)", declared).verdict()
      #expect(verdict.merit.bonuses.map(\.proved) == [isProved], "\(book)")
    }
  }

  @Test(arguments: [("2026-03-23", false), ("2026-03-24", true), (nil, true)])
  func aPaperThatHasExpiredGivesNoBonus(validUntil: String?, isProved: Bool) throws {
    var proof: [String: any Sendable] = ["kind": "certificado-discapacidad", "folio": 30]
    if let validUntil { proof["validUntil"] = validUntil }
    let base = try Situation("apto-plain")
      .setting("applicant.personal.conditions.disability", ["proofs": [proof]] as [String: any Sendable])
    for (stage, expected) in [(Stage.curricular, isProved), (.ficha, true)] {
      let bonuses = try base.setting("stage", stage.rawValue).verdict().merit.bonuses
      #expect(bonuses.filter { $0.kind == .disability }.map(\.proved) == [expected], "\(stage)")
    }
  }

  // MARK: Papers

  /// The job of `apto-plain` that ended on 28 February 2021.
  @Test(arguments: [("2021-02-27", true), ("2021-02-28", false), (nil, false)])
  func aPaperOlderThanTheEndIsPointedAt(issued: String?, isSaid: Bool) throws {
    let verdict = try Situation("apto-plain").setting("applicant.experience[1].proofs[0].date", issued).verdict()
    #expect(
      verdict.notes.filter { $0.code == "experience.proof.beforeEnd" }.map(\.records) == (isSaid ? [["ex2"]] : []))
    #expect(verdict.outcome == .apto)
  }

  /// What comes after the application day does not count, so that its proof need not reach further.
  @Test(arguments: [("2026-03-23", true), ("2026-03-24", false)])
  func aPaperNeedNotReachBeyondTheApplicationDay(issued: String, isSaid: Bool) throws {
    let verdict = try Situation("apto-plain").setting("applicant.experience[1].to", "2026-12-31")
      .setting("applicant.experience[1].proofs[0].date", issued).verdict()
    #expect(verdict.notes.contains { $0.code == "experience.proof.beforeEnd" } == isSaid)
  }

  /// Of a job that does not count nothing is said to count.
  @Test func aPaperOfAJobToComeIsNotPointedAt() throws {
    let verdict = try Situation("apto-plain").setting("applicant.experience[1].from", "2026-03-25")
      .setting("applicant.experience[1].to", "2026-12-31")
      .setting("applicant.experience[1].proofs[0].date", "2026-03-20").verdict()
    #expect(!verdict.notes.contains { $0.code == "experience.proof.beforeEnd" })
  }

  // MARK: Decisions on knowledge and further requirements

  private func decision(_ requirement: String, _ record: String, _ accept: Bool) -> Decision {
    Decision(
      applicant: "40000001", requirement: requirement, record: record, accept: accept, by: "Comité", role: "comite")
  }

  static let knowledge: [(String, String?, Bool?, RequirementState, String?)] = [
    ("Ofimática", "basico", nil, .met, nil), ("Ofimática", "basico", false, .insufficient, "decision.rejected"),
    ("Excel y Word", "basico", nil, .absent, "knowledge.absent"), ("Excel y Word", "basico", true, .met, nil),
    ("Excel y Word", "basico", false, .absent, "knowledge.absent"),
    ("Excel y Word", nil, true, .insufficient, "knowledge.level"),
  ]

  @Test(arguments: knowledge.indices)
  func somebodySaysWhetherKnowledgeCorresponds(index: Int) throws {
    let (name, level, accept, state, code) = Self.knowledge[index]
    var known: [String: any Sendable] = ["id": "kn9", "name": name, "kind": "ofimatica"]
    if let level { known["level"] = level }
    let asked: [String: any Sendable] = ["id": "k9", "name": "Ofimática", "kind": "ofimatica", "level": "basico"]
    let situation = try Situation("apto-plain").setting("applicant.knowledge", [known])
      .setting("posting.profile.knowledge", [asked])
    let verdict = try situation.with(accept.map { [decision("knowledge.k9", "kn9", $0)] } ?? []).verdict()
    let result = try #require(verdict.result("knowledge.k9"))
    #expect(result.state == state && result.reasons.map(\.code) == (code.map { [$0] } ?? []))
    #expect(result.records == (state == .met ? ["kn9"] : []))
    #expect(verdict.notes.contains { $0.code == "decision.accepted" } == (accept == true && state == .met))
  }

  static let licences: [(String, Bool?, RequirementState, String?)] = [
    ("Licencia de conducir A-IIb", nil, .met, nil),
    ("Licencia de conducir A-IIb", false, .unproven, "decision.rejected"),
    ("Brevete A2b", nil, .absent, "additional.absent"), ("Brevete A2b", true, .met, nil),
    ("Brevete A2b", false, .absent, "additional.absent"),
  ]

  @Test(arguments: licences.indices)
  func somebodySaysWhetherALicenceCorresponds(index: Int) throws {
    let (name, accept, state, code) = Self.licences[index]
    let licence: [String: any Sendable] = [
      "name": name, "proofs": [["kind": "licencia-conducir", "folio": 31] as [String: any Sendable]],
    ]
    let asked: [String: any Sendable] = ["id": "a9", "name": "Licencia A-IIb"]
    let situation = try Situation("apto-plain").setting("applicant.additional", [licence])
      .setting("posting.profile.additional", [asked])
    let verdict = try situation.with(accept.map { [decision("additional.a9", "additional[0]", $0)] } ?? []).verdict()
    let result = try #require(verdict.result("additional.a9"))
    #expect(result.reasons.map(\.code) == (code.map { [$0] } ?? []))
    #expect(result.isMet == (state == .met) && (result.state == state || accept == false))
    #expect(result.records == (state == .met ? ["additional[0]"] : []))
  }

  // MARK: Other studies

  private func education(_ situation: Situation) throws -> [Improvement] {
    let question = try situation.question()
    let verdict = try question.verdict(stage: situation.stage, on: nil)
    return improvements(of: verdict, question).filter { $0.requirement == .education }
  }

  private func student(egreso: String?, career: String = "Derecho") throws -> Situation {
    let paper: [String: any Sendable] = ["kind": "constancia-estudios", "folio": 2]
    return try Situation("apto-plain").setting("applicant.education[0].status", "estudiante")
      .setting("applicant.education[0].egreso", egreso).setting("applicant.education[0].career", career)
      .setting("applicant.education[0].proofs", [paper])
  }

  /// Who says when the studies will end waits for that day and proves them then; nobody has the same studies finished.
  @Test(arguments: [Stage.curricular, .ficha])
  func whoSaysWhenTheStudiesWillEndWaitsForThatDay(stage: Stage) throws {
    let advice = try education(
      student(egreso: "2026-05-02").setting("stage", stage.rawValue)
        .setting("posting.profile.education.anyOf[0].status", "egresado"))
    #expect(measureNames(advice) == [["reachStatus", "letTimePass"]])
    #expect(advice.map(\.metOn) == [Day("2026-05-02")] && advice.map(\.action) == [.wait])
  }

  /// A degree and a title come after the egreso, nobody knows when.
  @Test(arguments: ["bachiller", "titulado"], [Stage.curricular, .ficha])
  func noDegreeIsPromisedForTheDayOfTheEgreso(status: String, stage: Stage) throws {
    let advice = try education(
      student(egreso: "2026-05-02").setting("stage", stage.rawValue)
        .setting("posting.profile.education.anyOf[0].status", status))
    #expect(advice.allSatisfy { $0.metOn == nil })
  }

  @Test func whoDoesNotSayWhenTheStudiesWillEndHasToReachTheStatus() throws {
    let advice = try education(student(egreso: nil))
    #expect(measureNames(advice) == [["reachStatus"]] && advice.map(\.metOn) == [nil])
  }

  @Test func studiesOfAnotherCareerAreAdvisedBesideOnesToCome() throws {
    #expect(try measureNames(education(student(egreso: "2026-05-02", career: "Enfermería"))) == [["addStudies"]])
  }

  /// What somebody rejected is not advised anew; another of the careers asked is.
  @Test(arguments: [
    (["Derecho"], [String]()), (["Derecho", "Economía"], ["Economía"]), (["Economía"], ["Economía"]),
  ])
  func studiesThatWereRejectedAreNotAdvisedAnew(asked: [String], advised: [String]) throws {
    let decision = Decision(
      applicant: "40000001", requirement: "education", record: "ed1", accept: false, by: "Comité", role: "comite")
    let situation = try Situation("apto-plain").setting("posting.profile.education.anyOf[0].careers", asked)
    let careers = try education(situation.with([decision])).flatMap(\.steps).flatMap { step -> [String] in
      if case .addStudies(let group, _) = step.measure { group.flatMap(\.careers) } else { [] }
    }
    #expect(careers == advised)
  }
}
