import Days
import TestSupport
import Testing

@Suite struct LocalTimeTests {
  @Test(
    arguments: [
      ("2026-03-24", nil), ("2026-03-24T00:00", 0), ("2026-03-24T08:30", 510), ("2026-03-24T16:30", 990),
      ("2026-03-24T23:59", 1_439), ("2024-02-29T12:00", 720),
    ] as [(String, Int?)])
  func timeIsReadAndWrittenTheSame(text: String, minute: Int?) throws {
    let time = try #require(LocalTime(text))
    #expect(time.minute == minute)
    #expect(time.day == Day(String(text.prefix(10))))
    #expect(time.description == text)
  }

  @Test(arguments: [
    "2026-03-24T24:00", "2026-03-24T23:60", "2026-03-24T8:30", "2026-03-24 08:30", "2026-03-24t08:30",
    "2026-03-24T08:30Z", "2026-03-24T08:30:00", "2026-03-24T08.30", "2026-03-24T", "2026-03-24T0830",
    "2023-02-29T08:30", "2026-02-30T08:30", "T08:30", "08:30", "", " 2026-03-24T08:30", "2026-03-24T-1:30",
    "2026-03-24T0８:30",
  ])
  func whatIsNotExactlyATimeIsRefused(text: String) {
    #expect(LocalTime(text) == nil)
  }

  @Test(arguments: [
    ("2026-03-24T08:29", "2026-03-24T08:30"), ("2026-03-24T23:59", "2026-03-25T00:00"),
    ("2026-03-24", "2026-03-24T00:01"), ("2026-03-23T23:59", "2026-03-24"), ("2026-03-24", "2026-03-25"),
  ])
  func earlierTimeIsLess(earlier: String, later: String) throws {
    let (a, b) = (try #require(LocalTime(earlier)), try #require(LocalTime(later)))
    #expect(a < b)
    #expect(!(b < a) && !(a < a))
  }

  /// Midnight in Lima is five in the morning in Greenwich, all year.
  @Test(arguments: [
    (0, "1969-12-31"), (5 * 3_600 - 1, "1969-12-31"), (5 * 3_600, "1970-01-01"), (29 * 3_600 - 1, "1970-01-01"),
    (29 * 3_600, "1970-01-02"), (-19 * 3_600, "1969-12-31"), (-19 * 3_600 - 1, "1969-12-30"),
    (1_774_328_399, "2026-03-23"), (1_774_328_400, "2026-03-24"), (1_774_328_401, "2026-03-24"),
    (1_774_414_799, "2026-03-24"), (1_774_414_800, "2026-03-25"), (1_782_190_799, "2026-06-22"),
    (1_782_190_800, "2026-06-23"),
  ])
  func dayInLimaChangesAtFiveInTheMorningOfGreenwich(seconds: Int, day: String) {
    #expect(LocalTime.limaDay(secondsSince1970: seconds).description == day)
  }

  @Test func everySecondOfADayInLimaIsOnThatDay() throws {
    var random = SeededGenerator.forTest()
    for _ in 0..<2_000 {
      let number = Int32.random(in: -30_000...60_000, using: &random)
      let second = Int.random(in: 0..<86_400, using: &random)
      let day = LocalTime.limaDay(secondsSince1970: Int(number) * 86_400 + 5 * 3_600 + second)
      try #require(day.number == number, "second \(second) of day \(number)")
    }
  }
}
