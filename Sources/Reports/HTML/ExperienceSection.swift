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
    let groups = records.map { id in
      (
        record: id,
        stretches: stretches.filter { $0.record == id }.sorted { a, b in
          (a.run?.first ?? .distantFuture) < (b.run?.first ?? .distantFuture)
        }
      )
    }.filter { !$0.stretches.isEmpty }
    if drawing == nil, groups.isEmpty { return nil }
    return PageSection(
      id: "experience", title: wording.pick("Experiencia en el tiempo", "Experience over time"),
      content: (groups.isEmpty ? [] : [.paragraph(words.start)]) + (words.monthAsDay.map { [.notice($0, words)] } ?? [])
        + [drawing.map { Markup("figure", [:], [$0]) }, groups.isEmpty ? nil : table(groups)].compactMap { $0 })
  }

  /// Few columns, so that it stays a table on a telephone: the record stands over its stretches.
  private func table(_ groups: [(record: String, stretches: [Stretch])]) -> Markup {
    let columns = [
      wording.pick("Período", "Period"), wording.pick("Días", "Days"),
      wording.pick("En qué queda", "What it comes to"),
    ]
    let bodies = groups.map { group in
      let title = Markup("th", ["scope": "rowgroup", "colspan": "3"], [.text(words.recordTitle(group.record))])
      return Markup("tbody", [:], [Markup("tr", ["class": "record"], [title])] + group.stretches.map(row))
    }
    return Markup(
      "table", [:],
      [
        Markup(
          "caption", [:],
          [.text(wording.pick("Cada tramo y en qué queda", "Each stretch and what it comes to"))]),
        Markup("thead", [:], [Markup("tr", [:], columns.map { Markup("th", ["scope": "col"], [.text($0)]) })]),
      ] + bodies)
  }

  private func row(_ stretch: Stretch) -> Markup {
    Markup(
      "tr", ["class": stretch.mark.style],
      [
        Markup("td", [:], period(stretch.run)), Markup("td", [:], [.text(days(stretch.run))]),
        Markup("td", [:], outcome(stretch)),
      ])
  }

  private func period(_ run: DayRun?) -> [Markup] {
    guard let run else { return ["—"] }
    let last = run.last == .distantFuture ? wording.pick("sin fin", "no end") : wording.day(run.last)
    return [
      Markup("span", ["class": "day"], [.text(wording.day(run.first))]), " – ",
      Markup("span", ["class": "day"], [.text(last)]),
    ]
  }

  private func days(_ run: DayRun?) -> String {
    guard let run, run.last != .distantFuture else { return "—" }
    return "\(run.count)"
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
