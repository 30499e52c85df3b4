import Applicant
import Days
import Eligibility
import Reading
import TestSupport
import Testing

/// The days that studies and their papers bear, held against the application day and against one another. `apto-plain` is of
/// 24 March 2026, its documents are handed in on 1 April.
@Suite struct StudyDatesTests {
  private static let studies = "applicant.education[0]"
  private static let asked = "posting.profile.education.anyOf[0]"

  private func advice(_ situation: Situation) throws -> [Improvement] {
    let question = try situation.question()
    let verdict = try question.verdict(stage: situation.stage, on: situation.on)
    return improvements(of: verdict, question).filter { $0.requirement == .education }
  }

  private func decided(_ accept: Bool) -> [Decision] {
    [
      Decision(
        applicant: "40000001", requirement: "education", record: "ed1", accept: accept, by: "Comité", role: "comite")
    ]
  }

  // MARK: Diplomas of after the application day

  @Test(arguments: [("2026-03-26", "2026-03-27"), ("2026-03-27", "2026-03-26")])
  func ofSeveralLaterDiplomasTheEarliestIsNamed(bachiller: String, title: String) throws {
    let result = try #require(
      titled(title).setting("\(Self.studies).proofs[1].date", bachiller).setting("\(Self.asked).status", "bachiller")
        .verdict().result("education"))
    let (issued, on) = (try #require(Day("2026-03-26")), try #require(Day("2026-03-24")))
    #expect(result.reasons.map(\.kind) == [.educationDegreeLater(issued: issued, on: on)])
  }

  private func titled(_ issued: String?) throws -> Situation {
    try Situation("apto-plain").setting("\(Self.studies).proofs[2].date", issued)
  }

  @Test(arguments: [("2026-03-24", .met), ("2026-03-25", .judgement), (nil, .met)] as [(String?, RequirementState)])
  func aDegreeIsHeldOnTheApplicationDay(issued: String?, state: RequirementState) throws {
    let situation = try titled(issued)
    let result = try #require(situation.verdict().result("education"))
    #expect(result.state == state)
    #expect(result.reasons.map(\.code) == (state == .met ? [] : ["education.degreeLater"]))
    #expect(try situation.setting("stage", "ficha").verdict().isMet("education") == true)
  }

  @Test func somebodySaysWhetherTheDiplomaIsADuplicate() throws {
    #expect(try titled("2026-03-25").with(decided(true)).verdict().isMet("education") == true)
    let rejected = try #require(titled("2026-03-25").with(decided(false)).verdict().result("education"))
    #expect(!rejected.isMet && rejected.reasons.map(\.code) == ["decision.rejected"])
  }

  /// A certificate of the degree, which the IPD takes, is issued whenever somebody asks for it.
  @Test func aCertificateOfTheDegreeMayBeOfAnyDay() throws {
    let paper: [String: any Sendable] = ["kind": "certificado", "folio": 4, "date": "2026-03-28"]
    let verdict = try titled(nil).setting("\(Self.asked).status", "bachiller")
      .setting("\(Self.studies).status", "bachiller").setting("\(Self.studies).proofs[1]", paper)
      .setting("\(Self.studies).proofs[2]", nil).verdict()
    #expect(verdict.isMet("education") == true)
  }

  /// Of two papers that prove it the earlier does.
  @Test func anEarlierDiplomaIsEnough() throws {
    let verdict = try titled("2026-03-25").setting("\(Self.asked).status", "bachiller").verdict()
    #expect(verdict.isMet("education") == true)
    #expect(verdict.merit.highestStudies?.status == .bachiller)
    let accepted = try titled("2026-03-25").setting("\(Self.asked).status", "bachiller").with(decided(true)).verdict()
    #expect(accepted.merit.highestStudies?.status == .titulado)
  }

  /// A diploma proves that studies had ended on the day that is declared; where none is, it says nothing of an earlier one.
  @Test(arguments: [("2011-12-20", .met), (nil, .judgement)] as [(String?, RequirementState)])
  func anEgresoThatNobodyDeclaresIsNoEarlierThanItsDiploma(egreso: String?, state: RequirementState) throws {
    let diploma: [String: any Sendable] = ["kind": "diploma-titulo", "folio": 2, "date": "2026-03-25"]
    let verdict = try Situation("apto-plain").setting("\(Self.asked).status", "egresado")
      .setting("\(Self.studies).egreso", egreso).setting("\(Self.studies).proofs", [diploma]).verdict()
    #expect(verdict.result("education")?.state == state)
  }

  @Test func whoHasALaterDiplomaIsToldWhatAPersonWillLookAt() throws {
    let found = try advice(titled("2026-03-25"))
    let (issued, day) = (try #require(Day("2026-03-25")), try #require(Day("2026-03-24")))
    #expect(found.flatMap(\.steps).map(\.measure) == [.judgeDegree(issued: issued, on: day)])
    #expect(found.map(\.effect) == [.meets] && found.map(\.action) == [.judgement])
  }

  // MARK: Studies that have not begun

  private func student(from: String, proved: Bool = true) throws -> Situation {
    let papers: [[String: any Sendable]] = proved ? [["kind": "constancia-estudios", "folio": 2]] : []
    return try Situation("apto-plain").setting("\(Self.asked).status", "estudiante")
      .setting("\(Self.studies).status", "estudiante").setting("\(Self.studies).egreso", nil)
      .setting("\(Self.studies).from", from).setting("\(Self.studies).proofs", papers)
  }

  @Test(
    arguments: [
      ("2026-03-24", RequirementState.met), ("2026-03-25", .insufficient), ("2026-03", .met),
      ("2026-04", .insufficient),
    ], [Stage.curricular, .ficha])
  func studiesThatBeginLaterMakeNoStudent(from: (String, RequirementState), stage: Stage) throws {
    let verdict = try student(from: from.0).setting("stage", stage.rawValue).verdict()
    let result = try #require(verdict.result("education"))
    #expect(result.state == from.1)
    #expect(result.reasons.map(\.code) == (from.1 == .met ? [] : ["education.notBegun"]))
  }

  /// A student's paper is asked for on the day on which there is one.
  @Test(arguments: [(true, ["letTimePass"]), (false, ["ask", "letTimePass"])])
  func whoseStudiesBeginLaterWaitsForThatDay(proved: Bool, steps: [String]) throws {
    let found = try advice(student(from: "2026-04-02", proved: proved))
    #expect(measureNames(found) == [steps] && found.map(\.metOn) == [Day("2026-04-02")])
  }

  /// A school that is proved by what follows upon it is proved by what has begun.
  @Test(arguments: [("2026-03-24", true), ("2026-03-25", false)])
  func aSchoolIsProvedByStudiesThatHaveBegun(from: String, isMet: Bool) throws {
    let school: [String: any Sendable] = ["level": "secundaria", "status": "completa", "careers": [String]()]
    let result = try #require(
      student(from: from).setting("posting.profile.education.anyOf", [school]).verdict().result("education"))
    #expect(result.isMet == isMet && result.reasons.map(\.code) == (isMet ? [] : ["education.notBegun"]))
  }

  /// Whoever has the egreso before them has a student's paper, and is given no other.
  @Test(arguments: [("2026-03-24", "constancia-egreso"), ("2026-03-25", "constancia-estudios")])
  func whoIsToFinishIsAskedForAStudentsPaper(egreso: String, paper: String) throws {
    let found = try advice(
      Situation("apto-plain").setting("\(Self.asked).status", "estudiante")
        .setting("\(Self.studies).status", "egresado").setting("\(Self.studies).egreso", egreso)
        .setting("\(Self.studies).proofs", [String]()))
    #expect(found.flatMap(\.steps).flatMap(\.measure.requests).map(\.kind) == [paper])
  }

  @Test func nobodyHasFinishedOnTheDayOfBeginning() throws {
    #expect(try advice(student(from: "2026-04-02").setting("\(Self.asked).status", "egresado")).isEmpty)
  }

  // MARK: What a constancia de egreso shows

  private func shown(_ days: [String]) throws -> Situation {
    let papers = days.map { day -> [String: any Sendable] in
      [
        "kind": "constancia-egreso", "shows": ["fecha"], "folio": 2, "date": "2013-01-10",
        "evidence": ["to": day],
      ]
    }
    return try Situation("apto-plain").setting("\(Self.studies).proofs[0]", nil)
      .setting("\(Self.studies).proofs[2]", papers[0]).setting("\(Self.studies).proofs[3]", papers.last)
  }

  /// The egreso that is declared is of 20 December 2011.
  @Test(arguments: [
    (["2011-12-19"], "2011-12-20"), (["2011-12-20"], "2011-12-20"), (["2011-12-21"], "2011-12-21"),
    (["2012-01-05", "2012-02-05"], "2012-01-05"), (["2012-01-05", "2011-12-20"], "2011-12-20"),
  ])
  func experienceCountsFromTheEgresoThatIsShown(days: [String], start: String) throws {
    let situation = try shown(days)
    let verdict = try situation.verdict()
    let (declared, day) = (try #require(Day("2011-12-20")), try #require(Day(start)))
    #expect(verdict.timeline.start == .proved(day))
    let noted = verdict.notes.filter { $0.code == "experience.start.shownLater" }.map(\.kind)
    #expect(noted == (day > declared ? [.startShownLater(declared: declared, shown: day)] : []))
    #expect(try situation.setting("stage", "ficha").verdict().timeline.start == .proved(declared))
  }

  /// Nor is anything met by an egreso that the paper shows on a day to come.
  @Test(arguments: [("2026-03-24", true), ("2026-03-25", false)])
  func anEgresoThatIsShownLaterIsNoneYet(day: String, isMet: Bool) throws {
    let situation = try shown([day]).setting("\(Self.asked).status", "egresado")
    let result = try #require(situation.verdict().result("education"))
    #expect(result.isMet == isMet)
    let (egreso, on) = (try #require(Day(day)), try #require(Day("2026-03-24")))
    #expect(result.reasons.map(\.kind) == (isMet ? [] : [.educationNotConcluded(egreso, shown: true, on: on)]))
  }

  @Test func whereNoExperienceIsAskedNothingIsSaidOfItsStart() throws {
    let verdict = try shown(["2012-01-05"]).setting("posting.profile.experience", nil).verdict()
    #expect(!verdict.notes.contains { $0.code == "experience.start.shownLater" })
  }

  @Test(arguments: [("2011-12-19", true), ("2011-12-20", false)])
  func aConstanciaThatIsOlderThanTheEgresoIsNoted(issued: String, isNoted: Bool) throws {
    let verdict = try Situation("apto-plain").setting("\(Self.studies).proofs[0].date", issued).verdict()
    let (egreso, day) = (try #require(Day("2011-12-20")), try #require(Day(issued)))
    let noted = verdict.notes.filter { $0.code == "education.dates.order" }.map(\.kind)
    #expect(noted == (isNoted ? [.paperBeforeEgreso(proof: "constancia-egreso", issued: day, egreso: egreso)] : []))
  }

  // MARK: Cycles

  @Test(arguments: [(3, true), (2, false), (nil, false)] as [(Int?, Bool)])
  func aSchoolThatIsNotCompleteHasItsYears(cycle: Int?, isMet: Bool) throws {
    let school: [String: any Sendable] = [
      "level": "secundaria", "status": "incompleta", "careers": [String](), "cycle": 3,
    ]
    let paper: [String: any Sendable] = ["kind": "certificado-estudios", "folio": 2]
    let own: [String: any Sendable] = ["id": "ed1", "level": "secundaria", "status": "incompleta", "proofs": [paper]]
    let situation = try Situation("apto-plain").setting("posting.profile.education.anyOf", [school])
      .setting("applicant.education", [own]).setting("\(Self.studies).cycle", cycle)
    let result = try #require(situation.verdict().result("education"))
    #expect(result.isMet == isMet && result.reasons.map(\.code) == (isMet ? [] : ["education.cycle"]))
  }

  /// Whoever has finished has no cycle.
  @Test(arguments: [
    ("universitario", "estudiante", false), ("universitario", "egresado", true), ("maestria", "estudiante", false),
    ("secundaria", "incompleta", false), ("secundaria", "completa", true),
  ])
  func aCycleThatMeansNothingIsWarnedOf(level: String, status: String, isWarned: Bool) throws {
    let situation = try Situation("apto-plain").setting("\(Self.asked).level", level)
      .setting("\(Self.asked).status", status).setting("\(Self.asked).cycle", 3)
    let log = FaultLog(file: "convocatoria.json")
    let posting = Posting.read(try situation.text("posting"), log: log)
    #expect(posting != nil && !log.hasErrors)
    #expect(log.faults.map(\.path) == (isWarned ? ["profile.education.anyOf[0].cycle"] : []))
  }

  // MARK: Papers of a membership

  /// SERVIR and the PGE do not ask that a paper be valid: it serves, and a person looks at it.
  @Test(
    arguments: ["servir-2020", "pge-2023"],
    [("2026-03-31", true), ("2026-04-01", false), (nil, false)] as [(String?, Bool)])
  func aPaperThatIsNoLongerValidIsNotedWhereNothingIsAsked(book: String, until: (String?, Bool)) throws {
    let situation = try Situation("apto-plain").under(book: book)
      .setting("applicant.collegiation[0].proofs[1].validUntil", until.0)
    let verdict = try situation.verdict()
    #expect(verdict.isMet("collegiation") == true)
    #expect(verdict.notes.filter { $0.code == "collegiation.lapsed" }.map(\.records) == (until.1 ? [["co1"]] : []))
    let asFicha = try situation.setting("stage", "ficha").verdict()
    #expect(!asFicha.notes.contains { $0.code == "collegiation.lapsed" })
  }

  /// Of two memberships that serve the one in force is used.
  @Test func aMembershipInForceComesFirst() throws {
    let paper: [String: any Sendable] = ["kind": "constancia-habilitacion", "validUntil": "2026-12-31", "folio": 9]
    let other: [String: any Sendable] = [
      "id": "co2", "college": "Colegio de Abogados de Lima", "number": "61234", "proofs": [paper],
    ]
    let verdict = try Situation("apto-plain").under(book: "servir-2020")
      .setting("applicant.collegiation[0].proofs[1].validUntil", "2026-03-31")
      .setting("applicant.collegiation[1]", other).verdict()
    #expect(verdict.result("collegiation")?.records == ["co2"])
    #expect(!verdict.notes.contains { $0.code == "collegiation.lapsed" })
  }
}
