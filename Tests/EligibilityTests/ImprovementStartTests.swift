import Applicant
import Days
import Eligibility
import Reading
import TestSupport
import Testing

/// What is advised where nothing proves from when experience counts: that first, and on top of it the papers of the jobs.
/// `apto-plain` has four years in the private sector (ex1) and five in the public one (ex2).
@Suite struct ImprovementStartTests {
  private static let (ed1, jobs) = ("applicant.education[0]", "applicant.experience")
  private static let withoutStamp = ["inicio", "fin", "cargo", "firma"]

  /// The plain case without a paper that starts the count, and without a stamp on those of some jobs.
  private func unstarted(withoutStamp jobs: [Int] = []) throws -> Situation {
    var situation = try Situation("apto-plain")
    for paper in 0...2 { situation = situation.setting("\(Self.ed1).proofs[\(paper)].kind", "constancia") }
    for job in jobs { situation = situation.setting("\(Self.jobs)[\(job)].proofs[0].shows", Self.withoutStamp) }
    return situation
  }

  private func advice(_ situation: Situation, _ requirement: String) throws -> [Improvement] {
    let (question, verdict) = (try situation.question(), try situation.verdict())
    #expect(verdict.isMet(requirement) == false)
    return improvements(of: verdict, question).filter { $0.requirement.description == requirement }
  }

  /// Neither what starts the count nor the paper of a job brings anything by itself.
  @Test(arguments: [
    ([1], "experience.specific.publico", ["ed1", "ex2"]), ([1], "experience.general", ["ed1", "ex2"]),
    ([0, 1], "experience.general", ["ed1", "ex1", "ex2"]), ([0, 1], "experience.specific.publico", ["ed1", "ex2"]),
  ])
  func theStartAndThePapersOfTheJobsAreAdvisedTogether(jobs: [Int], requirement: String, records: [String]) throws {
    let own = try advice(unstarted(withoutStamp: jobs), requirement)
    #expect(own.flatMap(\.steps).map(\.record) == records && own.allSatisfy { $0.effect == .meetsTogether })
    #expect(own.allSatisfy { $0.action == .ask })
  }

  /// Where a postgraduate degree is asked the count starts from the end of university, of whatever career: of such studies
  /// the paper is to be asked for; of those of another level, nothing.
  @Test(arguments: [("universitario", ["constancia-egreso"]), ("tecnica-superior", [])])
  func whereAMasterIsAskedStudiesOfAnyCareerStartTheCount(level: String, kinds: [String]) throws {
    let asked = "posting.profile.education.anyOf[0]"
    let situation = try unstarted().setting("\(asked).level", "maestria").setting("\(asked).status", "grado")
      .setting("\(asked).careers", ["Gestión Pública"]).setting("\(Self.ed1).level", level)
    let requests = try advice(situation, "experience.general").flatMap(\.steps).filter { $0.record == "ed1" }
      .flatMap(\.measure.requests)
    #expect(requests.map(\.kind) == kinds)
  }

  /// Forty leads are followed, and what starts the count is one of them, however many jobs there are.
  @Test func whatStartsTheCountIsTriedBehindManyJobs() throws {
    let months = (0..<48).map { month -> [String: any Sendable] in
      let first = "\(2014 + month / 12)-\(month % 12 < 9 ? "0" : "")\(month % 12 + 1)"
      return [
        "id": "m\(month)", "kind": "servicio", "employer": "Entidad", "sector": "publico", "from": "\(first)-01",
        "to": "\(first)-28", "functions": ["Elaborar informes de procedimiento disciplinario"],
        "proofs": [
          ["kind": "constancia-prestacion-servicios", "shows": Self.withoutStamp, "folio": 20] as [String: any Sendable]
        ],
      ]
    }
    let own = try advice(
      unstarted().setting(Self.jobs, months).setting("posting.profile.experience.general", ["months": 6]),
      "experience.general")
    #expect(own.first?.steps.map(\.record) == ["ed1"] && own.allSatisfy { $0.effect == .meetsTogether })
  }

  /// One that suffices alone is advised alone.
  @Test func wherePapersOfTheJobsAreNotNeededTheStartAloneIsAdvised() throws {
    let own = try advice(unstarted(withoutStamp: [1]), "experience.specific.nivel")
    #expect(own.flatMap(\.steps).map(\.record) == ["ed1"] && own.map(\.effect) == [.meets])
  }

  /// Nine years are there in all: 4 of them need the start alone, 5 a stamp as well.
  @Test func whereAllOfItIsNotEnoughItIsSaidWhatItComesTo() throws {
    let asked = "posting.profile.experience.general.years"
    let own = try advice(unstarted(withoutStamp: [1]).setting(asked, 12), "experience.general")
    #expect(own.map { $0.steps.map(\.record) } == [["ed1", "ex2"]])
    guard case .helps(.experience(_, let counted)) = own.first?.effect else {
      Issue.record("no figure")
      return
    }
    #expect(counted.years == 9 && counted.months == 0)
  }

  /// Nobody knows the egreso; that with it and the stamps more would count is tried with the earliest there can be.
  @Test func whereTheEgresoIsNotDeclaredThePapersOfTheJobsAreAdvisedWithIt() throws {
    let situation = try unstarted(withoutStamp: [0, 1]).setting("\(Self.ed1).egreso", nil)
    let own = try advice(situation, "experience.general")
    #expect(own.map { $0.steps.map(\.record) } == [["ed1", "ed1", "ex1", "ex2"]])
    #expect(own.map(\.effect) == [.helps(counted: nil)])
    #expect(own.first?.assumptions.first == Assumption(path: "education[0].egreso", value: #""2026-03-24""#))
  }

  /// Other studies are no advice to whom they are: the own ones can be mended, or there is nothing to count.
  @Test func whoHasTheStudiesIsNotToldToDeclareThem() throws {
    #expect(try advice(unstarted().setting(Self.jobs, [String]()), "experience.general").isEmpty)
    for jobs in [[0], [1], [0, 1]] {
      let (situation, sorts) = (try unstarted(withoutStamp: jobs), ["general", "specific.publico", "specific.nivel"])
      for sort in sorts {
        let steps = try advice(situation, "experience.\(sort)").flatMap(\.steps)
        #expect(!steps.isEmpty && !steps.contains { if case .addStudies = $0.measure { true } else { false } })
      }
    }
  }

  /// Studies of another career cannot be mended: others are advised, where there is something that they would let count.
  @Test(arguments: [true, false])
  func otherStudiesAreAdvisedWhereTheyWouldLetSomethingCount(worked: Bool) throws {
    var situation = try Situation("apto-plain").setting("\(Self.ed1).career", "Enfermería")
    if !worked { situation = situation.setting(Self.jobs, [String]()) }
    let own = try advice(situation, "experience.general")
    let studies = own.flatMap(\.steps).filter { if case .addStudies = $0.measure { true } else { false } }
    #expect(studies.count == (worked ? 1 : 0) && own.count == (worked ? 1 : 0))
    // With all their papers, so that nothing further is to be said of a record that nobody has.
    #expect(own.flatMap(\.steps).allSatisfy { $0.record == nil })
    let kinds = studies.flatMap(\.measure.requests).map(\.kind)
    #expect(kinds == (worked ? ["diploma-titulo", "constancia-egreso"] : []))
  }

  /// The diploma of 2012 starts the count; the job ended before it and lacks its stamp.
  @Test func anEarlierStartIsTriedWithThePapersThatNeedIt() throws {
    let situation = try Situation("apto-plain").setting("\(Self.ed1).proofs[0].kind", "constancia")
      .setting("\(Self.ed1).proofs[1].date", "2016-02-15").setting("\(Self.ed1).proofs[2].date", "2016-02-15")
      .setting("\(Self.jobs)[0].proofs[0].shows", Self.withoutStamp)
    let own = try advice(situation, "experience.general")
    #expect(own.flatMap(\.steps).map(\.record) == ["ed1", "ex1"] && own.allSatisfy { $0.effect == .meetsTogether })
  }

  /// The diploma of 1 August 2012 starts the count; an egreso would start it earlier, and a job began in February.
  @Test(arguments: [
    ("constancia-egreso", "2012-02-01", [["declareEgreso"]], Improvement.Effect.meets, "2012-01-10"),
    ("constancia", "2012-02-01", [["declareEgreso", "ask"]], .helps(counted: nil), "2012-07-31"),
    ("constancia-egreso", "2012-08-01", [], .meets, ""), ("constancia", "2012-08-01", [], .meets, ""),
  ])
  func anEgresoThatIsNotDeclaredIsAskedForWhereItWouldStartTheCountEarlier(
    paper: String, jobSince: String, measures: [[String]], effect: Improvement.Effect, taken: String
  ) throws {
    let situation = try Situation("apto-plain").setting("\(Self.ed1).egreso", nil)
      .setting("\(Self.ed1).proofs[0].kind", paper).setting("\(Self.jobs)[0].from", jobSince)
      .setting("posting.profile.experience.general.years", 9)
    let own = try advice(situation, "experience.general")
    #expect(measureNames(own) == measures)
    #expect(own.allSatisfy { $0.effect == effect })
    let egresos = own.flatMap(\.assumptions).filter { $0.path == "education[0].egreso" }
    #expect(egresos.map(\.value) == own.map { _ in "\"\(taken)\"" })
  }

  /// Who has every paper and calls himself a student says how far he came, for the experience too.
  @Test(arguments: ["education", "experience.general"])
  func theStatusThatThePapersProveCarriesTheExperience(requirement: String) throws {
    let own = try advice(Situation("apto-plain").setting("\(Self.ed1).status", "estudiante"), requirement)
    #expect(own.map { $0.steps.map(\.measure) } == [[.declareStatus(.titulado)]])
    #expect(own.map(\.effect) == [.meets])
  }

  /// A day that is on the diploma need only be copied: that is said before a paper is asked for.
  @Test(arguments: [(Optional("2012-01-31"), false), (nil, true)])
  func theDayOfADiplomaThatIsThereIsToBeDeclared(date: String?, isAdvised: Bool) throws {
    let diploma: [String: any Sendable] = ["kind": "diploma-titulo", "shows": ["firma"], "folio": 4]
    let situation = try Situation("apto-plain").setting("\(Self.ed1).proofs", [diploma])
      .setting("\(Self.ed1).proofs[0].date", date)
    if !isAdvised {
      #expect(try situation.verdict().isMet("experience.general") == true)
      return
    }
    let own = try advice(situation, "experience.general")
    #expect(measureNames(own) == [["declareDiplomaDate"], ["ask"]])
    #expect(own.map(\.effect) == [.helps(counted: nil), .meets])
    let days = own.flatMap(\.assumptions).filter { $0.path == "education[0].proofs[0].date" }
    #expect(days.map(\.value) == [#""2026-03-24""#])
  }

  /// A school that is declared needs its day, and no second school.
  @Test(arguments: [(true, [["declareEgreso"]], "2011-12-30"), (false, [["declareEgreso", "ask"]], "2026-03-24")])
  func theEndOfASchoolThatIsDeclaredIsToBeSaid(hasPaper: Bool, measures: [[String]], taken: String) throws {
    let school: [String: any Sendable] = ["level": "secundaria", "status": "completa"]
    let paper: [String: any Sendable] = ["kind": "certificado-estudios", "date": "2011-12-30", "folio": 2]
    let papers = hasPaper ? [paper] : []
    let own: [String: any Sendable] = ["id": "ed1", "level": "secundaria", "status": "completa", "proofs": papers]
    let situation = try Situation("apto-plain").under(book: "indecopi-2023")
      .setting("posting.profile.education.anyOf", [school])
      .setting("applicant.education", [own])
    let advised = try advice(situation, "experience.general")
    let found = measureNames(advised)
    #expect(found == measures)
    let days = advised.flatMap(\.assumptions).filter { $0.path == "education[0].egreso" }
    #expect(days.map(\.value) == ["\"\(taken)\""])
    let said = try situation.verdict().result("experience.general")?.reasons.map(\.kind)
    #expect(said?.contains(hasPaper ? .schoolEndUndeclared : .schoolEndUnproven) == true)
  }

  @Test func whoStudiesStillIsNotToldToDeclareTheSameStudiesFinished() throws {
    let situation = try Situation("apto-plain").setting("\(Self.ed1).status", "estudiante")
      .setting("\(Self.ed1).egreso", "2027-01-01")
    #expect(try advice(situation, "experience.general").isEmpty)
  }
}
