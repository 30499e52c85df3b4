internal import Days

/// A date as far as it is written out: of "del 03 al 28 de agosto de 2020" the first has its day only.
struct PartialDate: Hashable, Sendable {
  var day: Int?
  var month: Int?
  var year: Int?

  /// The date, where enough of it is known and the calendar has it.
  var declared: DeclaredDate? {
    guard let month, let year else { return nil }
    guard let day else { return Day(year: year, month: month, day: 1) == nil ? nil : .month(year: year, month: month) }
    return Day(year: year, month: month, day: day).map { .day($0) }
  }

  /// The date with what it lacks taken from another: the year, or month and year.
  func completed(by other: PartialDate) -> PartialDate {
    PartialDate(day: day, month: month ?? other.month, year: year ?? other.year)
  }

  /// Whether no calendar has such a day, whatever is still left open.
  var isImpossible: Bool {
    if let month, !(1...12).contains(month) { return true }
    if let day, !(1...31).contains(day) { return true }
    guard let day, let month else { return false }
    return day > Day.length(ofMonth: month, year: year ?? 2000)
  }
}
