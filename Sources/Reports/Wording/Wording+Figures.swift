public import Days

extension Wording {
  /// A length of time in words, as `5 años, 11 meses y 29 días`; zero parts are left out.
  public func duration(_ d: Duration) -> String {
    let parts = [
      d.years == 0 ? nil : count(d.years, pick("año", "year"), pick("años", "years")),
      d.months == 0 ? nil : count(d.months, pick("mes", "month"), pick("meses", "months")),
      d.days == 0 ? nil : days(d.days),
    ].compactMap { $0 }
    return parts.isEmpty ? days(0) : list(parts, .and)
  }

  /// A day: `dd/mm/aaaa` in Spanish, `yyyy-mm-dd` in English.
  public func day(_ d: Day) -> String { pick(d.dayFirst, d.description) }

  /// A run of days, as `del 01/06/2015 al 08/12/2021`.
  public func run(_ r: DayRun) -> String {
    if r.last == .distantFuture {
      return pick(
        "desde el \(day(r.first)), sin fecha de fin", "from \(day(r.first)), without an end")
    }
    if r.first == r.last { return pick("el \(day(r.first))", "on \(day(r.first))") }
    return pick("del \(day(r.first)) al \(day(r.last))", "from \(day(r.first)) to \(day(r.last))")
  }

  /// Items one after another, the last joined by a conjunction, as `a, b y c`.
  public func list(_ items: [String], _ conjunction: Conjunction) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(word(conjunction, before: last)) \(last)"
  }

  /// A day, or a month without a day as `05/2019`.
  func declared(_ date: DeclaredDate) -> String {
    switch date {
    case .day(let value): day(value)
    case .month:
      pick("\(day(date.first).suffix(7))", "\(date)")
    }
  }

  /// A run of days with how many they are, as `del 01/06/2015 al 02/06/2015 (2 días)`.
  func runAndCount(_ r: DayRun) -> String {
    r.last == .distantFuture || r.first == r.last ? run(r) : "\(run(r)) (\(days(r.count)))"
  }

  func days(_ number: Int) -> String { count(number, pick("día", "day"), pick("días", "days")) }

  func hours(_ number: Int) -> String {
    count(number, pick("hora", "hour"), pick("horas", "hours"))
  }

  func months(_ number: Int) -> String {
    count(number, pick("mes", "month"), pick("meses", "months"))
  }

  func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  private func word(_ conjunction: Conjunction, before next: String) -> String {
    guard language == .es else { return conjunction == .and ? "and" : "or" }
    // «e» before the sound i, «u» before the sound o.
    let start = next.drop { !$0.isLetter && !$0.isNumber }.prefix(3).lowercased()
    switch conjunction {
    case .and:
      let isDiphthong = ["hia", "hie", "hio", "ia", "ie", "io"].contains { start.hasPrefix($0) }
      let isI = ["i", "í", "hi", "hí"].contains { start.hasPrefix($0) }
      return isI && !isDiphthong ? "e" : "y"
    case .or:
      return ["o", "ó", "ho", "hó", "8", "11 "].contains { start.hasPrefix($0) } ? "u" : "o"
    }
  }
}
