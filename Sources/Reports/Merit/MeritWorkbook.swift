internal import Eligibility
public import Merit
public import Papers
internal import Reading

/// The table of merit as a workbook: the table, one line a bonus, and the sheets and verdicts that the marks come from.
public struct MeritWorkbook {
  private let table: MeritTable
  private let words: MeritWords

  public init(_ table: MeritTable, wording: Wording) {
    self.table = table
    words = MeritWords(wording: wording, table: table)
  }

  public func make() -> Workbook {
    let title = pick("Cuadro de méritos", "Order of merit")
    return Workbook(
      title: "\(words.title(title)) \(words.wording.safe(table.posting.id))", language: words.wording.paperLanguage,
      date: table.posting.applicationDay, sheets: [merit(title), bonuses(), sheets(), notes()])
  }

  private func merit(_ title: String) -> Sheet {
    let stages = MeritColumns.stages(table)
    var columns = [
      // Under the heading, whose names need the room.
      Sheet.Column(pick("Posición", "Position"), width: 18),
      Sheet.Column(pick("Apellidos y nombres", "Name"), width: 36),
      Sheet.Column(pick("Documento", "Document"), width: 13),
    ]
    columns += stages.map { Sheet.Column(words.wording.stageTitle($0), width: 14) }
    columns += [
      Sheet.Column(pick("Suma", "Sum"), width: 10), Sheet.Column(pick("Bonificaciones", "Bonuses"), width: 14),
      Sheet.Column(pick("Total", "Total"), width: 10), Sheet.Column(pick("Condición", "Condition"), width: 24),
      Sheet.Column(pick("Motivo", "Reason"), width: 40), Sheet.Column(pick("Sustento", "Standing"), width: 30),
    ]
    let rows = table.entries.map { entry -> [Sheet.Cell] in
      var row: [Sheet.Cell] = [
        entry.position.map { .integer($0) } ?? .empty, .text(entry.person.name), .text(entry.person.number),
      ]
      row += stages.map { stage in
        MeritColumns.mark(stage, of: entry).map { .hundredths($0.rounded) } ?? .text(words.cell(stage, of: entry))
      }
      let given = entry.bonuses.compactMap(\.grant?.amount)
      row += [
        cell(entry.marks), given.isEmpty ? .empty : cell(given.reduce(.zero, +)), cell(entry.total),
        .word(entry.condition.rawValue, entry.condition.tone), .text(words.reason(entry)),
        .text(words.standing(entry)),
      ]
      return row
    }
    return Sheet(name: title, heading: heading, columns: columns, rows: rows)
  }

  private func bonuses() -> Sheet {
    let columns = [
      Sheet.Column(pick("Documento", "Document"), width: 13),
      Sheet.Column(pick("Apellidos y nombres", "Name"), width: 36),
      Sheet.Column(pick("Bonificación", "Bonus"), width: 34), Sheet.Column(pick("Base", "Base"), width: 24),
      Sheet.Column(pick("Puntaje base", "Of"), width: 13), Sheet.Column("%", width: 8),
      Sheet.Column(pick("Monto", "Amount"), width: 10), Sheet.Column(pick("Por qué no", "Why not"), width: 44),
      Sheet.Column(pick("Decisión", "Decision"), width: 44),
      Sheet.Column(pick("Cláusula", "Clause"), width: 40),
    ]
    let rows = table.entries.flatMap { entry in
      entry.bonuses.map { bonus -> [Sheet.Cell] in
        let clause = RuleValueText(wording: words.wording).citation(bonus.source.citation)
        return [
          .text(entry.person.number), .text(entry.person.name), .text(words.kind(bonus.kind)),
          bonus.grant.map { .text(words.base($0.base)) } ?? .empty, cell(bonus.grant?.of),
          bonus.grant.map { .hundredths($0.percentage) } ?? .empty, cell(bonus.grant?.amount),
          words.whyNot(bonus).map { .text($0) } ?? .empty,
          bonus.decision.map { .text(words.said($0)) } ?? .empty, .text(clause),
        ]
      }
    }
    return Sheet(name: pick("Bonificaciones", "Bonuses"), columns: columns, rows: rows)
  }

  private func sheets() -> Sheet {
    let columns = [
      Sheet.Column(pick("Fuente", "Source"), width: 13), Sheet.Column(pick("Línea", "Line"), width: 8),
      Sheet.Column(pick("Documento", "Document"), width: 13),
      Sheet.Column(pick("Etapa", "Stage"), width: 16), Sheet.Column(pick("Evaluador", "Evaluator"), width: 36),
      Sheet.Column(pick("Puntaje", "Mark"), width: 10), Sheet.Column(pick("Resultado", "Result"), width: 44),
      Sheet.Column(pick("Detalle", "Detail"), width: 60),
      Sheet.Column(words.wording.part(.file).capitalizedFirst, width: 18, wraps: false),
    ]
    let rows = table.entries.flatMap { entry in
      entry.stages.flatMap { stage -> [[Sheet.Cell]] in
        let (scores, verdicts) = (pick("puntajes", "scores"), pick("veredictos", "verdicts"))
        func row(
          _ source: String, line: Int? = nil, evaluator: String? = nil, mark: Int? = nil, detail: String? = nil,
          file: String? = nil
        ) -> [Sheet.Cell] {
          [
            .text(source), line.map { .integer($0) } ?? .empty, .text(entry.person.number),
            .text(words.wording.stageTitle(stage.stage)), evaluator.map { .text($0) } ?? .empty,
            mark.map { .hundredths($0) } ?? .empty, .text(words.end(stage)), detail.map { .text($0) } ?? .empty,
            file.map { .text($0) } ?? .empty,
          ]
        }
        let judged = stage.verdict.map { verdict in
          row(
            verdicts, mark: stage.mark?.rounded, detail: stage.points.map(words.detail), file: verdict.receipt.file)
        }
        let sheets = stage.sheets.map { sheet in
          row(
            scores, line: sheet.line, evaluator: sheet.evaluator, mark: sheet.mark,
            detail: sheet.parts.isEmpty ? nil : words.detail(sheet, of: stage.stage))
        }
        return (judged.map { [$0] } ?? []) + sheets + stage.lines.map { row(scores, line: $0) }
      }
    }
    return Sheet(name: pick("Puntajes", "Marks"), columns: columns, rows: rows)
  }

  private func notes() -> Sheet {
    let texts = [words.rounding] + table.notes.map(words.note)
    return Sheet(
      name: pick("Notas", "Notes"), columns: [Sheet.Column(pick("Nota", "Note"), width: 110)],
      rows: texts.map { [.text($0)] })
  }

  private var heading: [Sheet.Heading] {
    [
      .init(pick("Convocatoria", "Posting"), .text(table.posting.id)),
      .init(pick("Entidad", "Entity"), .text(table.posting.entity)),
      .init(pick("Puesto", "Position"), .text(table.posting.position)),
      .init(pick("Vacantes", "Vacancies"), .integer(table.vacancies)),
      .init(pick("Puntaje necesario", "Total needed"), .hundredths(table.rules.needed)),
      .init(pick("Libro de reglas", "Rule book"), .text(table.rules.rules.book)),
      .init(pick("Resultado", "Result"), .text(words.result)),
    ] + words.standing.map(Sheet.Heading.init)
  }

  private func cell(_ exact: Exact?) -> Sheet.Cell { exact.map { .hundredths($0.rounded) } ?? .empty }

  private func pick(_ es: String, _ en: String) -> String { words.pick(es, en) }
}

extension MeritTable.Condition {
  /// The colour beside the word.
  var tone: Tone {
    switch self {
    case .winner, .substitute, .fit: .good
    case .disqualified: .severe
    default: .bad
    }
  }
}
