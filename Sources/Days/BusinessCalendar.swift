/// Which days are business days (*días hábiles*): Monday to Friday, but for those that are closed.
///
/// Holidays are known for some years only. A question that needs a day outside of them is answered `nil`, never as if
/// that day had no holidays.
public struct BusinessCalendar: Sendable {
  /// The days whose holidays are known.
  public let covered: DayRun
  private let closed: Set<Day>

  /// A calendar of the days covered.
  ///
  /// - Parameters:
  ///   - publicSector: days on which public servants do not work, without being holidays.
  ///   - excludesPublicSector: whether those are no business days either.
  public init(
    covered: DayRun, holidays: Set<Day>, publicSector: Set<Day> = [], excludesPublicSector: Bool = false
  ) {
    self.covered = covered
    closed = excludesPublicSector ? holidays.union(publicSector) : holidays
  }

  /// Whether it is a business day; `nil` outside the days covered.
  public func isBusiness(_ day: Day) -> Bool? {
    guard day >= covered.first, day <= covered.last else { return nil }
    return !day.weekday.isWeekend && !closed.contains(day)
  }

  /// The first business day after a day; `nil` where it cannot be known.
  public func next(after day: Day) -> Day? { self.day(1, after: day) }

  /// The `number`-th business day after a day, which itself is not counted; the day itself for 0.
  ///
  /// - Complexity: O(*number*) and the closed days between.
  public func day(_ number: Int, after day: Day) -> Day? {
    var (day, left) = (day, number)
    while left > 0 {
      day = day.next
      guard let isBusiness = isBusiness(day) else { return nil }
      if isBusiness { left -= 1 }
    }
    return day
  }

  /// How many business days a run has, its first and last day included; `nil` where not all of it is covered.
  ///
  /// - Complexity: O(days of the run).
  public func count(in run: DayRun) -> Int? {
    guard run.intersection(covered) == run else { return nil }
    return (run.first.number...run.last.number).count { isBusiness(Day(number: $0)) == true }
  }
}
