/// A date as a form gives it: a day, or only the month (the ficha's MM/AAAA).
public enum DeclaredDate: Hashable, Sendable {
  case day(Day)
  case month(year: Int, month: Int)

  /// Reads `YYYY-MM-DD` or `YYYY-MM`, strictly.
  public init?(_ text: String) {
    if let day = Day(text) {
      self = .day(day)
      return
    }
    guard let fields = numericFields(text, like: "0000-00"),
      Day(year: fields[0], month: fields[1], day: 1) != nil
    else { return nil }
    self = .month(year: fields[0], month: fields[1])
  }

  /// The day itself, or the first day of the month.
  public var first: Day {
    switch self {
    case .day(let day): day
    case .month(let year, let month): civilDay(year, month, 1)
    }
  }

  /// The day itself, or the last day of the month.
  public var last: Day {
    switch self {
    case .day(let day): day
    case .month(let year, let month): civilDay(year, month, Day.length(ofMonth: month, year: year))
    }
  }

  /// Whether only the month is known.
  public var isMonth: Bool {
    if case .month = self { true } else { false }
  }

  private func civilDay(_ year: Int, _ month: Int, _ day: Int) -> Day {
    guard let day = Day(year: year, month: month, day: day) else {
      preconditionFailure("a declared month is checked when it is made")
    }
    return day
  }
}

extension DeclaredDate: CustomStringConvertible {
  /// `YYYY-MM-DD` or `YYYY-MM`.
  public var description: String {
    switch self {
    case .day(let day): day.description
    case .month(let year, let month): "\(digits(year, width: 4))-\(digits(month, width: 2))"
    }
  }
}
