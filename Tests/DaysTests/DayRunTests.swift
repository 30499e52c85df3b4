import Days
import Testing

@Suite struct DayRunTests {
  @Test(
    arguments: [
      (10, 9, nil), (10, 10, 1), (10, 11, 2), (-5, 5, 11), (0, 364, 365),
    ] as [(Int32, Int32, Int?)])
  func bothEndsBelongToARun(first: Int32, last: Int32, count: Int?) {
    #expect(DayRun(Day(number: first), Day(number: last))?.count == count)
  }

  @Test(
    arguments: [
      (1, 5, 6, 9, nil), (1, 5, 5, 9, "5-5"), (1, 5, 4, 9, "4-5"), (1, 9, 3, 4, "3-4"), (3, 4, 1, 9, "3-4"),
      (6, 9, 1, 5, nil), (1, 5, 1, 5, "1-5"),
    ] as [(Int32, Int32, Int32, Int32, String?)])
  func intersectionIsWhatBothHave(a: Int32, b: Int32, c: Int32, d: Int32, expected: String?) throws {
    let one = try #require(DayRun(Day(number: a), Day(number: b)))
    let other = try #require(DayRun(Day(number: c), Day(number: d)))
    for common in [one.intersection(other), other.intersection(one)] {
      #expect(common.map { "\($0.first.number)-\($0.last.number)" } == expected)
    }
  }
}
