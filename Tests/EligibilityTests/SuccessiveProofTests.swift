import Days
import Eligibility
import TestSupport
import Testing

/// Several proofs of one job, each with dates of its own: the job of `apto-plain` from 1 March 2016 to 28 February 2021,
/// which is the only one in the public sector (1,826 days).
@Suite struct SuccessiveProofTests {
  struct Shown: CustomTestStringConvertible {
    let testDescription: String
    /// First and last day of each proof.
    let evidence: [(from: String?, to: String?)]
    let days: Int
    /// What those say that have a single date: that there is another, or that alone.
    var ends = ["inicio", "fin"]
    /// Whether a paper shows the end and does not date it.
    var hasEnd = true
    /// Whether each with a single date says that alone.
    var isAlone = false
    /// Runs that no proof shows.
    var missing: [String] = []
  }

  static let cases: [Shown] = [
    Shown(
      testDescription: "two, one after the other",
      evidence: [
        ("2016-03-01", "2018-02-28"), ("2018-03-01", "2021-02-28"),
      ], days: 1826),
    Shown(
      testDescription: "the later first",
      evidence: [
        ("2018-03-01", "2021-02-28"), ("2016-03-01", "2018-02-28"),
      ], days: 1826),
    Shown(
      testDescription: "a day between them is not shown",
      evidence: [
        ("2016-03-01", "2018-02-27"), ("2018-03-01", "2021-02-28"),
      ], days: 1825, missing: ["2018-02-28 2018-02-28"]),
    Shown(
      testDescription: "they overlap",
      evidence: [
        ("2016-03-01", "2018-06-30"), ("2018-01-01", "2021-02-28"),
      ], days: 1826),
    Shown(
      testDescription: "one within the other",
      evidence: [
        ("2016-03-01", "2021-02-28"), ("2017-01-01", "2017-12-31"),
      ], days: 1826),
    Shown(
      testDescription: "one alone, with fewer days", evidence: [("2016-03-02", "2021-02-27")], days: 1824,
      missing: [
        "2016-03-01 2016-03-01", "2021-02-28 2021-02-28",
      ]),
    Shown(
      testDescription: "a beginning and an end, each of its own paper",
      evidence: [
        ("2016-03-02", nil), (nil, "2021-02-27"),
      ], days: 1824, isAlone: true, missing: ["2016-03-01 2016-03-01", "2021-02-28 2021-02-28"]),
    Shown(
      testDescription: "two, and a paper of an end sooner takes nothing away",
      evidence: [
        ("2016-03-01", "2018-02-28"), ("2018-03-01", "2021-02-28"), (nil, "2021-02-27"),
      ], days: 1826),
    Shown(
      testDescription: "one for all, and a paper of a later beginning takes nothing away",
      evidence: [
        ("2016-03-01", "2021-02-28"), ("2019-01-01", nil),
      ], days: 1826),
    Shown(
      testDescription: "one, and beside it a beginning without its end shows nothing further",
      evidence: [
        ("2016-03-01", "2018-02-28"), ("2018-03-01", nil),
      ], days: 730, ends: ["inicio"], hasEnd: false, missing: ["2018-03-01 2021-02-28"]),
    Shown(
      testDescription: "one, and beside it a beginning, and an end that is not dated",
      evidence: [
        ("2016-03-01", "2018-02-28"), ("2018-03-02", nil),
      ], days: 1825, ends: ["inicio"], missing: ["2018-03-01 2018-03-01"]),
    Shown(
      testDescription: "one, and beside it one that shows an end without dating it",
      evidence: [
        ("2016-03-01", "2018-02-28"), ("2018-03-02", nil),
      ], days: 1825, missing: ["2018-03-01 2018-03-01"]),
    Shown(
      testDescription: "one, and beside it one that shows that it went on",
      evidence: [
        ("2016-03-01", "2018-02-28"), ("2018-03-02", nil),
      ], days: 1825, ends: ["inicio", "a-la-fecha"], missing: ["2018-03-01 2018-03-01"]),
    Shown(
      testDescription: "one, and beside it one that shows a beginning without dating it",
      evidence: [
        ("2018-03-01", "2021-02-28"), (nil, "2018-02-27"),
      ], days: 1825, missing: ["2018-02-28 2018-02-28"]),
    Shown(
      testDescription: "one, and beside it an end alone shows nothing further",
      evidence: [
        ("2018-03-01", "2021-02-28"), (nil, "2018-02-27"),
      ], days: 1096, ends: ["fin"], missing: ["2016-03-01 2018-02-28"]),
    Shown(
      testDescription: "two that date their beginnings", evidence: [("2016-03-02", nil), ("2018-03-01", nil)],
      days: 1825,
      missing: ["2016-03-01 2016-03-01"]),
    Shown(
      testDescription: "two beginnings and nothing else", evidence: [("2016-03-02", nil), ("2018-03-01", nil)],
      days: 1096,
      ends: ["inicio"], missing: ["2016-03-01 2018-02-28"]),
    Shown(
      testDescription: "one, and beside it a beginning with its end",
      evidence: [
        ("2016-03-01", "2018-02-28"), ("2018-03-02", nil), (nil, "2021-02-27"),
      ], days: 1824, isAlone: true, missing: ["2018-03-01 2018-03-01", "2021-02-28 2021-02-28"]),
    Shown(testDescription: "no dates of their own", evidence: [(nil, nil), (nil, nil)], days: 1826),
  ]

  @Test(arguments: cases)
  func daysThatSomePaperShowsCount(shown: Shown) throws {
    let proofs = shown.evidence.enumerated().map { index, evidence -> [String: any Sendable] in
      var own: [String: any Sendable] = [:]
      if let from = evidence.from { own["from"] = from }
      if let to = evidence.to { own["to"] = to }
      let alone = evidence.to == nil ? ["inicio"] : ["fin"]
      let ends = own.count == 1 ? shown.isAlone ? alone : shown.ends : ["inicio", "fin"]
      return [
        "kind": "constancia-trabajo", "shows": ends + ["cargo", "firma", "sello", "membrete"], "folio": 20 + index,
        "evidence": own,
      ]
    }
    // Of a book that asks for both ends a paper must show the end.
    let end: [String: any Sendable] = [
      "kind": "constancia-trabajo", "shows": ["fin", "cargo", "firma", "sello", "membrete"], "folio": 40,
    ]
    let verdict = try Situation("apto-plain").setting(
      "applicant.experience[1].proofs", proofs + (shown.hasEnd ? [end] : [])
    )
    .setting("posting.profile.experience.specific[2].years", 6).verdict()
    let result = try #require(verdict.result("experience.specific.publico"))
    guard case .experience(_, let days, _) = result.figure else {
      Issue.record("the requirement has a figure of days")
      return
    }
    #expect(days == shown.days)
    let missing = result.reasons.compactMap { reason -> String? in
      guard case .evidenceDates(let run) = reason.kind else { return nil }
      return "\(run.first) \(run.last)"
    }
    #expect(missing == shown.missing)
  }

  /// A job that goes on ends on the day of the last paper that shows that it went on; one of a later day that shows
  /// something else says nothing of it.
  @Test(arguments: [
    ("constancia-trabajo", ["cargo", "firma", "sello"], 1826), ("resolucion-encargo", ["inicio", "cargo"], 1826),
    ("constancia-trabajo", ["a-la-fecha", "firma", "sello"], 1827),
    ("constancia-trabajo", ["fin", "firma", "sello"], 1827),
    ("constancia-trabajo", ["a-la-fecha", "firma"], 1826),
  ])
  func aJobThatGoesOnIsShownUntilAPaperThatSaysSo(kind: String, shows: [String], days: Int) throws {
    let proofs: [[String: any Sendable]] = [
      [
        "kind": "constancia-trabajo", "shows": ["inicio", "a-la-fecha", "cargo", "firma", "sello", "membrete"],
        "folio": 20, "date": "2021-02-28",
      ],
      ["kind": kind, "shows": shows, "folio": 21, "date": "2021-03-01"],
    ]
    let verdict = try Situation("apto-plain").settingNull("applicant.experience[1].to")
      .setting("applicant.experience[1].proofs", proofs).verdict()
    guard case .experience(_, let counted, _) = verdict.result("experience.specific.publico")?.figure else {
      Issue.record("the requirement has a figure of days")
      return
    }
    #expect(counted == days)
  }

  /// Of two papers that date their beginnings alone the first shows the job until it was issued, the last until the end.
  @Test(arguments: [
    ("a-la-fecha", "2018-02-28", 1826, []), ("a-la-fecha", "2018-02-27", 1825, ["2018-02-28 2018-02-28"]),
    ("fin", "2018-02-28", 1826, []), ("fin", "2018-02-27", 1825, ["2018-02-28 2018-02-28"]),
    ("fin", nil as String?, 1826, [] as [String]),
  ])
  func aPaperShowsNoDayAfterItsIssueButForTheLast(
    shown: String, issued: String?, days: Int, missing: [String]
  ) throws {
    let proofs = [("2016-03-01", issued), ("2018-03-01", "2020-01-15")].map { from, issued -> [String: any Sendable] in
      var proof: [String: any Sendable] = [
        "kind": "constancia-trabajo", "shows": ["inicio", shown, "cargo", "firma", "sello", "membrete"],
        "folio": 20, "evidence": ["from": from],
      ]
      if let issued { proof["date"] = issued }
      return proof
    }
    // Of a book that asks for the end of a job that has ended one without dates must show it.
    let end: [String: any Sendable] = [
      "kind": "constancia-trabajo", "shows": ["fin", "cargo", "firma", "sello", "membrete"], "folio": 40,
    ]
    let verdict = try Situation("apto-plain").setting("applicant.experience[1].proofs", proofs + [end])
      .setting("posting.profile.experience.specific[2].years", 6).verdict()
    let result = try #require(verdict.result("experience.specific.publico"))
    guard case .experience(_, let counted, _) = result.figure else {
      Issue.record("the requirement has a figure of days")
      return
    }
    #expect(counted == days)
    let runs = result.reasons.compactMap { reason -> String? in
      guard case .evidenceDates(let run) = reason.kind else { return nil }
      return "\(run.first) \(run.last)"
    }
    #expect(runs == missing)
  }

  /// A job that goes on, whose papers have no date of issue: it is shown until the last day of the last of them.
  @Test func aJobThatGoesOnIsShownUntilTheLastOfItsPapers() throws {
    let proofs = [("2016-03-01", "2018-02-28"), ("2018-03-01", "2021-02-28")].map {
      from, to -> [String: any Sendable] in
      [
        "kind": "constancia-trabajo", "shows": ["inicio", "a-la-fecha", "cargo", "firma", "sello", "membrete"],
        "folio": 20, "evidence": ["from": from, "to": to],
      ]
    }
    let verdict = try Situation("apto-plain").settingNull("applicant.experience[1].to")
      .setting("applicant.experience[1].proofs", proofs).verdict()
    guard case .experience(_, let days, _) = verdict.result("experience.specific.publico")?.figure else {
      Issue.record("the requirement has a figure of days")
      return
    }
    #expect(days == 1826)
  }
}
