internal import Eligibility
public import Reading
internal import Words

/// Scores as a table: `document,stage,evaluator,mark,status` and, where marks come from a form, `detail`.
public enum ScoresCSV {
  static let required = ["document", "stage", "evaluator", "mark", "status"]
  static let optional = ["detail"]

  /// Reads a table of scores; `nil` where it is none, which is noted. What is wrong with a line goes with the scores
  /// (`Scores.note`), so that the others can be looked at beside it.
  public static func read(_ bytes: [UInt8], log: FaultLog) -> Scores? {
    guard
      let table = CSVTable(bytes, required: required, optional: optional, log: log, alikeBy: TypedText.init)
    else { return nil }
    var lines: [Score] = []
    var flaws: [Scores.Flaw] = []
    var unplaced: Set<String> = []
    for row in table.rows {
      let values = table.values(of: row)
      var line = Line(number: row.line, values: values)
      let score = line.score()
      flaws += line.flaws
      if let score {
        lines.append(score)
      } else if let document = values["document"] {
        unplaced.insert(document)
      }
    }
    return Scores(lines, flaws: flaws, unplaced: unplaced)
  }

  /// A mark as a spreadsheet writes it: with a decimal point, or with the comma of the bases.
  private static func mark(_ text: String) -> Int? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    return Hundredths.parse(parts.count == 2 && !text.contains(".") ? parts.joined(separator: ".") : text)
  }

  /// A line on its way to a score, and what is wrong with it.
  private struct Line {
    let number: Int
    let values: [String: String]
    var flaws: [Scores.Flaw] = []

    init(number: Int, values: [String: String]) {
      self.number = number
      self.values = values
    }

    /// `nil` where it does not say whose it is, or of which stage.
    mutating func score() -> Score? {
      let document = values["document"]
      if document == nil { add(.missing(.filledText), "document") }
      let stages = Score.Stage.allCases.map(\.rawValue)
      let stage = values["stage"].flatMap { TypedText.choice($0) as Score.Stage? }
      if let found = values["stage"], stage == nil { add(.unexpected(found: found, expected: .oneOf(stages)), "stage") }
      if values["stage"] == nil { add(.missing(.oneOf(stages)), "stage") }
      let mark = values["mark"].flatMap(ScoresCSV.mark)
      if let found = values["mark"], mark == nil { addMark(found, stage) }
      let status = values["status"].flatMap { Score.Status($0, in: stage) }
      if let found = values["status"], status == nil {
        flaws.append(.init(line: number, path: "status", kind: .status(found: found, stage)))
      }
      let detail = (values["detail"] ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
      if values["status"] != nil, values["mark"] != nil || !detail.isEmpty {
        add(
          .refused(
            found: values["status"] ?? "", es: "quien tiene una condición no tiene puntaje; deje uno de los dos",
            en: "who has a status has no mark; leave one of the two"), "status")
      }
      if stage == .curricular {
        noteCurricular()
      } else if let stage, stage != .psicologica, values["mark"] == nil, values["status"] == nil, detail.isEmpty {
        addMark(nil, stage)
      }
      guard let document, let stage else { return nil }
      let wrong = Set(flaws.map(\.path))
      return Score(
        line: number, document: document, stage: stage, evaluator: values["evaluator"] ?? "",
        mark: stage == .psicologica ? nil : mark, status: status, detail: detail,
        flaw: wrong.isEmpty ? nil : wrong.contains("status") ? "status" : "mark")
    }

    /// The mark of the curriculum comes from the verdict: a line can only say that somebody handed in no papers.
    private mutating func noteCurricular() {
      guard values["status"] == nil else { return }
      guard let column = ["mark", "detail"].first(where: { values[$0] != nil }) else {
        return add(.missing(.filledText), "status")
      }
      add(
        .refused(
          found: values[column] ?? "",
          es: "el puntaje curricular sale del veredicto; aquí va solo la condición de quien no presentó documentos",
          en:
            "the mark of the curriculum comes from the verdict; here stands only the status of who handed in no papers"),
        column)
    }

    private mutating func add(_ kind: Fault.Kind, _ path: String) {
      flaws.append(.init(line: number, path: path, kind: .other(kind)))
    }

    private mutating func addMark(_ found: String?, _ stage: Score.Stage?) {
      flaws.append(.init(line: number, path: "mark", kind: .mark(found: found, stage)))
    }
  }
}
