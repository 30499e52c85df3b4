import Days
import Eligibility
import Reading
import Testing

@testable import Merit

/// The forms of the SERVIR guide: graded points (Anexo 3), a rubric (Anexo 5), the interview's sheet (Anexo 7).
@Suite struct FormTests {
  // MARK: Anexo 3

  struct Grade: CustomTestStringConvertible {
    let above: Int?
    let general: Duration
    let bands: [CurricularPoints.Band]
    let total: Int

    var testDescription: String { "\(above.map(String.init) ?? "not met") degrees, \(general) more" }
  }

  @Test(arguments: [
    Grade(above: 0, general: .zero, bands: [.minimum, .minimum, .minimum, .minimum], total: 3_000),
    Grade(
      above: 1, general: Duration(years: 1, months: 11, days: 30), bands: [.first, .minimum, .minimum, .minimum],
      total: 3_200),
    Grade(above: 2, general: Duration(years: 2), bands: [.second, .first, .minimum, .minimum], total: 3_500),
    Grade(
      above: 3, general: Duration(years: 3, months: 11, days: 29), bands: [.second, .first, .minimum, .minimum],
      total: 3_500),
    Grade(above: nil, general: Duration(years: 4), bands: [.notMet, .second, .minimum, .minimum], total: 2_000),
  ])
  func pointsByDegreesAndYears(grade: Grade) throws {
    var merits = try Merits("servir-2020")
    merits.add("1", above: grade.above, over: [.general: grade.general])
    let points = try #require(
      CurricularPoints(facts: merits.persons[0].facts, profile: merits.posting.profile, rules: merits.rules))
    #expect(points.lines.map(\.band) == grade.bands)
    #expect(points.total == grade.total)
    #expect(points.minimum == 2_100 && points.maximum == 3_900)
    #expect(points.lines.map(\.maximum) == [1_600, 800, 800, 800])
  }

  /// Of the requirements of one line the one that is exceeded least counts.
  @Test func theLeastOfSeveralRequirements() throws {
    var merits = try Merits("servir-2020")
    let ids = merits.posting.profile.specific.map { RequirementID.specific($0.id) }
    #expect(ids == [.specific("funcion"), .specific("nivel"), .specific("publico")])
    merits.add("1", over: [ids[0]: Duration(years: 9), ids[1]: Duration(years: 2), ids[2]: Duration(years: 4)])
    let points = try #require(
      CurricularPoints(facts: merits.persons[0].facts, profile: merits.posting.profile, rules: merits.rules))
    #expect(points.lines.map(\.band) == [.minimum, .minimum, .first, .second])
    #expect(points.lines[2].requirement == ids[1])
  }

  @Test func whatTheProfileDoesNotAskGivesNothing() throws {
    var merits = try Merits("servir-2020")
    merits.add("1")
    var profile = merits.posting.profile
    profile.specific = []
    profile.education = []
    let points = try #require(
      CurricularPoints(facts: merits.persons[0].facts, profile: profile, rules: merits.rules))
    #expect(points.lines.map(\.band) == [.notAsked, .minimum, .notAsked, .notAsked])
    #expect(points.total == 600)
  }

  @Test func whereNothingIsGradedThereAreNoPoints() throws {
    var merits = try Merits("ipd-cas-2026")
    merits.add("1")
    #expect(
      CurricularPoints(facts: merits.persons[0].facts, profile: merits.posting.profile, rules: merits.rules) == nil)
  }

  @Test(arguments: [("30", true), ("30.5", false)])
  func belowTheLeastPointsNobodyIsApt(minimum: String, passes: Bool) throws {
    let marks: [String: Any] = ["minimum": try #require(Double(minimum)), "maximum": 40, "step": 0.5]
    var merits = try Merits("servir-2020", sets: ["merit.marks.curricular": marks])
    merits.add("1")
    merits.mark("1", passes ? "15" : nil, passes ? ["30"] : [])
    let table = try merits.table()
    #expect(table.conditions["1"] == (passes ? .winner : .unfit))
  }

  // MARK: Anexo 5

  @Test(arguments: [
    (["sobresaliente"], 500), (["aceptable", "basico"], 600), (["insuficiente"], 0),
    (["SOBRESALIENTE", "Básico"], 700),
    (["sobresaliente", "sobresaliente", "sobresaliente", "sobresaliente"], 2_000),
  ])
  func levelsOfARubric(levels: [String], mark: Int) throws {
    let rubric = try #require(Rubric(try Merits("servir-2020").rules))
    #expect(rubric.parts(levels)?.map(\.sum).reduce(0, +) == mark)
    #expect(rubric.parts(levels + ["regular"]) == nil)
  }

  @Test func aMarkFromARubricOrTheOneThatItComesTo() throws {
    for (mark, fault) in [("", nil), ("16", nil), ("15.5", "mark")] as [(String, String?)] {
      var merits = try Merits("servir-2020")
      merits.head += ",detail"
      merits.add("1")
      let levels = "sobresaliente Sobresaliente  ACEPTABLE básico "
      merits.lines = ["1,conocimientos,,\(mark),,\(levels)", "1,entrevista,a,30,,"]
      let (table, faults) = merits.made()
      #expect(faults.map(\.path) == (fault.map { [$0] } ?? []))
      if fault == nil { #expect(table?.entry("1")?.stages[1].mark?.rounded == 1_600) }
    }
  }

  // MARK: Anexo 7

  @Test(arguments: [
    ("5 5 5 5 5 5 5 5 5 5", 10_000), ("1 1 1 1 1 1 1 1 1 1", 2_000), ("3 3 3 3 3 3 3 3 3 3", 6_000),
    // 50 × 20/20 + 35 × 3/15 + 15 × 3/15
    ("5 5 5 5 1 1 1 1 1 1", 6_000),
    // 50 × 4/20 + 35 × 15/15 + 15 × 15/15
    ("1 1 1 1 5 5 5 5 5 5", 6_000),
    // 50 × 4/20 + 35 × 3/15 + 15 × 15/15
    ("1 1 1 1 1 1 1 5 5 5", 3_200),
    // 50 × 17/20 + 35 × 11/15 + 15 × 10/15 = 42.5 + 25.666… + 10
    ("5 4 4 4 4 4 3 4 3 3", 7_817),
  ])
  func pointsOfTheInterviewsSheet(points: String, mark: Int) throws {
    let sheet = try #require(InterviewSheet(try Merits("servir-2020").rules))
    let figures = points.split(separator: " ").compactMap { Int($0) }.map { $0 * 100 }
    let parts = try #require(sheet.parts(figures))
    #expect(InterviewSheet.mark(parts, of: 10_000)?.rounded == mark)
    #expect(InterviewSheet.mark(parts, of: 4_000)?.rounded == (mark * 4 + 5) / 10)
    #expect(parts.flatMap(\.points) == figures && parts.map(\.points.count) == [4, 3, 3])
    #expect(sheet.parts(figures.dropLast()) == nil)
    #expect(sheet.parts(figures.dropLast() + [600]) == nil)
    #expect(sheet.parts(figures.dropLast() + [0]) == nil)
  }

  /// 50 × 13/20 + 35 × 8/15 + 15 × 11/15 of 40 is 24.8666…, published as 24.87.
  private static let below = "4 3 3 3 3 3 2 4 4 3"

  /// A process of papers, worth 36, and an interview; each line is a sheet: `evaluator,mark,,detail`.
  private func interviewed(
    _ sheets: [String], minimum: Double = 20, step: Double = 0.01, needed: Int = 60, bonuses: [MeritFacts.Bonus] = []
  ) throws -> Merits {
    var merits = try Merits(
      "servir-2020",
      sets: [
        "merit.order": ["curricular", "entrevista"], "merit.needed": needed,
        "merit.marks.entrevista": ["minimum": minimum, "maximum": 40, "step": step],
        "merit.grades.formacion": ["minimum": 18, "first": 18, "second": 18],
      ])
    merits.head += ",detail"
    merits.add("1", bonuses: bonuses)
    merits.lines = sheets.map { "1,entrevista,\($0)" }
    return merits
  }

  @Test func theSheetIsNotRoundedBeforeItIsUsed() throws {
    let sheet = try #require(InterviewSheet(try Merits("servir-2020").rules))
    let figures = Self.below.split(separator: " ").compactMap { Int($0) }.map { $0 * 100 }
    #expect(sheet.parts(figures).flatMap { InterviewSheet.mark($0, of: 4_000) } == Exact(7_460, over: 3))
    // (36 + 24.8666…) × 1.15 = 69.9966…; with 24.87 it would be 70.0005.
    let table = try interviewed(["a,,,\(Self.below)"], needed: 70, bonuses: [disability]).table()
    let entry = try #require(table.entry("1"))
    #expect(entry.total == Exact(20_999, over: 3) && entry.total?.rounded == 7_000)
    #expect(entry.condition == .short && table.result == .desierto(.nonePasses, number: nil))
    #expect(entry.stages.last?.sheets.map(\.mark) == [2_487])
    for (minimum, passes) in [(24.86, true), (24.87, false)] {
      let table = try interviewed(["a,,,\(Self.below)"], minimum: minimum).table()
      #expect(table.conditions["1"] == (passes ? .winner : .unfit))
    }
  }

  /// What is written beside the points agrees with them as it is published; the points hold.
  @Test(arguments: [("24.87", nil), ("24.86", "mark"), ("24.88", "mark")] as [(String, String?)])
  func aWrittenMarkAgreesAsItIsWritten(mark: String, fault: String?) throws {
    let (table, faults) = try interviewed(["a,\(mark),,\(Self.below)"]).made()
    #expect(faults.map(\.path) == (fault.map { [$0] } ?? []))
    if fault == nil { #expect(table?.entry("1")?.stages.last?.mark == Exact(7_460, over: 3)) }
  }

  @Test(arguments: [(0.01, true), (0.5, false)])
  func stepsAreOfTheMarkAsItIsWritten(step: Double, isOne: Bool) throws {
    let faults = try interviewed(["a,,,\(Self.below)"], step: step).made().faults
    #expect(faults.map(\.path) == (isOne ? [] : ["mark"]))
  }

  @Test func sheetsThatOnlyLookTheSameDiffer() throws {
    let (form, written) = ("b,,,\(Self.below)", "24.87,,")
    #expect(try interviewed([form, "area-usuaria,\(written)"]).table().entry("1")?.stages.last?.mark == Exact(2_487))
    let fault = try #require(try interviewed([form, "a,\(written)"]).made().faults.first)
    guard case .refused(let found, _, _) = fault.kind else {
      Issue.record("\(fault.kind)")
      return
    }
    #expect(fault.path == "mark" && found == "24.8666, 24.8700")
  }

  /// Scales and criteria that share no divisor, and percentages of percentages: nothing is too large.
  @Test func theOddestSheetIsExact() throws {
    var merits = try Merits(
      "servir-2020",
      sets: [
        "merit.order": ["curricular", "entrevista"], "merit.sheet.scale": ["minimum": 0.01, "maximum": 999.91],
        "merit.sheet.criteria": ["puesto": 19, "area": 17, "cultura": 13],
        "merit.sheet.weights": ["puesto": 33.33, "area": 33.35, "cultura": 33.31],
        "merit.marks.entrevista": ["minimum": 0, "maximum": 999.97, "step": 0.01],
        "merit.interview.combine": "mean", "bonus.youth.percentage": 33.37, "bonus.disability.percentage": 33.43,
      ])
    merits.head += ",detail"
    for (number, count) in [("1", 97), ("2", 89)] {
      merits.add(number, born: "2000-01-01", bonuses: [disability])
      merits.lines += (0..<count).map { index in
        let points = (0..<49).map { "\($0 * 7 + index).\(11 + $0)" }.joined(separator: " ")
        return "\(number),entrevista,e\(index),,,\(points)"
      }
    }
    let table = try merits.table()
    #expect(table.order == ["1", "2"] && table.entries.allSatisfy { $0.tie == nil })
  }

  @Test func resultsThatUseTheSheetSayThatItContradictsItself() throws {
    let marks: [String: Any] = ["minimum": 60, "maximum": 100, "step": 0.01]
    var merits = try Merits("servir-2020", sets: ["merit.marks.entrevista": marks])
    merits.head += ",detail"
    merits.add("1")
    merits.lines = ["1,conocimientos,,15,,", "1,entrevista,a,,,3 3 3 3 3 3 3 3 3 3"]
    let table = try merits.table()
    #expect(table.entry("1")?.stages.last?.mark?.rounded == 6_000)
    #expect(table.notes.contains { if case .interviewForm(["1"], _) = $0 { true } else { false } })
    merits.lines[1] = "1,entrevista,a,,,3 3 3 3 3 3 3 3 3"
    #expect(merits.made().faults.map { "\($0.line) \($0.path)" } == ["3 detail"])
  }

  // MARK: Exact figures

  @Test(arguments: [(1, 2, 1), (1, 3, 0), (2, 3, 1), (5, 2, 3), (0, 7, 0), (7_999, 1, 7_999), (15_999, 2, 8_000)])
  func halfUp(numerator: Int, denominator: Int, rounded: Int) {
    #expect(Exact(numerator, over: denominator).rounded == rounded)
  }

  @Test func fractionsAreComparedAndAddedExactly() {
    let third = Exact(1, over: 3)
    #expect(third + third + third == Exact(1))
    #expect(Exact(33, over: 100) < third && third < Exact(34, over: 100))
    #expect(Exact(7_300).share(1_500) == Exact(1_095))
    #expect(Exact(100).divided(by: 3).share(1_000) == Exact(10, over: 3))
    #expect(Exact(4, over: -2) == Exact(-2))
  }
}
