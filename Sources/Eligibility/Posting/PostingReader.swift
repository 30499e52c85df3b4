internal import Applicant
internal import Days
public import Reading
internal import Words

/// A value that a posting sets, before its book is known.
struct RawOverride: Sendable {
  let path: String
  let entry: JSONValue
}

extension Posting {
  /// Reads a posting and notes all that is wrong with it in `log`.
  ///
  /// - Returns: the posting, or `nil` where it cannot be decided on; the log then has errors. What it overrides is
  ///   checked by `overrides(log:)`, since only the values of a book give it meaning.
  public static func read(_ bytes: [UInt8], log: FaultLog) -> Posting? {
    guard let document = log.parse(bytes), var object = ObjectReader(document.root, log: log) else { return nil }
    object.readSchema(schema)
    var posting = Posting()
    posting.id = object.requiredText("id") ?? ""
    posting.call = object.text("call")
    posting.entity = object.text("entity") ?? ""
    posting.regime = object.text("regime")
    posting.modality = object.text("modality")
    posting.position = object.text("position") ?? ""
    posting.unit = object.text("unit")
    posting.vacancies = object.integer("vacancies", in: 1...100_000)
    if let rules = object.required("rules", .object, { $0.members == nil ? nil : $0 }) {
      posting.readRules(rules, log: log)
    }
    if let profile = object.required("profile", .object, { $0.members == nil ? nil : $0 }) {
      posting.profile = Profile.read(profile, log: log)
    }
    posting.functions = object.texts("functions") ?? []
    posting.requiredDocuments = object.texts("requiredDocuments") ?? []
    if let conditions = object.object("conditions") { posting.readConditions(conditions) }
    if let schedule = object.object("schedule") { posting.readSchedule(schedule) }
    object.finish()
    return log.hasErrors ? nil : posting
  }

  /// The values that the posting overrides, checked; notes unknown paths and values that do not fit.
  public func overrides(log: FaultLog) -> [Override] {
    overrides.compactMap { raw in
      guard let key = RuleKey(rawValue: raw.path) else {
        log.add(.brokenReference(found: raw.path, known: RuleKey.allCases.map(\.rawValue)), at: raw.entry)
        return nil
      }
      guard var object = ObjectReader(raw.entry, log: log) else { return nil }
      defer { object.finish() }
      let isReading = object.flag("reading") ?? false
      let citation = Citation.read(&object, quoteRequired: false)
      let value = object.required("value", key.type.expected) { $0 }.flatMap { key.type.read($0, log: log) }
      guard let citation, let value else { return nil }
      let source = Source(path: raw.path, citation: citation, isReading: isReading, from: nil)
      return Override(key: key, value: value, source: source)
    }
  }

  private mutating func readRules(_ value: JSONValue, log: FaultLog) {
    guard var rules = ObjectReader(value, log: log) else { return }
    book = rules.requiredText("book") ?? ""
    if let override = rules.read("override", .object, { $0.members }) {
      overrides = override.map { RawOverride(path: $0.key, entry: $0.value) }
    }
    rules.finish()
  }

  private mutating func readConditions(_ reader: ObjectReader) {
    var object = reader
    conditions.months = object.integer("months", in: 0...1_200)
    conditions.pay = object.amount("pay")
    if var place = object.object("place") {
      conditions.ubigeo = place.text("ubigeo")
      conditions.address = place.text("address")
      place.finish()
    }
    object.finish()
  }

  private mutating func readSchedule(_ reader: ObjectReader) {
    var object = reader
    for step in ScheduleStep.allCases {
      guard var window = object.object(step.rawValue) else { continue }
      let from = window.required("from", .time) { $0.text.flatMap { LocalTime($0) } }
      let to = window.read("to", .time) { $0.text.flatMap { LocalTime($0) } }
      window.finish()
      guard let from else { continue }
      if let to, to < from, to.minute != nil || to.day < from.day {
        window.log.add(
          .startAfterEnd(start: from.description, end: to.description), at: window.value["to"] ?? window.value)
      }
      schedule[step] = Window(from: from, to: to)
    }
    object.finish()
  }
}
