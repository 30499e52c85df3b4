import Applicant
import Days
import Foundation
import Reports
import TestSupport
import Testing

@testable import Eligibility

/// The page says all that was decided, and stands alone.
@Suite struct VerdictHTMLTests {
  @Test(arguments: Asked.fixtures)
  func everyFixtureMakesASoundPageThatLoadsNothing(name: String, posting: String) throws {
    let found = try Asked(name, posting).answer(improvements: [])
    for (language, tag) in [(Language.es, "es-PE"), (.en, "en")] {
      let page = found.html(language)
      #expect(try SecondReader.faults(html: page) == "")
      #expect(page.utf8.count < 100_000)
      #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(tag)\">"))
      #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("@import"))
      #expect(!page.contains("style=\"") && !page.contains("<script"))
    }
  }

  @Test(arguments: [("todo-falta", "ipd-cas-012-2026"), ("practicas-secigra", "pge"), ("tecnico", "indecopi-dl728")])
  func everyReasonStandsInThePageWithItsClause(name: String, posting: String) throws {
    let found = try Asked(name, posting).answer(improvements: [])
    #expect(found.verdict.outcome == .noApto)
    for language in Language.allCases {
      let text = try SecondReader.text(html: found.html(language))
      for reason in found.verdict.requirements.flatMap(\.reasons) {
        // What is lacking of experience stands in the figure.
        if case .experienceShort = reason.kind {} else { #expect(text.contains(Wording(language).message(reason))) }
        #expect(text.contains("[\(reason.citation.document), \(reason.citation.section)]"))
      }
      for result in found.verdict.requirements { #expect(text.contains(Wording(language).state(result.state))) }
    }
  }

  @Test(arguments: ["trabajos-simultaneos", "practicas-secigra", "todo-falta"])
  func everyStretchHasARow(name: String) throws {
    let found = try Asked(name, "ipd-cas-012-2026").answer(improvements: [])
    let timeline = found.verdict.timeline
    let page = found.html()
    var rows: [(record: String, row: String)] = []
    for group in page.components(separatedBy: "<tbody>").dropFirst() {
      let parts = group.components(separatedBy: "<tr ")
      let ids = found.file.experience.map(\.id)
      let id = try #require(ids.first { parts[1].contains(">\($0)<") || parts[1].contains(">\($0) · ") })
      rows += parts.dropFirst(2).map { (id, $0) }
    }
    #expect(rows.count == timeline.segments.count + timeline.excluded.count)
    func cells(_ text: String) -> String { ">\(text)</" }
    for segment in timeline.segments {
      let (from, to) = (Wording(.es).day(segment.run.first), Wording(.es).day(segment.run.last))
      let own = rows.filter { $0.record == segment.record }.map(\.row)
      let row = try #require(own.first { $0.contains(cells(from)) && $0.contains(cells(to)) })
      #expect(row.contains(cells("\(segment.run.count)")))
      #expect(segment.specific.allSatisfy { row.contains("«\($0)»") })
    }
    for exclusion in timeline.excluded {
      let message = Wording(.es).message(exclusion.reason)
      let row = try #require(rows.first { $0.record == exclusion.record && $0.row.contains(message) }).row
      #expect(row.contains(exclusion.reason.citation.section))
    }
  }

  @Test func theOutcomeStandsFirstAndInWords() throws {
    let page = try SecondReader.text(html: Asked("todo-falta", "pge").answer(improvements: []).html())
    let outcome = try #require(page.range(of: "NO APTO preliminar: según lo declarado"))
    let first = try #require(page.range(of: "Qué hacer"))
    #expect(outcome.upperBound < first.lowerBound)
  }

  @Test func whatWasAssumedIsSaidBeforeAnythingElse() throws {
    let asked = try Asked("apto", "pge")
    let assumed = [Assumption(path: "ex1.to", value: "\"2027-03-31\"")]
    let text = try SecondReader.text(html: asked.answer(improvements: [], assumptions: assumed).html())
    let said = try #require(text.range(of: "Supuesto: ex1.to = 2027-03-31"))
    let next = try #require(text.range(of: "Qué hacer"))
    #expect(said.upperBound < next.lowerBound)
    #expect(try !asked.answer(improvements: []).html().contains("Supuesto"))
  }

  @Test func anAptoIsToldThatNothingHasToBeDoneAndOnWhatItRests() throws {
    let page = try Asked("apto", "ipd-cas-012-2026").answer(improvements: []).html()
    #expect(page.contains("No le falta nada por hacer"))
    #expect(page.contains("El resultado se apoya en lo declarado"))
  }

  @Test func whatHelpsIsGroupedByActionAndWhatDoesNotIsSaid() throws {
    func improvement(_ requirement: RequirementID, _ measure: Measure) -> Improvement {
      Improvement(
        requirement: requirement, steps: [.init(measure: measure, record: "ex3")], assumptions: [], decisions: [],
        metOn: nil, effect: .meets)
    }
    let helping = [
      improvement(.general, .letTimePass), improvement(.general, .exactDates(start: true, end: true)),
    ]
    let page = try Asked("trabajos-simultaneos", "ipd-cas-012-2026").answer(improvements: helping).html()
    let (correct, wait) = (page.range(of: "<h3>Corregir o completar"), page.range(of: "<h3>Esperar"))
    #expect(try #require(correct).lowerBound < #require(wait).lowerBound)
    let hopeless = try #require(page.range(of: "Ningún cambio en lo ya declarado"))
    #expect(page[hopeless.upperBound...].prefix(120).contains("Experiencia específica «funcion»"))
  }

  @Test func aFileWithoutExperienceHasNoTable() throws {
    let found = try Asked(Situation("apto-plain").setting("applicant.experience", [Any]())).answer(improvements: [])
    #expect(!found.html().contains("<table"))
    #expect(try SecondReader.faults(html: found.html()) == "")
    #expect(try SecondReader.faults(xml: found.svg()) == "")
  }
}
