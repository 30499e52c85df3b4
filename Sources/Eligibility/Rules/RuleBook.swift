public import Days
internal import Reading

/// The rules of an entity as data (`rule-book/1`): every value dated and cited.
public struct RuleBook: Sendable {
  /// A value or clause from the day on which it holds.
  struct Entry: Sendable {
    let value: RuleValue?
    let source: Source
  }

  public let id: String
  public let title: (es: String, en: String)
  public let entity: String
  public let basedOn: String?
  public let notices: [Notice]
  /// The bytes as read, those of the book it is based on after its own: what a receipt hashes.
  public let bytes: [UInt8]
  let values: [RuleKey: [Entry]]
  let clauses: [ClauseKey: [Entry]]
  /// The earliest day from which a value of the book holds.
  public let firstDay: Day?

  /// Name of the format.
  public static let schema = "rule-book/1"

  init(
    id: String, title: (es: String, en: String), entity: String, basedOn: String?, notices: [Notice], bytes: [UInt8],
    values: [RuleKey: [Entry]], clauses: [ClauseKey: [Entry]]
  ) {
    self.id = id
    self.title = title
    self.entity = entity
    self.basedOn = basedOn
    self.notices = notices
    self.bytes = bytes
    self.values = values
    self.clauses = clauses
    firstDay = values.values.joined().compactMap(\.source.from).min()
  }

  /// The rules on a day, with the values that a posting overrides.
  ///
  /// Before the first day of a value, its first entry is taken: a book says in `firstDay` from when it holds.
  public func rules(on day: Day, overrides: [Override] = []) -> Rules {
    var current: [RuleKey: (value: RuleValue, source: Source)] = [:]
    for (key, entries) in values {
      guard let entry = Self.entry(entries, on: day), let value = entry.value else { continue }
      current[key] = (value, entry.source)
    }
    for override in overrides { current[override.key] = (override.value, override.source) }
    var sources: [ClauseKey: Source] = [:]
    for (key, entries) in clauses { sources[key] = Self.entry(entries, on: day)?.source }
    let said = notices.filter { $0.from <= max(day, firstDay ?? day) }
    return Rules(book: id, notices: said, values: current, clauses: sources)
  }

  /// What a posting's overrides contradict, as sentences in Spanish and English; none where all can hold.
  public func contradictions(on day: Day, overrides: [Override]) -> [(es: String, en: String)] {
    RuleContradictions.contradictions(of: rules(on: day, overrides: overrides)).map { (es: $0.0, en: $0.1) }
  }

  /// The days on which something in the book begins to hold, in order; between two of them its rules are the same.
  var changes: [Day] {
    let entries = values.values.joined().map(\.source.from) + clauses.values.joined().map(\.source.from)
    return Set(entries.compactMap { $0 } + notices.map(\.from)).sorted()
  }

  /// Every value and clause with its source, dated entries in order, for people to read.
  public var listing: [(path: String, entries: [(value: RuleValue?, source: Source)])] {
    let values = RuleKey.allCases.compactMap { key in
      self.values[key].map { (key.rawValue, $0.map { ($0.value, $0.source) }) }
    }
    let clauses = ClauseKey.allCases.compactMap { key in
      self.clauses[key].map { (key.rawValue, $0.map { (nil as RuleValue?, $0.source) }) }
    }
    return values + clauses
  }

  private static func entry(_ entries: [Entry], on day: Day) -> Entry? {
    entries.last { ($0.source.from ?? day) <= day } ?? entries.first
  }
}

/// A value that a posting sets in place of its book's.
public struct Override: Sendable {
  public let key: RuleKey
  public let value: RuleValue
  public let source: Source
}
