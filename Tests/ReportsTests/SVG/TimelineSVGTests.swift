import Eligibility
import Foundation
import Reports
import TestSupport
import Testing

/// The experience as a drawing that stands alone.
@Suite struct TimelineSVGTests {
  @Test(arguments: Asked.fixtures)
  func everyFixtureMakesADocumentOfXML(name: String, posting: String) throws {
    let found = try Asked(name, posting).answer(improvements: [])
    for language in Language.allCases { #expect(try SecondReader.faults(xml: found.svg(language)) == "") }
  }

  @Test func aLaneIsDrawnForEachRecordAndABarForEachRequirement() throws {
    let found = try Asked("trabajos-simultaneos", "ipd-cas-012-2026").answer(improvements: [])
    let drawing = found.svg()
    func count(_ text: String) -> Int { drawing.components(separatedBy: text).count - 1 }
    let bars = found.verdict.requirements.filter { $0.id.description.hasPrefix("experience.") }.count
    // One of each sort stands in the legend.
    #expect(count("class=\"counted\"") == found.verdict.timeline.segments.count + bars + 1)
    #expect(count("class=\"overlapped\"") == found.verdict.timeline.excluded.count + 1)
    #expect(count("class=\"threshold\"") == bars + 1)
    #expect(drawing.contains("Se cuenta desde 21/07/2017"))
  }

  @Test func theTextAlternativeSaysWhatIsDrawn() throws {
    let drawing = try Asked("trabajos-simultaneos", "ipd-cas-012-2026").answer(improvements: []).svg()
    let opening = try #require(drawing.range(of: "<desc id=\"timeline-desc\">"))
    let description = drawing[opening.upperBound...].prefix { $0 != "<" }
    #expect(description.contains("Se cuenta desde el 21/07/2017."))
    #expect(description.contains("cuenta del 01/03/2018 al 28/02/2021"))
    #expect(description.contains("simultáneo, no cuenta dos veces del 01/03/2019 al 28/02/2021"))
    #expect(description.contains("Experiencia general — no cumple: 5 años, 10 meses y 9 días de 6 años."))
  }

  @Test(arguments: ["0001-01-01", "1969-12-31", "9999-12-31"])
  func datesFarAwayAreStillDrawn(day: String) throws {
    let situation = try Situation("apto-plain")
      .setting("applicant.experience[0].from", min(day, "2015-06-01"))
      .setting("applicant.experience[0].to", max(day, "2021-12-08"))
    let drawing = try Asked(situation).answer(improvements: []).svg()
    #expect(try SecondReader.faults(xml: drawing) == "")
    #expect(!drawing.contains("\"-"), "nothing stands outside")
    #expect(drawing.components(separatedBy: "class=\"year\"").count <= 8)
  }

  @Test func aWordWithoutEndIsCutNotWidened() throws {
    let endless = String(repeating: "W", count: 5_000)
    let drawing = try Asked(Situation("apto-plain").setting("applicant.experience[0].employer", endless))
      .answer(improvements: []).svg()
    let lines = drawing.components(separatedBy: "<text class=\"label").dropFirst()
    #expect(lines.allSatisfy { $0.prefix { $0 != "<" }.count < 120 })
  }
}
