import Eligibility
import Merit
import Reading
import RuleData
import TestSupport
import Testing

/// An entity that is added as a data file alone has results by its own values.
@Suite struct InventedEntityTests {
  @Test func itsValuesDecide() throws {
    let file = "entidad-inventada-2025"
    let library = RuleLibrary(further: [(file, try Fixtures.bytes("Books/\(file).json"))])
    var merits = try Merits(file, library: library)
    merits.add("1", born: "2002-01-01", bonuses: [disability, athlete(1)], years: 1)
    merits.mark("1", nil, ["30", "30"])
    merits.decisions = [
      Decision(applicant: "1", requirement: "bonus.athlete", record: "-", accept: true, by: "C", role: "rrhh")
    ]
    let entry = try #require(try merits.table().entry("1"))
    #expect(entry.stages.map(\.stage) == [.ficha, .curricular, .entrevista])
    // 10 + 4 + 4 + 2 for the minimum of each criterion.
    #expect(entry.stages[1].mark?.rounded == 2_000)
    // 20 × 1.10 + 30 × 1.05, and 20 + 2 % of both.
    #expect(entry.subtotal?.rounded == 5_350)
    #expect(entry.total?.rounded == 6_527)
    #expect(entry.condition == .winner)
    merits.lines.removeLast()
    #expect(merits.made().faults.map(\.path) == ["evaluator"])
  }
}
