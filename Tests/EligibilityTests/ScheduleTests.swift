import Days
import Reading
import RuleData
import TestSupport
import Testing

@testable import Eligibility

/// Schedules in business days: how long a posting is published, until when what follows may be done, what is wrong.
@Suite struct ScheduleTests {
  private typealias Schedule = [String: [String: String]]

  /// The schedule of the bases IPD CAS 012-2026.
  private static let published: Schedule = [
    "approval": ["from": "2026-03-09"], "publication": ["from": "2026-03-10", "to": "2026-03-23"],
    "application": ["from": "2026-03-24T08:30", "to": "2026-03-24T16:30"],
    "documents": ["from": "2026-04-01T08:30", "to": "2026-04-01T16:30"],
    "finalResults": ["from": "2026-04-17"], "contract": ["from": "2026-04-20", "to": "2026-04-24"],
  ]

  private static func review(
    _ schedule: Schedule, changing changes: Schedule = [:], modality: String? = "convocatoria-publica",
    book: String = "ipd-cas-2026", registered: String? = nil, results: String? = nil
  ) throws -> ScheduleReview {
    let all = schedule.merging(changes) { $1 }.filter { !$0.value.isEmpty }
    let situation = try Situation("apto-plain").setting("posting.schedule", all)
      .setting("posting.modality", modality).under(book: book)
    let question = try situation.question()
    return ScheduleReview(
      of: question.posting, book: question.book, overrides: question.overrides, holidays: BuiltInData.holidays,
      registered: registered.flatMap { Day($0) }, results: results.flatMap { Day($0) })
  }

  private func codes(_ review: ScheduleReview) -> [String] {
    review.findings.map { "\($0.severity.rawValue) \($0.code.dropFirst("calendar.".count))" }
  }

  /// Of 2026 not all decreed days are known, which every review of that year says.
  private let unknown2026 = "note incompleteYears"

  // MARK: Days without work

  /// From Good Friday to the Sunday after it: what closes is said of the first day.
  @Test func aStepOfClosedDaysSaysWhatClosesTheFirst() throws {
    let review = try Self.review(
      Self.published, changing: ["curricularResults": ["from": "2026-04-03", "to": "2026-04-05"]])
    let closures = review.findings.compactMap { finding -> Closure? in
      if case .closed(.curricularResults, _, let closure) = finding.kind { closure } else { nil }
    }
    #expect(closures.count == 1)
    guard case .holiday(let es, _, _)? = closures.first else {
      Issue.record("\(closures)")
      return
    }
    #expect(es == "Viernes Santo")
  }

  // MARK: Publication

  @Test func theTenBusinessDaysOfTheIPDAreExactlyTen() throws {
    let review = try Self.review(Self.published, registered: "2026-03-09")
    let publication = try #require(review.publication)
    #expect(publication.counted == 10)
    #expect(publication.least == Term(days: 10, isBusiness: true))
    #expect(publication.source.citation.section == "V, a) Modalidad Convocatoria Pública")
    #expect(codes(review) == [unknown2026])
    #expect(review.gravest == .note)
  }

  @Test(arguments: [
    ("one day less", "2026-03-20", 9, true), ("the weekend before the last day", "2026-03-22", 9, true),
    ("the last day", "2026-03-23", 10, false),
  ])
  func aPublicationIsLongEnoughOrADayShort(name: String, last: String, counted: Int, isShort: Bool) throws {
    let review = try Self.review(Self.published, changing: ["publication": ["from": "2026-03-10", "to": last]])
    #expect(review.publication?.counted == counted, "\(name)")
    #expect(codes(review).contains("fault publicationTooShort") == isShort, "\(name)")
  }

  @Test(arguments: [
    ("registered the day before", "2026-03-09", 10, [] as [String]),
    ("registered on its first day", "2026-03-10", 9, ["fault publishedTooEarly", "fault publicationTooShort"]),
    ("registered in the middle", "2026-03-16", 5, ["fault publishedTooEarly", "fault publicationTooShort"]),
    ("registered on its last day", "2026-03-23", 0, ["fault publishedTooEarly", "fault publicationTooShort"]),
  ])
  func daysCountFromTheOneAfterItWasRegistered(
    name: String, registered: String, counted: Int, faults: [String]
  ) throws {
    let review = try Self.review(Self.published, registered: registered)
    #expect(review.publication?.counted == counted, "\(name)")
    #expect(codes(review).filter { $0.hasPrefix("fault") } == faults, "\(name)")
  }

  @Test(arguments: [
    ("contratacion-directa", nil as Int?, [] as [String]), ("cooperacion-laboral", nil, []),
    ("modalidades-formativas", 10, ["fault publicationTooShort"]),
    ("convocatoria-publica", 10, ["fault publicationTooShort"]),
    ("subasta", nil, ["undecided unknownModality"]),
  ])
  func eachModalityHasItsMinimum(modality: String, least: Int?, found: [String]) throws {
    let review = try Self.review(
      ["publication": ["from": "2025-09-08", "to": "2025-09-12"]], modality: modality)
    #expect(review.publication?.least?.days == least)
    #expect(codes(review) == found + ["note noResults"])
  }

  /// A step that goes on into a year whose decrees are not all known.
  @Test(arguments: [("2025-12-29", false), ("2026-01-08", true)])
  func aYearWhoseDecreesAreNotKnownIsSaid(last: String, isSaid: Bool) throws {
    let review = try Self.review(["publication": ["from": "2025-12-09", "to": last]], book: "indecopi-2023")
    #expect(codes(review).contains(unknown2026) == isSaid)
  }

  @Test func whatIsNotSaidIsNotTakenForGood() throws {
    #expect(codes(try Self.review([:])) == ["undecided noPublication", "note noResults"])
    let unnamed = try Self.review(["publication": ["from": "2025-09-08", "to": "2025-09-19"]], modality: nil)
    #expect(codes(unnamed) == ["undecided unknownModality", "note noResults"])
  }

  // MARK: Terms

  @Test(arguments: [
    ("ipd-cas-2026", "2026-04-17", "contract 2026-04-24, appeal none, resolution none"),
    ("indecopi-2023", "2026-04-17", "contract 2026-04-24, appeal 2026-04-24, resolution 2026-05-11"),
    ("servir-2020", "2026-04-17", "contract none, appeal 2026-05-11, resolution 2026-06-22"),
    ("pge-2023", "2026-04-17", "contract none, appeal 2026-05-11, resolution 2026-06-22"),
    // The day after Christmas is no working day of the public sector (D.S. 042-2025-PCM).
    ("indecopi-2023", "2025-12-22", "contract 2025-12-31, appeal 2025-12-31, resolution 2026-01-16"),
    ("indecopi-2023", "2026-07-22", "contract 2026-08-03, appeal 2026-08-03, resolution 2026-08-18"),
    ("indecopi-2023", "2027-12-27", "contract none, appeal none, resolution none"),
  ])
  func termsRunFromTheDayAfterTheResults(book: String, results: String, expected: String) throws {
    let review = try Self.review(
      ["publication": ["from": "2025-09-08", "to": "2025-09-19"]], book: book, results: results)
    let deadlines = review.deadlines.map { "\($0.kind) \($0.until.map(\.description) ?? "none")" }
    #expect(deadlines.joined(separator: ", ") == expected)
  }

  @Test func resultsOfSeveralDaysAreThereOnTheLast() throws {
    let review = try Self.review(
      Self.published, changing: ["finalResults": ["from": "2026-04-14", "to": "2026-04-17"]])
    #expect(review.deadlines.first?.until == Day("2026-04-24"))
  }

  @Test func theResultsGivenGoBeforeThoseOfTheSchedule() throws {
    let review = try Self.review(Self.published, results: "2026-04-16")
    #expect(review.deadlines.first?.until == Day("2026-04-23"))
    #expect(codes(review).contains("fault contractLate"))
    #expect(try !codes(Self.review(Self.published)).contains("fault contractLate"))
  }

  // MARK: Order

  @Test(
    arguments: [
      (
        "one applies on the last day of the publication", ["application": ["from": "2026-03-23"]],
        "fault appliedTooEarly"
      ),
      (
        "papers are handed in before one applies", ["documents": ["from": "2026-03-24T08:29"]], "fault outOfOrder"
      ),
      ("a contract before the results", ["contract": ["from": "2026-04-16"]], "fault outOfOrder"),
      (
        "results before the interview has ended", ["interview": ["from": "2026-04-16", "to": "2026-04-20"]],
        "fault outOfOrder"
      ),
      ("papers judged before one applies", ["curricularResults": ["from": "2026-03-23"]], "fault outOfOrder"),
      (
        "a test of the mind after the interview",
        ["psychological": ["from": "2026-04-16"], "interview": ["from": "2026-04-15"]],
        "fault outOfOrder"
      ),
      (
        "a test before it is known who may take it",
        ["knowledge": ["from": "2026-03-30"], "fichaResults": ["from": "2026-03-31"]], "fault outOfOrder"
      ),
      ("a contract too late", ["contract": ["from": "2026-04-20", "to": "2026-04-27"]], "fault contractLate"),
      ("results on Good Friday", ["curricularResults": ["from": "2026-04-03"]], "fault closed"),
      ("an interview on a Sunday", ["interview": ["from": "2026-04-12"]], "fault closed"),
      ("papers over a weekend", ["documents": ["from": "2026-03-28", "to": "2026-03-30"]], "note closedEdge"),
    ] as [(String, [String: [String: String]], String)])
  func aScheduleThatIsWrongIsSaidToBe(name: String, changes: [String: [String: String]], expected: String) throws {
    let review = try Self.review(Self.published, changing: changes)
    #expect(codes(review) == [expected, unknown2026], "\(name)")
    #expect(review.findings.first?.source != nil, "\(name) has its clause")
  }

  @Test(
    arguments: [
      ("papers with the application", ["documents": ["from": "2026-03-24T08:30", "to": "2026-03-24T16:30"]]),
      ("the knowledge test after the papers", ["knowledge": ["from": "2026-04-06"]]),
      ("two steps on one day without hours", ["interview": ["from": "2026-04-17"]]),
      ("a publication over weekends and a holiday", ["publication": ["from": "2026-03-02", "to": "2026-03-23"]]),
    ] as [(String, [String: [String: String]])])
  func aScheduleThatIsInOrderIsNotBlamed(name: String, changes: [String: [String: String]]) throws {
    let changes = changes.merging(name.contains("weekends") ? ["approval": ["from": "2026-02-27"]] : [:]) { $1 }
    #expect(codes(try Self.review(Self.published, changing: changes)) == [unknown2026], "\(name)")
  }

  @Test(
    arguments: [
      ("as they follow one another", [:], ["fichaResults", "documents", "finalResults"]),
      (
        "papers with the application", ["documents": ["from": "2026-03-24T08:30"]],
        ["documents", "fichaResults", "finalResults"]
      ),
      (
        "on one day, whatever the hour", ["documents": ["from": "2026-04-17T08:30"]],
        ["fichaResults", "documents", "finalResults"]
      ),
      (
        "a day later", ["documents": ["from": "2026-04-18"]], ["fichaResults", "finalResults", "documents"]
      ),
    ] as [(String, [String: [String: String]], [String])])
  func stepsAreInTheOrderOfTheirDays(
    name: String, changes: [String: [String: String]], order: [String]
  ) throws {
    let schedule = Self.published.merging(["fichaResults": ["from": "2026-03-25"]]) { $1 }
    let steps = try Self.review(schedule, changing: changes).phases.map(\.step.rawValue)
    #expect(steps.filter(order.contains) == order, "\(name): \(steps)")
  }

  @Test func stepsNameTheDaysThatAreNoBusinessDays() throws {
    let review = try Self.review(Self.published, changing: ["documents": ["from": "2026-04-01", "to": "2026-04-06"]])
    let documents = try #require(review.phases.first { $0.step == .documents })
    #expect(documents.businessDays == 2)
    #expect(documents.closed.map(\.description) == ["2026-04-02", "2026-04-03"])
  }

  // MARK: Where the holidays are not known

  @Test(arguments: [
    ("2027-12-13", "2027-12-24", ["note noResults", "note incompleteYears"]),
    ("2027-12-20", "2027-12-31", ["note noResults", "note incompleteYears"]),
    ("2027-12-21", "2027-12-31", ["fault publicationTooShort", "note noResults", "note incompleteYears"]),
    ("2027-12-20", "2028-01-03", ["undecided notCovered", "note noResults"]),
    ("2014-12-15", "2015-01-02", ["undecided notCovered", "note noResults"]),
  ])
  func outsideTheYearsKnownNothingIsCounted(first: String, last: String, expected: [String]) throws {
    let review = try Self.review(["publication": ["from": first, "to": last]])
    #expect(codes(review) == expected)
    #expect((review.publication?.counted == nil) == expected.contains("undecided notCovered"))
  }

  // MARK: Overrides

  @Test func aPostingSetsItsOwnTerms() throws {
    let override: [String: Any] = [
      "value": ["days": 11, "count": "business"], "citation": ["document": "Bases propias", "section": "4"],
    ]
    let question = try Situation("apto-plain").setting("posting.schedule", Self.published)
      .setting("posting.modality", "convocatoria-publica")
      .setting("posting.rules.override", ["calendar.publication.convocatoria-publica": override]).question()
    let review = ScheduleReview(
      of: question.posting, book: question.book, overrides: question.overrides, holidays: BuiltInData.holidays)
    #expect(codes(review).contains("fault publicationTooShort"))
    #expect(review.findings.first?.source?.citation.document == "Bases propias")
  }

  @Test(arguments: [
    #"{"days": 0, "count": "business"}"#, #"{"days": 5, "count": "weeks"}"#, #"{"days": 5}"#, "5", #""some""#,
    #"{"days": 5, "count": "business", "of": "x"}"#, "[]",
  ])
  func aTermThatIsNoneIsRefused(value: String) throws {
    let log = FaultLog(file: "term.json")
    let document = try #require(log.parse(Array(value.utf8)))
    #expect(RuleValueType.termOrAny.read(document.root, log: log) == nil || log.hasErrors)
    #expect(log.hasErrors)
  }

  // MARK: The table

  @Test func theTableOfHolidaysIsThatOfTheNorms() throws {
    let table = BuiltInData.holidays
    let calendar = table.calendar(excludingDecreed: false)
    // Twelve holidays until 2021; then those that four laws added, each from its year on.
    let counts = [
      2015: 12, 2016: 12, 2017: 12, 2018: 12, 2019: 12, 2020: 12, 2021: 12, 2022: 14, 2023: 15, 2024: 16, 2025: 16,
      2026: 16, 2027: 16,
    ]
    for (year, expected) in counts {
      let first = try #require(Day(year: year, month: 1, day: 1))
      let last = try #require(Day(year: year, month: 12, day: 31))
      let days = (first.number...last.number).map { Day(number: $0) }
      let holidays = days.filter {
        if case .holiday(_, _, let norm) = table.closure(of: $0, excludingDecreed: true) {
          !norm.isEmpty
        } else {
          false
        }
      }
      #expect(holidays.count == expected, "\(year)")
      #expect(holidays.allSatisfy { calendar.isBusiness($0) == false }, "\(year)")
      // The first Sunday after the full moon of spring, by a rule that the table does not use.
      let easter = Self.easter(year)
      #expect(holidays.contains(easter.advanced(by: -3)) && holidays.contains(easter.advanced(by: -2)), "\(year)")
      #expect(!holidays.contains(easter), "\(year)")
    }
  }

  /// Of the days before and after those that a table knows nothing is said.
  @Test func theFirstAndTheLastDayOfATableAreKnown() throws {
    // Two Sundays.
    let text = #"{"schema": "holidays/1", "from": "2026-03-01", "to": "2026-03-29", "holidays": []}"#
    let log = FaultLog(file: "holidays.json")
    let table = try #require(HolidayTable.read(Array(text.utf8), log: log), "\(log.faults)")
    for (day, isKnown) in [("2026-02-28", false), ("2026-03-01", true), ("2026-03-29", true), ("2026-04-04", false)] {
      let closure = table.closure(of: try #require(Day(day)), excludingDecreed: false)
      #expect((closure != nil) == isKnown, "\(day)")
    }
  }

  /// Easter Sunday after Meeus, Jones and Butcher.
  private static func easter(_ year: Int) -> Day {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1) ?? .distantFuture
  }

  @Test(arguments: [
    #"{"schema": "holidays/1", "from": "2026-01-01", "to": "2025-01-01"}"#,
    #"{"schema": "holidays/1", "from": "2026-01-01", "to": "2026-12-31", "more": 1}"#,
    #"{"schema": "holidays/1", "from": "2026-01-01", "to": "2026-12-31", "holidays": [{"norm": "x", "days": []}]}"#,
    #"{"schema": "holidays/2", "from": "2026-01-01", "to": "2026-12-31"}"#,
    #"{"schema": "holidays/1", "from": "2026-01-01", "to": "2026-12-31", "nonWorking": {"completeYears": ["2026"]}}"#,
  ])
  func aTableThatIsWrongIsRefused(text: String) {
    #expect(HolidayTable.read(Array(text.utf8), log: FaultLog(file: "x")) == nil)
  }
}
