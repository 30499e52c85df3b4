internal import Eligibility
public import Merit
internal import Reading

/// The table of merit as a page of text: the order of merit, who is not in it and why, and how each figure comes about.
public struct MeritText {
  private let table: MeritTable
  private let words: MeritWords
  private let layout: TextLayout

  public init(_ table: MeritTable, wording: Wording, style: TextStyle = .plain) {
    self.table = table
    words = MeritWords(wording: wording, table: table)
    layout = TextLayout(style)
  }

  public func render() -> String {
    let posting = table.posting
    let title = words.title(pick("Cuadro de méritos", "Order of merit (cuadro de méritos)"))
    var lines = [layout.heading("\(title): \(safe(posting.id))", rule: "=")]
    lines += layout.wrap(safe("\(posting.entity) · \(posting.position)"), indent: 0)
    let needed = Hundredths.text(table.rules.needed)
    lines += layout.wrap(
      pick(
        "Vacantes: \(table.vacancies) · puntaje necesario: \(needed) · libro de reglas: \(safe(table.rules.rules.book))",
        "Vacancies: \(table.vacancies) · total needed: \(needed) · rule book: \(safe(table.rules.rules.book))"),
      indent: 0)
    lines += [""] + layout.wrap(words.result, indent: 0)
    let ranked = table.entries.filter { $0.position != nil }
    let out = table.entries.filter { $0.position == nil }
    for entry in ranked {
      lines.append("")
      let total = entry.total.map { words.figure($0) } ?? ""
      lines += layout.wrap(
        "\(entry.position ?? 0). \(name(entry)) · \(total) · \(entry.condition.rawValue)", indent: 0, hanging: 3)
      lines += words.derivation(entry).flatMap { layout.bullet(safe($0), indent: 3) }
    }
    if !out.isEmpty {
      lines += ["", layout.heading(pick("Fuera del orden de mérito", "Not in the order of merit"))]
      for entry in out {
        let parts = [name(entry), entry.condition.rawValue, safe(words.reason(entry))]
        lines += layout.bullet(parts.filter { !$0.isEmpty }.joined(separator: " · "))
        if !entry.bonuses.isEmpty || !entry.stages.allSatisfy(\.sheets.isEmpty) {
          lines += words.derivation(entry).flatMap { layout.bullet(safe($0), indent: 2) }
        }
      }
    }
    lines += ["", layout.heading(pick("Notas", "Notes"))]
    lines += ([words.rounding] + table.notes.map(words.note)).flatMap { layout.bullet(safe($0)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func name(_ entry: MeritTable.Entry) -> String {
    safe("\(entry.person.name) (\(entry.person.number))")
  }

  private func safe(_ text: String) -> String { words.wording.safe(text) }

  private func pick(_ es: String, _ en: String) -> String { words.pick(es, en) }
}
