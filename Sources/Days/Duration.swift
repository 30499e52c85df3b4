/// A length of time in years, months (0…11) and days (0…30), compared in that order.
///
/// What the figures mean in days is the affair of the `DurationConvention` that made them.
public struct Duration: Hashable, Comparable, Sendable {
  public let years: Int
  public let months: Int
  public let days: Int

  /// A length whose months may be twelve or more: they become years. The days stay as they are.
  public init(years: Int = 0, months: Int = 0, days: Int = 0) {
    self.years = years + months / 12
    self.months = months % 12
    self.days = days
  }

  /// A length in months and days in which 30 days make a month.
  public init(months: Int, daysOfThirtyAMonth days: Int) {
    self.init(months: months + days / 30, days: days % 30)
  }

  public static let zero = Duration()

  /// Years and months as months.
  public var wholeMonths: Int { years * 12 + months }

  public static func < (a: Duration, b: Duration) -> Bool {
    (a.years, a.months, a.days) < (b.years, b.months, b.days)
  }

  /// How much `other` lacks to reach this, borrowing 30 days for a month; zero where it reaches it.
  ///
  /// Where `other` falls short by less than the borrowed month is long, one day is lacking, never none.
  public func shortfall(of other: Duration) -> Duration {
    guard other < self else { return .zero }
    let lacking = (wholeMonths - other.wholeMonths) * 30 + days - other.days
    return Duration(months: 0, daysOfThirtyAMonth: max(1, lacking))
  }
}
