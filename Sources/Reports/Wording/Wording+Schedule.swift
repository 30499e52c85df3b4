internal import Days
internal import Eligibility

extension Wording {
  /// A step of a schedule, within a sentence.
  func term(_ step: ScheduleStep) -> String {
    let words = Vocabulary.words(of: step)
    return pick(words.es, words.en)
  }

  /// A step of a schedule, as the beginning of a sentence.
  func step(_ step: ScheduleStep) -> String {
    let title = term(step)
    return title.prefix(1).uppercased() + title.dropFirst()
  }

  /// A day, a run of days, or a day with its hours.
  func window(_ window: Posting.Window) -> String {
    let from = moment(window.from)
    guard let to = window.to, to != window.from else { return from }
    if to.day == window.from.day, let start = hour(window.from), let end = hour(to) {
      return pick("\(day(to.day)), de \(start) a \(end)", "\(day(to.day)), from \(start) to \(end)")
    }
    return pick("del \(from) al \(moment(to))", "from \(from) to \(moment(to))")
  }

  /// A day, with its hour where one is given.
  func moment(_ time: LocalTime) -> String {
    [day(time.day), hour(time)].compactMap { $0 }.joined(separator: " ")
  }

  private func hour(_ time: LocalTime) -> String? {
    time.minute == nil ? nil : String(time.description.suffix(5))
  }
}
