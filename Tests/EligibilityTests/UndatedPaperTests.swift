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
      testDescription: "an order that dates the beginning",
      papers: [whole, paper(["inicio"], kind: "resolucion-encargo", evidence: ["from": "2017-03-01"])], days: 1461),
    Papers(
      testDescription: "an order that dates the end",
      papers: [whole, paper(["fin"], kind: "resolucion-cese", evidence: ["to": "2017-02-28"])], days: 365),
  ]

  /// IPD 7.2.B: papers "que indiquen expresamente el período laborado"; each shows what it shows (Decision 119).
  @Test(arguments: ended)
  func anEndedJob(papers: Papers) throws {
    let verdict = try Situation("apto-plain").setting("applicant.experience[0]", nil)
      .setting("applicant.experience[0].proofs", papers.papers).verdict()
    #expect(verdict.days("experience.general") == papers.days)
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
