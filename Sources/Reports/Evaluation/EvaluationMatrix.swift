internal import Applicant
public import Days
public import Eligibility
public import Merit
public import Papers

/// *Matriz de resultados de evaluación curricular* (SERVIR, Guía, Anexo 4): one row a person. Of the fichas the same under
/// their own name.
///
/// The first columns are those of the annex, and alone are printed; to the right stands what an office needs further.
/// Two more sheets have each reason with its clause, and the rules that decided. Rows are made one by one, so that
/// nothing grows with how many people there are.
public struct EvaluationMatrix: Sendable {
  /// What a verdict comes to in the workbook.
  public struct Rows: Hashable, Sendable {
    /// For the first sheet.
    public var person: [Sheet.Cell]
    /// For the second.
    public var reasons: [[Sheet.Cell]]

    public init(person: [Sheet.Cell], reasons: [[Sheet.Cell]]) {
      self.person = person
      self.reasons = reasons
    }
  }

  private let posting: Posting
  private let rules: Rules
  private let evaluators: [String]
  private let stage: Stage
  private let on: Day
  private let wording: Wording

  /// - Parameters:
  ///   - rules: those that decide (`RuleBook.rules(on:overrides:)`).
  ///   - evaluators: names and surnames, as they are to stand there; empty: a line is left to write them on.
  ///   - on: the application day of the evaluation.
  public init(
    posting: Posting, rules: Rules, evaluators: [String] = [], stage: Stage, on: Day, wording: Wording
  ) {
    self.posting = posting
    self.rules = rules
    self.evaluators = evaluators
    self.stage = stage
    self.on = on
    self.wording = wording.forOffice
  }

  /// Place of the sheet with a row a person, and of the one with a row a reason.
  public static let personSheet = 0
  public static let reasonSheet = 1

  /// The workbook without the rows of people; those of the rules are there.
  public var workbook: Workbook {
    Workbook(
      title: title, language: wording.paperLanguage, date: on,
      sheets: [
        Sheet(
          name: pick("Resultados", "Results"), heading: heading, columns: personColumns,
          printedColumns: Self.officialColumns),
        Sheet(name: pick("Razones", "Reasons"), columns: reasonColumns, printedColumns: reasonColumns.count - 1),
        RulesSheet(rules: rules, wording: wording).sheet,
      ])
  }

  /// What a verdict adds to the workbook.
  ///
  /// - Parameters:
  ///   - mark: what was obtained in this evaluation.
  ///   - names: the records of the file, where the reasons are to call them by name.
  public func rows(of verdict: Verdict, mark: CurricularMark? = nil, names: RecordNames? = nil) -> Rows {
    let words = VerdictWords(verdict, posting: posting, names: names ?? RecordNames(ApplicantFile()), wording: wording)
    return Rows(person: person(words, mark), reasons: reasons(words) + below(words, mark) + decisions(words))
  }

  private var title: String {
    switch stage {
    case .ficha:
      pick("Matriz de resultados de la evaluación de la ficha", "Matrix of results of the ficha evaluation")
    case .curricular:
      pick(
        "Matriz de resultados de evaluación curricular", "Matrix of results of the curricular evaluation (Anexo 4)")
    }
  }

  private var heading: [Sheet.Heading] {
    let blank = String(repeating: "_", count: 40)
    let who = evaluators.isEmpty ? blank : evaluators.map(wording.safe).joined(separator: "; ")
    let from = [posting.id, posting.entity].joined(separator: " · ")
    return [
      .init(title.uppercased(), .empty),
      .init(pick("Puesto evaluado", "Post evaluated"), .text(wording.safe(posting.position))),
      .init(pick("Evaluadores", "Evaluators"), .text(who)),
      .init(pick("Convocatoria", "Posting"), .text(wording.safe(from))),
      .init(pick("Día de postulación", "Application day"), .date(on)),
      .init(pick("Reglas", "Rules"), .text(wording.safe(rules.book))),
    ]
  }

  private func pick(_ es: String, _ en: String) -> String { wording.pick(es, en) }
}

// MARK: A row a person

extension EvaluationMatrix {
  /// Columns of the annex, and the width of the last one.
  private static let officialColumns = 5
  private static let groundsWidth = 90

  /// Requirements of experience that the posting asks for, general first.
  private var experience: [RequirementID] {
    let general: [RequirementID] = posting.profile.general == nil ? [] : [.general]
    return general + posting.profile.specific.map { .specific($0.id) }
  }

  private var personColumns: [Sheet.Column] {
    let official: [Sheet.Column] = [
      .init(pick("Apellidos y nombres del/la postulante", "Surnames and names of the applicant"), width: 36),
      .init("DNI", width: 14), .init(pick("Puntaje obtenido", "Points obtained"), width: 11),
      .init(pick("Condición obtenida", "Outcome"), width: 17),
      .init(pick("Motivo de descalificación", "Reasons"), width: Self.groundsWidth),
    ]
    let counted = experience.flatMap { id -> [Sheet.Column] in
      let name = wording.requirement(id)
      return [
        .init("\(name): \(pick("pedida", "asked"))", width: 20),
        .init("\(name): \(pick("contada", "counted"))", width: 24),
        .init("\(name): \(pick("días", "days"))", width: 18),
      ]
    }
    let receipt = receiptNames.map { Sheet.Column($0, width: 18, wraps: false) }
    let all: [Sheet.Column] = [
      .init(pick("Número de razones", "Number of reasons"), width: 11),
      .init(pick("Todas las razones", "All reasons"), width: 60, wraps: false),
    ]
    return official + all + counted
      + [
        .init(pick("Sustento", "Standing"), width: 30), .init(pick("Etapa", "Stage"), width: 22),
        .init(pick("Día de postulación", "Application day"), width: 13),
      ] + receipt
  }

  private var receiptNames: [String] {
    let name = pick("Comprobante", "Receipt")
    return Receipt.Part.allCases.map { "\(name): \(wording.part($0))" }
  }

  private func person(_ words: VerdictWords, _ mark: CurricularMark?) -> [Sheet.Cell] {
    let verdict = words.verdict
    let unmet = verdict.requirements.filter { !$0.isMet }
    let said = unmet.flatMap { result in
      result.reasons.map { "\(words.title(ofRequirement: result.id)): \(words.said($0))" }
    }
    let below = mark.flatMap { CurricularWords(wording: wording).belowByClause($0) }.map {
      "\(pick("Puntaje", "Points")): \($0)"
    }
    let outcome = mark?.outcome(of: verdict) ?? verdict.outcome
    let official: [Sheet.Cell] = [
      .text(wording.safe(verdict.name)), .text(words.documentNumber), mark?.points.map { .hundredths($0) } ?? .empty,
      .word(wording.outcome(outcome), outcome.tone),
      .text(below ?? MatrixGrounds(unmet, words, width: Self.groundsWidth).text),
    ]
    let counted = experience.flatMap { id -> [Sheet.Cell] in
      guard
        case .experience(let required, let days, let counted) = verdict.requirements.first(where: { $0.id == id })?
          .figure
      else { return [.empty, .empty, .empty] }
      return [.text(wording.duration(required)), .text(wording.duration(counted)), .integer(days)]
    }
    let all = said + (below.map { [$0] } ?? [])
    return official + [.integer(all.count), .text(MatrixGrounds.numbered(all))] + counted
      + [
        .text(wording.standing(verdict.standing)), .text(wording.stage(verdict.stage)), .date(verdict.on),
      ] + words.receipt.map { .text($0.value) }
  }
}

// MARK: A row a reason

extension EvaluationMatrix {
  private var reasonColumns: [Sheet.Column] {
    [
      .init(pick("Apellidos y nombres", "Surnames and names"), width: 34), .init("DNI", width: 14),
      .init(pick("Requisito", "Requirement"), width: 30), .init(pick("Situación", "State"), width: 24),
      .init(pick("Razón", "Reason"), width: 80), .init(pick("Cláusula", "Clause"), width: 34),
      .init(pick("Registros", "Records"), width: 22), .init(pick("Código", "Code"), width: 30, wraps: false),
    ]
  }

  private func reasons(_ words: VerdictWords) -> [[Sheet.Cell]] {
    words.verdict.requirements.filter { !$0.isMet }.flatMap { result in
      result.reasons.map { reason in
        [
          .text(wording.safe(words.verdict.name)), .text(words.documentNumber),
          .text(words.title(ofRequirement: result.id)), .word(wording.condition(result.state), .bad),
          .text(wording.message(reason)), .text(words.citation(reason.citation)),
          .text(reason.records.map(words.recordTitle).joined(separator: "\n")), .text(reason.code),
        ]
      }
    }
  }

  /// Points that are fewer than pass, of who met every requirement.
  private func below(_ words: VerdictWords, _ mark: CurricularMark?) -> [[Sheet.Cell]] {
    guard let mark, let below = CurricularWords(wording: wording).below(mark) else { return [] }
    return [
      [
        .text(wording.safe(words.verdict.name)), .text(words.documentNumber), .text(pick("Puntaje", "Points")),
        .word(wording.condition(.insufficient), .bad), .text(below), .text(words.citation(mark.source.citation)),
        .empty, .text("points.below"),
      ]
    ]
  }

  /// What somebody decided, whatever it changed: who is apt by a decision has no reason, and a row all the same.
  private func decisions(_ words: VerdictWords) -> [[Sheet.Cell]] {
    words.verdict.notes.filter(\.isOfDecision).map { note in
      // Of what the file says of itself nobody decided anything.
      let label = note.isByFile ? pick("Nota", "Note") : pick("Decisión", "Decision")
      return [
        .text(wording.safe(words.verdict.name)), .text(words.documentNumber), .text(label),
        .empty, .text(wording.message(note)), .text(words.citation(note.citation)),
        .text(note.records.map(words.recordTitle).joined(separator: "\n")), .text(note.code),
      ]
    }
  }
}
