import Days
import Foundation
import TestSupport
import Testing

@Suite struct DurationConventionTests {
  // MARK: The examples of the rules

  @Test(arguments: [
    ("2026-01-17", "2026-02-28", "0-1-12"), ("2026-01-01", "2026-01-30", "0-1-0"),
    ("2026-01-01", "2026-01-31", "0-1-0"),
    ("2026-01-01", "2026-01-29", "0-0-29"), ("2026-01-01", "2026-02-01", "0-1-1"),
    ("2026-02-01", "2026-02-27", "0-0-27"),
    ("2026-02-01", "2026-02-28", "0-1-0"), ("2024-02-01", "2024-02-28", "0-0-28"),
    ("2024-02-01", "2024-02-29", "0-1-0"),
    ("2026-01-31", "2026-02-26", "0-0-27"), ("2026-01-31", "2026-02-27", "0-1-0"),
    ("2026-01-31", "2026-02-28", "0-1-1"),
    ("2026-01-31", "2026-03-30", "0-2-0"), ("2024-02-29", "2025-02-26", "0-11-29"),
    ("2024-02-29", "2025-02-27", "1-0-0"),
    ("2024-02-29", "2025-02-28", "1-0-1"), ("2020-03-15", "2026-03-13", "5-11-27"),
    ("2020-03-15", "2026-03-14", "6-0-0"),
    ("2020-03-15", "2026-03-15", "6-0-1"), ("2026-05-17", "2026-05-17", "0-0-1"), ("2025-12-31", "2026-01-30", "0-1-0"),
  ])
  func calendarCountsWholeMonthsThenDays(first: String, last: String, expected: String) throws {
    let run = DayRuns(try #require(Day(first)), try #require(Day(last)))
    #expect(text(DurationConvention.calendar.duration(of: run)) == expected)
  }

  @Test func calendarFiguresOfSplitRunsAreAdded() throws {
    let whole = DayRuns(try #require(Day("2026-01-17")), try #require(Day("2026-02-28")))
    let day = try #require(Day("2026-01-31"))
    #expect(text(DurationConvention.calendar.duration(of: whole)) == "0-1-12")
    #expect(text(DurationConvention.calendar.duration(of: whole.subtracting(DayRuns(day, day)))) == "0-1-14")
  }

  @Test(arguments: [(14, "0-0-29"), (15, "0-1-0"), (16, "0-1-1")])
  func daysOfTwoRunsMakeAMonthWhenTheyAreThirty(secondLength: Int, expected: String) {
    let first = DayRuns(Day(number: 20_000), Day(number: 20_014))
    let second = DayRuns(Day(number: 20_100), Day(number: 20_100).advanced(by: secondLength - 1))
    for convention in [DurationConvention.calendar, .days360] {
      #expect(text(convention.duration(of: first.union(second))) == expected, "\(convention)")
    }
  }

  @Test(arguments: [
    (DurationConvention.calendar, "6-0-0"), (.days360, "6-1-2"), (.days365, "6-0-2"),
  ])
  func sixYearsAreSixYearsOrALittleMoreByConvention(convention: DurationConvention, expected: String) throws {
    let run = DayRuns(try #require(Day("2012-01-01")), try #require(Day("2017-12-31")))
    #expect(run.count == 2_192)
    #expect(text(convention.duration(of: run)) == expected)
  }

  @Test(arguments: DurationConvention.allCases)
  func noDayIsNoTime(convention: DurationConvention) {
    #expect(convention.duration(of: .none) == .zero)
    #expect(DurationConvention(rawValue: convention.rawValue) == convention)
  }

  @Test(arguments: [
    (29, "0-0-29", "0-0-29"), (30, "0-1-0", "0-1-0"), (31, "0-1-1", "0-1-1"), (59, "0-1-29", "0-1-29"),
    (60, "0-2-0", "0-2-0"), (90, "0-2-30", "0-3-0"), (91, "0-3-0", "0-3-1"), (92, "0-3-1", "0-3-2"),
    (181, "0-5-29", "0-6-1"), (182, "0-6-0", "0-6-2"), (333, "0-10-29", "0-11-3"), (334, "0-11-0", "0-11-4"),
    (359, "0-11-25", "0-11-29"), (360, "0-11-26", "1-0-0"), (364, "0-11-30", "1-0-4"), (365, "1-0-0", "1-0-5"),
    (366, "1-0-1", "1-0-6"), (1_095, "3-0-0", "3-0-15"), (1_094, "2-11-30", "3-0-14"),
  ])
  func totalDaysAreTurnedIntoTime(days: Int, by365: String, by360: String) {
    let run = DayRuns(Day(number: 20_000), Day(number: 20_000).advanced(by: days - 1))
    #expect(text(DurationConvention.days365.duration(of: run)) == by365)
    #expect(text(DurationConvention.days360.duration(of: run)) == by360)
  }

  @Test(arguments: [(90, false), (91, true), (92, true)])
  func threeMonthsOf365AreNinetyOneDays(days: Int, met: Bool) {
    let run = DayRuns(Day(number: 20_000), Day(number: 20_000).advanced(by: days - 1))
    #expect((DurationConvention.days365.duration(of: run) >= Duration(months: 3)) == met)
  }

  // MARK: Against other methods

  @Test func calendarIsThatOfWalkingMonthByMonthWithFoundation() throws {
    var random = SeededGenerator.forTest()
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for _ in 0..<1_000 {
      let days = sample(&random, longest: 1_500)
      var (months, left) = (0, 0)
      for run in days.runs {
        let first = Date(timeIntervalSince1970: Double(run.first.number) * 86_400)
        let end = Date(timeIntervalSince1970: Double(run.last.number + 1) * 86_400)
        var (whole, reached) = (0, first)
        while let next = calendar.date(byAdding: .month, value: whole + 1, to: first), next <= end {
          (whole, reached) = (whole + 1, next)
        }
        months += whole
        left += Int(end.timeIntervalSince(reached) / 86_400)
      }
      months += left / 30
      let expected = "\(months / 12)-\(months % 12)-\(left % 30)"
      try #require(text(DurationConvention.calendar.duration(of: days)) == expected, "\(days.runs)")
    }
  }

  @Test(arguments: DurationConvention.allCases)
  func lengthNeverFallsWithOneMoreDay(convention: DurationConvention) throws {
    var random = SeededGenerator.forTest()
    for _ in 0..<40 {
      let days = sample(&random, longest: 100)
      var before = Duration.zero
      for count in 1...days.count {
        let length = convention.duration(of: days.prefix(count))
        try #require(length >= before, "\(count) of \(days.runs)")
        before = length
      }
    }
  }

  @Test(arguments: DurationConvention.allCases)
  func longestPrefixKeepsToTheCapAndOneMoreDayDoesNot(convention: DurationConvention) throws {
    var random = SeededGenerator.forTest()
    var (cut, whole) = (0, 0)
    for _ in 0..<600 {
      let days = sample(&random, longest: 400)
      let cap = Duration(months: Int.random(in: 0...36, using: &random), days: Int.random(in: 0...29, using: &random))
      let kept = convention.longestPrefix(of: days, notExceeding: cap)
      try #require(kept == days.prefix(kept.count), "it is the beginning of \(days.runs)")
      try #require(convention.duration(of: kept) <= cap, "\(days.runs), \(text(cap))")
      if kept.count < days.count {
        cut += 1
        try #require(convention.duration(of: days.prefix(kept.count + 1)) > cap, "\(days.runs), \(text(cap))")
      } else {
        whole += 1
        try #require(kept == days)
      }
    }
    #expect(cut > 50 && whole > 50, "both happen often enough to be tested")
  }

  @Test(arguments: [("2026-02-28", "2026-02-28"), ("2026-03-01", "2026-02-28"), ("2026-02-27", "2026-02-27")])
  func capOfTwentyFourMonthsEndsTheDayBeforeTwoYears(last: String, kept: String) throws {
    let first = try #require(Day("2024-03-01"))
    let days = DayRuns(first, try #require(Day(last)))
    let capped = DurationConvention.calendar.longestPrefix(of: days, notExceeding: Duration(months: 24))
    #expect(capped == DayRuns(first, try #require(Day(kept))))
  }

  /// One to four runs between 1990 and 2020 or so.
  private func sample(_ random: inout SeededGenerator, longest: Int) -> DayRuns {
    DayRuns(
      (0..<Int.random(in: 1...4, using: &random)).compactMap { _ in
        let first = Day(number: Int32.random(in: 7_305...18_262, using: &random))
        return DayRun(first, first.advanced(by: Int.random(in: 0...longest, using: &random)))
      })
  }

  private func text(_ duration: Days.Duration) -> String { "\(duration.years)-\(duration.months)-\(duration.days)" }
}
