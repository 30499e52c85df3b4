import Days
import TestSupport
import Testing

@Suite struct DayRunsTests {
  // MARK: Against a set of numbers

  @Test func algebraIsThatOfSetsOnRandomRuns() throws {
    var random = SeededGenerator.forTest()
    for round in 0..<10_000 {
      let (a, aDays) = sample(&random)
      let (b, bDays) = sample(&random)
      let (day, days) = (Int.random(in: -2...42, using: &random), Int.random(in: -1...42, using: &random))
      let border = Day(number: Int32(day))
      let pairs: [(name: String, own: DayRuns, expected: Set<Int>)] = [
        ("as made", a, aDays), ("union", a.union(b), aDays.union(bDays)),
        ("intersection", a.intersection(b), aDays.intersection(bDays)),
        ("subtracting", a.subtracting(b), aDays.subtracting(bDays)),
        ("from", a.from(border), aDays.filter { $0 >= day }), ("upTo", a.upTo(border), aDays.filter { $0 <= day }),
        ("prefix", a.prefix(days), Set(aDays.sorted().prefix(max(0, days)))),
      ]
      for (name, own, expected) in pairs {
        let explanation = "round \(round), \(name): \(a.runs) and \(b.runs), day \(day), \(days) days"
        try #require(members(own) == expected, "\(explanation)")
        try #require(own.count == expected.count, "\(explanation)")
        try #require(own.isEmpty == expected.isEmpty, "\(explanation)")
        try #require(isNormal(own), "\(explanation)")
      }
      try #require(a.contains(border) == aDays.contains(day), "round \(round): contains \(day)")
      try #require((a == b) == (aDays == bDays), "round \(round): equal days are equal values")
      try #require(a.union(b) == b.union(a) && a.intersection(b) == b.intersection(a), "round \(round)")
    }
  }

  /// Runs inside days 0 to 40, some overlapping, some touching, in no order; and the same as a set.
  private func sample(_ random: inout SeededGenerator) -> (DayRuns, Set<Int>) {
    var (runs, days): ([DayRun], Set<Int>) = ([], [])
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      let first = Int.random(in: 0...40, using: &random)
      let last = min(40, first + Int.random(in: 0...8, using: &random))
      if let run = DayRun(Day(number: Int32(first)), Day(number: Int32(last))) { runs.append(run) }
      days.formUnion(first...last)
    }
    return (DayRuns(runs), days)
  }

  private func members(_ runs: DayRuns) -> Set<Int> {
    Set(runs.runs.flatMap { Int($0.first.number)...Int($0.last.number) })
  }

  /// Sorted, and with a day between one run and the next.
  private func isNormal(_ runs: DayRuns) -> Bool {
    zip(runs.runs, runs.runs.dropFirst()).allSatisfy { $0.last.next < $1.first }
  }

  // MARK: Touching

  @Test(arguments: [(5, 1), (6, 1), (7, 2)] as [(Int32, Int)])
  func runsThatOverlapOrTouchAreOne(secondFirst: Int32, runs: Int) throws {
    let first = try #require(DayRun(Day(number: 1), Day(number: 5)))
    let second = try #require(DayRun(Day(number: secondFirst), Day(number: 9)))
    for order in [[first, second], [second, first]] { #expect(DayRuns(order).runs.count == runs) }
    #expect(DayRuns(first).union(DayRuns(second)).runs.count == runs)
  }

  @Test func runInsideALongerOneDoesNotShortenIt() {
    let long = DayRuns(Day(number: 1), Day(number: 30))
    #expect(long.union(DayRuns(Day(number: 5), Day(number: 6))) == long)
    #expect(DayRuns(Day(number: 5), Day(number: 6)).union(long) == long)
  }

  @Test func takingADayOutAndPuttingItBackGivesTheSame() throws {
    let all = DayRuns(try #require(Day("2026-01-17")), try #require(Day("2026-02-28")))
    let day = try #require(Day("2026-01-31"))
    let without = all.subtracting(DayRuns(day, day))
    #expect(without.runs.count == 2)
    #expect(without.count == all.count - 1)
    #expect(!without.contains(day) && without.contains(day.next) && without.contains(day.previous))
    #expect(without.union(DayRuns(day, day)) == all)
  }

  @Test func startAfterEndIsNoDay() {
    #expect(DayRuns(Day(number: 2), Day(number: 1)) == DayRuns.none)
    #expect(DayRuns(Day(number: 2), Day(number: 2)).count == 1)
    #expect(DayRuns([DayRun]()).isEmpty)
  }

  @Test func openEndIsCutByTheDayThatLimitsIt() throws {
    let open = DayRuns(Day(number: 100), Day.distantFuture)
    #expect(open.upTo(Day(number: 109)).count == 10)
    #expect(open.upTo(Day(number: 100)).count == 1)
    #expect(open.upTo(Day(number: 99)).isEmpty)
  }
}
