import Days
import Foundation
import TestSupport
import Testing

/// Durations against a method of another kind: one that counts from day to day and knows no arithmetic of months.
@Suite struct SecondDurationTests {
  static let count = ProcessInfo.processInfo.environment["DURATION_COUNT"].flatMap { Int($0) } ?? 10_000

  @Test func durationsOfRandomDaysAreThoseCountedDayByDay() {
    var random = SeededGenerator.forTest()
    var differences = 0
    for _ in 0..<Self.count {
      let spans = RandomSpans.spans(&random)
      let days = DayRuns(spans.compactMap { DayRun(Day(number: $0.lowerBound), Day(number: $0.upperBound)) })
      let counted = CountedDays(spans)
      for convention in DurationConvention.allCases {
        let (own, other) = (convention.duration(of: days), counted.duration(convention))
        guard (own.years, own.months, own.days) != other else { continue }
        differences += 1
        if differences <= 20 { Issue.record("\(convention) of \(days.runs): \(own), counted \(other)") }
      }
    }
    #expect(differences == 0)
  }

  @Test func theLongestBeginningIsTheOneBeforeTheDayThatExceeds() throws {
    var random = SeededGenerator.forTest()
    for _ in 0..<200 {
      let spans = RandomSpans.spans(&random, longest: 90)
      let days = DayRuns(spans.compactMap { DayRun(Day(number: $0.lowerBound), Day(number: $0.upperBound)) })
      let cap = Duration(months: Int.random(in: 0...8, using: &random))
      for convention in DurationConvention.allCases {
        let kept = convention.longestPrefix(of: days, notExceeding: cap).count
        func exceeds(_ length: Int) -> Bool {
          let (years, months, left) = CountedDays(Array(CountedDays(spans).days.prefix(length))).duration(convention)
          return (years, months, left) > (cap.years, cap.months, cap.days)
        }
        #expect(!exceeds(kept), "\(convention) of \(days.runs) up to \(cap)")
        if kept < days.count { #expect(exceeds(kept + 1), "\(convention) of \(days.runs) up to \(cap)") }
      }
    }
  }

  /// The calendar of the second method, against that of the system.
  @Test func theCalendarOfTheSecondMethodIsThatOfTheSystem() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    var date = CivilDate.epoch
    for number in 0..<40_000 {
      let instant = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day], from: instant)
      try #require(date == CivilDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0))
      date = date.next
    }
  }
}

/// Spans of days, by their numbers, that press on the borders of months and on 29 February.
private enum RandomSpans {
  static func spans(_ random: inout SeededGenerator, longest: Int32 = 3_000) -> [ClosedRange<Int32>] {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in
      let first = start(&random)
      let length =
        switch Int.random(in: 0..<4, using: &random) {
        case 0: Int32.random(in: 1...3, using: &random)
        case 1: Int32.random(in: 27...32, using: &random)
        case 2: Int32.random(in: 1...min(longest, 400), using: &random)
        default: Int32.random(in: 1...longest, using: &random)
        }
      return first...(first + length - 1)
    }
  }

  /// Any day of 1990 to 2040, or one near the end of a month or of February.
  private static func start(_ random: inout SeededGenerator) -> Int32 {
    let any = Int32.random(in: 7_305...25_600, using: &random)
    if Bool.random(using: &random) { return any }
    let date = CivilDate.of(any)
    let toTheFirst = any - Int32(date.day - 1)
    let month =
      Bool.random(using: &random) ? toTheFirst : Int32(11_016 + 1_461 * Int.random(in: -2...9, using: &random))
    return month + Int32.random(in: -4...2, using: &random)
  }
}

/// A civil date that knows only the one after it.
private struct CivilDate: Equatable {
  var year: Int
  var month: Int
  var day: Int

  static let epoch = CivilDate(year: 1970, month: 1, day: 1)
  /// All dates that the tests need, by their number.
  private static let all: [CivilDate] = {
    var dates = [epoch]
    while dates.count < 40_000 { dates.append(dates[dates.count - 1].next) }
    return dates
  }()

  static func of(_ number: Int32) -> CivilDate { all[Int(number)] }

  var lengthOfMonth: Int {
    let isLeap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  var next: CivilDate {
    if day < lengthOfMonth { return CivilDate(year: year, month: month, day: day + 1) }
    return month < 12
      ? CivilDate(year: year, month: month + 1, day: 1) : CivilDate(year: year + 1, month: 1, day: 1)
  }

  /// Whether this is the day on which a month that began on `start`'s day is over: the same day of a later month, or
  /// the last of one that lacks it.
  func isMonthly(of start: CivilDate) -> Bool { day == min(start.day, lengthOfMonth) }
}

/// Days one by one, and what they come to.
private struct CountedDays {
  /// Each day once, in order.
  let days: [Int32]

  init(_ spans: [ClosedRange<Int32>]) {
    self.init(Array(Set(spans.flatMap { Array($0) })).sorted())
  }

  init(_ days: [Int32]) {
    self.days = days
  }

  func duration(_ convention: DurationConvention) -> (Int, Int, Int) {
    switch convention {
    case .calendar: calendar()
    case .days365: days365()
    case .days360: days360()
    }
  }

  /// From each day that follows no other, a month whenever its day comes round again.
  private func calendar() -> (Int, Int, Int) {
    var (months, left) = (0, 0)
    var (start, previous): (CivilDate?, Int32) = (nil, 0)
    var ofRun = 0
    for day in days {
      if start == nil || day != previous + 1 {
        left += ofRun
        ofRun = 0
        start = CivilDate.of(day)
      }
      previous = day
      ofRun += 1
      if let start, CivilDate.of(day + 1).isMonthly(of: start) {
        months += 1
        ofRun = 0
      }
    }
    left += ofRun
    while left >= 30 { (months, left) = (months + 1, left - 30) }
    return years(months, left)
  }

  private func days360() -> (Int, Int, Int) {
    var (months, left) = (0, 0)
    for _ in days {
      left += 1
      if left == 30 { (months, left) = (months + 1, 0) }
    }
    return years(months, left)
  }

  /// A year every 365 days; within one, month m is over with day ⌊m·365/12⌋.
  private func days365() -> (Int, Int, Int) {
    let ends: Set<Int> = [30, 60, 91, 121, 152, 182, 212, 243, 273, 304, 334]
    var (years, months, left, ofYear) = (0, 0, 0, 0)
    for _ in days {
      ofYear += 1
      left += 1
      if ends.contains(ofYear) { (months, left) = (months + 1, 0) }
      if ofYear == 365 { (years, months, left, ofYear) = (years + 1, 0, 0, 0) }
    }
    return (years, months, left)
  }

  private func years(_ months: Int, _ days: Int) -> (Int, Int, Int) {
    var (years, months) = (0, months)
    while months >= 12 { (years, months) = (years + 1, months - 12) }
    return (years, months, days)
  }
}
