internal import Days
public import Reading
internal import Words

/// Decisions as a table: the members of a decision as columns, in any order.
public enum DecisionsCSV {
  private static let required = ["applicant", "requirement", "record", "accept", "by"]
  private static let optional = ["role", "on", "ground"]

  /// Reads a table of decisions, noting all that is wrong with it; `nil` where something is.
  public static func read(_ bytes: [UInt8], log: FaultLog) -> [Decision]? {
    guard
      let table = CSVTable(bytes, required: required, optional: optional, log: log, alikeBy: TypedText.init)
    else { return nil }
    let decisions = table.rows.compactMap { decision($0.line, table.values(of: $0), log) }
    return log.hasErrors ? nil : decisions
  }

  private static func decision(_ line: Int, _ values: [String: String], _ log: FaultLog) -> Decision? {
    for name in required where values[name] == nil {
      log.add(.missing(.filledText), line: line, path: name)
    }
    let accept = values["accept"].flatMap(CSVTable.flag)
    if accept == nil, let found = values["accept"] {
      log.add(.unexpected(found: found, expected: .oneOf(["true", "false"])), line: line, path: "accept")
    }
    let on = values["on"].flatMap { Day($0) }
    if on == nil, let found = values["on"] {
      log.add(.unexpected(found: found, expected: .date), line: line, path: "on")
    }
    guard let applicant = values["applicant"], let requirement = values["requirement"], let record = values["record"],
      let accept, let by = values["by"]
    else { return nil }
    return Decision(
      applicant: applicant, requirement: requirement, record: record, accept: accept, by: by, role: values["role"],
      on: on, ground: values["ground"])
  }
}
