import Eligibility
import Merit
import Papers
import Reading
import Reports
import Testing

/// A process that ends on the way: from the call until before the interview (IPD 12.2), at Indecopi at any time (3.1).
@Suite struct CancelledTests {
  private static let (ipd, indecopi) = ("ipd-cas-2026", "indecopi-2023")

  struct Moment: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let book: String
    let stage: Stage?
    var lines: [String] = []
    var faults: [String] = []
    /// The stages of the first person.
    var stages: [MeritStage] = []
  }

  static let moments: [Moment] = [
    Moment(testDescription: "nobody judged yet", book: ipd, stage: nil),
    Moment(testDescription: "fichas alone", book: ipd, stage: .ficha, stages: [.ficha]),
    Moment(
      testDescription: "one of two tests marked", book: ipd, stage: .ficha, lines: ["1,conocimientos,,16,"],
      stages: [.ficha, .conocimientos]),
    Moment(
      testDescription: "papers looked at", book: ipd, stage: .curricular,
      lines: ["1,conocimientos,,16,", "2,conocimientos,,16,"], stages: [.ficha, .conocimientos, .curricular]),
    Moment(
      testDescription: "after the psychological test", book: ipd, stage: .curricular,
      lines: ["1,conocimientos,,16,", "2,conocimientos,,16,", "1,psicologica,p,10,"],
      stages: [.ficha, .conocimientos, .curricular]),
    Moment(
      testDescription: "an interview marked", book: ipd, stage: .curricular,
      lines: ["1,conocimientos,,16,", "2,conocimientos,,16,", "1,entrevista,a,30,"], faults: ["4 stage"]),
    Moment(
      testDescription: "an interview that somebody did not come to", book: ipd, stage: .curricular,
      lines: ["1,conocimientos,,16,", "2,conocimientos,,16,", "1,entrevista,,,INASISTENTE"], faults: ["4 stage"]),
    Moment(
      testDescription: "an interview marked where that is no border", book: indecopi, stage: .curricular,
      lines: ["1,conocimientos,,16,", "1,entrevista,a,30,", "1,entrevista,b,30,", "1,entrevista,c,30,"],
      stages: [.conocimientos, .curricular, .entrevista]),
    Moment(testDescription: "papers that came with the application", book: indecopi, stage: .curricular),
    Moment(
      testDescription: "a bad mark is bad all the same", book: ipd, stage: .ficha, lines: ["1,conocimientos,,20.01,"],
      faults: ["2 mark"]),
    Moment(
      testDescription: "a mark of a later stage still needs the earlier", book: indecopi, stage: .curricular,
      lines: ["1,entrevista,a,30,", "1,entrevista,b,30,", "1,entrevista,c,30,"], faults: ["4 document"]),
  ]

  private func merits(_ moment: Moment) throws -> Merits {
    var merits = try Merits(moment.book)
    if let stage = moment.stage {
      for number in ["1", "2"] { merits.add(number, stage: stage, bonuses: [disability]) }
    }
    merits.lines = moment.lines
    merits.cancelled = "restricción presupuestal"
    return merits
  }

  @Test(arguments: moments)
  func whatComesAfterwardsIsNotMissed(moment: Moment) throws {
    let (table, faults) = try merits(moment).made()
    #expect(faults.map { "\($0.line) \($0.path)" } == moment.faults, "\(faults)")
    guard moment.faults.isEmpty else { return }
    let made = try #require(table)
    #expect(made.result == .cancelled(ground: "restricción presupuestal"))
    #expect(made.entries.allSatisfy { $0.condition == .cancelled })
    #expect(made.entry("1")?.stages.map(\.stage) ?? [] == moment.stages)
    // Nobody who was on the way is said to have failed what a bonus asks for.
    let onTheWay = made.entries.filter { $0.total == nil }
    #expect(onTheWay.allSatisfy { $0.bonuses.isEmpty })
    for language in [Language.es, .en] {
      #expect(!MeritText(made, wording: Wording(language)).render().contains("· \n"))
    }
  }

  /// The same process that goes on misses what is not there.
  @Test(arguments: moments.filter { $0.faults.isEmpty && $0.stage != nil })
  func whatIsNotCancelledMissesIt(moment: Moment) throws {
    var merits = try merits(moment)
    merits.cancelled = nil
    #expect(!merits.made().faults.isEmpty)
  }

  @Test(arguments: [("", false), ("  ", false), ("x", true)])
  func aGroundIsSaid(ground: String, isSaid: Bool) throws {
    var merits = try Merits(Self.ipd)
    merits.cancelled = ground
    #expect(merits.made().faults.map(\.path) == (isSaid ? [] : ["--cancelled"]))
  }

  /// What became of somebody before was published then; of who was still on the way it is the end of the process.
  @Test func whoWasOutBeforeStaysOutForThat() throws {
    var merits = try Merits(Self.ipd)
    merits.add("1", .noApto, stage: .ficha)
    for number in ["2", "3", "4", "5"] { merits.add(number, number == "5" ? .descalificado : .apto) }
    merits.lines = [
      "2,conocimientos,,11.99,", "3,conocimientos,,,INASISTENTE", "4,conocimientos,,12,", "5,conocimientos,,12,",
    ]
    merits.cancelled = "restricción presupuestal"
    #expect(
      try merits.table().conditions == [
        "1": .unfit, "2": .unfit, "3": .missing, "4": .cancelled, "5": .disqualified,
      ])
  }

  @Test(arguments: [("ya no se necesita", "ya no se necesita"), ("=1+1", "'=1+1")])
  func theTableToPublishSaysItAndWhy(ground: String, shown: String) throws {
    var merits = try Merits(Self.indecopi)
    for number in ["1", "2"] { merits.add(number) }
    merits.mark("1", "16", ["30", "30", "30"])
    for (cancelled, more) in [(ground, 1), (nil, 0)] {
      merits.cancelled = cancelled
      if cancelled == nil { merits.mark("2", "12") }
      let text = MeritCSV(try merits.table(), wording: Wording(.es)).published()
      let table = try #require(CSVTable(Array(text.utf8), log: FaultLog(file: "")))
      #expect(table.rows.count == 1 + more)
      guard let line = table.rows.first, more == 1 else { continue }
      #expect(table.values(of: line) == ["condicion": "PROCESO CANCELADO", "sustento": shown])
    }
  }

  @Test func thePaperDoesNotSayThatNobodyPassed() throws {
    let merits = try merits(Self.moments[1])
    let paper = "\(MeritPaper(try merits.table(), wording: Wording(.es)).make())"
    #expect(paper.contains("se canceló antes de que hubiera") && !paper.contains("Nadie pasó"))
  }

  /// While marks are still coming in nobody is among the highest, or not.
  @Test func ofAPartNobodyIsTheHighest() throws {
    var merits = try Merits(Self.indecopi)
    for (number, mark) in [("1", "20"), ("2", "18"), ("3", "16"), ("4", "14"), ("5", nil)] {
      merits.add(number)
      merits.mark(number, mark)
    }
    merits.cancelled = "ya no se necesita"
    #expect(try merits.table().entry("4")?.stages.first?.end == .passed)
    merits.mark("5", "14")
    #expect(try merits.table().entry("4")?.stages.first?.end == .notAmongHighest(least: 1_600))
  }
}
