internal import Days
internal import Eligibility
internal import Papers

/// The rules that decided, a row each with where it stands: the last sheet of a matrix.
struct RulesSheet {
  let rules: Rules
  let wording: Wording

  var sheet: Sheet {
    Sheet(
      name: wording.pick("Reglas", "Rules"),
      heading: [Sheet.Heading(wording.pick("Libro de reglas", "Rule book"), .text(wording.safe(rules.book)))],
      columns: [
        .init(wording.pick("Regla", "Rule"), width: 50), .init(wording.pick("Valor", "Value"), width: 40),
        .init(wording.pick("Documento", "Document"), width: 30), .init(wording.pick("Sección", "Section"), width: 30),
        .init(wording.pick("Cita", "Quotation"), width: 70),
        .init(wording.pick("Lectura nuestra", "Our reading"), width: 12),
        .init(wording.pick("Rige desde", "In force from"), width: 13),
        .init(wording.pick("Clave", "Key"), width: 30, wraps: false),
      ], printedColumns: 7, rows: values + clauses)
  }

  private var values: [[Sheet.Cell]] {
    let texts = RuleValueText(wording: wording)
    return RuleKey.allCases.compactMap { key in
      rules.value(key).map { row(rules.source(key), value: texts.text($0, of: key)) }
    }
  }

  private var clauses: [[Sheet.Cell]] { ClauseKey.allCases.map { row(rules.source($0), value: "") } }

  private func row(_ source: Source, value: String) -> [Sheet.Cell] {
    [
      .text(wording.rule(source.path)), .text(wording.safe(value)), .text(wording.safe(source.citation.document)),
      .text(wording.safe(source.citation.section)), .text(wording.safe(source.citation.quote ?? "")),
      .text(source.isReading ? wording.pick("sí", "yes") : ""), source.from.map { .date($0) } ?? .empty,
      .text(source.path),
    ]
  }
}
