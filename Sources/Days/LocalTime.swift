/// A day, with or without a time of day to the minute, in Lima (UTC−5 all year).
public struct LocalTime: Hashable, Comparable, Sendable {
  public let day: Day
  /// Minutes since midnight, or `nil` where only the day is given.
  public let minute: Int?

  public init(day: Day, minute: Int? = nil) {
    self.day = day
    self.minute = minute
  }

  /// Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, strictly (00:00 to 23:59).
  public init?(_ text: String) {
    if let day = Day(text) {
      self.init(day: day)
      return
    }
    guard let fields = numericFields(text, like: "0000-00-00T00:00"),
      let day = Day(year: fields[0], month: fields[1], day: fields[2]), fields[3] < 24, fields[4] < 60
    else { return nil }
    self.init(day: day, minute: fields[3] * 60 + fields[4])
  }

  public static func < (a: LocalTime, b: LocalTime) -> Bool {
    // A day without a time comes before all its minutes.
    a.day != b.day ? a.day < b.day : (a.minute ?? -1) < (b.minute ?? -1)
  }

  /// The day in Lima at a number of seconds since 1970-01-01T00:00Z.
  public static func limaDay(secondsSince1970 seconds: Int) -> Day {
    let local = seconds - 5 * 3_600
    return Day(number: Int32((local >= 0 ? local : local - 86_399) / 86_400))
  }
}

extension LocalTime: CustomStringConvertible {
  /// `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`.
  public var description: String {
    guard let minute else { return day.description }
    return "\(day)T\(digits(minute / 60, width: 2)):\(digits(minute % 60, width: 2))"
  }
}
