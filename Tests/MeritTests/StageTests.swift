import Eligibility
import Merit
import Reading
import Reports
import Testing

/// Who passes a stage, at its borders.
@Suite struct StageTests {
  @Test(arguments: [("11.99", false), ("12", true), ("12.01", true)])
  func theLeastMarkOfTheKnowledgeTest(mark: String, passes: Bool) throws {
    var merits = try Merits("ipd-cas-2026")
    merits.add("1")
    merits.mark("1", mark, passes ? ["40"] : [])
    let entry = try #require(try merits.table().entry("1"))
    #expect((entry.total != nil) == passes)
    #expect(entry.condition == (passes ? .winner : .unfit))
  }

  /// 24.00 by rounding is not 24: the mean of 23.99, 24 and 24 is 23.9967.
  @Test(arguments: [
    (["24", "24", "24"], true), (["23.99", "24", "24"], false), (["23.99", "24", "24.01"], true),
    (["0", "32", "40"], true), (["0", "31.99", "40"], false),
  ])
  func theMeanOfThreeSheetsIsNotRoundedBeforeItIsCompared(sheets: [String], passes: Bool) throws {
    var merits = try Merits("indecopi-2023")
    merits.add("1")
    merits.mark("1", "20", sheets)
    let entry = try #require(try merits.table().entry("1"))
    #expect((entry.total != nil) == passes)
    #expect(entry.stages.last?.mark?.rounded == 2_400)
  }

  @Test func theThreeHighestMarksGoOnWithAllWhoShareThem() throws {
    var merits = try Merits("indecopi-2023", vacancies: 9)
    for (number, mark) in [("1", "20"), ("2", "18"), ("3", "18"), ("4", "16"), ("5", "14"), ("6", "12")] {
      merits.add(number)
      merits.mark(number, mark, ["1", "2", "3", "4"].contains(number) ? ["30", "30", "30"] : [])
    }
    let table = try merits.table()
    #expect(table.winners.map(\.person.number) == ["1", "2", "3", "4"])
    #expect(table.entry("5")?.lastStage?.end == .notAmongHighest(least: 1_600))
    let marks = try #require(table.rules.marks[.conocimientos])
    #expect([marks.minimum, marks.maximum, marks.step] == [1_400, 2_000, 200])
    #expect(table.entry("6")?.lastStage?.end == .below(marks))
    // Of who passed and is not among them it is not said that they did not pass.
    for (number, said) in [("5", "desde 16.00"), ("6", "no pasó conocimientos")] {
      var early = merits
      early.lines.append("\(number),entrevista,a,30,")
      let texts = early.made().faults.map { Wording(.es).line($0) }
      #expect(texts.count == 1 && texts[0].contains(said), "\(texts)")
    }
  }

  @Test func whoIsJudgedNotApt() throws {
    var merits = try Merits("ipd-cas-2026")
    merits.add("1", .noApto, stage: .ficha)
    merits.add("2", .descalificado)
    merits.add("3", stage: .ficha)
    merits.mark("2", "15")
    merits.mark("3", "11")
    let table = try merits.table()
    #expect(table.conditions == ["1": .unfit, "2": .disqualified, "3": .unfit])
    #expect(table.entry("1")?.stages.map(\.stage) == [.ficha])
    #expect(table.entry("2")?.lastStage?.stage == .curricular)
    #expect(table.entry("3")?.lastStage?.stage == .conocimientos)
  }

  @Test func aFichaIsNotEnoughForTheCurriculum() throws {
    var merits = try Merits("ipd-cas-2026")
    merits.add("1", stage: .ficha)
    merits.mark("1", "15", ["30"])
    #expect(merits.made().faults.map { "\($0.file):\($0.line) \($0.path)" } == ["fichas.ndjson:1 stage"])
  }

  @Test(arguments: [("ipd-cas-2026", false), ("indecopi-2023", true)])
  func absenceFromThePsychologicalTest(book: String, goesOn: Bool) throws {
    var merits = try Merits(book)
    merits.add("1")
    merits.mark("1", "16", goesOn ? ["30", "30", "30"] : [])
    merits.lines.append("1,psicologica,,,\(goesOn ? "NO SE PRESENTÓ" : "INASISTENTE")")
    let table = try merits.table()
    #expect(table.conditions["1"] == (goesOn ? .winner : .missing))
  }

  /// Its result never disqualifies, whatever it is, and is kept nowhere.
  @Test(arguments: ["ipd-cas-2026", "indecopi-2023", "servir-2020"])
  func theResultOfThePsychologicalTestDecidesNothing(book: String) throws {
    var merits = try Merits(book)
    merits.add("1")
    merits.mark("1", "16", ["30", "30", "30"])
    let without = try merits.table()
    merits.lines.append("1,psicologica,psicóloga,0,")
    let with = try merits.table()
    #expect(with.entry("1")?.total == without.entry("1")?.total)
    #expect(with.entry("1")?.stages.flatMap(\.sheets) == without.entry("1")?.stages.flatMap(\.sheets))
  }

  @Test(arguments: [
    ("NO SE PRESENTÓ", MeritTable.Condition.noShow), ("NO PARTICIPÓ", .noPart), ("DESCALIFICADO", .disqualified),
  ])
  func whoHasAStatusHasNoMark(status: String, condition: MeritTable.Condition) throws {
    var merits = try Merits("indecopi-2023")
    merits.add("1")
    merits.lines = ["1,conocimientos,,20,", "1,entrevista,,,\(status)"]
    let table = try merits.table()
    #expect(table.conditions["1"] == condition)
    #expect(table.entry("1")?.total == nil && table.entry("1")?.position == nil)
    #expect(table.entry("1")?.lastStage?.lines == [3])
  }

  @Test func sheetsThatAgreeAreTheMarkAndOneOfTheAreaDecidesWhereTheyDoNot() throws {
    for (sheets, mark) in [(["30", "30"], 3_000), (["31", "30", "30"], 3_100)] {
      var merits = try Merits("servir-2020")
      merits.add("1")
      merits.mark("1", "16", sheets)
      #expect(try merits.table().entry("1")?.stages.last?.mark?.rounded == mark)
    }
  }

  @Test func everyMarkKeepsTheLinesThatItComesFrom() throws {
    var merits = try Merits("indecopi-2023")
    merits.add("1")
    merits.mark("1", "20", ["30", "31", "35"])
    let stages = try #require(try merits.table().entry("1")?.stages)
    #expect(stages.map { $0.sheets.map(\.line) } == [[2], [], [3, 4, 5]])
    #expect(stages[2].sheets.map(\.mark) == [3_000, 3_100, 3_500])
    #expect(stages[2].mark?.rounded == 3_200)
  }
}
