public import Eligibility
public import Reading

/// One line of the scores: what one evaluator gave one person in one stage.
public struct Score: Hashable, Sendable {
  public enum Stage: String, CaseIterable, Sendable {
    case conocimientos, psicologica, entrevista
  }

  /// Line of the file, from 1.
  public let line: Int
  /// Number of the person's document.
  public let document: String
  public let stage: Stage
  /// Who gave it, as it is written; `area-usuaria` before a name says that it is the sheet of the *área usuaria*.
  public let evaluator: String
  /// In hundredths. The result of a psychological test is not kept.
  public let mark: Int?
  public let status: Attendance?
  /// Levels of a rubric, or points of the criteria of an interview's sheet, from which the mark comes.
  public let detail: [String]

  /// Whether it is of the *área usuaria*.
  public var isOfArea: Bool { evaluator == Self.area || evaluator.hasPrefix("\(Self.area):") }

  static let area = "area-usuaria"
}

/// Scores as a table: `document,stage,evaluator,mark,status` and, where marks come from a form, `detail`.
public enum ScoresCSV {
  static let required = ["document", "stage", "evaluator", "mark", "status"]
  static let optional = ["detail"]

  /// Reads a table of scores, noting all that is wrong with its form; `nil` where something is.
  public static func read(_ bytes: [UInt8], log: FaultLog) -> [Score]? {
    guard let table = CSVTable(bytes, log: log) else { return nil }
    for name in required where !table.names.contains(name) {
      log.add(.missing(.oneOf(required)), line: 1, path: name)
    }
    for name in table.names where !(required + optional).contains(name) {
      log.add(.unknownKey(known: required + optional), line: 1, path: name)
    }
    guard !log.hasErrors else { return nil }
    let scores = table.rows.compactMap { score($0, table.names, log) }
    return log.hasErrors ? nil : scores
  }

  private static func score(_ row: CSVTable.Row, _ names: [String], _ log: FaultLog) -> Score? {
    let values = Dictionary(zip(names, row.fields)) { first, _ in first }
    func value(_ name: String) -> String? { values[name].flatMap { $0.isEmpty ? nil : $0 } }
    func unexpected(_ name: String, _ found: String, _ expected: Fault.Expected) {
      log.add(.unexpected(found: found, expected: expected), line: row.line, path: name)
    }
    let document = value("document")
    if document == nil { log.add(.missing(.filledText), line: row.line, path: "document") }
    let stages = Score.Stage.allCases.map(\.rawValue)
    let stage = value("stage").flatMap { Score.Stage(rawValue: $0) }
    if let found = value("stage"), stage == nil { unexpected("stage", found, .oneOf(stages)) }
    if value("stage") == nil { log.add(.missing(.oneOf(stages)), line: row.line, path: "stage") }
    let mark = value("mark").flatMap { Hundredths.parse($0) }
    if let found = value("mark"), mark == nil { unexpected("mark", found, .figure(0...100_000)) }
    let status = value("status").flatMap { Attendance(rawValue: $0.uppercased()) }
    if let found = value("status"), status == nil {
      unexpected("status", found, .oneOf(Attendance.allCases.map(\.rawValue)))
    }
    let detail = (value("detail") ?? "").split(separator: " ").map(String.init)
    if value("status") != nil, value("mark") != nil || !detail.isEmpty {
      log.add(
        .refused(
          found: value("status") ?? "", es: "quien tiene una condición no tiene puntaje; deje uno de los dos",
          en: "who has a status has no mark; leave one of the two"), line: row.line, path: "status")
    }
    if let stage, stage != .psicologica, value("mark") == nil, value("status") == nil, detail.isEmpty {
      log.add(.missing(.figure(0...100_000)), line: row.line, path: "mark")
    }
    guard let document, let stage else { return nil }
    return Score(
      line: row.line, document: document, stage: stage, evaluator: value("evaluator") ?? "",
      mark: stage == .psicologica ? nil : mark, status: status, detail: detail)
  }
}
