public import Eligibility
public import Reading

/// One line of the scores: what one evaluator gave one person in one stage.
public struct Score: Hashable, Sendable {
  public enum Stage: String, CaseIterable, Sendable {
    case conocimientos, psicologica, curricular, entrevista
  }

  /// What stands instead of a mark.
  public enum Status: Hashable, Sendable {
    case attendance(Attendance)
    /// NO APTO for having handed in no papers, or not in time (IPD 7.2.A); of the curricular stage alone.
    case unfit

    static let unfitWord = Verdict.Outcome.noApto.rawValue

    init?(_ word: String, in stage: Stage?) {
      if let attendance = Attendance(rawValue: word) {
        self = .attendance(attendance)
      } else if stage == .curricular, word == Self.unfitWord {
        self = .unfit
      } else {
        return nil
      }
    }

    /// As the bases write it.
    public var word: String {
      switch self {
      case .attendance(let attendance): attendance.rawValue
      case .unfit: Self.unfitWord
      }
    }

    /// The words that can stand in a stage.
    static func words(_ attendances: [Attendance], in stage: Stage?) -> [String] {
      attendances.map(\.rawValue) + (stage == .curricular ? [unfitWord] : [])
    }
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
  public let status: Status?
  /// Levels of a rubric, or points of the criteria of an interview's sheet, from which the mark comes.
  public let detail: [String]

  /// Whether it is of the *área usuaria*.
  public var isOfArea: Bool { evaluator == Self.area || evaluator.hasPrefix("\(Self.area):") }

  /// How the *área usuaria* is written, here and as the role of who decides (`Decision.role`).
  static let area = "area-usuaria"
}

/// Scores as a table: `document,stage,evaluator,mark,status` and, where marks come from a form, `detail`.
public enum ScoresCSV {
  static let required = ["document", "stage", "evaluator", "mark", "status"]
  static let optional = ["detail"]

  /// Reads a table of scores, noting all that is wrong with its form; `nil` where something is.
  public static func read(_ bytes: [UInt8], log: FaultLog) -> [Score]? {
    guard let table = CSVTable(bytes, required: required, optional: optional, log: log) else { return nil }
    let scores = table.rows.compactMap { score($0.line, table.values(of: $0), log) }
    return log.hasErrors ? nil : scores
  }

  private static func score(_ line: Int, _ values: [String: String], _ log: FaultLog) -> Score? {
    func unexpected(_ name: String, _ found: String, _ expected: Fault.Expected) {
      log.add(.unexpected(found: found, expected: expected), line: line, path: name)
    }
    let document = values["document"]
    if document == nil { log.add(.missing(.filledText), line: line, path: "document") }
    let stages = Score.Stage.allCases.map(\.rawValue)
    let stage = values["stage"].flatMap { Score.Stage(rawValue: $0) }
    if let found = values["stage"], stage == nil { unexpected("stage", found, .oneOf(stages)) }
    if values["stage"] == nil { log.add(.missing(.oneOf(stages)), line: line, path: "stage") }
    let mark = values["mark"].flatMap { Hundredths.parse($0) }
    if let found = values["mark"], mark == nil { unexpected("mark", found, .figure(0...100_000)) }
    let status = values["status"].flatMap { Score.Status($0.uppercased(), in: stage) }
    if let found = values["status"], status == nil {
      unexpected("status", found, .oneOf(Score.Status.words(Attendance.allCases, in: stage)))
    }
    let detail = (values["detail"] ?? "").split(separator: " ").map(String.init)
    if values["status"] != nil, values["mark"] != nil || !detail.isEmpty {
      log.add(
        .refused(
          found: values["status"] ?? "", es: "quien tiene una condición no tiene puntaje; deje uno de los dos",
          en: "who has a status has no mark; leave one of the two"), line: line, path: "status")
    }
    if stage == .curricular {
      noteCurricular(line, values, log)
    } else if let stage, stage != .psicologica, values["mark"] == nil, values["status"] == nil, detail.isEmpty {
      log.add(.missing(.figure(0...100_000)), line: line, path: "mark")
    }
    guard let document, let stage else { return nil }
    return Score(
      line: line, document: document, stage: stage, evaluator: values["evaluator"] ?? "",
      mark: stage == .psicologica ? nil : mark, status: status, detail: detail)
  }

  /// The mark of the curriculum comes from the verdict: a line can only say that somebody handed in no papers.
  private static func noteCurricular(_ line: Int, _ values: [String: String], _ log: FaultLog) {
    guard values["status"] == nil else { return }
    guard let column = ["mark", "detail"].first(where: { values[$0] != nil }) else {
      log.add(.missing(.filledText), line: line, path: "status")
      return
    }
    log.add(
      .refused(
        found: values[column] ?? "",
        es: "el puntaje curricular sale del veredicto; aquí va solo la condición de quien no presentó documentos",
        en: "the mark of the curriculum comes from the verdict; here stands only the status of who handed in no papers"),
      line: line, path: column)
  }
}
