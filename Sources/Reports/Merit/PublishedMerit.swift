internal import Eligibility
public import Merit
public import Papers
internal import Reading

/// The final results as a paper to publish: those who passed every stage, in order of merit, with their marks; no more of
/// a person than the same as a table has (`MeritCSV.published`).
public struct PublishedMerit {
  private let table: MeritTable
  private let words: MeritWords

  public init(_ table: MeritTable, wording: Wording) {
    self.table = table
    words = MeritWords(wording: wording, table: table)
  }

  public func paper() -> Paper {
    let listed = Self.entries(of: table)
    return Paper(
      title: title, language: words.wording.paperLanguage, date: table.posting.applicationDay,
      foot: safe("\(title) · \(table.posting.id) · \(table.posting.entity)"),
      blocks: [.facts(facts)] + (listed.isEmpty ? [] : [.table(merit(listed))]))
  }

  private var title: String {
    if case .cancelled = table.result { return pick("Proceso cancelado", "Process cancelled") }
    return words.title(pick("Resultados finales", "Final results"))
  }

  /// Who is published, with the number of the document as it is.
  static func entries(of table: MeritTable) -> [(entry: MeritTable.Entry, document: String)] {
    let entries = table.entries.filter { $0.total != nil }
    return Array(zip(entries, MaskedNumber.texts(entries.map { ($0.person.name, $0.person.number) })))
  }

  /// What is published of a person.
  static func row(_ entry: MeritTable.Entry, _ document: String, _ words: MeritWords) -> [String] {
    let marks = MeritColumns.marked(words.table).map { words.cell($0, of: entry) }
    let person = [entry.position.map(String.init) ?? "", entry.person.name, document]
    let end = [entry.total.map(words.figure) ?? "", entry.condition.rawValue]
    return (person + marks + end).map(words.wording.safe)
  }

  private var facts: [Fact] {
    let posting = table.posting
    return [
      Fact(pick("Puesto", "Post"), safe(posting.position)), Fact(pick("Convocatoria", "Posting"), safe(posting.id)),
      Fact(pick("Entidad", "Entity"), safe(posting.entity)), Fact(pick("Resultado", "Result"), words.result),
    ] + words.standing
  }

  private func merit(_ listed: [(entry: MeritTable.Entry, document: String)]) -> PaperTable {
    // A title is one word, and is not to be broken.
    let marks = MeritColumns.marked(table).map { stage in
      let title = words.wording.stageTitle(stage)
      return PaperTable.Column(title, share: title.count > 10 ? 15 : 11, isFigure: true)
    }
    return PaperTable(
      columns: [
        .init(pick("N.º", "No."), share: 4, isFigure: true),
        .init(pick("Apellidos y nombres", "Surnames and names"), share: 22),
        .init(pick("Documento", "Document"), share: 11),
      ] + marks + [
        .init(pick("Total", "Total"), share: 8, isFigure: true), .init(pick("Condición", "Condition"), share: 14),
      ],
      rows: listed.map { entry, document in
        PaperTable.Row(
          Self.row(entry, document, words), isStrong: entry.condition == .winner, tone: entry.condition.tone)
      })
  }

  private func safe(_ text: String) -> String { words.wording.safe(text) }

  private func pick(_ es: String, _ en: String) -> String { words.pick(es, en) }
}
