/// How a set of days is turned into years, months and days. No norm fixes one; a rule book names it.
public enum DurationConvention: String, CaseIterable, Sendable {
  /// Run by run: whole calendar months from its first day, then the days left; the figures of the runs are
  /// added and 30 days make a month. Not additive: splitting a run can change the figure.
  case calendar
  /// All days together: 365 make a year, m months are ⌊m·365/12⌋ days.
  case days365
  /// All days together: 360 make a year, 30 a month.
  case days360

  /// The length of a set of days.
  public func duration(of days: DayRuns) -> Duration {
    switch self {
    case .calendar:
      var (months, left) = (0, 0)
      for run in days.runs {
        let part = DurationConvention.calendarParts(of: run)
        months += part.months
        left += part.days
      }
      return Duration(months: months, daysOfThirtyAMonth: left)
    case .days365:
      let total = days.count
      let rest = total % 365
      var months = 0
      while (months + 1) * 365 / 12 <= rest { months += 1 }
      return Duration(years: total / 365, months: months, days: rest - months * 365 / 12)
    case .days360:
      return Duration(months: 0, daysOfThirtyAMonth: days.count)
    }
  }

  /// The longest beginning of `days`, in order, whose length does not exceed `cap`.
  public func longestPrefix(of days: DayRuns, notExceeding cap: Duration) -> DayRuns {
    // The length never falls when a day is added at the end, so the border can be halved for.
    var (fits, exceeds) = (0, days.count + 1)
    while exceeds - fits > 1 {
      let middle = (fits + exceeds) / 2
      if duration(of: days.prefix(middle)) <= cap { fits = middle } else { exceeds = middle }
    }
    return days.prefix(fits)
  }

  private static func calendarParts(of run: DayRun) -> (months: Int, days: Int) {
    let end = run.last.next
    let (a, b) = (run.first.civil, end.civil)
    var months = (b.year - a.year) * 12 + (b.month - a.month)
    if run.first.addingMonths(months) > end { months -= 1 }
    return (months, Int(end.number) - Int(run.first.addingMonths(months).number))
  }
}
