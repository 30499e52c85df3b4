import Days
import TestSupport
import Testing

@testable import Eligibility

/// Papers that show when a job began and ended and carry no dates of their own, beside papers that do.
@Suite struct UndatedPaperTests {
  private static let job = "applicant.experience[1]"

  private static func paper(
    _ shows: [String], kind: String = "constancia-trabajo", date: String? = nil, evidence: [String: String] = [:]
  ) -> [String: any Sendable] {
    var paper: [String: any Sendable] = [
      "kind": kind, "shows": shows + ["cargo", "firma", "sello", "membrete"], "folio": 20,
    ]
    paper["date"] = date
    if !evidence.isEmpty { paper["evidence"] = evidence as [String: any Sendable] }
    return paper
  }

  struct Papers: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let papers: [[String: any Sendable]]
    /// Days of the job of 2016-03-01 to 2021-02-28 that count.
    let days: Int
  }

  private static let whole = paper(["inicio", "fin"])

  private static func encargo(_ day: String) -> [String: any Sendable] {
    paper(["inicio"], kind: "resolucion-encargo", evidence: ["from": day])
  }

  private static func cese(_ day: String) -> [String: any Sendable] {
    paper(["fin"], kind: "resolucion-cese", evidence: ["to": day])
  }

  static let ended: [Papers] = [
    Papers(testDescription: "alone", papers: [whole], days: 1826),
    Papers(
      testDescription: "beside one of a year, which takes nothing away",
      papers: [whole, paper(["inicio", "fin"], evidence: ["from": "2016-03-01", "to": "2016-12-31"])], days: 1826),
    Papers(
      testDescription: "beginning and end on two papers, beside one of a year",
      papers: [
        paper(["inicio"]), paper(["fin"]),
        paper(["inicio", "fin"], evidence: ["from": "2016-03-01", "to": "2016-12-31"]),
      ], days: 1826),
    Papers(
      testDescription: "an end alone beside one of a year",
      papers: [paper(["fin"]), paper(["inicio", "fin"], evidence: ["from": "2016-03-01", "to": "2016-12-31"])],
      days: 306),
    Papers(
      testDescription: "issued before the one of a later year, up to its issue",
      papers: [
        paper(["inicio", "fin"], date: "2018-02-28"),
        paper(["inicio", "fin"], evidence: ["from": "2020-03-01", "to": "2021-02-28"]),
      ], days: 730 + 365),
    Papers(
      testDescription: "an order that dates another beginning takes nothing away",
      papers: [whole, encargo("2017-03-01")], days: 1826),
    Papers(
      testDescription: "an order that dates another end takes nothing away",
      papers: [whole, cese("2017-02-28")], days: 1826),
    Papers(
      testDescription: "orders that begin and end it, one after the other",
      papers: [encargo("2016-03-01"), cese("2018-02-28"), encargo("2018-03-01"), cese("2021-02-28")], days: 1826),
    Papers(
      testDescription: "the second on the day of the first's end",
      papers: [encargo("2016-03-01"), cese("2018-02-28"), encargo("2018-02-28"), cese("2021-02-28")], days: 1826),
    Papers(
      testDescription: "a year between them",
      papers: [encargo("2016-03-01"), cese("2018-02-28"), encargo("2019-03-01"), cese("2021-02-28")], days: 1461),
    Papers(
      testDescription: "the first never ended",
      papers: [encargo("2016-03-01"), encargo("2018-03-01"), cese("2021-02-28")], days: 1096),
    Papers(
      testDescription: "ended twice",
      papers: [encargo("2016-03-01"), cese("2018-02-28"), cese("2021-02-28")], days: 730),
    Papers(
      testDescription: "of one day", papers: [encargo("2018-03-01"), cese("2018-03-01")], days: 1),
    Papers(
      testDescription: "that it goes on holds up to the issue, though another shows an end",
      papers: [
        paper(["inicio", "a-la-fecha"], date: "2018-02-28"),
        paper(["inicio", "fin"], evidence: ["from": "2021-02-01", "to": "2021-02-28"]),
      ], days: 730 + 28),
    Papers(
      testDescription: "that it goes on, and an order that ends it",
      papers: [paper(["inicio", "a-la-fecha"], date: "2018-02-28"), cese("2021-02-28")], days: 1826),
    Papers(
      testDescription: "that it goes on, and an end without its date",
      papers: [paper(["inicio", "a-la-fecha"], date: "2018-02-28"), paper(["fin"])], days: 1826),
    Papers(
      testDescription: "an order that begins it, and that it goes on, beside one of a month",
      papers: [
        encargo("2016-03-01"), paper(["a-la-fecha"], date: "2018-02-28"),
        paper(["inicio", "fin"], evidence: ["from": "2021-02-01", "to": "2021-02-28"]),
      ], days: 730 + 28),
    Papers(
      testDescription: "issued on its first day", papers: [paper(["inicio", "fin"], date: "2016-03-01")], days: 1826),
    Papers(
      testDescription: "issued before it began", papers: [paper(["inicio", "fin"], date: "2016-02-29")], days: 0),
    Papers(
      testDescription: "issued before it began, and an order that ends it",
      papers: [paper(["inicio", "a-la-fecha"], date: "2016-02-29"), cese("2021-02-28")], days: 0),
    Papers(
      testDescription: "its dated end comes before its beginning",
      papers: [paper(["inicio", "fin"], evidence: ["to": "2016-02-29"])], days: 0),
    Papers(
      testDescription: "its dated end comes before its beginning, and an order begins it",
      papers: [paper(["inicio", "fin"], evidence: ["to": "2016-02-29"]), encargo("2017-03-01")], days: 0),
  ]

  /// IPD 7.2.B: papers "que indiquen expresamente el período laborado"; each shows what it shows (Decision 119).
  @Test(arguments: ended)
  func anEndedJob(papers: Papers) throws {
    let verdict = try Situation("apto-plain").setting("applicant.experience[0]", nil)
      .setting("applicant.experience[0].proofs", papers.papers).verdict()
    #expect(verdict.days("experience.general") == papers.days)
  }

  /// Whoever reads that the whole job counts must see that an order within it says something else.
  @Test(arguments: [
    ([whole, encargo("2017-03-01")], true), ([whole, encargo("2016-03-01")], false),
    ([paper(["inicio", "a-la-fecha"], date: "2021-02-28"), paper(["fin"]), encargo("2017-03-01")], true),
    ([encargo("2016-03-01"), encargo("2017-03-01"), cese("2021-02-28")], true),
    ([encargo("2016-03-01"), cese("2018-02-28"), cese("2021-02-28")], true),
    ([encargo("2016-03-01"), cese("2018-02-28"), encargo("2018-03-01"), cese("2021-02-28")], false),
    ([whole, cese("2021-02-27")], true), ([whole, cese("2021-02-28")], false), ([whole], false),
    (
      [
        paper(["inicio", "fin"], evidence: ["from": "2016-03-01", "to": "2021-02-28"]), encargo("2017-03-01"),
      ], false
    ),
  ])
  func anOrderWithinAJobThatAPaperWithoutDatesShows(papers: [[String: any Sendable]], isSaid: Bool) throws {
    let verdict = try Situation("apto-plain").setting("\(Self.job).proofs", papers).verdict()
    let notes = verdict.notes.filter { $0.code == "experience.proof.disputed" }
    #expect(notes.map(\.records) == (isSaid ? [["ex2"]] : []))
  }

  /// Of months that are declared only what papers date counts.
  @Test(arguments: [
    ("2016-03", "2021-02", 2), ("2016-03-01", "2021-02", 2), ("2016-03", "2021-02-28", 2),
    ("2016-03-01", "2021-02-28", 1826),
  ])
  func aPaperThatDatesTwoDaysMakesNoDaysOfMonths(from: String, to: String, days: Int) throws {
    let papers = [Self.whole, Self.paper(["inicio", "fin"], evidence: ["from": "2016-03-31", "to": "2016-04-01"])]
    let verdict = try Situation("apto-plain").setting("applicant.experience[0]", nil)
      .setting("applicant.experience[0].from", from).setting("applicant.experience[0].to", to)
      .setting("applicant.experience[0].proofs", papers).verdict()
    #expect(verdict.days("experience.general") == days)
  }

  /// A contract is made before what it is of.
  @Test(arguments: [("contrato", 1826), ("orden-servicio", 1826), ("constancia-trabajo", 0)])
  func aPaperThatEntrustsIsMadeBefore(kind: String, days: Int) throws {
    let verdict = try Situation("apto-plain").under(book: "servir-2020").setting("applicant.experience[0]", nil)
      .setting("applicant.experience[0].proofs", [Self.paper(["inicio", "fin"], kind: kind, date: "2016-02-29")])
      .verdict()
    #expect(verdict.days("experience.general") == days)
  }

  /// A later paper of an earlier end does not speak for the one whose end is taken as declared.
  @Test(arguments: [("2021-02-27", true), ("2021-02-28", false)])
  func aPaperOfAnEarlierEndDoesNotSpeakForTheDeclaredOne(issued: String, isSaid: Bool) throws {
    let papers = [
      Self.paper(["inicio", "fin"], date: issued),
      Self.paper(["inicio", "fin"], date: "2022-01-10", evidence: ["from": "2016-03-01", "to": "2016-12-31"]),
    ]
    let verdict = try Situation("apto-plain").setting("\(Self.job).proofs", papers).verdict()
    #expect(verdict.notes.contains { $0.code == "experience.proof.beforeEnd" } == isSaid)
    #expect(verdict.days("experience.specific.publico") == 1826)
  }

  @Test func ofAPaperIssuedBeforeTheJobBeganThatIsSaid() throws {
    let verdict = try Situation("apto-plain")
      .setting("\(Self.job).proofs", [Self.paper(["inicio", "fin"], date: "2016-02-29")]).verdict()
    #expect(verdict.timeline.excluded.contains { $0.record == "ex2" && $0.reason.code == "experience.proof.tooEarly" })
  }

  /// A newer paper "a la fecha" is not cut by an older certificate.
  @Test(arguments: ["2026-03-23", "2026-03-24"])
  func aJobThatGoesOn(issued: String) throws {
    let old = Self.paper(
      ["inicio", "fin"], date: "2017-03-10", evidence: ["from": "2016-03-01", "to": "2017-02-28"])
    func verdict(_ papers: [[String: any Sendable]]) throws -> Verdict {
      try Situation("apto-plain").settingNull("\(Self.job).to").setting("\(Self.job).proofs", papers).verdict()
    }
    let new = Self.paper(["inicio", "a-la-fecha"], date: issued)
    let alone = try verdict([new])
    let beside = try verdict([new, old])
    #expect(alone.days("experience.general") == beside.days("experience.general"))
    #expect(alone.timeline.excluded == beside.timeline.excluded)
  }

  /// A paper that is not accepted stands over no day that counts, in a job that goes on too.
  @Test(arguments: [("2026-03-24", 0), ("2026-03-23", 1)])
  func aRefusedPaperStandsBesideLostDaysAlone(issued: String, lost: Int) throws {
    let papers = [Self.paper(["inicio", "a-la-fecha"], date: issued), Self.paper(["inicio"], kind: "boleta-pago")]
    let verdict = try Situation("apto-plain").settingNull("\(Self.job).to").setting("\(Self.job).proofs", papers)
      .verdict()
    let refused = verdict.timeline.excluded.filter { $0.reason.code == "experience.proof.notAccepted" }
    #expect(refused.compactMap(\.run).map(\.count) == (lost == 0 ? [] : [lost]))
  }

  /// The days of a job that goes on since its last paper are said once, whatever lies before them.
  @Test func lostDaysAreSaidOnce() throws {
    let papers = [
      Self.paper(["inicio", "fin"], evidence: ["from": "2016-03-01", "to": "2017-02-28"]),
      Self.paper(["a-la-fecha"], date: "2026-03-20"),
    ]
    let verdict = try Situation("apto-plain").settingNull("\(Self.job).to").setting("\(Self.job).proofs", papers)
      .verdict()
    let runs = verdict.timeline.excluded.filter { $0.record == "ex2" }.compactMap(\.run)
    #expect(runs.map { "\($0.first) \($0.last)" } == ["2017-03-01 2026-03-20", "2026-03-21 2026-03-24"])
  }

  /// A later order that only shows a beginning hides nothing: nobody has said when the job ended.
  @Test(arguments: [true, false])
  func anOrderSaysNothingOfTheEnd(hasOrder: Bool) throws {
    let order = Self.paper(["inicio"], kind: "resolucion-encargo", date: "2022-01-10")
    let papers = [Self.paper(["inicio", "fin"], date: "2018-10-21")] + (hasOrder ? [order] : [])
    let verdict = try Situation("apto-plain").setting("\(Self.job).proofs", papers).verdict()
    #expect(verdict.notes.contains { $0.code == "experience.proof.beforeEnd" })
  }

  /// Indecopi 2.1.3: "En caso de experiencia laboral en entidades públicas".
  @Test(arguments: [("publico", "otro", false), ("privado", "otro", true), ("publico", "rrhh", true)])
  func whoIssuesMattersInPublicEntities(sector: String, issuer: String, counts: Bool) throws {
    let verdict = try Situation("apto-plain").under(book: "indecopi-2023").setting("\(Self.job).sector", sector)
      .setting("\(Self.job).proofs[0].issuer", issuer).verdict()
    #expect(verdict.days("experience.general") == 1461 + (counts ? 1826 : 0))
  }
}
