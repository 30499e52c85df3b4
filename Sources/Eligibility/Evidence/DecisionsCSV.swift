internal import Days
public import Reading

/// Decisions as a table: the members of a decision as columns, in any order.
public enum DecisionsCSV {
  private static let required = ["applicant", "requirement", "record", "accept", "by"]
  private static let optional = ["role", "on", "ground"]

  /// Reads a table of decisions, noting all that is wrong with it; `nil` where something is.
  public static func read(_ bytes: [UInt8], log: FaultLog) -> [Decision]? {
    guard let table = CSVTable(bytes, log: log) else { return nil }
    for name in required where !table.names.contains(name) {
      log.add(.missing(.oneOf(required)), line: 1, path: name)
    }
    for name in table.names where !(required + optional).contains(name) {
      log.add(.unknownKey(known: required + optional), line: 1, path: name)
    }
    guard !log.hasErrors else { return nil }
    let decisions = table.rows.compactMap { decision($0, table.names, log) }
    return log.hasErrors ? nil : decisions
  }

  private static func decision(_ row: CSVTable.Row, _ names: [String], _ log: FaultLog) -> Decision? {
    let values = Dictionary(zip(names, row.fields)) { first, _ in first }
    func value(_ name: String) -> String? { values[name].flatMap { $0.isEmpty ? nil : $0 } }
    for name in required where value(name) == nil {
      log.add(.missing(.filledText), line: row.line, path: name)
    }
    let accept = ["true": true, "false": false][value("accept") ?? ""]
    if accept == nil, let found = value("accept") {
      log.add(.unexpected(found: found, expected: .oneOf(["true", "false"])), line: row.line, path: "accept")
    }
    let on = value("on").flatMap { Day($0) }
    if on == nil, let found = value("on") {
      log.add(.unexpected(found: found, expected: .date), line: row.line, path: "on")
    }
    guard let applicant = value("applicant"), let requirement = value("requirement"), let record = value("record"),
      let accept, let by = value("by")
    else { return nil }
    return Decision(
      applicant: applicant, requirement: requirement, record: record, accept: accept, by: by, role: value("role"),
      on: on, ground: value("ground"))
  }
}
