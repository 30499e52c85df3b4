internal import Days
internal import Eligibility

/// The experience over time: drawn, and the same as a table.
struct ExperienceSection {
  let words: VerdictWords
  /// Ids of the records, in the order of the file.
  let records: [String]

  private var wording: Wording { words.wording }

  var section: PageSection? {
    let drawing = TimelineSVG(words, records: records).inline(idPrefix: "drawing")
    let stretches = words.verdict.timeline.stretches
    let rows = records.flatMap { id in
      stretches.filter { $0.record == id }.sorted { a, b in
        (a.run?.first ?? .distantFuture) < (b.run?.first ?? .distantFuture)
      }
    }
    if drawing == nil, rows.isEmpty { return nil }
    return PageSection(
      id: "experience", title: wording.pick("Experiencia en el tiempo", "Experience over time"),
      content: (rows.isEmpty ? [] : [.paragraph(words.start)])
        + [drawing.map { Markup("figure", [:], [$0]) }, rows.isEmpty ? nil : table(rows)].compactMap { $0 })
  }

  /// Roles are said although the elements have them: on narrow screens rows are shown as blocks, and programs that
  /// read aloud would no longer take them for a table.
  private func table(_ rows: [Stretch]) -> Markup {
    let head = columns.map { Markup("th", ["role": "columnheader", "scope": "col"], [.text($0)]) }
    return Markup(
      "table", ["role": "table"],
      [
        Markup(
          "caption", [:],
          [.text(wording.pick("Cada tramo y en qué queda", "Each stretch and what it comes to"))]),
        Markup("thead", ["role": "rowgroup"], [Markup("tr", ["role": "row"], head)]),
        Markup("tbody", ["role": "rowgroup"], rows.map(row)),
      ])
  }

  private var columns: [String] {
    [
      wording.pick("Registro", "Record"), wording.pick("Empleador", "Employer"), wording.pick("Desde", "From"),
      wording.pick("Hasta", "To"), wording.pick("Días", "Days"), wording.pick("En qué queda", "What it comes to"),
    ]
  }

  private func row(_ stretch: Stretch) -> Markup {
    let isOpen = stretch.run?.last == .distantFuture
    let contents: [[Markup]] = [
      [.text(stretch.record)],
      [.text(words.names.name(stretch.record) ?? "—")],
      [.text(stretch.run.map { wording.day($0.first) } ?? "—")],
      [.text(isOpen ? wording.pick("sin fin", "no end") : stretch.run.map { wording.day($0.last) } ?? "—")],
      [.text(isOpen ? "—" : stretch.run.map { "\($0.count)" } ?? "—")],
      outcome(stretch),
    ]
    let cells = zip(columns, contents).enumerated().map { index, cell in
      index == 0
        ? Markup("th", ["role": "rowheader", "scope": "row", "data-label": cell.0], cell.1)
        : Markup("td", ["role": "cell", "data-label": cell.0], [Markup("div", [:], cell.1)])
    }
    return Markup("tr", ["role": "row", "class": stretch.mark.style], cells)
  }

  private func outcome(_ stretch: Stretch) -> [Markup] {
    let mark = [
      Markup("span", ["class": "swatch", "aria-hidden": "true"], []),
      Markup("b", [:], [.text(wording.mark(stretch.mark))]),
    ]
    if let reason = stretch.reason {
      return mark + [". "] + Markup.reason(wording.message(reason), clause: words.citation(reason.citation))
    }
    if stretch.specific.isEmpty { return mark + ["."] }
    let specific = wording.list(stretch.specific.map { wording.quoted($0) }, .and)
    return mark + [.text(wording.pick("; también como específica: ", "; also as specific: ") + specific + ".")]
  }
}
