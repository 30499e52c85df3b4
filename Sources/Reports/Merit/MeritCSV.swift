internal import Eligibility
public import Merit
internal import Reading

/// The table of merit as comma-separated values: whole, for the committee; and as it may be published.
public struct MeritCSV {
  private let table: MeritTable
  private let words: MeritWords

  public init(_ table: MeritTable, wording: Wording) {
    self.table = table
    words = MeritWords(wording: wording, table: table)
  }

  /// Everybody, with each bonus, its base and percentage, the lines of the scores and the files that verdicts were given on.
  public func whole() -> String {
    var lines: [String] = []
    let stages = MeritColumns.stages(table)
    var head = ["posicion", "documento", "apellidos_y_nombres"] + stages.map(\.rawValue) + ["suma"]
    for kind in BonusResult.Kind.allCases {
      head += ["base", "porcentaje", "monto"].map { "\(Self.name(kind))_\($0)" }
    }
    head += [
      "subtotal", "total", "necesario", "condicion", "motivo", "lineas", "expedientes", "detalle", "sustento",
    ]
    lines.append(CSVText.line(head))
    for entry in table.entries {
      var row = [entry.position.map(String.init) ?? "", entry.person.number, entry.person.name]
      row += stages.map { words.cell($0, of: entry) }
      row.append(figure(entry.marks))
      for kind in BonusResult.Kind.allCases {
        let grant = entry.bonuses.first { $0.kind == kind }?.grant
        row += [figure(grant?.of), grant.map { Hundredths.short($0.percentage) } ?? "", figure(grant?.amount)]
      }
      row += [
        figure(entry.subtotal), figure(entry.total), Hundredths.text(table.rules.needed), entry.condition.rawValue,
        words.reason(entry), MeritColumns.lines(entry.stages).map(String.init).joined(separator: " "),
        entry.stages.compactMap(\.verdict).map { "\($0.stage.rawValue):\($0.receipt.file)" }.joined(separator: " "),
        words.derivation(entry).joined(separator: " | "), words.standing(entry),
      ]
      lines.append(CSVText.line(row.map(words.wording.safe)))
    }
    return lines.joined()
  }

  /// The list to publish: those who passed every stage, in order of merit, with their marks (IPD 10.5, Indecopi 2.1.5).
  /// Of the document only the last three figures; no bonus by its name, since some say something of a person's health.
  /// Of a process that came to nothing its first line says so, with the ground.
  public func published() -> String {
    let stages = MeritColumns.marked(table).map(\.rawValue)
    let head = ["posicion", "apellidos_y_nombres", "documento"] + stages + ["total", "condicion", "sustento"]
    let rows = PublishedMerit.entries(of: table).map { entry, document in
      PublishedMerit.row(entry, document, words) + [words.standing(entry)]
    }
    return ([head] + nothing(stages.count) + rows).map(CSVText.line).joined()
  }

  private func nothing(_ stages: Int) -> [[String]] {
    let said: [String]
    switch table.result {
    case .decided, .undecided: return []
    case .desierto(let word, _): said = ["PROCESO DESIERTO", words.ground(of: word)]
    case .cancelled(let ground): said = [MeritTable.Condition.cancelled.rawValue, words.wording.safe(ground)]
    }
    return [[String](repeating: "", count: 3 + stages + 1) + said]
  }

  private func figure(_ exact: Exact?) -> String { exact.map { Hundredths.text($0.rounded) } ?? "" }

  private static func name(_ kind: BonusResult.Kind) -> String {
    switch kind {
    case .athlete: "deportista"
    case .youth: "jovenes"
    case .publicSector: "sector_publico"
    case .disability: "discapacidad"
    case .armedForces: "fuerzas_armadas"
    }
  }
}

/// What every drawing of a table of merit has in common.
enum MeritColumns {
  /// The stages in their order; the ficha where somebody has a verdict on it.
  static func stages(_ table: MeritTable) -> [MeritStage] {
    let hasFichas = table.entries.contains { $0.person.ficha != nil }
    return table.rules.order.filter { $0 != .ficha || hasFichas }
  }

  /// The stages that have a mark, in their order.
  static func marked(_ table: MeritTable) -> [MeritStage] { table.rules.order.filter { $0.marksKey != nil } }

  static func mark(_ stage: MeritStage, of entry: MeritTable.Entry) -> Exact? {
    entry.stages.first { $0.stage == stage }?.mark
  }

  /// The lines of the scores that a person's figures come from. What a psychological test says is nobody's business
  /// but the evaluators', and only that somebody did not come to it is among them.
  static func lines(_ stages: [StageResult]) -> [Int] { stages.flatMap { $0.sheets.map(\.line) + $0.lines }.sorted() }
}
