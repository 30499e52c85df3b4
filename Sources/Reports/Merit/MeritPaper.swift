internal import Eligibility
public import Merit
public import Papers
internal import Reading

/// The table of merit as a paper to sign: the table, how every figure of it comes about, and lines for the committee.
public struct MeritPaper {
  private let table: MeritTable
  private let words: MeritWords
  private let committee: [String]

  /// - Parameter committee: who signs; none: three members without a name.
  public init(_ table: MeritTable, committee: [String] = [], wording: Wording) {
    self.table = table
    words = MeritWords(wording: wording, table: table)
    let member = wording.pick("Miembro del comité de selección", "Member of the selection committee")
    self.committee = committee.isEmpty ? [member, member, member] : committee.map(wording.safe)
  }

  public func make() -> Paper {
    let title = words.title(pick("Cuadro de méritos", "Order of merit (cuadro de méritos)"))
    let ranked = table.entries.filter { $0.position != nil }
    let out = table.entries.filter { $0.position == nil }
    var blocks: [Paper.Block] = [.facts(facts), .heading(pick("Orden de mérito", "Order of merit"))]
    blocks.append(
      ranked.isEmpty
        ? .paragraph(noRanking) : .table(merit(ranked)))
    if !out.isEmpty {
      blocks += [.heading(pick("Fuera del orden de mérito", "Not in the order of merit")), .table(others(out))]
    }
    let withBonuses = ranked.filter { !$0.bonuses.isEmpty }
    if !withBonuses.isEmpty {
      blocks += [.heading(pick("Bonificaciones", "Bonuses")), .table(bonuses(withBonuses))]
    }
    blocks.append(.heading(pick("De dónde sale cada cifra", "Where each figure comes from")))
    // Of the others the table above says all of it: hundreds of them would be many pages.
    for entry in ranked {
      blocks.append(
        .paragraph(safe("\(entry.person.name) (\(entry.person.number)): \(entry.condition.rawValue)")))
      blocks += words.derivation(entry).map { .paragraph("· \(safe($0))") }
    }
    blocks.append(.heading(pick("Notas", "Notes")))
    blocks += ([words.rounding] + table.notes.map(words.note)).map { .paragraph(safe($0)) }
    blocks.append(.signatures(committee))
    return Paper(
      title: title, language: words.wording.paperLanguage, date: table.posting.applicationDay,
      foot: safe("\(title) · \(table.posting.id)"),
      blocks: blocks)
  }

  private var noRanking: String {
    if case .cancelled = table.result {
      return pick(
        "El proceso se canceló antes de que hubiera un orden de mérito.",
        "The process was cancelled before there was an order of merit.")
    }
    return pick("Nadie pasó todas las etapas.", "Nobody passed every stage.")
  }

  private var facts: [Fact] {
    let posting = table.posting
    return [
      Fact(pick("Convocatoria", "Posting"), safe(posting.id)), Fact(pick("Entidad", "Entity"), safe(posting.entity)),
      Fact(pick("Puesto", "Position"), safe(posting.position)),
      Fact(pick("Vacantes", "Vacancies"), "\(table.vacancies)"),
      Fact(pick("Puntaje necesario", "Total needed"), Hundredths.text(table.rules.needed)),
      Fact(pick("Resultado", "Result"), words.result),
    ] + words.standing
  }

  private func merit(_ entries: [MeritTable.Entry]) -> PaperTable {
    // Everybody here passed the ficha.
    let stages = MeritColumns.marked(table)
    // A title is one word, and is not to be broken.
    let marks = stages.map { stage in
      let title = words.wording.stageTitle(stage)
      return PaperTable.Column(title, share: title.count > 10 ? 15 : 11, isFigure: true)
    }
    let columns =
      [
        PaperTable.Column(pick("N.º", "No."), share: 4, isFigure: true),
        PaperTable.Column(pick("Apellidos y nombres", "Name"), share: 18),
        PaperTable.Column(pick("Documento", "Document"), share: 12),
      ] + marks + [
        PaperTable.Column(pick("Bonif.", "Bonus"), share: 8, isFigure: true),
        PaperTable.Column(pick("Total", "Total"), share: 8, isFigure: true),
        PaperTable.Column(pick("Condición", "Condition"), share: 14),
      ]
    return PaperTable(
      columns: columns,
      rows: entries.map { entry in
        let amounts = entry.bonuses.compactMap(\.grant?.amount)
        let marks = stages.map { words.cell($0, of: entry) }
        return PaperTable.Row(
          ["\(entry.position ?? 0)", safe(entry.person.name), safe(entry.person.number)] + marks + [
            amounts.isEmpty ? "" : words.figure(amounts.reduce(.zero, +)), entry.total.map { words.figure($0) } ?? "",
            entry.condition.rawValue,
          ], isStrong: entry.condition == .winner, tone: entry.condition.tone)
      })
  }

  private func others(_ entries: [MeritTable.Entry]) -> PaperTable {
    PaperTable(
      columns: [
        PaperTable.Column(pick("Apellidos y nombres", "Name"), share: 28),
        PaperTable.Column(pick("Documento", "Document"), share: 13),
        PaperTable.Column(pick("Condición", "Condition"), share: 17),
        PaperTable.Column(pick("Etapas y motivo", "Stages and reason"), share: 46),
      ],
      rows: entries.map { entry in
        PaperTable.Row(
          [
            safe(entry.person.name), safe(entry.person.number), entry.condition.rawValue,
            safe(words.stages(entry).joined(separator: " · ")),
          ], tone: entry.condition.tone)
      })
  }

  private func bonuses(_ entries: [MeritTable.Entry]) -> PaperTable {
    PaperTable(
      columns: [
        PaperTable.Column(pick("Apellidos y nombres", "Name"), share: 10),
        PaperTable.Column(pick("Bonificación", "Bonus"), share: 10), PaperTable.Column(pick("Base", "Base"), share: 8),
        PaperTable.Column(pick("De", "Of"), share: 4, isFigure: true), PaperTable.Column("%", share: 3, isFigure: true),
        PaperTable.Column(pick("Monto", "Amount"), share: 4, isFigure: true),
      ],
      rows: entries.flatMap { entry in
        entry.bonuses.map { bonus in
          let grant = bonus.grant
          return PaperTable.Row([
            safe(entry.person.name), words.kind(bonus.kind),
            grant.map { words.base($0.base) } ?? words.whyNot(bonus).map(safe) ?? "",
            grant.map { words.figure($0.of) } ?? "", grant.map { Hundredths.short($0.percentage) } ?? "",
            grant.map { words.figure($0.amount) } ?? pick("no", "no"),
          ])
        }
      })
  }

  private func safe(_ text: String) -> String { words.wording.safe(text) }

  private func pick(_ es: String, _ en: String) -> String { words.pick(es, en) }
}
