/// A day of the week.
public enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// Saturday and Sunday.
  public var isWeekend: Bool { self == .saturday || self == .sunday }
}

extension Day {
  /// Which day of the week it is.
  public var weekday: Weekday {
    // 1 January 1970 was a Thursday, three days after a Monday.
    let sinceMonday = (Int(number) + 3) % 7
    return Weekday.allCases[sinceMonday < 0 ? sinceMonday + 7 : sinceMonday]
  }
}
