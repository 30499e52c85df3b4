/// A civil day: the number of days since 1 January 1970 in the proleptic Gregorian calendar.
///
/// Whole days only; there is no time of day and no time zone. Years 1 to 9999.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int32

  /// The day with the given number of days since 1970-01-01.
  public init(number: Int32) {
    self.number = number
  }

  /// The day of a year, month and day of month, or `nil` where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(number: Day.number(year: year, month: month, day: day))
  }

  /// Later than every day that can be written; stands for an end that is still open.
  public static let distantFuture = Day(number: .max / 2)
  /// Before every day of a calendar, for what has no known beginning.
  public static let distantPast = Day(number: .min / 2)

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  /// The day `days` later (earlier when negative).
  public func advanced(by days: Int) -> Day { Day(number: number + Int32(days)) }

  /// The day after this one.
  public var next: Day { advanced(by: 1) }

  /// The day before this one.
  public var previous: Day { advanced(by: -1) }

  /// Year, month (1…12) and day of month (1…31).
  public var civil: (year: Int, month: Int, day: Int) {
    // Days are counted in eras of 400 years that begin on 1 March, so that a leap day is the last of its year.
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * fromMarch + 2) / 5 + 1
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The same day of the month `months` later; a day that the month lacks becomes its last.
  public func addingMonths(_ months: Int) -> Day {
    let (year, month, day) = civil
    let index = year * 12 + (month - 1) + months
    let newYear = index >= 0 ? index / 12 : (index - 11) / 12
    let newMonth = index - newYear * 12 + 1
    let last = Day.length(ofMonth: newMonth, year: newYear)
    return Day(number: Day.number(year: newYear, month: newMonth, day: min(day, last)))
  }

  /// Whole years up to and with another day: the age of somebody born on this one, 0 before it. Of somebody born on
  /// 29 February a birthday is the last day of February of a common year.
  public func years(until day: Day) -> Int {
    let years = max(0, day.civil.year - civil.year)
    return years > 0 && addingMonths(years * 12) > day ? years - 1 : years
  }

  /// How many days a month has.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func number(year: Int, month: Int, day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let fromMarch = month > 2 ? month - 3 : month + 9
    let ofYear = (153 * fromMarch + 2) / 5 + day - 1
    let ofEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear
    return Int32(era * 146_097 + ofEra - 719_468)
  }
}

extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = civil
    return "\(digits(year, width: 4))-\(digits(month, width: 2))-\(digits(day, width: 2))"
  }

  /// `DD/MM/YYYY`, as days are written in Peru.
  public var dayFirst: String {
    let (year, month, day) = civil
    return "\(digits(day, width: 2))/\(digits(month, width: 2))/\(digits(year, width: 4))"
  }

  /// Reads `YYYY-MM-DD` strictly: four, two and two digits, and a day that the calendar has.
  public init?(_ text: String) {
    guard let fields = numericFields(text, like: "0000-00-00") else { return nil }
    self.init(year: fields[0], month: fields[1], day: fields[2])
  }
}
