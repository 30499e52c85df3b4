import Applicant
import Reading
import TestSupport
import Testing

@testable import Eligibility
@testable import Reports

/// What the page of a verdict says of improvements and assumptions.
@Suite struct VerdictTextTests {
  private func page(
    _ applicant: String, _ improvements: [Improvement], _ assumptions: [Assumption] = [],
    _ language: Language = .es, style: TextStyle = .plain
  ) throws -> String {
    let file = try Fixtures.bytes("Applicants/\(applicant)/expediente.json")
    let posting = try Fixtures.bytes("Postings/ipd-cas-012-2026.json")
    let verdict = try decide(applicant: file, posting: posting, stage: .ficha, on: nil)
    let answer = Answer(
      verdict: verdict, improvements: improvements, assumptions: assumptions,
      file: try #require(ApplicantFile.read(file, log: FaultLog(file: ""))),
      posting: try #require(Posting.read(posting, log: FaultLog(file: ""))))
    return VerdictText(answer, wording: Wording(language), style: style).render()
  }

  private func improvement(
    _ requirement: RequirementID, _ measure: Measure, _ effect: Improvement.Effect = .meets
  ) -> Improvement {
    Improvement(
      requirement: requirement, steps: [Improvement.Step(measure: measure, record: "ex1")], assumptions: [],
      decisions: [], metOn: nil, effect: effect)
  }

  private var some: [Improvement] {
    [
      improvement(.general, .exactDates(start: true, end: true), .helps(counted: nil)),
      improvement(.specific("funcion"), .attachDocument(kind: "dni", foliated: true)),
      improvement(.specific("funcion"), .exactDates(start: true, end: true)),
    ]
  }

  @Test func whatToDoComesBeforeTheRequirementsByTheSortOfThing() throws {
    let page = try page("trabajos-simultaneos", some)
    let places = ["Qué hacer\n---", "\nAdjuntar\n1. ", "\nCorregir o completar lo declarado\n2. ", "\nRequisitos\n---"]
      .map {
        page.firstRange(of: $0)?.lowerBound
      }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(page.contains("\n   → Experiencia general: ") && !page.contains("\n3. "))
    #expect(!page.contains("Ningún cambio en lo ya declarado"))
  }

  @Test func aRequirementThatNothingRemediesIsNamedOnce() throws {
    let page = try page("trabajos-simultaneos", [some[0]], [], .en)
    #expect(page.contains("What to do\n---"))
    #expect(page.contains("No change in what is declared already remedies:"))
    #expect(try self.page("trabajos-simultaneos", []).contains("Ningún cambio en lo ya declarado remedia:"))
  }

  @Test func nothingIsSaidToWhoIsApto() throws {
    #expect(try !page("apto", some).contains("Qué hacer"))
  }

  @Test func assumptionsAreSaidRightUnderTheHead() throws {
    let assumptions = [
      Assumption(path: "ex1.to", value: #""2027-03-31""#), Assumption(path: "training[0].hours", value: "96"),
    ]
    let page = try page("apto", some, assumptions)
    #expect(page.contains("\n\nSupuesto: ex1.to = 2027-03-31\nSupuesto: training[0].hours = 96\n\nRequisitos\n"))
    #expect(try self.page("apto", [], assumptions, .en).contains("\n\nAssumed: ex1.to = 2027-03-31\n"))
    #expect(try !self.page("apto", []).contains("Supuesto"))
    let steering = [Assumption(path: "ex1.to", value: "\"\u{1B}[31m\"")]
    #expect(try !self.page("apto", [], steering).contains("\u{1B}"))
  }

  @Test func theSectionFitsThePageAndItsDrawing() throws {
    let style = TextStyle(width: 60, hasColour: true, drawing: .ascii)
    let page = try page("trabajos-simultaneos", some, style: style)
    #expect(page.contains("\u{1B}[1mQué hacer\u{1B}[0m"))
    #expect(page.contains("\u{1B}[33m->\u{1B}[0m Experiencia general: "))
    for line in page.replacing(/\u{1B}\[[0-9;]*m/, with: "").split(separator: "\n") {
      #expect(line.count <= 60 || line.split(separator: " ").count == 1)
    }
  }
}
