import Days
import Testing

@Suite struct DurationTests {
  @Test(arguments: [
    (0, 11, 0, 11), (0, 12, 1, 0), (0, 13, 1, 1), (2, 24, 4, 0), (1, 0, 1, 0),
  ])
  func twelveMonthsMakeAYear(years: Int, months: Int, wholeYears: Int, rest: Int) {
    let duration = Duration(years: years, months: months, days: 45)
    #expect(duration.years == wholeYears && duration.months == rest)
    #expect(duration.days == 45, "the days stay as they are")
    #expect(duration.wholeMonths == years * 12 + months)
  }

  @Test(arguments: [
    (0, 29, "0-0-29"), (0, 30, "0-1-0"), (0, 31, "0-1-1"), (11, 29, "0-11-29"), (11, 30, "1-0-0"), (11, 59, "1-0-29"),
    (0, 360, "1-0-0"), (0, 0, "0-0-0"),
  ])
  func thirtyDaysMakeAMonth(months: Int, days: Int, expected: String) {
    #expect(text(Duration(months: months, daysOfThirtyAMonth: days)) == expected)
  }

  @Test func longerIsYearsThenMonthsThenDays() {
    let ascending = [
      Duration.zero, Duration(days: 1), Duration(days: 30), Duration(months: 1), Duration(months: 1, days: 1),
      Duration(months: 11, days: 30), Duration(years: 1), Duration(years: 1, days: 1), Duration(years: 1, months: 1),
      Duration(years: 2),
    ]
    for (index, duration) in ascending.enumerated() {
      for (other, longer) in ascending.enumerated() {
        #expect((duration < longer) == (index < other), "\(text(duration)) and \(text(longer))")
      }
    }
    #expect(Duration(months: 12) == Duration(years: 1))
  }

  /// Required, reached, lacking: years, months, days.
  @Test(arguments: [
    (Duration(years: 6), Duration(years: 5, months: 11, days: 29), "0-0-1"),
    (Duration(years: 6), Duration(years: 5, months: 11, days: 30), "0-0-1"),
    (Duration(years: 6), Duration(years: 5, months: 11, days: 28), "0-0-2"),
    (Duration(years: 6), Duration(years: 5, months: 7, days: 27), "0-4-3"),
    (Duration(years: 6), Duration(years: 5, months: 11), "0-1-0"),
    (Duration(years: 6), Duration(years: 5, months: 10, days: 30), "0-1-0"),
    (Duration(years: 6), Duration(years: 5), "1-0-0"), (Duration(years: 6), Duration.zero, "6-0-0"),
    (Duration(years: 6), Duration(years: 4, days: 1), "1-11-29"),
    (Duration(months: 3), Duration(months: 2, days: 30), "0-0-1"),
    (Duration(years: 3, months: 6), Duration(years: 2, months: 11, days: 15), "0-6-15"),
    (Duration(days: 5), Duration(days: 3), "0-0-2"), (Duration(days: 1), Duration.zero, "0-0-1"),
    (Duration(years: 6), Duration(years: 6), "0-0-0"), (Duration(years: 6), Duration(years: 6, days: 1), "0-0-0"),
    (Duration(years: 6), Duration(years: 7), "0-0-0"), (Duration.zero, Duration.zero, "0-0-0"),
  ])
  func shortfallBorrowsThirtyDaysForAMonth(required: Duration, reached: Duration, lacking: String) {
    #expect(text(required.shortfall(of: reached)) == lacking)
    #expect((required.shortfall(of: reached) == .zero) == (reached >= required), "none lacking means reached")
  }

  private func text(_ duration: Duration) -> String { "\(duration.years)-\(duration.months)-\(duration.days)" }
}
