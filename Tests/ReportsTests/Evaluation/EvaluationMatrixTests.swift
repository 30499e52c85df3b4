import Applicant
import Days
import Eligibility
import Foundation
import Merit
import Papers
import Reading
import Reports
import TestSupport
import Testing

/// What of a verdict stands in the matrix of results and in its CSV.
@Suite struct EvaluationMatrixTests {
  private func matrix(_ asked: Asked, _ language: Language = .es, evaluators: [String] = []) throws -> (
    EvaluationMatrix, Verdict
  ) {
    let verdict = try asked.answer().verdict
    let rules = asked.question.book.rules(on: verdict.on, overrides: asked.question.overrides)
    let matrix = EvaluationMatrix(
      posting: asked.question.posting, rules: rules, evaluators: evaluators, stage: verdict.stage, on: verdict.on,
      wording: Wording(language))
    return (matrix, verdict)
  }

  private func mark(_ asked: Asked, _ verdict: Verdict) throws -> CurricularMark? {
    let rules = asked.question.book.rules(on: verdict.on, overrides: asked.question.overrides)
    return CurricularMark(verdict, posting: asked.question.posting, rules: rules)
  }

  @Test(arguments: [
    (Stage.curricular, "Matriz de resultados de evaluación curricular"),
    (.ficha, "Matriz de resultados de la evaluación de la ficha"),
  ])
  func itIsCalledByItsStage(stage: Stage, title: String) throws {
    var asked = try Asked("apto", "ipd-cas-012-2026")
    asked.stage = stage
    let workbook = try matrix(asked).0.workbook
    #expect(workbook.title == title && workbook.sheets[0].heading[0].label == title.uppercased())
  }

  private func text(_ cell: Sheet.Cell) -> String {
    switch cell {
    case .text(let text), .word(let text, _): text
    default: ""
    }
  }

  @Test func theAnnexHasItsFieldsFirstAndAloneIsPrinted() throws {
    let (matrix, _) = try matrix(Asked("apto", "ipd-cas-012-2026"), evaluators: ["Rojas, Ana", "Díaz, Luis"])
    let sheet = matrix.workbook.sheets[EvaluationMatrix.personSheet]
    #expect(
      sheet.columns.prefix(5).map(\.title) == [
        "Apellidos y nombres del/la postulante", "DNI", "Puntaje obtenido", "Condición obtenida",
        "Motivo de descalificación",
      ])
    #expect(sheet.printedColumns == 5)
    let heading = Dictionary(uniqueKeysWithValues: sheet.heading.map { ($0.label, $0.value) })
    #expect(heading["Evaluadores"] == .text("Rojas, Ana; Díaz, Luis"))
    #expect(
      heading["Puesto evaluado"] == .text("Especialista en Proceso Administrativo Disciplinario"))
    #expect(heading["Día de postulación"] == Day("2026-03-24").map(Sheet.Cell.date))
  }

  /// Who is apt by what somebody decided has no reason, and nobody is to look for the decision elsewhere.
  @Test func whatSomebodyDecidedHasARowAmongTheReasons() throws {
    var asked = try Asked("apto", "ipd-cas-012-2026")
    let number = try #require(asked.answer().verdict.document?.number)
    #expect(try matrix(asked).0.rows(of: matrix(asked).1).reasons.isEmpty)
    asked.question.decisions = [
      Decision(
        applicant: number, requirement: Decision.confirmation, record: "ex2", accept: true, by: "J. Salas",
        role: "comite")
    ]
    let (matrix, verdict) = try matrix(asked)
    let rows = matrix.rows(of: verdict).reasons
    #expect(verdict.outcome == .apto && rows.count == 1)
    let csv = EvaluationCSV(posting: asked.question.posting, wording: Wording(.es))
    let table = try #require(CSVTable(Array((csv.head + csv.line(of: verdict)).utf8), log: FaultLog(file: "")))
    let said = table.values(of: table.rows[0])["decisions"]
    #expect(said?.hasPrefix("(ex2): ") == true && said?.contains("J. Salas") == true, "\(said ?? "")")
    #expect(rows.first?.count == matrix.workbook.sheets[EvaluationMatrix.reasonSheet].columns.count)
    #expect(rows.first.map { [$0[2], $0[7]].map(text) } == ["Decisión", "decision.confirmed"])
    #expect(rows.first.map { text($0[4]) }?.contains("J. Salas") == true)
  }

  @Test func whoIsAptHasNoReasonAndAllFigures() throws {
    let (matrix, verdict) = try matrix(Asked("apto", "ipd-cas-012-2026"))
    let asked = try Asked("apto", "ipd-cas-012-2026")
    let rows = matrix.rows(of: verdict, mark: try mark(asked, verdict))
    #expect(rows.reasons.isEmpty)
    #expect(rows.person.count == matrix.workbook.sheets[0].columns.count)
    #expect(
      Array(rows.person.prefix(7)) == [
        .text("HUAMANÍ CCORAHUA, Julio Martín"), .text("40000011"), .hundredths(4_000), .word("APTO", .good), .text(""),
        .integer(0), .text(""),
      ])
    #expect(rows.person.contains(.text("12 años, 4 meses y 10 días")))
    #expect(rows.person.contains(.integer(try #require(verdict.days("experience.general")))))
    #expect(rows.person.contains(.date(verdict.on)))
  }

  @Test func whoIsNotHasEveryReasonWithItsClause() throws {
    let (matrix, verdict) = try matrix(Asked("todo-falta", "ipd-cas-012-2026"))
    let rows = matrix.rows(of: verdict)
    let unmet = verdict.requirements.filter { !$0.isMet }
    let count = unmet.map(\.reasons.count).reduce(0, +)
    #expect(count > 10 && rows.reasons.count == count && rows.person[5] == .integer(count))
    #expect(rows.person[2] == .empty && rows.person[3] == .word("NO APTO", .bad))
    let grounds = text(rows.person[4])
    #expect(grounds.hasPrefix("Cada razón, en la hoja «Razones».\n1. La persona: Se declara una condena"))
    #expect(grounds.split(separator: "\n").count == 1 + unmet.count)
    #expect(grounds.contains("se piden 6 años; se cuentan 1 año, 8 meses y 14 días"))
    let said = text(rows.person[6])
    #expect(said.split(separator: "\n").count == count)
    let reasons = unmet.flatMap(\.reasons)
    for (index, reason) in reasons.enumerated() {
      let message = Wording(.es).forOffice.message(reason)
      #expect(said.contains(message) && said.contains("\(index + 1). "))
      let row = rows.reasons[index]
      #expect(row.count == matrix.workbook.sheets[1].columns.count)
      #expect(text(row[4]) == message && text(row[7]) == reason.code)
      #expect(text(row[5]) == "\(reason.citation.document), \(reason.citation.section)")
      #expect(text(row[0]) == "PAREDES LÚCAR, Óscar Iván" && text(row[1]) == "40000016")
    }
    #expect(rows.person.contains(.text("1 año, 8 meses y 14 días")))
  }

  // MARK: Grounds

  private func grounds(_ asked: Asked, _ language: Language = .es) throws -> (text: String, unmet: [RequirementResult])
  {
    let (matrix, verdict) = try matrix(asked, language)
    return (text(matrix.rows(of: verdict).person[4]), verdict.requirements.filter { !$0.isMet })
  }

  /// The situation of somebody who is apt, asked for documents that nobody has.
  private func lacking(_ count: Int) throws -> Asked {
    try Asked(Situation("apto-plain").setting("posting.requiredDocuments", (1...count).map { "formulario \($0)" }))
  }

  /// A state speaks of what is declared, and many reasons are of something else.
  @Test(arguments: Asked.fixtures, [Language.es, .en])
  func groundsAreReasonsAndFiguresAndNoRowIsTooHigh(_ fixture: (String, String), language: Language) throws {
    let (text, unmet) = try grounds(Asked(fixture.0, fixture.1), language)
    #expect(SheetLines.count(text, width: 90) <= SheetLines.most)
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("Cada razón") && !$0.hasPrefix("Each reason") }
    #expect(lines.count == unmet.count)
    for (line, result) in zip(lines, unmet) {
      #expect(!line.contains(Wording(language).state(result.state)))
      #expect(line.contains(Wording(language).requirement(result.id)))
      if result.reasons.count > 1, case .experience = result.figure {
        #expect(line.contains(language == .es ? "; falta: " : "; lacking: "), "\(line)")
      }
    }
  }

  @Test func whatFitsIsSaidWholeWithoutAWordOfAnotherSheet() throws {
    let (text, unmet) = try grounds(lacking(3))
    let reasons = try #require(unmet.first).reasons
    #expect(unmet.count == 1 && reasons.count == 3)
    for reason in reasons {
      let clause = "\(reason.citation.document), \(reason.citation.section)"
      #expect(text.contains("\(Wording(.es).forOffice.message(reason)) [\(clause)]"), "\(text)")
    }
    #expect(text.hasPrefix("El expediente: Falta un documento") && !text.contains("Razones"), "\(text)")
  }

  @Test func ofWhatDoesNotFitItIsSaidHowManyThereAre() throws {
    let (text, unmet) = try grounds(lacking(60))
    let said = (1...60).prefix { text.contains("«formulario \($0)»") }.count
    #expect(unmet[0].reasons.count == 60 && (10..<60).contains(said), "\(text)")
    #expect(text.hasPrefix("Cada razón, en la hoja «Razones».\nEl expediente: Falta un documento"), "\(text)")
    #expect(text.hasSuffix("; y \(60 - said) razones más"), "\(text)")
    #expect(SheetLines.count(text, width: 90) <= SheetLines.most)
  }

  @Test func whatIsSaidOfSeveralRecordsIsSaidOnce() throws {
    let (text, _) = try grounds(Asked("trabajos-simultaneos", "ipd-cas-012-2026"))
    #expect(text.contains("ex3, ex4: Lo que se declara de este trabajo no menciona"), "\(text)")
  }

  /// Requirements that no row could show are counted.
  @Test func moreRequirementsThanARowHasLinesAreCounted() throws {
    let asked = (0..<50).map { ["id": "c\($0)", "name": "Invento \($0)", "kind": "tecnico"] }
    let (text, unmet) = try grounds(Asked(Situation("apto-plain").setting("posting.profile.knowledge", asked)))
    let lines = text.split(separator: "\n")
    #expect(unmet.count == 50 && lines.count == SheetLines.most, "\(text)")
    #expect(lines.last == "Además, \(unmet.count - (lines.count - 2)) requisitos", "\(text)")
  }

  @Test func whoIsDisqualifiedHasAWordAndColourOfTheirOwn() throws {
    let (matrix, verdict) = try matrix(Asked(Situation("rnssc-ipd")))
    #expect(verdict.outcome == .descalificado)
    #expect(matrix.rows(of: verdict).person[3] == .word("DESCALIFICADO", .severe))
  }

  @Test func recordsAreCalledByNameWhereTheirFileIsGiven() throws {
    let asked = try Asked("todo-falta", "ipd-cas-012-2026")
    let (matrix, verdict) = try matrix(asked)
    let plain = matrix.rows(of: verdict).reasons.map { text($0[6]) }
    let named = matrix.rows(of: verdict, names: RecordNames(try asked.answer().file)).reasons.map { text($0[6]) }
    #expect(plain.contains("ex1") && !named.contains("ex1") && named.contains { $0.hasPrefix("ex1 · ") })
  }

  @Test(arguments: Fixtures.postings, [Language.es, .en])
  func everyRuleStandsInTheWorkbookWithItsSource(posting: String, language: Language) throws {
    let (matrix, _) = try matrix(Asked("apto", posting), language)
    let sheet = try #require(matrix.workbook.sheets.last)
    #expect(sheet.rows.count > 80)
    for row in sheet.rows {
      #expect(row.count == sheet.columns.count)
      #expect(!text(row[0]).isEmpty && !text(row[2]).isEmpty && !text(row[3]).isEmpty && !text(row[7]).isEmpty)
    }
    #expect(Set(sheet.rows.map { text($0[7]) }).count == sheet.rows.count)
  }

  @Test(arguments: Asked.fixtures) func theCSVOfEverybodyHasTheSameColumns(person: String, posting: String) throws {
    let asked = try Asked(person, posting)
    let verdict = try asked.answer().verdict
    let csv = EvaluationCSV(posting: asked.question.posting, evaluators: ["Rojas, \"Ana\""], wording: Wording(.es))
    let log = FaultLog(file: "")
    let mark = try mark(asked, verdict)
    let text = csv.head + csv.line(of: verdict, mark: mark)
    let table = try #require(CSVTable(Array(text.utf8), log: log))
    #expect(log.faults.isEmpty && table.names == EvaluationCSV.header)
    let row = Dictionary(uniqueKeysWithValues: zip(table.names, try #require(table.rows.first).fields))
    #expect(row["document"] == verdict.document?.number && row["name"] == verdict.name)
    #expect(row["outcome"] == verdict.outcome.rawValue && row["points"] == (mark?.points.map(Hundredths.text) ?? ""))
    #expect(row["evaluators"] == "Rojas, \"Ana\"" && row["day"] == verdict.on.description)
    #expect(row["general_days"] == verdict.days("experience.general").map { "\($0)" } ?? "")
    let unmet = verdict.requirements.filter { !$0.isMet }
    #expect(row["unmet"] == unmet.map(\.id.description).joined(separator: " "))
    #expect(row["reason_count"] == "\(unmet.map(\.reasons.count).reduce(0, +))")
    #expect(row["file_hash"] == "f" && row["decisions_hash"] == "d")
  }

  @Test func lengthsInTheCSVAreThoseOfTheStandard() throws {
    let asked = try Asked("trabajos-simultaneos", "ipd-cas-012-2026")
    let csv = EvaluationCSV(posting: asked.question.posting, wording: Wording(.es))
    let line = csv.line(of: try asked.answer().verdict)
    #expect(line.contains("P6Y,P5Y10M9D,2141,funcion=P5Y/P4Y/"))
  }

  @Test(arguments: [
    "=1+1", "+51 987", "-1", "@a", "=\u{301}1", "＝1",
  ]) func whatASpreadsheetWouldRunIsTextInTheCSV(name: String) throws {
    var asked = try Asked("apto", "ipd-cas-012-2026")
    let file = String(decoding: asked.question.file, as: UTF8.self)
    asked.question.file = Array(
      file.replacing("\"paternalSurname\": \"Huamaní\"", with: "\"paternalSurname\": \"\(name)\"").utf8)
    let csv = EvaluationCSV(posting: asked.question.posting, wording: Wording(.es))
    let line = csv.line(of: try asked.answer().verdict)
    #expect(line.contains("'\(name)".uppercased()))
    #expect(!line.contains(",\(name)".uppercased()) && !line.contains(",\"\(name)".uppercased()))
  }
}
