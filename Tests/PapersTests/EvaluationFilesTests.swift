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

/// Verdicts of the examples as an office gets them: as files, read by readers that are not ours.
@Suite struct EvaluationFilesTests {
  let desk = try! Desk()

  private func answer(_ person: String) throws -> (Answer, Rules) {
    let question = try question(
      applicant: Fixtures.bytes("Applicants/\(person)/expediente.json"),
      posting: Fixtures.bytes("Postings/ipd-cas-012-2026.json"))
    let verdict = try question.verdict(stage: .curricular, on: nil)
    let file = try #require(ApplicantFile.read(question.file, log: FaultLog(file: "")))
    return (
      Answer(verdict: verdict, improvements: [], assumptions: [], file: file, posting: question.posting),
      question.book.rules(on: verdict.on, overrides: question.overrides)
    )
  }

  @Test(arguments: Fixtures.applicants, [Language.es, .en])
  func everyTextOfTheSheetOfAnApplicantStandsInItsFile(person: String, language: Language) throws {
    let paper = EvaluationPaper(try answer(person).0, wording: Wording(language)).paper
    let path = try desk.draw(paper, as: "\(person)-\(language).pdf")
    // By its tags, so that what stands side by side is not mixed, and without the blanks at which lines end.
    let read = try Self.squeezed(PaperReader.run(["pdfinfo", "-struct-text", path]))
    for text in Self.texts(paper) where !text.isEmpty { #expect(read.contains(Self.squeezed(text)), "\(text)") }
    #expect(try PaperReader.run(["qpdf", "--check", path]).contains("No syntax or stream encoding errors found"))
  }

  @Test func theMatrixHasEverybodyAndEveryReason() throws {
    let wording = Wording(.es)
    let answers = try Fixtures.applicants.map { try answer($0) }
    let matrix = EvaluationMatrix(
      posting: answers[0].0.posting, rules: answers[0].1, stage: .curricular, on: answers[0].0.verdict.on,
      wording: wording)
    let press = try PaperPress(program: Desk.program)
    let book = press.open(matrix.workbook, at: desk.path("matriz.xlsx"))
    var reasons = 0
    for (answer, rules) in answers {
      let mark = CurricularMark(answer.verdict, posting: answer.posting, rules: rules)
      let rows = matrix.rows(of: answer.verdict, mark: mark, names: RecordNames(answer.file))
      press.add(rows.person, toSheet: EvaluationMatrix.personSheet, of: book)
      for row in rows.reasons { press.add(row, toSheet: EvaluationMatrix.reasonSheet, of: book) }
      reasons += rows.reasons.count
    }
    press.close(book)
    #expect(press.finish() == [desk.outcome("matriz.xlsx")])
    let sheets = try PaperReader.workbook(desk.path("matriz.xlsx")).sheets
    #expect(sheets.map(\.name) == ["Resultados", "Razones", "Reglas"])
    let people = sheets[0].rows.suffix(answers.count)
    for (row, answer) in zip(people, answers) {
      #expect(row[0].text == answer.0.verdict.name && row[1].text == answer.0.verdict.document?.number)
      let points: [Verdict.Outcome: ReadWorkbook.Cell.Value] = [
        .apto: .number(40), .noApto: .number(0), .descalificado: .none,
      ]
      #expect(row[2].value == points[answer.0.verdict.outcome] && row[3].text == answer.0.verdict.outcome.rawValue)
    }
    #expect(sheets[1].rows.count == 1 + reasons && reasons > 50)
    #expect(sheets[2].rows.count > 80)
    for row in sheets.flatMap(\.rows).joined() { #expect(row.kind != "f") }
  }

  private static func texts(_ paper: Paper) -> [String] {
    [paper.title]
      + paper.blocks.flatMap { block -> [String] in
        switch block {
        case .heading(let text), .paragraph(let text): [text]
        case .facts(let facts): facts.flatMap { [$0.label, $0.value] }
        case .table(let table): table.columns.map(\.title) + table.rows.flatMap(\.cells).flatMap(lines)
        case .signatures(let names): names
        }
      }
  }

  /// A cell may be cut between two of its lines.
  private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  private static func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace && $0 != "\"" } }
}
