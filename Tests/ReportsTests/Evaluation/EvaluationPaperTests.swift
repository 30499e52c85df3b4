import Applicant
import Days
import Eligibility
import Foundation
import Papers
import Reading
import Reports
import TestSupport
import Testing

/// What stands on the sheet that an evaluator signs.
@Suite struct EvaluationPaperTests {
  private func paper(
    _ person: String, _ posting: String = "ipd-cas-012-2026", _ language: Language = .es,
    _ change: (inout EvaluationPaper.Particulars) -> Void = { _ in }
  ) throws -> Paper {
    var particulars = EvaluationPaper.Particulars()
    change(&particulars)
    let answer = try Asked(person, posting).answer()
    return EvaluationPaper(answer, particulars: particulars, wording: Wording(language)).paper
  }

  private func facts(_ paper: Paper) -> [String: String] {
    for case .facts(let facts) in paper.blocks {
      return Dictionary(uniqueKeysWithValues: facts.map { ($0.label, $0.value) })
    }
    return [:]
  }

  private func tables(_ paper: Paper) -> [PaperTable] {
    paper.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  @Test func itHasTheFieldsOfTheAnnex() throws {
    let paper = try paper("apto") { particulars in
      particulars.evaluator = "Rojas, Ana"
      particulars.evaluatedOn = Day(year: 2026, month: 4, day: 8)
      particulars.points = 4_000
      particulars.leastPoints = 4_000
    }
    let facts = facts(paper)
    #expect(paper.title == "Ficha de evaluación curricular")
    #expect(facts["Apellidos y nombres"] == "HUAMANÍ CCORAHUA, Julio Martín" && facts["DNI"] == "40000011")
    #expect(facts["Fecha"] == "08/04/2026" && facts["Evaluador/a"] == "Rojas, Ana")
    #expect(facts["Puesto"]?.contains("CAS-012-2026-IPD") == true)
    #expect(facts["Condición obtenida"] == "APTO (preliminar: según lo declarado)")
    #expect(facts["Puntaje obtenido"] == "40.00 (mínimo aprobatorio 40.00)")
    #expect(paper.blocks.last == .signatures(["Rojas, Ana"]))
  }

  @Test func whatIsNotGivenIsLeftToBeWrittenByHand() throws {
    let facts = facts(try paper("apto"))
    #expect(facts["Fecha"]?.contains("____") == true && facts["Evaluador/a"]?.contains("____") == true)
    #expect(facts["Puntaje obtenido"] == nil)
  }

  /// The annex has a place for the telephone; the paper has it only where somebody says so.
  @Test func theTelephoneStandsThereOnlyWhereItIsGiven() throws {
    #expect(facts(try paper("apto"))["Teléfono"] == nil)
    #expect(facts(try paper("apto") { $0.telephone = "900000011" })["Teléfono"] == "900000011")
  }

  @Test func criteriaStandWithTheirBandsAndATotal() throws {
    let paper = try paper("apto") { particulars in
      particulars.criteria = [
        .init(criterion: "Formación académica", band: "Cumple con el grado mínimo", most: 1_000, points: 1_000),
        .init(criterion: "Experiencia general", band: "Tiene 2 años más", most: 1_250, points: 1_250, why: "12 años"),
      ]
      particulars.mostPoints = 3_000
    }
    let table = try #require(tables(paper).first)
    #expect(
      table.rows == [
        .init(["Formación académica", "Cumple con el grado mínimo", "10.00", "10.00"]),
        .init(["Experiencia general", "Tiene 2 años más\n12 años", "12.50", "12.50"]),
        .init(["PUNTAJE ASIGNADO TOTAL (máximo 30.00)", "", "", "22.50"], isStrong: true),
      ])
    // Beside a band that is not the highest the most is no contradiction.
    #expect(table.columns.map(\.title) == ["Criterio", "Nivel alcanzado", "Máximo", "Puntaje asignado"])
  }

  @Test(arguments: [
    (Stage.curricular, Language.es, "Ficha de evaluación curricular"),
    (.ficha, .es, "Evaluación de la ficha de postulación"),
    (.curricular, .en, "Curricular evaluation sheet (Anexo 3)"), (.ficha, .en, "Ficha evaluation sheet"),
  ])
  func itIsCalledByItsStage(stage: Stage, language: Language, title: String) throws {
    var asked = try Asked("apto", "ipd-cas-012-2026")
    asked.stage = stage
    #expect(EvaluationPaper(try asked.answer(), wording: Wording(language)).paper.title == title)
  }

  /// At the foot there is room for two lines, and a page is found by the number.
  @Test(arguments: ["Huamaní", String(repeating: "Huamaní ", count: 60)])
  func theNumberStandsFirstAtTheFoot(name: String) throws {
    let situation = try Situation("apto-plain").setting("applicant.personal.paternalSurname", name)
    let verdict = try situation.verdict()
    let paper = EvaluationPaper(try Asked(situation).answer(), wording: Wording(.es)).paper
    let document = try #require(verdict.document)
    #expect(paper.foot == "\(document.type.rawValue) \(document.number) · \(verdict.posting) · \(verdict.name)")
  }

  /// What is added up on paper must come to what stands below it, or say why not.
  @Test(
    arguments: [
      ("apto", 2_250, 0, "22.50"), ("apto", 2_249, 1, "22.49"), ("apto", nil, 0, "22.50"), ("todo-falta", nil, 1, "—"),
    ] as [(String, Int?, Int, String)])
  func aTotalThatIsNotTheSumSaysWhy(person: String, total: Int?, additions: Int, shown: String) throws {
    let paper = try paper(person) { particulars in
      particulars.criteria = [
        .init(criterion: "Formación académica", band: "", most: 1_000, points: 1_000),
        .init(criterion: "Experiencia general", band: "", most: 1_250, points: 1_250),
      ]
      particulars.points = total
    }
    let rows = try #require(tables(paper).first).rows.dropFirst(2)
    #expect(rows.count == additions + 1 && rows.last?.cells.last == shown)
    guard additions > 0 else { return }
    #expect(rows.first?.cells.last == "22.50")
    #expect(rows.first?.cells[1].contains(person == "apto" ? "máximo" : "no es apto") == true)
  }

  @Test(arguments: Asked.fixtures, [Language.es, .en])
  func everyRequirementStandsThereWithAllReasons(_ fixture: (String, String), language: Language) throws {
    let answer = try Asked(fixture.0, fixture.1).answer()
    let paper = EvaluationPaper(answer, wording: Wording(language)).paper
    let wording = Wording(language)
    let rows = try #require(tables(paper).first).rows
    #expect(rows.count == answer.verdict.requirements.count)
    for (row, result) in zip(rows, answer.verdict.requirements) {
      #expect(row.tone == (result.isMet ? .good : .bad))
      for reason in result.reasons {
        // The figure says this one.
        if case .experienceShort = reason.kind {
          #expect(row.cells[2].contains(language == .es ? "; falta: " : "; lacking: "))
        } else {
          #expect(row.cells[2].contains(wording.forOffice.message(reason)))
        }
        #expect(row.cells[2].contains("\(reason.citation.document), \(reason.citation.section)"))
      }
    }
    for exclusion in answer.verdict.timeline.excluded {
      let message = wording.forOffice.message(exclusion.reason)
      #expect(tables(paper).last?.rows.contains { $0.cells[2].contains(message) } == true)
    }
    for note in answer.verdict.notes {
      guard case .notice = note.kind else { continue }
      #expect(
        paper.blocks.contains {
          if case .paragraph(let text) = $0 { text.contains(wording.forOffice.message(note)) } else { false }
        })
    }
    for table in tables(paper) {
      #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count })
    }
  }

  @Test(arguments: Asked.fixtures) func neitherAddressNorTelephoneNorMailIsPrinted(person: String, posting: String)
    throws
  {
    let asked = try Asked(person, posting)
    let personal = try asked.answer().file.personal
    let shown = "\(EvaluationPaper(try asked.answer(), wording: Wording(.es)).paper)"
    let hidden =
      personal.phones + personal.emails + [personal.address.street, personal.address.reference].compactMap { $0 }
    #expect(hidden.count >= 4)
    for text in hidden { #expect(!shown.contains(text)) }
  }
}
