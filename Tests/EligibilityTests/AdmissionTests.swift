import Applicant
import Days
import Reading
import RuleData
import TestSupport
import Testing

@testable import Eligibility

/// When something may be handed in, with which documents, and how often.
@Suite struct AdmissionTests {
  private static func admission(
    _ schedule: [String: [String: String]], documents: [String] = [], book: String = "ipd-cas-2026"
  ) throws
    -> Admission
  {
    let situation = try Situation("apto-plain").setting("posting.schedule", schedule)
      .setting("posting.requiredDocuments", documents).under(book: book)
    let question = try situation.question()
    return Admission(posting: question.posting, book: question.book, overrides: question.overrides)
  }

  private static func moment(_ text: String) throws -> Moment {
    let parts = text.split(separator: " ")
    let clock = parts[1].split(separator: ":").compactMap { Int($0) }
    return Moment(day: try #require(Day(String(parts[0]))), second: clock[0] * 3_600 + clock[1] * 60 + clock[2])
  }

  /// Whoever withdraws hears that the place is not given back, under the rules that do not.
  @Test(arguments: [("ipd-cas-2026", 2), ("indecopi-2023", 1), ("pge-2023", nil), ("servir-2020", nil)])
  func aWithdrawnApplicationCountsWhereTheRulesSaySo(book: String, maximum: Int?) throws {
    let limit = try Self.admission(Self.oneDay, book: book).limitOfWithdrawn
    #expect(limit?.maximum == maximum)
  }

  // MARK: Windows

  private static let oneDay: [String: [String: String]] = [
    "application": ["from": "2026-03-24T08:30", "to": "2026-03-24T16:30"]
  ]
  private static let wholeDays: [String: [String: String]] = [
    "application": ["from": "2026-05-11", "to": "2026-05-15"]
  ]
  private static let firstDayOnly: [String: [String: String]] = ["application": ["from": "2026-05-11T09:00"]]
  private static let twoWindows: [String: [String: String]] = [
    "application": ["from": "2026-03-24T08:30", "to": "2026-03-24T16:30"],
    "documents": ["from": "2026-04-01T08:30", "to": "2026-04-01T16:30"],
  ]

  static let seconds: [(String, [String: [String: String]], String, String)] = [
    ("the second before it opens", oneDay, "2026-03-24 08:29:59", "application notYet 2026-03-24T08:30:00-05:00"),
    ("its first second", oneDay, "2026-03-24 08:30:00", "application"),
    ("its last second", oneDay, "2026-03-24 16:30:00", "application"),
    ("the second after", oneDay, "2026-03-24 16:30:01", "application closed 2026-03-24T16:30:00-05:00"),
    ("the day after", oneDay, "2026-03-25 09:00:00", "application closed 2026-03-24T16:30:00-05:00"),
    ("before the first day", wholeDays, "2026-05-10 23:59:59", "application notYet 2026-05-11T00:00:00-05:00"),
    ("midnight of the first day", wholeDays, "2026-05-11 00:00:00", "application"),
    ("the last second of the last day", wholeDays, "2026-05-15 23:59:59", "application"),
    ("the next midnight", wholeDays, "2026-05-16 00:00:00", "application closed 2026-05-15T23:59:59-05:00"),
    ("without an end, the end of the day", firstDayOnly, "2026-05-11 23:59:59", "application"),
    (
      "without an end, the next day", firstDayOnly, "2026-05-12 00:00:00",
      "application closed 2026-05-11T23:59:59-05:00"
    ),
    ("no window", [:], "2026-05-12 00:00:00", "application noWindow"),
    (
      "nobody who applied, the last second", twoWindows, "2026-03-24 16:30:00", "application"
    ),
    (
      "nobody who applied, the second after", twoWindows, "2026-03-24 16:30:01",
      "application closed 2026-03-24T16:30:00-05:00"
    ),
    (
      "nobody who applied, when papers are taken", twoWindows, "2026-04-01 08:30:00",
      "application closed 2026-03-24T16:30:00-05:00"
    ),
    (
      "nobody who applied, after both", twoWindows, "2026-04-01 16:30:01",
      "application closed 2026-03-24T16:30:00-05:00"
    ),
  ]

  @Test(arguments: seconds.indices)
  func aWindowHoldsToTheSecond(index: Int) throws {
    let (name, schedule, time, expected) = Self.seconds[index]
    let look = try Self.admission(schedule).look(at: ApplicantFile(), on: Self.moment(time), after: [])
    #expect(([look.step.rawValue] + look.refusals.map(text)).joined(separator: " ") == expected, "\(name)")
  }

  @Test(arguments: [
    ("2026-03-24 16:30:01", "documents notYet 2026-04-01T08:30:00-05:00"), ("2026-04-01 08:30:00", "documents"),
    ("2026-04-01 16:30:00", "documents"), ("2026-04-01 16:30:01", "documents closed 2026-04-01T16:30:00-05:00"),
  ])
  func whoAppliedIsToldOfTheWindowOfDocuments(time: String, expected: String) throws {
    let applied = EarlierSubmission(posting: try posting(), call: nil, step: .application, isWithdrawn: false)
    let look = try Self.admission(Self.twoWindows).look(at: ApplicantFile(), on: Self.moment(time), after: [applied])
    #expect(([look.step.rawValue] + look.refusals.map(text)).joined(separator: " ") == expected)
  }

  /// That papers were confirmed is for an evaluator to say, with the application and with the documents.
  @Test(arguments: ["2026-03-24 16:30:00", "2026-04-01 08:30:00"])
  func aFileThatConfirmsItselfIsNotTaken(time: String) throws {
    let applied = EarlierSubmission(posting: try posting(), call: nil, step: .application, isWithdrawn: false)
    func refusals(_ confirmed: String?) throws -> [String] {
      var job = ExperienceRecord(id: "ex1", kind: .empleo)
      job.proofs = [Proof(kind: "contrato"), Proof(kind: "constancia-trabajo")]
      job.proofs[1].verifiedBy = confirmed
      var file = ApplicantFile()
      file.experience = [ExperienceRecord(id: "ex0", kind: .empleo), job]
      return try Self.admission(Self.twoWindows).look(at: file, on: Self.moment(time), after: [applied])
        .refusals.map(text)
    }
    #expect(try refusals("Yo mismo") == ["confirmedByItself [\"experience[1]\"]"])
    #expect(try refusals(nil) == [])
  }

  private func text(_ refusal: Refusal) -> String {
    switch refusal.kind {
    case .cancelled: "cancelled"
    case .noWindow: "noWindow"
    case .notYet(_, let moment): "notYet \(moment)"
    case .closed(_, let moment): "closed \(moment)"
    case .noApplication: "noApplication"
    case .tooMany(let maximum, let isOfCall): "tooMany \(maximum) \(isOfCall ? "call" : "posting")"
    case .documentMissing(let kind): "documentMissing \(kind)"
    case .attachmentMissing(let path): "attachmentMissing \(path)"
    case .confirmedByItself(let paths): "confirmedByItself \(paths)"
    }
  }

  // MARK: Documents

  @Test func documentsGoWithTheirOwnWindowOrWithTheApplication() throws {
    var file = ApplicantFile()
    file.documents = [SubmittedDocument(kind: "cv")]
    let opening = try Self.moment("2026-03-24 08:30:00")
    let together = try Self.admission(Self.oneDay, documents: ["cv", "dni"]).look(at: file, on: opening, after: [])
    #expect(together.refusals.map(text) == ["documentMissing dni"])
    #expect(together.refusals[0].source?.path == "file.requiredDocuments")
    let apart = try Self.admission(Self.twoWindows, documents: ["cv", "dni"])
    #expect(apart.look(at: file, on: opening, after: []).refusals == [])
    let applied = EarlierSubmission(posting: try posting(), call: nil, step: .application, isWithdrawn: false)
    let papers = apart.look(at: file, on: try Self.moment("2026-04-01 09:00:00"), after: [applied])
    #expect(papers.refusals.map(text) == ["documentMissing dni"])
  }

  /// IPD V: *documento de identidad DNI o CE*, of who has a carné of foreigners and no DNI.
  @Test(arguments: [(IdentityDocumentType.ce, []), (.pasaporte, []), (.dni, ["documentMissing dni"])])
  func theCarneOfAForeignerIsTheDNIThatIsAsked(
    kind: IdentityDocumentType, refusals: [String]
  ) throws {
    var file = ApplicantFile()
    file.personal.document = .init(type: kind, number: "000000001")
    file.documents = [SubmittedDocument(kind: "ce")]
    let look = try Self.admission(Self.oneDay, documents: ["dni"])
      .look(at: file, on: try Self.moment("2026-03-24 08:30:00"), after: [])
    #expect(look.refusals.map(text) == refusals)
  }

  @Test func whoWithdrewHasNoPapersToHandIn() throws {
    let apart = try Self.admission(Self.twoWindows)
    let withdrawn = EarlierSubmission(posting: try posting(), call: nil, step: .application, isWithdrawn: true)
    let look = apart.look(at: ApplicantFile(), on: try Self.moment("2026-04-01 09:00:00"), after: [withdrawn])
    #expect(look.refusals.map(text) == ["closed 2026-03-24T16:30:00-05:00", "noApplication"])
  }

  private func posting() throws -> String { try Situation("apto-plain").question().posting.id }

  // MARK: How often

  /// As the bases say it: one post of a call and the first counts; two for a posting and the second counts.
  @Test(arguments: [
    ("indecopi-2023", ["aaaa: +--- 0 0", "ab: +- 0 0", "awa: +- none none", "awaa: +-- none none", "aab: +-- 0 0"]),
    ("ipd-cas-2026", ["aaaa: ++-- 1 none", "ab: ++ 0 1", "awa: ++ 1 none", "awaa: ++- 1 none", "aab: +++ 1 2"]),
    ("servir-2020", ["aaaa: ++++ 3 none", "ab: ++ 0 1", "awa: ++ 1 none", "awaa: +++ 2 none", "aab: +++ 1 2"]),
    ("pge-2023", ["aaaa: +--- 0 none", "ab: ++ 0 1", "awa: ++ 1 none", "awaa: ++- 1 none", "aab: +-+ 0 1"]),
  ])
  func roundsOfApplicationsEndAsTheBookSays(book id: String, outcomes: [String]) throws {
    var faults: [Fault] = []
    let book = try #require(RuleLibrary().book(id, faults: &faults))
    #expect(Rounds(rules: book.rules(on: try #require(Day("2026-03-24")))).outcomes == outcomes)
  }
}
