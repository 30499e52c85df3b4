import Eligibility
import Merit
import Reading
import RuleData
import Testing

/// Bad scores are errors that name row and column.
@Suite struct ScoreFaultTests {
  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let book: String
    let lines: [String]
    /// `line column` of each fault.
    let faults: Set<String>

    init(_ what: String, _ book: String, _ lines: [String], _ faults: Set<String>) {
      testDescription = what
      self.book = book
      self.lines = lines
      self.faults = faults
    }
  }

  private static let (indecopi, ipd, servir) = ("indecopi-2023", "ipd-cas-2026", "servir-2020")
  private static let k = "1,conocimientos,,14,"
  private static let sheets = ["1,entrevista,a,30,", "1,entrevista,b,30,", "1,entrevista,c,30,"]

  static let rows: [Row] = [
    .init("all is well", indecopi, [k] + sheets, []),
    .init("above the greatest", ipd, ["1,conocimientos,,20.01,", "1,entrevista,a,30,"], ["2 mark"]),
    .init("the greatest", ipd, ["1,conocimientos,,20,", "1,entrevista,a,30,"], []),
    .init("an odd mark where answers give two points", indecopi, ["1,conocimientos,,15,"] + sheets, ["2 mark"]),
    .init("half a mark where answers give two points", indecopi, ["1,conocimientos,,14.5,"] + sheets, ["2 mark"]),
    .init("an odd mark where nothing is said", ipd, ["1,conocimientos,,15,", "1,entrevista,a,30,"], []),
    .init("a negative mark", ipd, ["1,conocimientos,,-1,", "1,entrevista,a,30,"], ["2 mark"]),
    .init("three decimals", ipd, ["1,conocimientos,,14.555,", "1,entrevista,a,30,"], ["2 mark"]),
    .init("a decimal comma", ipd, ["1,conocimientos,,\"14,5\",", "1,entrevista,a,30,"], []),
    .init("a comma and a point", ipd, ["1,conocimientos,,\"1,4.5\",", "1,entrevista,a,30,"], ["2 mark"]),
    .init("three decimals after a comma", ipd, ["1,conocimientos,,\"14,555\",", "1,entrevista,a,30,"], ["2 mark"]),
    .init("a word", ipd, ["1,conocimientos,,catorce,", "1,entrevista,a,30,"], ["2 mark"]),
    .init("no mark and no status", ipd, ["1,conocimientos,,,", "1,entrevista,a,30,"], ["2 mark"]),
    .init("a mark and a status", ipd, ["1,conocimientos,,14,INASISTENTE"], ["2 status"]),
    .init("a status that the book does not have", ipd, ["1,conocimientos,,,NO SE PRESENTÓ"], ["2 status"]),
    .init("a status that no book has", ipd, ["1,conocimientos,,,ENFERMO"], ["2 status"]),
    .init("no line of a stage that was reached", ipd, ["1,entrevista,a,30,"], ["2 document"]),
    .init("no sheet of the interview", ipd, [k], ["2 document"]),
    .init("the knowledge test twice", ipd, [k, "1,conocimientos,otro,15,", "1,entrevista,a,30,"], ["3 evaluator"]),
    .init("the same evaluator twice", ipd, [k, "1,entrevista,Ana,30,", "1,entrevista,ANA,31,"], ["4 evaluator"]),
    .init(
      "two sheets of the área usuaria", ipd,
      [k, "1,entrevista,area-usuaria: Ana,30,", "1,entrevista,area-usuaria: Eva,31,"], ["4 evaluator"]),
    .init("an interview of nobody in particular", ipd, [k, "1,entrevista,,30,"], ["3 evaluator"]),
    .init("of nobody", ipd, [k, "1,entrevista,a,30,", "9,conocimientos,,14,"], ["4 document"]),
    .init("without a document", ipd, [k, "1,entrevista,a,30,", ",conocimientos,,14,"], ["4 document"]),
    .init("a stage that nobody knows", ipd, ["1,examen,,14,"], ["2 stage"]),
    .init("two sheets of three", indecopi, [k] + Array(sheets.dropLast()), ["3 evaluator"]),
    .init("four sheets of three", indecopi, [k] + sheets + ["1,entrevista,d,30,"], ["6 evaluator"]),
    .init("a hundred sheets", ipd, [k] + (1...100).map { "1,entrevista,e\($0),30," }, []),
    .init("a hundred and one", ipd, [k] + (1...101).map { "1,entrevista,e\($0),30," }, ["103 evaluator"]),
    .init("a mark after failing", ipd, ["1,conocimientos,,11.99,", "1,entrevista,a,30,"], ["3 stage"]),
    .init("a mark after not coming", ipd, ["1,conocimientos,,,INASISTENTE", "1,entrevista,a,30,"], ["3 stage"]),
    .init(
      "an interview after missing the psychological test", ipd,
      [k, "1,psicologica,,,INASISTENTE", "1,entrevista,a,30,"], ["4 stage"]),
    .init(
      "absent and marked in one interview", ipd, [k, "1,entrevista,a,,INASISTENTE", "1,entrevista,b,30,"], ["4 status"]),
    .init(
      "sheets that differ, none of the área usuaria", servir, [k, "1,entrevista,a,30,", "1,entrevista,b,31,"],
      ["3 mark"]),
    .init("blanks around cells", ipd, [" 1 , conocimientos ,\t, 14 , ", "1,entrevista, a ,30,"], []),
    .init(
      "an evaluator and the same with a blank", ipd, [k, "1,entrevista,A,30,", "1,entrevista,A ,31,"], ["4 evaluator"]),
    .init("a cell of blanks is empty", ipd, ["1,conocimientos,,  ,", "1,entrevista,a,30,"], ["2 mark"]),
    .init(
      "beside a mark that cannot be read another out of range, and one of nobody", ipd,
      [k, "1,entrevista,a,30.555,", "1,entrevista,b,41,", "9,entrevista,a,30,"], ["3 mark", "4 mark", "5 document"]),
    .init(
      "a bad test hides no bad interview, and nobody misses what may not be due", ipd,
      ["1,conocimientos,,x,", "1,entrevista,a,40.01,"], ["2 mark", "3 mark"]),
    .init("after a bad test no interview is missed", ipd, ["1,conocimientos,,x,"], ["2 mark"]),
    .init(
      "after a stage that nobody knows nothing is missed", ipd, ["1,examen,,14,", "1,entrevista,a,41,"],
      ["2 stage", "3 mark"]),
    .init(
      "two sheets of three, one of which cannot be read", indecopi,
      [k, "1,entrevista,a,x,", "1,entrevista,b,30,"], ["3 mark", "3 evaluator"]),
    .init(
      "three sheets, one of which is out of range", indecopi,
      [k, "1,entrevista,a,30,", "1,entrevista,b,30,", "1,entrevista,c,40.01,"], ["5 mark"]),
    .init(
      "two sheets of three, one of which is out of range", indecopi,
      [k, "1,entrevista,a,30,", "1,entrevista,b,40.01,"],
      ["3 evaluator", "4 mark"]),
    .init(
      "three sheets, one of which cannot be read", indecopi,
      [k, "1,entrevista,a,x,", "1,entrevista,b,30,", "1,entrevista,c,30,"], ["3 mark"]),
    .init(
      "stages and a status in other capitals, without accents", indecopi,
      ["1,CONOCIMIENTOS,,14,", "1, Psicológica ,,10,", "1,Entrevista,a,,no se presento"], []),
    .init("a name of a stage that is longer", ipd, [k, "1,entrevista personal,a,30,"], ["3 stage"]),
    .init("a status without its first word", ipd, ["1,conocimientos,,,se presentó"], ["2 status"]),
    .init(
      "everything at once", indecopi,
      ["1,conocimientos,,15,", "1,conocimientos,,14,", "9,entrevista,a,30,", "1,entrevista,a,,INASISTENTE"],
      ["2 mark", "3 evaluator", "4 document", "5 status"]),
  ]

  @Test(arguments: rows)
  func faultsNameRowAndColumn(row: Row) throws {
    var merits = try Merits(row.book)
    merits.add("1")
    merits.lines = row.lines
    let (table, faults) = merits.made()
    #expect(Set(faults.map { "\($0.line) \($0.path)" }) == row.faults, "\(faults)")
    #expect((table == nil) == !row.faults.isEmpty)
    #expect(faults.allSatisfy { $0.file == "puntajes.csv" })
  }

  /// What is wrong with one person's line hides nothing of another's.
  @Test func faultsOfSeveralPeopleAreSaidInOneGo() throws {
    var merits = try Merits("ipd-cas-2026")
    for number in ["1", "2", "3", "4"] { merits.add(number) }
    merits.lines = [
      "1,conocimientos,,-1,", "2,conocimientos,,20.01,", "3,conocimientos,,11,", "3,entrevista,a,30,",
      "4,conocimientos,,15,",
    ]
    #expect(Set(merits.made().faults.map { "\($0.line) \($0.path)" }) == ["2 mark", "3 mark", "5 stage", "6 document"])
  }

  /// Of the three highest marks the third may be the fourth once a bad one is read; the first two go on whatever it is.
  @Test func besideABadMarkOnlyWhoGoesOnForCertainIsMissed() throws {
    var merits = try Merits("indecopi-2023")
    for (number, mark) in [("1", "20"), ("2", "18"), ("3", "16"), ("4", "14"), ("5", "x")] {
      merits.add(number)
      merits.mark(number, mark)
    }
    let faults = merits.made().faults
    #expect(faults.map { "\($0.line) \($0.path)" }.sorted() == ["2 document", "3 document", "6 mark"])
    let said = faults.compactMap { if case .refused(_, let es, _) = $0.kind { es } else { nil } }.joined()
    #expect(said.contains("de 1 en entrevista") && said.contains("de 2 en entrevista"), "\(said)")
  }

  /// The range that is said is that of the stage under the book, and of any figure where there is no book.
  @Test func theRangeIsThatOfTheStage() throws {
    var merits = try Merits("indecopi-2023")
    merits.add("1")
    merits.lines = ["1,conocimientos,,x,", "1,entrevista,a,x,", "1,entrevista,b,,", "1,entrevista,c,40.01,"]
    let log = FaultLog(file: "p")
    let text = ([merits.head] + merits.lines).joined(separator: "\n")
    let scores = try #require(ScoresCSV.read(Array(text.utf8), log: log))
    #expect(!log.hasErrors)
    scores.note(in: log)
    func limits(_ faults: [Fault]) -> [String] {
      faults.map { fault in
        switch fault.kind {
        case .unexpected(_, .figure(let range)), .missing(.figure(let range)): "\(fault.line) \(range.upperBound)"
        case .unexpected(_, .steps(let step, let range)): "\(fault.line) \(range.upperBound) by \(step)"
        default: "\(fault.line) \(fault.path)"
        }
      }
    }
    #expect(limits(log.faults) == ["2 100000", "3 100000", "4 100000"])
    #expect(limits(merits.made().faults) == ["2 2000 by 200", "3 4000", "4 4000", "5 4000"])
  }

  /// Whoever mends a table goes through it from its top.
  @Test func faultsAreSaidByLine() throws {
    var merits = try Merits("ipd-cas-2026")
    for number in ["1", "2"] { merits.add(number) }
    merits.lines = [
      "2,entrevista,a,41,", "9,conocimientos,,14,", "1,conocimientos,,21,", "1,entrevista,,30,", "2,conocimientos,,-1,",
    ]
    let lines = merits.made().faults.filter { $0.file == "puntajes.csv" }.map(\.line)
    #expect(lines == lines.sorted() && Set(lines).count > 1, "\(lines)")
  }

  @Test func aColumnThatIsMissingOrUnknownIsNamed() throws {
    let log = FaultLog(file: "puntajes.csv")
    #expect(ScoresCSV.read(Array("document,stage,evaluator,nota,status\n".utf8), log: log) == nil)
    #expect(Set(log.faults.map(\.path)) == ["mark", "nota"])
  }

  @Test(arguments: [
    ("Document, STAGE ,Evaluator,mark,Status,Detail", []), ("document,stage,evaluator,mark,Mark,status", ["Mark mark"]),
    ("DETAIL,document,stage,evaluator,mark,status,detail", ["detail DETAIL"]),
    ("document;Stage;evaluator;MARK;status", []),
  ])
  func columnsInOtherCapitalsAreThoseAndNoneStandsTwice(head: String, twice: [String]) {
    let log = FaultLog(file: "puntajes.csv")
    let scores = ScoresCSV.read(Array("\(head)\n".utf8), log: log)
    #expect((scores != nil) == twice.isEmpty)
    let said = log.faults.map { fault in
      if case .duplicateColumn(let first) = fault.kind { "\(fault.path) \(first)" } else { "\(fault)" }
    }
    #expect(said == twice)
  }

  @Test func aStageThatTheBookDoesNotHave() throws {
    var merits = try Merits("servir-2020", sets: ["merit.order": ["curricular", "entrevista"]])
    merits.add("1")
    merits.lines = ["1,conocimientos,,14,", "1,entrevista,a,30,"]
    #expect(merits.made().faults.map(\.path) == ["stage"])
  }

  @Test func aPersonWhoIsNotAmongTheHighestIsNotInterviewed() throws {
    var merits = try Merits("indecopi-2023")
    for (number, mark) in [("1", "20"), ("2", "18"), ("3", "16"), ("4", "14")] {
      merits.add(number)
      merits.mark(number, mark, ["30", "30", "30"])
    }
    #expect(merits.made().faults.map { "\($0.line) \($0.path)" } == ["15 stage", "16 stage", "17 stage"])
  }

  @Test func valuesThatAreLeftToThePostingAreAskedFor() throws {
    var merits = try Merits("servir-2020")
    merits.add("1")
    let library = RuleLibrary()
    var faults: [Fault] = []
    let book = try #require(library.book("servir-2020", faults: &faults))
    merits.rules = book.rules(on: Merits.on)
    let paths = Set(merits.made().faults.map(\.path))
    #expect(
      paths == [
        "rules.override.merit.marks.curricular", "rules.override.merit.marks.entrevista", "rules.override.merit.needed",
        "rules.override.merit.grades.formacion", "rules.override.merit.grades.general",
        "rules.override.merit.grades.especifica", "rules.override.merit.grades.publico",
      ])
  }

  @Test func aPostingThatDoesNotSayHowManyVacanciesThereAre() throws {
    let merits = try Merits("ipd-cas-2026", vacancies: nil)
    #expect(merits.made().faults.map { "\($0.file) \($0.path)" } == ["posting.json vacancies"])
  }
}
