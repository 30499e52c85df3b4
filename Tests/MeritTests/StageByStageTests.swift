import Applicant
import Days
import Eligibility
import Merit
import Reading
import Reports
import Testing

/// The way of the IPD: fichas of everybody, the test of who is apt, papers of who passed it, interviews (6.3, VII, VIII).
@Suite struct StageByStageTests {
  private static let ipd = "ipd-cas-2026"

  /// Five people: one falls in each stage, the last wins.
  private func process() throws -> Merits {
    var merits = try Merits(Self.ipd)
    for number in ["1", "2", "3", "4", "5"] { merits.add(number, number == "1" ? .noApto : .apto, stage: .ficha) }
    for number in ["3", "4", "5"] { merits.add(number, number == "3" ? .noApto : .apto) }
    merits.mark("2", "11.99")
    merits.mark("3", "15")
    merits.mark("4", "15", ["24.99"])
    merits.mark("5", "15", ["30"])
    return merits
  }

  private func places(_ faults: [Fault]) -> [String] { faults.map { "\($0.file):\($0.line) \($0.path)" } }

  @Test func onePersonFallsInEachStageAndOneWins() throws {
    let table = try process().table()
    #expect(table.order == ["5", "4", "3", "2", "1"])
    #expect(table.conditions == ["1": .unfit, "2": .unfit, "3": .unfit, "4": .unfit, "5": .winner])
    let stages = table.entries.map { $0.stages.map(\.stage) }
    let all: [MeritStage] = [.ficha, .conocimientos, .curricular, .entrevista]
    #expect(stages == [all, all, Array(all.prefix(3)), Array(all.prefix(2)), [.ficha]])
    #expect(table.entry("1")?.lastStage?.end == .judged(.noApto))
    let last = try #require(table.entry("5"))
    #expect(last.stages.compactMap { $0.verdict?.stage } == [.ficha, .curricular])
    #expect(last.person.verdicts.map(\.stage) == [.ficha, .curricular])
  }

  /// "No apto" y se le otorga cero (0) puntos (IPD 7.2.B): where everybody apt has one mark, not where a form is filled in.
  @Test(arguments: [
    ("ipd-cas-2026", Verdict.Outcome.noApto, Int?.some(0)), ("ipd-cas-2026", .descalificado, nil),
    ("ipd-cas-2026", .apto, 4_000), ("indecopi-2023", .noApto, 0), ("servir-2020", .noApto, nil),
  ])
  func whoIsNotAptHasTheZeroThatTheBasesGive(book: String, outcome: Verdict.Outcome, mark: Int?) throws {
    var merits = try Merits(book)
    merits.add("1", outcome)
    if book != "servir-2020" { merits.mark("1", "16") }
    let list = try #require(merits.list(.curricular).list)
    #expect(list.entries.map { $0.result.mark?.rounded } == [mark])
    let published = StageReport(list, wording: Wording(.es)).csv().split(separator: "\r\n").last
    let shown = mark.map { "\($0 / 100).00" } ?? ""
    #expect(published == "1,PERSONA 1,*,\(shown),\(outcome.rawValue),confirmado por el evaluador")
  }

  /// What only the papers show (a degree, years, a bonus) comes from the verdict on them.
  @Test func bonusesComeFromThePapersAndNotFromTheFicha() throws {
    var merits = try Merits(Self.ipd)
    merits.add("1", stage: .ficha, bonuses: [disability])
    merits.add("1", bonuses: [.init(kind: .disability, proved: false)])
    merits.mark("1", "15", ["30"])
    let entry = try #require(try merits.table().entry("1"))
    #expect(entry.total?.rounded == 8_500 && entry.refusal(.disability) == .notProved([]))
  }

  /// The same people, each with the verdict of the stage they got to, as one file may have them.
  @Test func aVerdictForEachPersonGivesTheSameTable() throws {
    let whole = try process()
    var one = whole
    one.verdicts = whole.persons.map(\.last)
    let (a, b) = (try whole.table(), try one.table())
    #expect(a.order == b.order && a.conditions == b.conditions && a.result == b.result)
    #expect(a.entries.map { $0.total?.rounded } == b.entries.map { $0.total?.rounded })
  }

  struct Fall: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let change: @Sendable (inout Merits) -> Void
    let faults: [String]
  }

  static let falls: [Fall] = [
    Fall(testDescription: "all is well", change: { _ in }, faults: []),
    Fall(
      testDescription: "papers of who was not apt in the ficha", change: { $0.add("1") },
      faults: ["veredictos.ndjson:4 stage"]),
    Fall(
      testDescription: "papers of who failed the test", change: { $0.add("2") }, faults: ["veredictos.ndjson:4 stage"]),
    Fall(
      testDescription: "papers of who has no verdict of the ficha",
      change: {
        $0.add("6")
        $0.mark("6", "15", ["30"])
      }, faults: ["veredictos.ndjson:4 stage"]),
    Fall(
      testDescription: "no verdict on the papers of who passed the test",
      change: { $0.verdicts.removeAll { $0.document.number == "4" && $0.stage == .curricular } },
      faults: ["fichas.ndjson:4 stage"]),
    // Whether somebody passed whose mark is missing nobody knows, no more than of a mark that cannot be read.
    Fall(
      testDescription: "no mark in the test, and no papers", change: { $0.add("6", stage: .ficha) },
      faults: ["puntajes.csv:0 document"]),
    Fall(
      testDescription: "a mark that cannot be read, and no papers",
      change: {
        $0.add("6", stage: .ficha)
        $0.mark("6", "x")
      }, faults: ["puntajes.csv:8 mark"]),
    Fall(
      testDescription: "a mark in the test that passes, and no papers",
      change: {
        $0.add("6", stage: .ficha)
        $0.mark("6", "15")
      }, faults: ["fichas.ndjson:6 stage"]),
    Fall(
      testDescription: "a status and a verdict", change: { $0.lines.append("5,curricular,,,NO APTO") },
      faults: ["puntajes.csv:8 status"]),
    Fall(
      testDescription: "a status of who did not get so far", change: { $0.lines.append("2,curricular,,,INASISTENTE") },
      faults: ["puntajes.csv:8 stage"]),
  ]

  @Test(arguments: falls)
  func aVerdictTooManyOrTooFewIsNamedByItsLine(fall: Fall) throws {
    var merits = try process()
    fall.change(&merits)
    let faults = merits.made().faults
    #expect(places(faults) == fall.faults, "\(faults)")
    if fall.testDescription.hasPrefix("no verdict") {
      guard case .refused(_, let es, let en) = faults.first?.kind else { return #expect(Bool(false)) }
      #expect(es.contains("PERSONA 4 (4)") && en.contains("PERSONA 4 (4)"))
      #expect(es.contains("document 4, stage curricular, status una condición (INASISTENTE, DESCALIFICADO, NO APTO)"))
    }
  }

  /// At Indecopi the papers come with the application, so that all of them may have been judged.
  @Test func whereThereIsNoFichaPapersOfEverybodyMayBeJudged() throws {
    var merits = try Merits("indecopi-2023")
    for number in ["1", "2"] {
      merits.add(number, .noApto, stage: .ficha)
      merits.add(number)
    }
    merits.mark("1", "20", ["30", "30", "30"])
    merits.mark("2", "12")
    #expect(try merits.table().conditions == ["1": .winner, "2": .unfit])
    // Nor need they be: then the ficha says only who applied.
    merits.verdicts.removeAll { $0.document.number == "2" && $0.stage == .curricular }
    #expect(try merits.table().conditions == ["1": .winner, "2": .unfit])
  }

  /// NO APTO (IPD 7.2.A), or the word that the bases have for who does not come.
  @Test(arguments: [
    ("NO APTO", "ipd-cas-2026", MeritTable.Condition.unfit), ("INASISTENTE", "ipd-cas-2026", .missing),
    ("no apto", "ipd-cas-2026", .unfit), ("NO SE PRESENTÓ", "indecopi-2023", .noShow),
  ])
  func whoHandedInNoPapers(status: String, book: String, condition: MeritTable.Condition) throws {
    var merits = try Merits(book)
    merits.add("1", stage: .ficha)
    merits.mark("1", "16")
    merits.lines.append("1,curricular,Comité,,\(status)")
    let entry = try #require(try merits.table().entry("1"))
    #expect(entry.condition == condition && entry.total == nil)
    #expect(entry.lastStage?.stage == .curricular && entry.lastStage?.lines == [3])
  }

  @Test(arguments: [
    ("1,curricular,,40,", "mark"), ("1,curricular,,,", "status"), ("1,curricular,,,NO SE PRESENTÓ", "status"),
    ("1,conocimientos,,,NO APTO", "status"), ("1,entrevista,a,,NO APTO", "status"),
  ])
  func ofThePapersALineSaysAStatusOfTheBasesAndNothingElse(line: String, column: String) throws {
    var merits = try Merits(Self.ipd)
    merits.add("1", stage: .ficha)
    merits.mark("1", line.contains("conocimientos") ? nil : "16")
    merits.lines.append(line)
    // A bad line of the interview says nothing of papers that are missing.
    let papers = line.contains("entrevista") ? ["fichas.ndjson:1 stage"] : []
    #expect(places(merits.made().faults) == papers + ["puntajes.csv:\(merits.lines.count + 1) \(column)"])
  }

  /// Nobody handed in papers: *ninguno se presenta* (IPD 12.1 d).
  @Test func whereNobodyHandsInPapersNobodyCame() throws {
    var merits = try Merits(Self.ipd)
    merits.add("1", stage: .ficha)
    merits.mark("1", "16")
    merits.lines.append("1,curricular,,,NO APTO")
    #expect(try merits.table().result == .desierto(.noneAttends, number: 4))
  }

  // MARK: The list of a stage

  @Test func ofEachStageTheListHasWhoReachedItAndWhoGoesOn() throws {
    let merits = try process()
    let expected: [(MeritStage, [String: Bool], MeritStage?)] = [
      (.ficha, ["1": false, "2": true, "3": true, "4": true, "5": true], .conocimientos),
      (.conocimientos, ["2": false, "3": true, "4": true, "5": true], .curricular),
      (.curricular, ["3": false, "4": true, "5": true], .entrevista), (.entrevista, ["4": false, "5": true], nil),
    ]
    for (stage, people, next) in expected {
      let list = try #require(merits.list(stage).list)
      #expect(Dictionary(uniqueKeysWithValues: list.entries.map { ($0.person.number, $0.goesOn) }) == people)
      #expect(list.next == next && list.stage == stage)
      #expect(list.entries.allSatisfy { ($0.condition == nil) == $0.goesOn })
    }
  }

  /// Before the papers are there nobody misses them, nor the interviews.
  @Test func whatComesLaterIsNotMissed() throws {
    var merits = try process()
    merits.verdicts.removeAll { $0.stage == .curricular }
    merits.lines.removeAll { $0.contains("entrevista") }
    #expect(merits.list(.conocimientos).list?.entries.count == 4)
    #expect(places(merits.list(.curricular).faults) == (3...5).map { "fichas.ndjson:\($0) stage" })
  }

  @Test func aFaultOfTheStageItselfKeepsTheListFromBeingMade() throws {
    var merits = try process()
    merits.lines[0] = "2,conocimientos,,20.01,"
    let (list, faults) = merits.list(.conocimientos)
    #expect(list == nil && places(faults) == ["puntajes.csv:2 mark"])
  }

  /// The three highest marks, and all who share them, go on; the others passed, and do not.
  @Test func whoPassesAndIsNotAmongTheHighestDoesNotGoOn() throws {
    var merits = try Merits("indecopi-2023")
    for (number, mark) in [("1", "20"), ("2", "18"), ("3", "18"), ("4", "16"), ("5", "14")] {
      merits.add(number)
      merits.mark(number, mark)
    }
    let list = try #require(merits.list(.conocimientos).list)
    #expect(list.entries.filter(\.goesOn).map(\.person.number) == ["1", "2", "3", "4"])
    #expect(list.cut?.marks == 3 && list.cut?.least == 1_600)
    let said = "los 3 más altos, desde 16.00"
    #expect("\(StageReport(list, wording: Wording(.es)).paper())".contains(said))
    merits.verdicts.removeLast()
    merits.lines.removeLast()
    let all = try #require(merits.list(.conocimientos).list)
    #expect(all.cut == nil && !"\(StageReport(all, wording: Wording(.es)).paper())".contains(said))
  }

  /// Who missed the psychological test does not go on to the interview (IPD 7.3), and is on no list of it.
  @Test func whoMissedTheTestDidNotReachTheInterview() throws {
    var merits = try Merits(Self.ipd)
    for number in ["1", "2"] {
      merits.add(number)
      merits.mark(number, "15", number == "1" ? [] : ["30"])
    }
    merits.lines.append("1,psicologica,,,INASISTENTE")
    let list = try #require(merits.list(.entrevista).list)
    #expect(list.entries.map(\.person.number) == ["2"])
    #expect(try merits.table().conditions["1"] == .missing)
    merits.lines.removeLast()
    merits.lines.append("1,entrevista,,,INASISTENTE")
    #expect(merits.list(.entrevista).list?.entries.count == 2)
  }

  /// A stage that a posting did not set is one fault a line, which says where to set it, whoever failed in another one.
  @Test func aStageThatTheBasesDoNotHave() throws {
    var merits = try Merits("servir-2020", sets: ["merit.order": ["curricular", "entrevista"]])
    merits.add("1")
    merits.lines = ["1,conocimientos,,15,", "1,entrevista,area-usuaria,10,"]
    let faults = merits.made().faults
    #expect(places(faults) == ["puntajes.csv:2 stage"])
    for wording in [Wording(.es), Wording(.en)] {
      #expect(faults.first.map(wording.message)?.contains("merit.order") == true)
    }
  }

  struct Sheets: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Evaluators of the first and of the second person.
    let evaluators: ([String], [String])
    let fewer: [String]
    let isOfOthers: Bool
  }

  static let sheets: [Sheets] = [
    Sheets(testDescription: "the same", evaluators: (["Ana", "Luis"], ["luis", "Ana"]), fewer: [], isOfOthers: false),
    Sheets(
      testDescription: "the same, with accents and blanks", evaluators: (["José Núñez"], [" Jose  NÚÑEZ"]), fewer: [],
      isOfOthers: false),
    Sheets(testDescription: "n for ñ", evaluators: (["José Núñez"], ["José Núnez"]), fewer: [], isOfOthers: true),
    Sheets(testDescription: "one less", evaluators: (["Ana", "Luis"], ["Ana"]), fewer: ["2"], isOfOthers: false),
    Sheets(testDescription: "another", evaluators: (["Ana", "Luis"], ["Ana", "Eva"]), fewer: [], isOfOthers: true),
  ]

  /// A sheet that is missing moves a mean (IPD: as many as the committee has).
  @Test(arguments: sheets)
  func sheetsThatAreNotThoseOfTheOthers(sheets: Sheets) throws {
    var merits = try Merits(Self.ipd)
    for (number, evaluators) in [("1", sheets.evaluators.0), ("2", sheets.evaluators.1)] {
      merits.add(number)
      merits.mark(number, "15")
      merits.lines += evaluators.map { "\(number),entrevista,\($0),30," }
    }
    let notes = try merits.table().notes
    #expect(notes.contains(.fewerSheets(documents: sheets.fewer, most: 2)) == !sheets.fewer.isEmpty)
    #expect(notes.contains(.otherEvaluators) == sheets.isOfOthers)
  }
}
