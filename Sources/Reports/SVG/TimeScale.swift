internal import Days

/// Where days stand in a drawing, from its left to its right side.
struct TimeScale {
  let whole: DayRun

  /// A stretch of one day among many years is still this wide.
  private static let narrowest = Share(hundredths: 40)
  /// More names of years than this do not fit beside each other on a telephone.
  private static let mostYears = 6

  func place(_ day: Day) -> Share {
    let passed = Int(min(max(day, whole.first), whole.last.next).number) - Int(whole.first.number)
    return .margin + Share(hundredths: passed * (Share.right - .margin).hundredths / whole.count)
  }

  /// The left side and the width of a run of days.
  func span(_ run: DayRun) -> (left: Share, width: Share) {
    let left = place(run.first)
    let width = max(Self.narrowest, place(min(run.last, whole.last).next) - left)
    return (min(left, .right - width), width)
  }

  /// The first days of years: each a line, or of very many years as many as have a name.
  var years: [(day: Day, name: String?)] {
    let (first, last) = (whole.first.civil.year, whole.last.civil.year)
    var step = 1
    // Steps of 1, 2, 5, 10, 20, 50… years.
    while (last - first) / step >= Self.mostYears { step = String(step).hasPrefix("2") ? step * 5 / 2 : step * 2 }
    let lines = last - first > 40 ? step : 1
    return (first...last).compactMap { year in
      guard year % lines == 0, let day = Day(year: year, month: 1, day: 1), day >= whole.first else { return nil }
      return (day, year % step == 0 ? String(year) : nil)
    }
  }
}
