public import Applicant
internal import Days
internal import Reading

/// A value of a rule book.
public enum RuleValue: Hashable, Sendable {
  case word(String)
  case integer(Int)
  case flag(Bool)
  case words([String])
  /// Every word or number, whatever it is.
  case any
  /// Each inner list must be satisfied by at least one of its words.
  case demands([[String]])
  /// Words of which only these, or none of these, are allowed; where a sector is given, of records of that sector.
  case issuers(only: [String]?, not: [String]?, sector: Sector? = nil)
  /// An effect, where given only for profiles that ask for one of these careers.
  case registry(Effect, careers: [String]?)
  /// A word for each of a closed list of names.
  case table([String: String])
  /// A number, in hundredths.
  case figure(Int)
  /// A number for each of a closed list of names, in hundredths.
  case figures([String: Int])
  /// What the book leaves to the posting.
  case unset
  case term(Term)
}

/// What a value of a rule book has to look like.
enum RuleValueType {
  case oneOf([String])
  case integer(ClosedRange<Int>)
  case integerOrAny(ClosedRange<Int>)
  case flag
  case words
  case wordsOf([String])
  case wordsOrAny
  case wordsOfOrAny([String])
  case orderOf([String])
  case demands
  case effect
  case issuers
  case registry
  /// The names, each of which must be there, and the words that each can have.
  case table([String], [String])
  /// A number with at most two decimals, its limits in hundredths; or `"unset"`.
  case figure(ClosedRange<Int>)
  /// Such a number for each of the names; or `"unset"`.
  case figures([String], ClosedRange<Int>)
  case termOrAny

  /// Reads a value, or notes what is wrong with it.
  func read(_ value: JSONValue, log: FaultLog) -> RuleValue? {
    switch self {
    case .oneOf(let known): check(value, log) { $0.text.flatMap { known.contains($0) ? .word($0) : nil } }
    case .integer(let range): check(value, log) { $0.integer.flatMap { range.contains($0) ? .integer($0) : nil } }
    case .integerOrAny(let range):
      check(value, log) { value in
        if value.text == "any" { return .any }
        return value.integer.flatMap { range.contains($0) ? .integer($0) : nil }
      }
    case .flag: check(value, log) { $0.flag.map { .flag($0) } }
    case .words: check(value, log) { Self.words($0).map { .words($0) } }
    case .wordsOf(let known):
      check(value, log) { value in
        Self.words(value).flatMap { Set($0).isSubset(of: known) ? .words($0) : nil }
      }
    case .wordsOrAny: check(value, log) { $0.text == "any" ? .any : Self.words($0).map { .words($0) } }
    case .wordsOfOrAny(let known):
      check(value, log) { value in
        if value.text == "any" { return .any }
        return Self.words(value).flatMap { Set($0).isSubset(of: known) ? .words($0) : nil }
      }
    case .orderOf(let known):
      check(value, log) { value in
        Self.words(value).flatMap { Set($0) == Set(known) && $0.count == known.count ? .words($0) : nil }
      }
    case .demands: check(value, log) { Self.demands($0).map { .demands($0) } }
    case .effect: check(value, log) { $0.text.flatMap { Effect(rawValue: $0) }.map { .word($0.rawValue) } }
    case .issuers: readIssuers(value, log)
    case .registry: readRegistry(value, log)
    case .table(let names, let words): readTable(names, words, value, log)
    case .figure(let range):
      check(value, log) { value in
        if value.text == "unset" { return .unset }
        return value.hundredths.flatMap { range.contains($0) ? .figure($0) : nil }
      }
    case .figures(let names, let range): value.text == "unset" ? .unset : readFigures(names, range, value, log)
    case .termOrAny: value.text == "any" ? .any : readTerm(value, log)
    }
  }

  /// What is expected, for messages.
  var expected: Fault.Expected {
    switch self {
    case .oneOf(let known): .oneOf(known)
    case .integer(let range): .integer(range)
    case .integerOrAny(let range): .either(.integer(range), .oneOf(["any"]))
    case .flag: .flag
    case .words: .list(.filledText)
    case .wordsOrAny: .either(.list(.filledText), .oneOf(["any"]))
    case .wordsOfOrAny(let known): .either(.list(.oneOf(known)), .oneOf(["any"]))
    case .wordsOf(let known), .orderOf(let known): .list(.oneOf(known))
    case .demands: .list(.list(.filledText))
    case .effect: .oneOf(Effect.allCases.map(\.rawValue))
    case .issuers, .registry, .table: .object
    case .figure(let range): .either(.figure(range), .oneOf(["unset"]))
    case .figures: .either(.object, .oneOf(["unset"]))
    case .termOrAny: .either(.object, .oneOf(["any"]))
    }
  }

  private func check(_ value: JSONValue, _ log: FaultLog, _ read: (JSONValue) -> RuleValue?) -> RuleValue? {
    if let result = read(value) { return result }
    log.unexpected(value, expected)
    return nil
  }

  private static func words(_ value: JSONValue) -> [String]? {
    guard let elements = value.elements else { return nil }
    let words = elements.compactMap(\.text).filter { !$0.isEmpty }
    return words.count == elements.count && Set(words).count == words.count ? words : nil
  }

  private static func demands(_ value: JSONValue) -> [[String]]? {
    guard let elements = value.elements else { return nil }
    let groups = elements.compactMap { words($0) }.filter { !$0.isEmpty }
    return groups.count == elements.count ? groups : nil
  }

  private func readIssuers(_ value: JSONValue, _ log: FaultLog) -> RuleValue? {
    guard var object = ObjectReader(value, log: log) else { return nil }
    let only = object.read("only", .list(.filledText)) { Self.words($0) }
    let not = object.read("not", .list(.filledText)) { Self.words($0) }
    let sector = object.word("sector", as: Sector.self)
    object.finishStrictly()
    if (only == nil) == (not == nil) {
      log.unexpected(value, .object)
      return nil
    }
    return .issuers(only: only, not: not, sector: sector)
  }

  private func readTable(_ names: [String], _ words: [String], _ value: JSONValue, _ log: FaultLog) -> RuleValue? {
    guard var object = ObjectReader(value, log: log) else { return nil }
    var table: [String: String] = [:]
    for name in names {
      table[name] = object.required(name, .oneOf(words)) { $0.text.flatMap { words.contains($0) ? $0 : nil } }
    }
    object.finishStrictly()
    return table.count == names.count ? .table(table) : nil
  }

  private func readFigures(
    _ names: [String], _ range: ClosedRange<Int>, _ value: JSONValue, _ log: FaultLog
  ) -> RuleValue? {
    guard var object = ObjectReader(value, log: log) else { return nil }
    var figures: [String: Int] = [:]
    for name in names {
      figures[name] = object.required(name, .figure(range)) { value in
        value.hundredths.flatMap { range.contains($0) ? $0 : nil }
      }
    }
    object.finishStrictly()
    return figures.count == names.count ? .figures(figures) : nil
  }

  /// At most ten years: what is counted day by day ends soon.
  private static let longestTerm = 3_650

  private func readTerm(_ value: JSONValue, _ log: FaultLog) -> RuleValue? {
    guard value.members != nil, var object = ObjectReader(value, log: log) else {
      log.unexpected(value, expected)
      return nil
    }
    let days = object.requiredInteger("days", in: 1...Self.longestTerm)
    let count = object.required("count", .oneOf(["business", "calendar"])) { value in
      value.text.flatMap { ["business", "calendar"].contains($0) ? $0 : nil }
    }
    object.finishStrictly()
    guard let days, let count else { return nil }
    return .term(Term(days: days, isBusiness: count == "business"))
  }

  private func readRegistry(_ value: JSONValue, _ log: FaultLog) -> RuleValue? {
    guard var object = ObjectReader(value, log: log) else { return nil }
    let effect = object.requiredWord("effect", as: Effect.self)
    let careers = object.read("careers", .list(.filledText)) { Self.words($0) }
    object.finishStrictly()
    return effect.map { .registry($0, careers: careers) }
  }
}
