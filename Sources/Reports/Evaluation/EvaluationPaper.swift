internal import Applicant
public import Days
public import Eligibility
public import Papers
internal import Reading

/// *Ficha de evaluación curricular* (SERVIR, Guía, Anexo 3): what one applicant obtained and why, to be signed. Of who was
/// evaluated on the ficha the same under its own name.
public struct EvaluationPaper: Sendable {
  /// A criterion of the annex: the band that was reached, and the points for it.
  public struct CriterionLine: Hashable, Sendable {
    /// As `Experiencia general`.
    public var criterion: String
    /// As `Tiene 2 años adicionales al mínimo requerido`.
    public var band: String
    /// What the criterion gives at most and what was given, in hundredths.
    public var most: Int?
    public var points: Int
    /// What it was reached by.
    public var why: String

    public init(criterion: String, band: String, most: Int? = nil, points: Int, why: String = "") {
      self.criterion = criterion
      self.band = band
      self.most = most
      self.points = points
      self.why = why
    }
  }

  /// What a verdict does not know and the annex has a place for.
  public struct Particulars: Hashable, Sendable {
    /// Empty where the book gives points for nothing but being APTO.
    public var criteria: [CriterionLine] = []
    /// All points of the evaluation; `nil` where the person has none, or they are the sum of the criteria.
    public var points: Int?
    /// What the evaluation comes to, where it is not that of the verdict: the points are fewer than pass.
    public var outcome: Verdict.Outcome?
    public var why: String?
    /// The least to pass and the most there are, in hundredths like all points.
    public var leastPoints: Int?
    public var mostPoints: Int?
    /// `nil`: a line is left to write it on. So with the day.
    public var evaluator: String?
    public var evaluatedOn: Day?
    /// Printed only where it is given: a paper that leaves the office should not have it.
    public var telephone: String?
    /// Who signs beside the evaluator.
    public var signers: [String] = []

    public init() {}
  }

  private let answer: Answer
  private let particulars: Particulars
  private let wording: Wording
  private let words: VerdictWords

  public init(_ answer: Answer, particulars: Particulars = Particulars(), wording: Wording) {
    self.answer = answer
    self.particulars = particulars
    self.wording = wording.forOffice
    words = VerdictWords(answer, wording: self.wording)
  }

  /// The paper.
  public var paper: Paper {
    let evaluator = particulars.evaluator.map(wording.safe) ?? pick("Evaluador/a", "Evaluator")
    return Paper(
      title: title, language: wording.paperLanguage, date: verdict.on,
      // What a long text loses is its end: a page is found by the number.
      foot: [words.document, wording.safe(verdict.posting), wording.safe(verdict.name)].filter { !$0.isEmpty }
        .joined(separator: " · "),
      blocks: [.facts(facts)] + points + requirements + excluded + notes + receipt
        + [.signatures([evaluator] + particulars.signers.map(wording.safe))])
  }

  private var verdict: Verdict { answer.verdict }

  private var title: String {
    switch verdict.stage {
    case .ficha: pick("Evaluación de la ficha de postulación", "Ficha evaluation sheet")
    case .curricular: pick("Ficha de evaluación curricular", "Curricular evaluation sheet (Anexo 3)")
    }
  }

  private func pick(_ es: String, _ en: String) -> String { wording.pick(es, en) }

  private var facts: [Fact] {
    let evaluated = particulars.evaluatedOn.map(wording.day) ?? "____ / ____ / ________"
    let evaluator = particulars.evaluator.map(wording.safe) ?? String(repeating: "_", count: 36)
    var facts = [
      Fact(pick("Apellidos y nombres", "Surnames and names"), wording.safe(verdict.name)),
      Fact("DNI", words.documentNumber), Fact(pick("Fecha", "Date"), evaluated),
      Fact(pick("Puesto", "Post"), words.post.joined(separator: " · ")),
      Fact(pick("Evaluador/a", "Evaluator"), evaluator),
    ]
    if let telephone = particulars.telephone {
      facts.append(Fact(pick("Teléfono", "Telephone"), wording.safe(telephone)))
    }
    let outcome = "\(wording.outcome(particulars.outcome ?? verdict.outcome)) (\(wording.standing(verdict.standing)))"
    facts += [
      Fact(
        pick("Condición obtenida", "Outcome"), [outcome, particulars.why].compactMap { $0 }.joined(separator: ": ")),
      Fact(
        pick("Día de postulación", "Application day"), "\(wording.day(verdict.on)) · \(wording.stage(verdict.stage))"),
      Fact(pick("Reglas", "Rules"), wording.safe(verdict.book)),
    ]
    if particulars.criteria.isEmpty, let total = particulars.points {
      facts.append(Fact(pick("Puntaje obtenido", "Points obtained"), Hundredths.text(total) + bounds))
    }
    return facts
  }

  /// The least and the most that there are, as the annex has them beside the total.
  private var bounds: String {
    let parts = [
      particulars.leastPoints.map { pick("mínimo aprobatorio \(Hundredths.text($0))", "least \(Hundredths.text($0))") },
      particulars.mostPoints.map { pick("máximo \(Hundredths.text($0))", "most \(Hundredths.text($0))") },
    ].compactMap { $0 }
    return parts.isEmpty ? "" : " (\(wording.list(parts, .and)))"
  }

  private var points: [Paper.Block] {
    guard !particulars.criteria.isEmpty else { return [] }
    let rows = particulars.criteria.map { line in
      let band = [line.band, line.why].filter { !$0.isEmpty }.map(wording.safe).joined(separator: "\n")
      return PaperTable.Row([
        wording.safe(line.criterion), band, line.most.map(Hundredths.text) ?? "", Hundredths.text(line.points),
      ])
    }
    let sum = particulars.criteria.map(\.points).reduce(0, +)
    let total = particulars.points ?? (verdict.outcome == .apto ? sum : nil)
    let addition = PaperTable.Row([
      pick("Suma de los criterios", "Sum of the criteria"),
      verdict.outcome == .apto
        ? pick("supera el máximo, que es lo que se asigna", "more than the most, which is what is given")
        : pick("quien no es apto no obtiene puntaje", "who is not apt has no points"), "", Hundredths.text(sum),
    ])
    let last = PaperTable.Row(
      [pick("PUNTAJE ASIGNADO TOTAL", "TOTAL OF POINTS") + bounds, "", "", total.map(Hundredths.text) ?? "—"],
      isStrong: true)
    return [
      .heading(pick("Puntaje", "Points")),
      .table(
        PaperTable(
          columns: [
            .init(pick("Criterio", "Criterion"), share: 30), .init(pick("Nivel alcanzado", "Band reached"), share: 46),
            .init(pick("Máximo", "Most"), share: 11, isFigure: true),
            .init(pick("Puntaje asignado", "Points given"), share: 13, isFigure: true),
          ], rows: rows + (sum == total ? [] : [addition]) + [last])),
    ]
  }

  private var requirements: [Paper.Block] {
    let rows = verdict.requirements.map { result in
      PaperTable.Row(
        [words.title(ofRequirement: result.id), wording.condition(result.state), grounds(result)],
        tone: result.isMet ? .good : verdict.outcome == .descalificado ? .severe : .bad)
    }
    return [
      .heading(pick("Requisitos del perfil", "Requirements of the profile")),
      .table(
        PaperTable(
          columns: [
            .init(pick("Requisito", "Requirement"), share: 26), .init(pick("Condición", "State"), share: 17),
            .init(pick("Sustento y razones", "Grounds and reasons"), share: 57),
          ], rows: rows)),
    ]
  }

  /// What was counted and where it was found, or all reasons why not.
  private func grounds(_ result: RequirementResult) -> String {
    var lines = [words.figure(result)?.capitalizedFirst].compactMap { $0 }
    let found = words.found(result)
    if !found.isEmpty { lines.append("\(pick("Hallado en", "Found in")): \(found.joined(separator: "; "))") }
    lines += words.reasonsBesideFigure(result).map { "– \(words.said($0))" }
    if let border = words.border(ofRequirement: result.id) { lines.append("! \(words.said(border))") }
    return lines.joined(separator: "\n")
  }

  private var excluded: [Paper.Block] {
    guard !verdict.timeline.segments.isEmpty || !verdict.timeline.excluded.isEmpty else { return [] }
    let rows = verdict.timeline.excluded.map { exclusion in
      PaperTable.Row([
        words.recordTitle(exclusion.record), exclusion.run.map(wording.run) ?? "",
        // The record stands beside it.
        "\(wording.message(exclusion.reason)) [\(words.citation(exclusion.reason.citation))]",
      ])
    }
    let blocks: [Paper.Block] = [
      .heading(pick("Experiencia que no cuenta", "Experience that does not count")), .paragraph(words.start),
    ]
    if rows.isEmpty {
      return blocks + [.paragraph(pick("Toda la experiencia declarada cuenta.", "All declared experience counts."))]
    }
    return blocks + [
      .table(
        PaperTable(
          columns: [
            .init(pick("Registro", "Record"), share: 28), .init(pick("Período", "Period"), share: 22),
            .init(pick("Por qué no cuenta", "Why it does not count"), share: 50),
          ], rows: rows))
    ]
  }

  private var notes: [Paper.Block] {
    let notes = words.notes.map(words.said) + [words.readings].compactMap { $0 }
    return notes.isEmpty ? [] : [.heading(pick("Notas", "Notes"))] + notes.map { .paragraph("– \($0)") }
  }

  private var receipt: [Paper.Block] {
    [.heading(pick("Comprobante", "Receipt")), .facts(words.receipt.map { Fact($0.name.capitalizedFirst, $0.value) })]
  }
}
