internal import Days
internal import Eligibility
public import Merit
public import Papers
internal import Reading

/// What a stage came to, before the next one: the list to publish, and a table for who invites people to what follows.
public struct StageReport {
  private let list: StageList
  private let wording: Wording
  private let published: PublishedList
  private let entries: [PublishedList.Entry]

  public init(_ list: StageList, wording: Wording) {
    self.list = list
    self.wording = wording
    published = PublishedList(
      posting: list.posting, stage: list.stage, next: list.next,
      on: list.entries.map(\.person.on).min() ?? list.posting.applicationDay ?? Day(number: 0),
      remark: Self.cut(list, wording), wording: wording)
    entries = PublishedList.entries(
      of: list.entries.map { entry in
        PublishedList.Person(
          name: entry.person.name, number: entry.person.number, outcome: Self.word(entry),
          points: entry.result.mark?.rounded,
          standing: entry.result.verdict.map { $0.isConfirmed ? .confirmed : .preliminary })
      }
        + list.unnumbered.map {
          .init(
            name: $0.name, number: "", outcome: $0.outcome.rawValue, points: nil,
            standing: $0.isConfirmed ? .confirmed : .preliminary)
        })
  }

  /// The list to publish as comma-separated values.
  public func csv() -> String {
    published.head + entries.enumerated().map { published.line(of: $0.element, order: $0.offset + 1) }.joined()
  }

  /// The list to publish as a paper.
  public func paper() -> Paper { published.paper(entries) }

  /// Everybody who reached the stage, those who go on first: not to publish.
  public func table() -> String {
    let stages = list.rules.order.prefix { $0 != list.stage } + [list.stage]
    let head =
      [GoingOnCSV.document, "apellidos_y_nombres"] + stages.map(\.rawValue) + [
        "condicion", GoingOnCSV.goesOn, "motivo", "lineas",
      ]
    let sorted = list.entries.sorted { a, b in
      let (own, other) = (a.result.mark ?? .zero, b.result.mark ?? .zero)
      if a.goesOn != b.goesOn { return a.goesOn }
      return own == other ? a.person.number < b.person.number : own > other
    }
    let words = StageWords(wording: wording)
    let lines = sorted.map { entry in
      let cells = stages.map { stage in entry.stages.first { $0.stage == stage }.map(words.cell) ?? "" }
      let row = [
        Self.word(entry), entry.goesOn ? "true" : "false", entry.goesOn ? "" : words.end(entry.result),
        MeritColumns.lines(entry.stages).map(String.init).joined(separator: " "),
      ]
      return CSVText.line(([entry.person.number, entry.person.name] + cells + row).map(wording.safe))
    }
    return CSVText.line(head) + lines.joined()
  }

  /// One line for who called: how many reached the stage, and how many go on.
  public var summary: String {
    let (all, on) = (list.entries.count + list.unnumbered.count, list.entries.count(where: \.goesOn))
    return wording.pick(
      "\(wording.evaluation(list.stage).capitalizedFirst): \(all) llegaron, \(on) pasan",
      "\(wording.evaluation(list.stage).capitalizedFirst): \(all) got there, \(on) pass") + "\n"
  }

  /// Why somebody who passed does not go on.
  private static func cut(_ list: StageList, _ wording: Wording) -> String? {
    guard let (marks, least) = list.cut else { return nil }
    let clause = RuleValueText(wording: wording).citation(list.rules.rules.source(.meritAdvance).citation)
    let text = Hundredths.text(least)
    return wording.pick(
      "De los puntajes aprobatorios pasan los \(marks) más altos, desde \(text): con menos no se pasa, aunque se apruebe "
        + "[\(clause)].",
      "Of the marks that pass the \(marks) highest go on, from \(text): who passed with less does not [\(clause)].")
  }

  private static func word(_ entry: StageList.Entry) -> String {
    entry.condition?.rawValue ?? Verdict.Outcome.apto.rawValue
  }
}
