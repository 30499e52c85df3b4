public import Days
public import Reading

/// Why a day is no business day.
public enum Closure: Hashable, Sendable {
  case weekend(Weekday)
  /// A holiday, by its name in Spanish and English, and the norm that makes it one.
  case holiday(es: String, en: String, norm: String)
  /// Public servants do not work, by this decree.
  case decreed(norm: String)
}

/// The holidays of some years, and the days on which public servants do not work (`holidays/1`).
public struct HolidayTable: Sendable {
  /// The days whose holidays are known.
  public let covered: DayRun
  /// Years all of whose decreed days are known; of others some may be missing.
  public let completeYears: Set<Int>
  private let holidays: [Day: Closure]
  private let decreed: [Day: Closure]

  /// The business days; with or without those on which public servants do not work.
  public func calendar(excludingDecreed: Bool) -> BusinessCalendar {
    BusinessCalendar(
      covered: covered, holidays: Set(holidays.keys), publicSector: Set(decreed.keys),
      excludesPublicSector: excludingDecreed)
  }

  /// Why a day is no business day; `nil` where it is one, or where nothing is known.
  public func closure(of day: Day, excludingDecreed: Bool) -> Closure? {
    guard day >= covered.first, day <= covered.last else { return nil }
    if let holiday = holidays[day] { return holiday }
    if day.weekday.isWeekend { return .weekend(day.weekday) }
    return excludingDecreed ? decreed[day] : nil
  }

  /// Reads `holidays/1`, noting all that is wrong with it; `nil` where something is.
  public static func read(_ bytes: [UInt8], log: FaultLog) -> HolidayTable? {
    guard let document = log.parse(bytes), var object = ObjectReader(document.root, log: log) else { return nil }
    object.readSchema("holidays/1")
    let first = object.required("from", .date) { $0.text.flatMap { Day($0) } }
    let last = object.required("to", .date) { $0.text.flatMap { Day($0) } }
    _ = object.texts("sources")
    var holidays: [Day: Closure] = [:]
    for element in object.elements("holidays") {
      guard var entry = ObjectReader(element, log: log) else { continue }
      let norm = entry.requiredText("norm")
      guard let name = entry.required("name", .object, { $0.members == nil ? nil : $0 }),
        var names = ObjectReader(name, log: log)
      else { continue }
      let (es, en) = (names.requiredText("es"), names.requiredText("en"))
      names.finishStrictly()
      guard let es, let en, let norm else { continue }
      for day in days(&entry) { holidays[day] = .holiday(es: es, en: en, norm: norm) }
      entry.finishStrictly()
    }
    var decreed: [Day: Closure] = [:]
    var years: [Int] = []
    if var nonWorking = object.object("nonWorking") {
      years = nonWorking.elements("completeYears").compactMap { year in
        if year.integer == nil { log.unexpected(year, .integer(1...9999)) }
        return year.integer
      }
      for element in nonWorking.elements("decrees") {
        guard var entry = ObjectReader(element, log: log) else { continue }
        let norm = entry.requiredText("norm")
        _ = entry.text("seenIn")
        guard let norm else { continue }
        for day in days(&entry) { decreed[day] = .decreed(norm: norm) }
        entry.finishStrictly()
      }
      nonWorking.finishStrictly()
    }
    object.finishStrictly()
    guard let first, let last, let covered = DayRun(first, last), !log.hasErrors else { return nil }
    return HolidayTable(covered: covered, completeYears: Set(years), holidays: holidays, decreed: decreed)
  }

  private static func days(_ entry: inout ObjectReader) -> [Day] {
    entry.elements("days").compactMap { element in
      if let day = element.text.flatMap({ Day($0) }) { return day }
      entry.log.unexpected(element, .date)
      return nil
    }
  }
}
