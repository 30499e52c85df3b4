import Days
import Foundation
import TestSupport
import Testing

/// Business days: no weekend, no holiday, and nothing said where the holidays are not known.
@Suite struct BusinessCalendarTests {
  private static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  /// The whole of 2026 with three holidays, and one day that is none but on which public servants do not work.
  private static func calendar(excludesPublicSector: Bool = true) throws -> BusinessCalendar {
    BusinessCalendar(
      covered: try #require(DayRun(day("2026-01-01"), day("2026-12-31"))),
      holidays: [try day("2026-04-02"), try day("2026-04-03"), try day("2026-12-25")],
      publicSector: [try day("2026-12-24")], excludesPublicSector: excludesPublicSector)
  }

  @Test(
    arguments: [
      ("2026-03-27", true), ("2026-03-28", false), ("2026-03-29", false), ("2026-03-30", true), ("2026-04-01", true),
      ("2026-04-02", false), ("2026-04-03", false), ("2026-12-24", false), ("2026-01-01", true), ("2026-12-31", true),
      ("2025-12-31", nil), ("2027-01-01", nil), ("2027-01-02", nil),
    ] as [(String, Bool?)])
  func isABusinessDayOrNotOrNotKnown(day: String, expected: Bool?) throws {
    #expect(try Self.calendar().isBusiness(try Self.day(day)) == expected)
  }

  @Test func daysOfThePublicSectorAreASwitch() throws {
    let day = try Self.day("2026-12-24")
    #expect(try Self.calendar(excludesPublicSector: false).isBusiness(day) == true)
    #expect(try Self.calendar(excludesPublicSector: true).isBusiness(day) == false)
  }

  @Test(
    arguments: [
      ("2026-03-27", 1, "2026-03-30"), ("2026-03-28", 1, "2026-03-30"), ("2026-04-01", 1, "2026-04-06"),
      ("2026-04-01", 5, "2026-04-10"), ("2026-04-01", 0, "2026-04-01"), ("2026-12-30", 1, "2026-12-31"),
      ("2026-12-30", 2, nil), ("2025-12-30", 1, nil),
    ] as [(String, Int, String?)])
  func theNthBusinessDayAfterADay(after: String, number: Int, expected: String?) throws {
    let found = try Self.calendar().day(number, after: try Self.day(after))
    #expect(found?.description == expected)
    if number == 1 { #expect(try Self.calendar().next(after: try Self.day(after)) == found) }
  }

  @Test(
    arguments: [
      ("2026-03-28", "2026-03-29", 0), ("2026-03-27", "2026-03-30", 2), ("2026-04-01", "2026-04-06", 2),
      ("2026-04-02", "2026-04-02", 0), ("2025-12-31", "2026-01-02", nil), ("2026-12-31", "2027-01-01", nil),
    ] as [(String, String, Int?)])
  func businessDaysOfARunCountBothItsEnds(first: String, last: String, expected: Int?) throws {
    let run = try #require(DayRun(Self.day(first), Self.day(last)))
    #expect(try Self.calendar().count(in: run) == expected)
  }

  @Test func weekdaysAreThoseOfAnotherCalendar() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for number in stride(from: -200_000, through: 200_000, by: 997) {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      // Foundation counts from Sunday, 1; in its Gregorian calendar days before 1582 are Julian but weekdays run on.
      let weekday = (calendar.component(.weekday, from: date) + 5) % 7
      #expect(Day(number: Int32(number)).weekday.rawValue == weekday, "\(number)")
    }
  }

  /// The n-th day after a day and the count between the two say the same.
  @Test func countingForthAndBackAgree() throws {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededGenerator(seed: seed)
    let calendar = try Self.calendar()
    let first = try Self.day("2026-01-01")
    for _ in 0..<500 {
      let after = first.advanced(by: Int.random(in: 0..<300, using: &random))
      let number = Int.random(in: 1...30, using: &random)
      guard let end = calendar.day(number, after: after), let run = DayRun(after.next, end) else { continue }
      #expect(calendar.count(in: run) == number, "seed \(seed): \(number) after \(after)")
      #expect(calendar.isBusiness(end) == true, "seed \(seed)")
    }
  }
}
