internal import Applicant
public import Days
public import Eligibility
public import Merit
public import Papers
internal import Reading
internal import Words

/// The results of an evaluation as they are published: who, and with what outcome.
///
/// Names and points are published (SERVIR, Guía, 3.4, Nota), addresses, telephones and e-mails never (Anexo 1, 2.7).
/// Of the number of the document the last three digits, so that people of one name can tell which of them is meant, and
/// a list on the web gives nobody's number away; of more people of one name with the same end what tells them apart.
public struct PublishedList: Sendable {
  /// Somebody whose result is to be published: with the whole number, which no list has.
  public struct Person: Hashable, Sendable {
    public let name: String
    /// Empty where the file names none; so with the name.
    public let number: String
    /// The word of the bases for what became of the person: that of an outcome, or of who did not come.
    public let outcome: String
    /// In hundredths; `nil` where none were given.
    public let points: Int?
    /// What the outcome rests on; `nil` where it is no verdict.
    public let standing: Verdict.Standing?

    public init(name: String, number: String, outcome: String, points: Int?, standing: Verdict.Standing?) {
      self.name = name
      self.number = number
      self.outcome = outcome
      self.points = points
      self.standing = standing
    }

    /// - Parameter mark: what was obtained in this evaluation.
    public init(_ verdict: Verdict, mark: CurricularMark? = nil) {
      self.init(
        name: verdict.name, number: verdict.document?.number ?? "",
        outcome: (mark?.outcome(of: verdict) ?? verdict.outcome).rawValue, points: mark?.points,
        standing: verdict.standing)
    }
  }

  /// A line of the list.
  public struct Entry: Hashable, Sendable {
    public let name: String
    /// With stars in place of all but the last digits, and of what else tells people of one name apart.
    public let document: String
    public let outcome: String
    public let points: Int?
    public let standing: Verdict.Standing?

    fileprivate init(_ person: Person, document: String) {
      (name, outcome, points, standing) = (person.name, person.outcome, person.points, person.standing)
      self.document = document
    }
  }

  private let posting: Posting
  private let stage: MeritStage
  private let next: MeritStage?
  private let on: Day
  private let wording: Wording
  private let remark: String?

  /// - Parameters:
  ///   - next: the stage that those who are APTO go on to, where it is to be said.
  ///   - remark: what is to be said below the table.
  public init(
    posting: Posting, stage: MeritStage, next: MeritStage? = nil, on: Day, remark: String? = nil, wording: Wording
  ) {
    self.posting = posting
    self.stage = stage
    self.next = next
    self.on = on
    self.remark = remark
    self.wording = wording
  }

  /// The list of these people by points, the most first, those without any last; people of equal points by name, as
  /// Spanish sorts.
  public static func entries(of people: [Person]) -> [Entry] {
    let documents = MaskedNumber.texts(people.map { ($0.name, $0.number) })
    return zip(people, documents).map { (entry: Entry($0, document: $1), name: SpanishOrder($0.name)) }.sorted { a, b in
      let (first, second) = (a.entry.points ?? .min, b.entry.points ?? .min)
      return first == second ? (a.name, a.entry.document) < (b.name, b.entry.document) : first > second
    }.map(\.entry)
  }

  /// The names of the columns of the CSV.
  public static let header = ["orden", "apellidos_y_nombres", "documento", "puntaje", "condicion", "sustento"]

  /// The line of names of the CSV.
  public var head: String { CSVText.line(Self.header) }

  /// A line of the CSV.
  ///
  /// - Parameter order: from 1.
  public func line(of entry: Entry, order: Int) -> String {
    CSVText.line([
      "\(order)", name(entry), wording.safe(entry.document), entry.points.map(Hundredths.text) ?? "",
      entry.outcome, entry.standing.map(wording.standing) ?? "",
    ])
  }

  /// The list to print, in the order of the entries.
  public func paper(_ entries: [Entry]) -> Paper {
    let hasPoints = entries.contains { $0.points != nil }
    let rows = entries.enumerated().map { index, entry in
      PaperTable.Row(
        ["\(index + 1)", name(entry), wording.safe(entry.document)]
          + (hasPoints ? [entry.points.map(Hundredths.text) ?? ""] : []) + [entry.outcome],
        tone: Self.tone(entry.outcome))
    }
    let columns: [PaperTable.Column] =
      [
        .init(pick("N.º", "No."), share: 6, isFigure: true),
        .init(pick("Apellidos y nombres", "Surnames and names"), share: 48),
        .init(pick("Documento", "Document"), share: 16),
      ] + (hasPoints ? [.init(pick("Puntaje", "Points"), share: 12, isFigure: true)] : [])
      + [.init(pick("Condición", "Outcome"), share: 18)]
    return Paper(
      title: pick("Resultados de la \(wording.evaluation(stage))", "Results of the \(wording.evaluation(stage))"),
      language: wording.paperLanguage, date: on, foot: wording.safe("\(posting.id) · \(posting.entity)"),
      blocks: [.facts(facts(entries)), .table(PaperTable(columns: columns, rows: rows))]
        + (remark.map { [.paragraph(wording.safe($0))] } ?? []))
  }

  private func facts(_ entries: [Entry]) -> [Fact] {
    let all = Dictionary(grouping: entries, by: \.outcome).mapValues(\.count)
    let known = Verdict.Outcome.allCases.map(\.rawValue)
    let words = known.filter { all[$0] != nil } + all.keys.filter { !known.contains($0) }.sorted()
    let counts = words.map { "\($0): \(all[$0] ?? 0)" }
    var facts = [
      Fact(pick("Puesto", "Post"), wording.safe(posting.position)),
      Fact(pick("Convocatoria", "Posting"), wording.safe(posting.id)),
      Fact(pick("Entidad", "Entity"), wording.safe(posting.entity)),
      Fact(pick("Postulantes", "Applicants"), (["\(entries.count)"] + counts).joined(separator: " · ")),
    ]
    if let next {
      let count = all[Verdict.Outcome.apto.rawValue] ?? 0
      facts.append(Fact(pick("Pasan a", "Go on to"), "\(wording.evaluation(next)): \(count)"))
    }
    if entries.contains(where: { $0.standing == .preliminary }) {
      facts.append(Fact(pick("Sustento", "Standing"), wording.standing(.preliminary).capitalizedFirst))
    }
    return facts
  }

  /// Who did not come is out like who is not apt.
  private static func tone(_ outcome: String) -> Tone { Verdict.Outcome(rawValue: outcome)?.tone ?? .bad }

  /// The name, or that there is none: a row of blanks would be taken for a slip of the printer.
  private func name(_ entry: Entry) -> String {
    entry.name.isEmpty ? pick("(expediente sin nombre)", "(file without a name)") : wording.safe(entry.name)
  }

  private func pick(_ es: String, _ en: String) -> String { wording.pick(es, en) }
}
