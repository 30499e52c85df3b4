internal import Applicant
public import Days
public import Eligibility
public import Papers
internal import Words

/// The results of an evaluation as they are published: who, and with what outcome.
///
/// Names and points are published (SERVIR, Guía, 3.4, Nota), addresses, telephones and e-mails never (Anexo 1, 2.7).
/// Of the number of the document the last three digits, so that people of one name can tell which of them is meant, and
/// a list on the web gives nobody's number away.
public struct PublishedList: Sendable {
  /// A line of the list.
  public struct Entry: Hashable, Sendable {
    public let name: String
    /// With stars in place of all but the last digits.
    public let document: String
    public let outcome: Verdict.Outcome
    /// In hundredths; `nil` where none were given.
    public let points: Int?

    public init(name: String, document: String, outcome: Verdict.Outcome, points: Int?) {
      self.name = name
      self.document = document
      self.outcome = outcome
      self.points = points
    }

    /// - Parameter points: what was obtained in this evaluation, in hundredths.
    public init(_ verdict: Verdict, points: Int? = nil) {
      name = verdict.name
      document = verdict.document.map { MaskedNumber.text($0.number) } ?? ""
      outcome = verdict.outcome
      self.points = points
    }
  }

  private let posting: Posting
  private let stage: Stage
  private let on: Day
  private let wording: Wording
  private let isProvisional: Bool

  /// - Parameter isPreliminary: whether any verdict on the list rests on the applicant's own word.
  public init(posting: Posting, stage: Stage, on: Day, isPreliminary: Bool, wording: Wording) {
    self.posting = posting
    self.stage = stage
    self.on = on
    self.isProvisional = isPreliminary
    self.wording = wording
  }

  /// The entries by points, the most first, those without any last; people of equal points by name, as Spanish sorts.
  public static func sorted(_ entries: [Entry]) -> [Entry] {
    entries.map { (entry: $0, name: SpanishOrder($0.name)) }.sorted { a, b in
      let (first, second) = (a.entry.points ?? .min, b.entry.points ?? .min)
      return first == second ? (a.name, a.entry.document) < (b.name, b.entry.document) : first > second
    }.map(\.entry)
  }

  /// The names of the columns of the CSV.
  public static let header = ["order", "name", "document", "points", "outcome"]

  /// The line of names of the CSV.
  public var head: String { CSVText.line(Self.header) }

  /// A line of the CSV.
  ///
  /// - Parameter order: from 1.
  public func line(of entry: Entry, order: Int) -> String {
    CSVText.line([
      "\(order)", wording.safe(entry.name), wording.safe(entry.document), entry.points.map(wording.points) ?? "",
      entry.outcome.rawValue,
    ])
  }

  /// The list to print, in the order of the entries.
  public func paper(_ entries: [Entry]) -> Paper {
    let hasPoints = entries.contains { $0.points != nil }
    let rows = entries.enumerated().map { index, entry in
      PaperTable.Row(
        ["\(index + 1)", wording.safe(entry.name), wording.safe(entry.document)]
          + (hasPoints ? [entry.points.map(wording.points) ?? ""] : []) + [wording.outcome(entry.outcome)],
        tone: entry.outcome.tone)
    }
    let columns: [PaperTable.Column] =
      [
        .init(pick("N.º", "No."), share: 6, isFigure: true),
        .init(pick("Apellidos y nombres", "Surnames and names"), share: 48),
        .init(pick("Documento", "Document"), share: 16),
      ] + (hasPoints ? [.init(pick("Puntaje", "Points"), share: 12, isFigure: true)] : [])
      + [.init(pick("Condición", "Outcome"), share: 18)]
    return Paper(
      title: pick("Resultados de la \(wording.stage(stage))", "Results of the \(wording.stage(stage))"),
      language: wording.paperLanguage, date: on, foot: wording.safe("\(posting.id) · \(posting.entity)"),
      blocks: [.facts(facts(entries)), .table(PaperTable(columns: columns, rows: rows))])
  }

  private func facts(_ entries: [Entry]) -> [Fact] {
    let counts = Verdict.Outcome.allCases.map { outcome in
      (outcome, entries.count { $0.outcome == outcome })
    }.filter { $0.1 > 0 }.map { "\(wording.outcome($0.0)): \($0.1)" }
    var facts = [
      Fact(pick("Puesto", "Post"), wording.safe(posting.position)),
      Fact(pick("Convocatoria", "Posting"), wording.safe(posting.id)),
      Fact(pick("Entidad", "Entity"), wording.safe(posting.entity)),
      Fact(pick("Postulantes", "Applicants"), (["\(entries.count)"] + counts).joined(separator: " · ")),
    ]
    if isProvisional {
      facts.append(Fact(pick("Sustento", "Standing"), wording.standing(.preliminary).capitalizedFirst))
    }
    return facts
  }

  private func pick(_ es: String, _ en: String) -> String { wording.pick(es, en) }
}
