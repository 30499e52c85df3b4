import Eligibility
import Merit
import Testing

/// When each bonus is given, and on what.
@Suite struct BonusTests {
  private func entry(
    _ book: String = "ipd-cas-2026", sets: [String: Any] = [:], mark: String = "12", sheets: [String] = ["25"],
    decision: Bool? = nil, add: (inout Merits) -> Void
  ) throws -> MeritTable.Entry {
    var merits = try Merits(book, sets: sets)
    add(&merits)
    merits.mark("1", mark, sheets)
    if let decision {
      merits.decisions = [
        Decision(
          applicant: "1", requirement: "bonus.athlete", record: "-", accept: decision, by: "Comité", role: "comite")
      ]
    }
    return try #require(try merits.table().entry("1"))
  }

  @Test func whatIsNotProvedGivesNothing() throws {
    let declared = MeritFacts.Bonus.Kind.allCases.map { MeritFacts.Bonus(kind: $0, proved: false, level: 1) }
    let entry = try entry { $0.add("1", bonuses: declared) }
    #expect(entry.total == entry.marks)
    let refusals = [BonusResult.Kind.disability, .armedForces, .athlete].map { entry.refusal($0) }
    #expect(refusals == Array(repeating: .notProved([]), count: 3))
  }

  @Test func anAthleteMustBePertinentWhereTheBasesSaySo() throws {
    let add: (inout Merits) -> Void = { $0.add("1", bonuses: [athlete(1)]) }
    #expect(try entry(decision: true, add: add).amount(.athlete) == 800)
    #expect(try entry(decision: false, add: add).refusal(.athlete) == .notPertinent)
    #expect(try entry(add: add).refusal(.athlete) == .pertinenceUndecided)
    #expect(try entry("indecopi-2023", mark: "14", sheets: ["24", "24", "24"], add: add).amount(.athlete) == 800)
  }

  /// At most 29 years: until the day before the thirtieth birthday.
  @Test(arguments: [("1996-03-25", true), ("1996-03-24", false), ("1996-03-23", false), ("1997-03-24", true)])
  func theYoungUntilTheyAreThirty(born: String, isGiven: Bool) throws {
    let entry = try entry { $0.add("1", born: born, years: 1) }
    #expect(entry.amount(.youth) == (isGiven ? 250 : nil))
    #expect(entry.amount(.publicSector) == (isGiven ? 80 : nil))
    if !isGiven { #expect(entry.refusal(.youth) == .tooOld(years: 30, maximum: 29)) }
  }

  @Test(arguments: [(0, nil), (1, 80), (2, 159), (3, 239), (12, 239)])
  func yearsInThePublicSector(years: Int, amount: Int?) throws {
    let entry = try entry { $0.add("1", born: "1997-01-01", years: years) }
    #expect(entry.amount(.publicSector) == amount)
    if amount == nil { #expect(entry.refusal(.publicSector) == .lessThanAYear) }
  }

  @Test func theYoungWithoutDegreeOrBirthDate() throws {
    #expect(try entry { $0.add("1", born: "1997-01-01", formation: nil) }.refusal(.youth) == .noFormation)
    #expect(try entry { $0.add("1", born: nil) }.refusal(.youth) == .noBirthDate)
    #expect(try entry { $0.add("1", born: "1997-01-01", formation: .tecnico) }.amount(.youth) == 250)
  }

  @Test func whoFailsTheInterviewHasNoBonus() throws {
    let entry = try entry(sheets: ["24.99"], decision: true) {
      $0.add("1", born: "1997-01-01", bonuses: [disability, armedForces, athlete(1)], years: 3)
    }
    #expect(entry.bonuses.allSatisfy { $0.grant == nil && $0.refusal == .notPassed })
    #expect(Set(entry.bonuses.map(\.kind)) == [.athlete, .youth, .disability, .armedForces])
  }

  /// C′ stands once the curriculum is passed (SERVIR 4.3), whatever follows.
  @Test func anAthleteInsideTheCurriculumKeepsItWhateverFollows() throws {
    let entry = try entry("servir-2020", mark: "11", sheets: []) { $0.add("1", bonuses: [athlete(1)]) }
    #expect(entry.amount(.athlete) == 600)
    #expect(entry.subtotal?.rounded == 4_700 && entry.total == nil)
  }

  @Test func basesThatGiveNoBonusToTheYoungNameWhoWouldHaveIt() throws {
    var merits = try Merits("indecopi-2023")
    merits.add("1", born: "1997-01-01")
    merits.mark("1", "14", ["24", "24", "24"])
    let table = try merits.table()
    #expect(table.entry("1")?.bonuses.isEmpty == true)
    #expect(table.notes.contains(.youthNotInBook(documents: ["1"])))
  }

  @Test func everyBonusNamesItsClause() throws {
    let entry = try entry(decision: true) {
      $0.add("1", born: "1997-01-01", bonuses: [disability, armedForces, athlete(3)], years: 2)
    }
    let clauses = entry.bonuses.map { "\($0.kind.rawValue) \($0.source.citation.section)" }
    #expect(clauses == ["athlete 9.4", "youth 9.3", "publicSector 9.3", "disability 9.2", "armedForces 9.1"])
    #expect(entry.bonuses.map { $0.grant?.base } == [.curricular, .entrevista, .subtotal, .subtotal, .subtotal])
  }
}
