public import Days

extension Posting {
  /// How long a step of the schedule lasts: from its first to its last moment.
  public struct Window: Hashable, Sendable {
    public let from: LocalTime
    public let to: LocalTime?

    /// The end; a window without one is that of its first day.
    private var end: LocalTime { to ?? LocalTime(day: from.day) }

    /// Its days.
    public var run: DayRun {
      // A posting whose window ends before it begins is not read.
      DayRun(from.day, end.day) ?? DayRun(only: from.day)
    }

    /// Its first and its last second: a day without a time of day is the whole of it.
    public var moments: ClosedRange<Moment> {
      let first = Moment(day: from.day, second: (from.minute ?? 0) * 60)
      let last = Moment(day: end.day, second: end.minute.map { $0 * 60 } ?? 86_399)
      return first...max(first, last)
    }
  }
}
