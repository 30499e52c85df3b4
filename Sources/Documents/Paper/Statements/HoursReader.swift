/// Reads how many hours a course had: "ciento veinte (120) horas académicas", "HORAS: 40", "120 hrs.".
enum HoursReader {
  private static let units: Set<String> = ["hora", "horas", "hrs", "hs", "hr", "h"]
  /// What hours can be said to be; anything else behind them does no harm.
  private static let perTime: Set<String> = [
    "semanales", "semanal", "diarias", "diaria", "diarios", "mensuales", "mensual", "extras", "extraordinarias",
    "habiles", "laborables", "am", "pm", "minutos",
  ]
  private static let totals: Set<String> = ["total", "totales", "totalidad"]
  private static let durations: Set<String> = ["duracion", "equivalente", "equivalentes"]
  /// A course of more hours is a number of another kind.
  private static let longest = 9999

  /// One place that names a number of hours.
  private struct Mention {
    var hours: Int
    var place: Int
    var isTotal: Bool
    var isDuration: Bool
  }

  /// The hours that a document states; `nil` where it states none, or several of which none is the whole.
  static func hours(in words: PaperWords) -> Stated<Int>? {
    var mentions: [Mention] = []
    for (index, token) in words.tokens.enumerated() {
      guard isUnit(token, in: words, at: index) else { continue }
      if token.startsLine || token.isApart, let hours = after(index, in: words) {
        mentions.append(mention(hours.value, index, words))
        continue
      }
      switch before(index, in: words) {
      case .contradicts: return nil
      case .hours(let hours, let start):
        if !isOfClock(words, start, index) { mentions.append(mention(hours, start, words)) }
      case .none:
        if let hours = after(index, in: words), !isOfClock(words, index, hours.place) {
          mentions.append(mention(hours.value, index, words))
        }
      }
    }
    return whole(mentions).map { Stated($0.hours, at: words.place($0.place)) }
  }

  private static func isUnit(_ token: PaperToken, in words: PaperWords, at index: Int) -> Bool {
    if token.kind == .word { return units.contains(token.folded) }
    // "120h" and "120hrs" in one piece.
    guard token.kind == .mixed else { return false }
    return ["h", "hrs", "hs", "hr", "horas"].contains(String(token.folded.drop { $0.isASCII && $0.isNumber }))
  }

  private static func mention(_ hours: Int, _ place: Int, _ words: PaperWords) -> Mention {
    let near = (max(0, place - 7)..<place).map { words.folded($0) }
    return Mention(
      hours: hours, place: place, isTotal: near.contains(where: totals.contains),
      isDuration: near.contains(where: durations.contains))
  }

  /// The one that says the whole of several: the same everywhere, named as total, the sum, or the duration.
  private static func whole(_ mentions: [Mention]) -> Mention? {
    guard let first = mentions.first else { return nil }
    if mentions.allSatisfy({ $0.hours == first.hours }) { return first }
    let totals = mentions.filter(\.isTotal)
    if let total = totals.first { return totals.allSatisfy { $0.hours == total.hours } ? total : nil }
    let most = mentions.reduce(first) { $1.hours > $0.hours ? $1 : $0 }
    let rest = mentions.filter { $0.hours != most.hours }.reduce(0) { $0 + $1.hours }
    if mentions.count >= 3, rest == most.hours { return most }
    let durations = mentions.filter(\.isDuration)
    guard let duration = durations.first, durations.allSatisfy({ $0.hours == duration.hours }) else { return nil }
    return duration.hours == most.hours ? duration : nil
  }

  // MARK: The number before

  private enum Before {
    case none, contradicts
    case hours(Int, Int)
  }

  private static func before(_ unit: Int, in words: PaperWords) -> Before {
    if words.tokens[unit].kind == .mixed {
      guard let value = Int(words.folded(unit).prefix { $0.isASCII && $0.isNumber }), (1...longest).contains(value)
      else { return .none }
      return .hours(value, unit)
    }
    let end = unit - 1
    if words.folded(end) == ")" { return bracketed(end, in: words) }
    if let figures = figures(at: end, in: words) {
      // "ciento veinte 120 horas" says it twice as well.
      guard let said = spelled(before: end, in: words) else { return .hours(figures, end) }
      return said.value == figures ? .hours(figures, said.start) : .contradicts
    }
    if let said = spelled(before: unit, in: words) { return .hours(said.value, said.start) }
    return .none
  }

  /// "ciento veinte (120) horas", "120 (ciento veinte) horas".
  private static func bracketed(_ close: Int, in words: PaperWords) -> Before {
    var open = close - 1
    while open >= max(0, close - 9), words.folded(open) != "(" { open -= 1 }
    guard open >= 0, words.folded(open) == "(" else { return .none }
    let inside =
      figures(at: close - 1, in: words).flatMap { open == close - 2 ? $0 : nil }
      ?? NumberWords.number(in: words, at: open + 1).flatMap { $0.end == close ? $0.value : nil }
    guard let inside, (1...longest).contains(inside) else { return .none }
    if let said = spelled(before: open, in: words) {
      return said.value == inside ? .hours(inside, said.start) : .contradicts
    }
    if let outside = figures(at: open - 1, in: words) {
      return outside == inside ? .hours(inside, open - 1) : .contradicts
    }
    return .hours(inside, open)
  }

  /// A whole number in figures: no part of a time, a date, an amount or a code.
  private static func figures(at index: Int, in words: PaperWords) -> Int? {
    guard index >= 0, let digits = LookAlikes.digits(words.tokens[index]), digits.count <= 4 else { return nil }
    if words.tokens[index].isGlued, [":", ".", ",", "/", "-", "°"].contains(words.folded(index - 1)) {
      guard index >= 2, words.tokens[index - 1].isGlued, words.tokens[index - 2].kind != .word,
        words.tokens[index - 2].kind != .mark
      else { return value(digits) }
      return nil
    }
    return value(digits)
  }

  private static func value(_ digits: [Int]) -> Int? {
    let value = Figures.value(digits)
    return (1...longest).contains(value) ? value : nil
  }

  /// The number words that end before an index.
  private static func spelled(before end: Int, in words: PaperWords) -> (value: Int, start: Int)? {
    var found: (value: Int, start: Int)?
    var start = end - 1
    while start >= max(0, end - 9) {
      if let number = NumberWords.number(in: words, at: start) {
        if number.end == end { found = (number.value, start) }
      } else if words.folded(start) != "y" {
        break
      }
      start -= 1
    }
    guard let found, (1...longest).contains(found.value) else { return nil }
    // "una hora" is how times and deadlines speak.
    return found.value == 1 ? nil : found
  }

  // MARK: The number behind

  /// "HORAS: 40", "horas lectivas : 120", "N.º de horas 24".
  private static func after(_ unit: Int, in words: PaperWords) -> (value: Int, place: Int)? {
    guard words.tokens[unit].kind == .word, words.folded(unit).utf8.count > 2 else { return nil }
    var next = unit + 1
    var hasSign = words.folded(unit - 1) == "de" && isCount(words.folded(unit - 2), words.folded(unit - 3))
    // A unit may be told by one word: lectivas, académicas, pedagógicas, cronológicas.
    if words.folded(next).hasSuffix("as") { next += 1 }
    while [":", "…", "|", "=", "-"].contains(words.folded(next)) {
      hasSign = true
      next += 1
    }
    guard hasSign, next < words.tokens.count, next - unit <= 5 else { return nil }
    if let number = NumberWords.number(in: words, at: next), (1...longest).contains(number.value) {
      return (number.value, next)
    }
    guard let value = figures(at: next, in: words) else { return nil }
    // A time of day or a date goes on behind its first number.
    if next + 1 < words.tokens.count, words.tokens[next + 1].isGlued, [":", "/", "-"].contains(words.folded(next + 1)) {
      return nil
    }
    return (value, next)
  }

  private static func isCount(_ word: String, _ before: String) -> Bool {
    ["total", "numero", "cantidad", "nro", "no"].contains(word) || (word == "°" && before == "n")
  }

  // MARK: Hours that are none of a course

  /// Whether a number of hours is a time of day, a deadline, or the hours of a day or week.
  private static func isOfClock(_ words: PaperWords, _ start: Int, _ end: Int) -> Bool {
    let next = words.folded(end + 1)
    if perTime.contains(next) { return true }
    if ["por", "a", "al", "cada"].contains(next), ["semana", "dia", "la", "mes"].contains(words.folded(end + 2)) {
      return true
    }
    let before = words.folded(start - 1)
    let two = words.folded(start - 2)
    if before == "las" && ["a", "de", "desde", "hasta", "entre"].contains(two) { return true }
    return before == "las" && two == "dentro" || two == "de" && before == "las"
  }
}
