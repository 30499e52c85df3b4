internal import Days
internal import Reading

/// The leaves of a tree of rules, taken one by one by their dotted paths; what is not taken is a fault.
struct RuleLeaves {
  private let log: FaultLog
  private var untaken: [(path: String, value: JSONValue)] = []

  init(_ tree: JSONValue, log: FaultLog) {
    self.log = log
    collect(tree, path: "")
  }

  /// A leaf has a citation, a value or a date of its own; everything else is a branch.
  private mutating func collect(_ value: JSONValue, path: String) {
    guard let members = value.members, value["citation"] == nil, value["value"] == nil, value["from"] == nil else {
      untaken.append((path, value))
      return
    }
    for member in members { collect(member.value, path: path.isEmpty ? member.key : "\(path).\(member.key)") }
  }

  /// The dated entries at a path, in ascending order of their days; `nil` where there is none.
  mutating func take(_ path: String, type: RuleValueType?) -> [RuleBook.Entry]? {
    guard let index = untaken.firstIndex(where: { $0.path == path }) else { return nil }
    let value = untaken.remove(at: index).value
    let entries = (value.elements ?? [value]).compactMap { read($0, path: path, type: type) }
    let days = entries.compactMap(\.source.from)
    if zip(days, days.dropFirst()).contains(where: { $0 >= $1 }) {
      log.add(
        .contradiction(
          es: "las fechas «from» de un mismo valor deben ser distintas y ascendentes",
          en: "the days in \"from\" of one value must differ and ascend"), at: value)
    }
    return entries.isEmpty ? nil : entries
  }

  /// Notes every leaf that was not taken.
  func finish() {
    for (_, value) in untaken { log.add(.unknownKey(known: []), at: value) }
  }

  private func read(_ value: JSONValue, path: String, type: RuleValueType?) -> RuleBook.Entry? {
    guard var object = ObjectReader(value, log: log) else { return nil }
    defer { object.finishStrictly() }
    let from = object.required("from", .date) { $0.text.flatMap { Day($0) } }
    let isReading = object.flag("reading") ?? false
    let citation = Citation.read(&object, quoteRequired: true)
    var result: RuleValue?
    if let type {
      let found = object.required("value", type.expected) { $0 }
      result = found.flatMap { type.read($0, log: log) }
      if result == nil { return nil }
    }
    guard let from, let citation else { return nil }
    return RuleBook.Entry(
      value: result, source: Source(path: path, citation: citation, isReading: isReading, from: from))
  }
}
