import Days
import Foundation
import TestSupport
import Testing

@Suite struct DayTests {
  // MARK: The calendar

  /// Foundation's own calendar is Julian before October 1582, so it is asked about later days only.
  @Test func civilDateOfRandomDayIsThatOfFoundation() throws {
    var random = SeededGenerator.forTest()
    let calendar = try utcCalendar()
    for _ in 0..<5_000 {
      let number = Int32.random(in: -140_000...2_932_896, using: &random)
      let parts = calendar.dateComponents(
        [.year, .month, .day], from: Date(timeIntervalSince1970: Double(number) * 86_400))
      let civil = Day(number: number).civil
      let (own, expected): ([Int?], [Int?]) = (
        [civil.year, civil.month, civil.day], [parts.year, parts.month, parts.day]
      )
      try #require(own == expected, "day \(number)")
      try #require(Day(year: civil.year, month: civil.month, day: civil.day)?.number == number)
    }
  }

  /// A second count of all months there are: one after the other, with the leap years spelt out.
  @Test func everyMonthBeginsTheDayAfterTheOneBefore() throws {
    var number: Int32 = -719_162
    for year in 1...9_999 {
      let leap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
      for (index, length) in [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        let day = try #require(Day(year: year, month: index + 1, day: 1))
        try #require(day.number == number, "\(year)-\(index + 1)")
        try #require(Day.length(ofMonth: index + 1, year: year) == length, "\(year)-\(index + 1)")
        let last = day.advanced(by: length - 1).civil
        try #require(last.year == year && last.month == index + 1 && last.day == length)
        number += Int32(length)
      }
    }
    #expect(Day("9999-12-31")?.number == number - 1)
  }

  @Test func firstOfJanuary1970IsDayZero() {
    #expect(Day("1970-01-01")?.number == 0)
    #expect(Day("1969-12-31")?.number == -1)
    #expect("\(Day(number: 0))" == "1970-01-01")
  }

  @Test(arguments: [
    ("2024-02-28", "2024-02-29"), ("2024-02-29", "2024-03-01"), ("2023-02-28", "2023-03-01"),
    ("1900-02-28", "1900-03-01"), ("2000-02-28", "2000-02-29"), ("2100-02-28", "2100-03-01"),
    ("2025-12-31", "2026-01-01"), ("1969-12-31", "1970-01-01"), ("2026-04-30", "2026-05-01"),
  ])
  func dayAfterIsTheNext(first: String, second: String) throws {
    let (day, next) = (try #require(Day(first)), try #require(Day(second)))
    #expect(day.next == next)
    #expect(next.previous == day)
    #expect(day < next)
    #expect(next > day)
    #expect(day.advanced(by: 1) == next && next.advanced(by: -1) == day)
    #expect(day.description == first && next.description == second)
  }

  @Test(arguments: [("2026-02-03", "03/02/2026"), ("0001-12-31", "31/12/0001"), ("9999-01-10", "10/01/9999")])
  func dayIsWrittenAsInPeru(text: String, dayFirst: String) throws {
    #expect(try #require(Day(text)).dayFirst == dayFirst)
  }

  @Test func distantFutureIsAfterEveryDayThatCanBeWritten() throws {
    #expect(try #require(Day("9999-12-31")) < Day.distantFuture)
    #expect(Day.distantFuture < Day.distantFuture.next)
  }

  // MARK: Reading

  @Test(arguments: [
    "2026-02-03", "2024-02-29", "2000-02-29", "2023-02-28", "2026-12-31", "2026-01-01", "0001-01-01", "9999-12-31",
    "2026-04-30", "2026-07-31",
  ])
  func dayOfTheCalendarIsReadAndWrittenTheSame(text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(arguments: [
    "2026-02-30", "2023-02-29", "1900-02-29", "2100-02-29", "2024-02-30", "2026-04-31", "2026-01-32", "2026-01-00",
    "2026-13-01", "2026-00-10", "0000-01-01", "2026-2-3", "2026-02-3", "26-02-03", "02026-02-03", "12026-02-03",
    " 2026-02-03", "2026-02-03 ", "2026-02-03\n", "2026-02-03Z", "2026-02-03T00:00", "2026/02/03", "2026.02.03",
    "20260203", "2026-02", "2026", "", "-", "--", "2026--2-03", "-026-02-03", "+026-02-03", "2026-+2-03", "2026-0x-03",
    "2026-02-0a", "２０２６-０２-０３", "2026–02–03", "2026-02-0３", "03-02-2026", "2026-02-03-", "٢٠٢٦-٠٢-٠٣",
  ])
  func whatIsNotExactlyADayIsRefused(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, 32), (2026, 2, 29), (2024, 2, 30),
    (-1, 1, 1), (2026, 6, 31), (2026, 1, -1), (Int.max, 1, 1), (2026, Int.min, 1), (2026, 1, Int.max),
  ])
  func figuresThatAreNoDayAreRefused(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  // MARK: Adding months

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-01-30", 1, "2026-02-28"),
    ("2026-01-28", 1, "2026-02-28"), ("2026-01-29", 1, "2026-02-28"), ("2024-01-29", 1, "2024-02-29"),
    ("2026-01-31", 2, "2026-03-31"), ("2026-03-31", 1, "2026-04-30"), ("2026-03-30", 1, "2026-04-30"),
    ("2026-02-28", 1, "2026-03-28"), ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
    ("2096-02-29", 48, "2100-02-28"), ("1996-02-29", 48, "2000-02-29"), ("2026-12-31", 1, "2027-01-31"),
    ("2026-12-15", 2, "2027-02-15"), ("2026-11-30", 3, "2027-02-28"), ("2026-05-17", 0, "2026-05-17"),
    ("2026-01-15", -1, "2025-12-15"), ("2026-03-31", -1, "2026-02-28"), ("2024-03-31", -1, "2024-02-29"),
    ("2026-05-31", -12, "2025-05-31"), ("2166-06-30", -220, "2148-02-29"), ("2024-02-29", -12, "2023-02-28"),
    ("2026-01-01", 120, "2036-01-01"),
    ("0001-01-01", 11, "0001-12-01"), ("9999-11-30", 1, "9999-12-30"),
  ])
  func monthsLeadToTheSameDayOrTheLastOfTheMonth(from: String, months: Int, to: String) throws {
    #expect(try #require(Day(from)).addingMonths(months) == Day(to))
  }

  /// Forwards only: going back, Foundation leaves out 29 February (2166-06-30 less 220 months).
  @Test(arguments: [
    ("1996-03-24", "2026-03-23", 29), ("1996-03-24", "2026-03-24", 30), ("1996-03-24", "2026-03-25", 30),
    ("2008-02-29", "2026-02-27", 17), ("2008-02-29", "2026-02-28", 18), ("2008-02-29", "2028-02-28", 19),
    ("2008-02-29", "2028-02-29", 20), ("2026-03-24", "2026-03-24", 0), ("2026-03-25", "2026-03-24", 0),
    ("2030-01-01", "2026-03-24", 0), ("2025-12-31", "2026-01-01", 0),
  ])
  func anAgeIsThatOfTheLastBirthday(born: String, on: String, years: Int) throws {
    #expect(try #require(Day(born)).years(until: #require(Day(on))) == years)
  }

  @Test func addingMonthsIsThatOfFoundation() throws {
    var random = SeededGenerator.forTest()
    let calendar = try utcCalendar()
    for _ in 0..<3_000 {
      let number = Int32.random(in: -40_000...80_000, using: &random)
      let months = Int.random(in: 0...600, using: &random)
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let moved = try #require(calendar.date(byAdding: .month, value: months, to: date))
      let expected = Int32(moved.timeIntervalSince1970 / 86_400)
      try #require(Day(number: number).addingMonths(months).number == expected, "\(Day(number: number)) + \(months)")
    }
  }

  @Test func goingBackTheSameMonthsLeadsToTheSameDayOrTheLastOfTheMonth() throws {
    var random = SeededGenerator.forTest()
    for _ in 0..<3_000 {
      let day = Day(number: Int32.random(in: -40_000...80_000, using: &random))
      let months = Int.random(in: 1...600, using: &random)
      let (from, to) = (day.civil, day.addingMonths(-months).civil)
      let lastOfMonth = Day.length(ofMonth: to.month, year: to.year)
      try #require(from.year * 12 + from.month - months == to.year * 12 + to.month, "\(day) - \(months)")
      try #require(to.day == min(from.day, lastOfMonth), "\(day) - \(months)")
    }
  }

  private func utcCalendar() throws -> Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    return calendar
  }
}
