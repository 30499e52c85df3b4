/// A closed run of days: its first and its last day both belong to it, so it is never empty.
public struct DayRun: Hashable, Sendable {
  public let first: Day
  public let last: Day

  /// The days from `first` to `last`, or `nil` where `first` is after `last`.
  public init?(_ first: Day, _ last: Day) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// One day alone.
  public init(only day: Day) {
    first = day
    last = day
  }

  /// How many days, both ends included.
  public var count: Int { Int(last.number) - Int(first.number) + 1 }

  /// The days that both runs have, or `nil`.
  public func intersection(_ other: DayRun) -> DayRun? {
    DayRun(max(first, other.first), min(last, other.last))
  }
}
