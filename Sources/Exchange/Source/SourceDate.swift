internal import Days
internal import Reading

/// A date that a source names: taken once it is used.
struct SourceDate {
  let date: DeclaredDate
  private let places: [SourceCursor]

  /// One that is written as a text: a day or a month, whatever more is said of it in the same text making it none, but for
  /// the midnight with which programs write a day (`2005-03-01T00:00:00`).
  init?(_ place: SourceCursor?) {
    guard let place, let text = place.peek, let date = DeclaredDate(Self.withoutMidnight(text)) else { return nil }
    (self.date, places) = (date, [place])
  }

  /// One whose year, month and day stand by themselves, in numbers or as XML Schema has them (`--03`, `---10`).
  ///
  /// A year alone is none: nothing says which month.
  init?(_ year: SourceCursor?, _ month: SourceCursor?, _ day: SourceCursor?) {
    guard let year, let month, let first = Self.digits(year, 4...4), let second = Self.digits(month, 1...2) else {
      return nil
    }
    var text = "\(first)-\(second)"
    if let day, day.saysSomething {
      guard let third = Self.digits(day, 1...2) else { return nil }
      text += "-\(third)"
    }
    guard let date = DeclaredDate(text) else { return nil }
    (self.date, places) = (date, [year, month, day].compactMap { $0 })
  }

  private static func withoutMidnight(_ text: String) -> String {
    let time = text.dropFirst(10)
    guard time.first == "T", time.dropFirst().allSatisfy({ "0:.Z".contains($0) }) else { return text }
    return String(text.prefix(10))
  }

  /// Takes it, and answers it as JSON.
  func take() -> String {
    for place in places { place.take() }
    return JSONText.quoted(date.description)
  }

  /// The day, where it is one.
  var day: Day? {
    if case .day(let day) = date { day } else { nil }
  }

  private static func digits(_ place: SourceCursor, _ widths: ClosedRange<Int>) -> String? {
    guard let digits = place.numeral?.drop(while: { $0 == "-" }), widths.contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return String(repeating: "0", count: widths.upperBound - digits.utf8.count) + digits
  }
}

/// The end of studies, as far as a source says it: a date, or words that are none, such as a year alone.
struct SourceEnd {
  let date: SourceDate?
  /// The first day that it can have been; `nil` where no year is said.
  private let earliest: Day?

  /// One that is written as a text; `nil` where nothing is said.
  init?(_ place: SourceCursor?) {
    self.init(place, SourceDate(place), year: place)
  }

  /// One whose year stands by itself; `nil` where nothing is said.
  ///
  /// - Parameters:
  ///   - place: all that is said of it.
  ///   - date: what that is as a date.
  init?(_ place: SourceCursor?, _ date: SourceDate?, year: SourceCursor?) {
    guard place?.saysSomething == true else { return nil }
    self.date = date
    let first = year?.numeral.flatMap { Int($0.prefix(4)) }.flatMap { Day(year: $0, month: 1, day: 1) }
    earliest = date?.date.first ?? first
  }

  /// Whether it has come on a day; of one of which no year is known nobody said that it has not.
  func hasCome(on day: Day) -> Bool { earliest.map { $0 <= day } ?? true }
}

/// Beginning and end of something; where they contradict one another nobody knows which is wrong, and neither is used.
struct SourcePeriod {
  let from: SourceDate?
  let to: SourceDate?

  init(_ from: SourceDate?, _ to: SourceDate?) {
    let isPossible = from.flatMap { from in to.map { from.date.first <= $0.date.last } } ?? true
    (self.from, self.to) = isPossible ? (from, to) : (nil, nil)
  }

  /// The same where the end is only known as a day.
  init(_ from: SourceDate?, day to: SourceDate?) {
    self.init(from, to?.day == nil ? nil : to)
  }
}
