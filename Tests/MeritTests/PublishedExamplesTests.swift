import Eligibility
import Merit
import Testing

/// The examples that the bases publish, to the cent.
@Suite struct PublishedExamplesTests {
  /// 18.00 in knowledge, 30.00 in the curriculum, 25.00 in the interview (SERVIR RPE 065-2020, 4).
  private func servir(_ bonuses: [MeritFacts.Bonus]) throws -> MeritTable.Entry {
    var merits = try Merits("servir-2020")
    merits.add("40000001", bonuses: bonuses)
    merits.mark("40000001", "18", ["25"])
    let entry = try #require(try merits.table().entry("40000001"))
    #expect(entry.stages.compactMap { $0.mark?.rounded } == [3_000, 1_800, 2_500])
    #expect(entry.marks?.rounded == 7_300)
    return entry
  }

  @Test func servir41Disability() throws {
    let entry = try servir([disability])
    #expect(entry.amount(.disability) == 1_095)
    #expect(entry.total?.rounded == 8_395)
  }

  @Test func servir42ArmedForces() throws {
    let entry = try servir([armedForces])
    #expect(entry.amount(.armedForces) == 730)
    #expect(entry.total?.rounded == 8_030)
  }

  @Test func servir42Both() throws {
    let entry = try servir([disability, armedForces])
    #expect((entry.amount(.disability) ?? 0) + (entry.amount(.armedForces) ?? 0) == 1_825)
    #expect(entry.total?.rounded == 9_125)
  }

  @Test func servir43AthleteOfLevelOne() throws {
    let entry = try servir([athlete(1)])
    #expect(entry.amount(.athlete) == 600)
    #expect(entry.subtotal?.rounded == 7_900)
    #expect(entry.total?.rounded == 7_900)
  }

  @Test(arguments: [(1, 7_900), (2, 7_780), (3, 7_660), (4, 7_540), (5, 7_420)])
  func servir43AthleteOfEachLevel(level: Int, total: Int) throws {
    #expect(try servir([athlete(level)]).total?.rounded == total)
  }

  /// The athlete's bonus is inside the total of which the others are percentages: (18 + 36 + 25) × 1.15.
  @Test func servirAthleteWithDisability() throws {
    #expect(try servir([athlete(1), disability]).total?.rounded == 9_085)
  }

  @Test func ipdByHand() throws {
    var merits = try Merits("ipd-cas-2026")
    merits.add("40000001", bonuses: [athlete(1), disability])
    merits.mark("40000001", "12", ["25"])
    merits.decisions = [
      Decision(
        applicant: "40000001", requirement: "bonus.athlete", record: "nivel", accept: true, by: "Comité", role: "comite"
      )
    ]
    let entry = try #require(try merits.table().entry("40000001"))
    #expect(entry.marks?.rounded == 7_700)
    #expect(entry.amount(.disability) == 1_155)
    #expect(entry.amount(.athlete) == 800)
    #expect(entry.total?.rounded == 9_655)
    #expect(entry.condition == .winner)
  }

  /// IPD 9.3: 25 × 1.10 = 27.50; (12 + 40 + 27.50) × 1.03 = 81.885.
  @Test func ipdYoungByHand() throws {
    var merits = try Merits("ipd-cas-2026")
    merits.add("40000001", born: "1997-01-01", years: 3)
    merits.mark("40000001", "12", ["25"])
    let entry = try #require(try merits.table().entry("40000001"))
    #expect(entry.amount(.youth) == 250)
    #expect(entry.amount(.publicSector) == 239)
    #expect(entry.total?.rounded == 8_189)
  }

  /// Indecopi 2.1.5: everything at its least: 14 + 40 + 24 = 78, which is what is needed.
  @Test func indecopiLeast() throws {
    var merits = try Merits("indecopi-2023")
    merits.add("40000001", bonuses: [disability, armedForces, athlete(5)])
    merits.mark("40000001", "14", ["24", "24", "24"])
    let entry = try #require(try merits.table().entry("40000001"))
    #expect(entry.marks?.rounded == 7_800)
    #expect(entry.amount(.athlete) == 160)
    // 78 × 1.25 + 1.60
    #expect(entry.total?.rounded == 9_910)
    #expect(entry.condition == .winner)
  }
}
