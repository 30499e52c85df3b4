import Eligibility
import Foundation
import Merit
import Reading
import Reports
import RuleData
import TestSupport
import Testing

/// Who comes after the winners, and who does not sign.
@Suite struct SubstituteTests {
  /// So many people whose totals descend from the first by a point; those who share one have that of the first of them.
  private func merits(
    _ book: String, vacancies: Int = 1, sets: [String: Any] = [:], people: Int, sharing: [Int] = []
  ) throws -> Merits {
    var merits = try Merits(book, vacancies: vacancies, sets: sets)
    for number in 1...people {
      let mark = sharing.contains(number) ? sharing.min() ?? number : number
      merits.add("\(number)")
      merits.mark("\(number)", "\(20 - mark)", ["30", "30", "30"])
    }
    return merits
  }

  /// All marks of the knowledge test are allowed, and all who pass it go on.
  private static var everyMark: [String: Any] {
    ["merit.marks.conocimientos": ["minimum": 10, "maximum": 20, "step": 1], "merit.advance": "any"]
  }

  // MARK: How many there are

  /// IPD 10.3: who is next after the winner; of several vacancies each has one (Decision 187).
  @Test(
    arguments: [
      (1, 1, [.winner]), (1, 2, [.winner, .substitute]), (1, 3, [.winner, .substitute, .fit]),
      (1, 4, [.winner, .substitute, .fit, .fit]), (2, 4, [.winner, .winner, .substitute, .substitute]),
      (2, 5, [.winner, .winner, .substitute, .substitute, .fit]), (3, 3, [.winner, .winner, .winner]),
    ] as [(Int, Int, [MeritTable.Condition])])
  func theIPDHasOneForEachVacancy(vacancies: Int, people: Int, conditions: [MeritTable.Condition]) throws {
    let table = try merits("ipd-cas-2026", vacancies: vacancies, people: people).table()
    #expect(table.entries.map(\.condition) == conditions)
    #expect(table.entries.map(\.position) == Array(1...people))
    #expect(table.result == .decided)
  }

  /// Indecopi 2.1.4 has "los accesitarios", III.i "al siguiente accesitario según orden de mérito"; the guide has a list.
  @Test(arguments: ["indecopi-2023", "servir-2020", "pge-2023"])
  func elsewhereEverybodyFollows(book: String) throws {
    let table = try merits(book, sets: Self.everyMark, people: 5).table()
    #expect(table.entries.map(\.condition) == [.winner, .substitute, .substitute, .substitute, .substitute])
  }

  @Test func aPostingSaysHowManyThereAre() throws {
    let all = try merits("ipd-cas-2026", sets: ["merit.substitutes": "all"], people: 3).table()
    #expect(all.entries.map(\.condition) == [.winner, .substitute, .substitute])
    let one = try merits("indecopi-2023", sets: Self.everyMark.merging(["merit.substitutes": "one"]) { $1 }, people: 3)
    #expect(try one.table().entries.map(\.condition) == [.winner, .substitute, .fit])
  }

  /// Who does not reach what is needed is told so, wherever in the order.
  @Test func whoFallsShortIsNoSubstitute() throws {
    // 40 + 30 + 19, 18, 17, 16.
    let table = try merits("ipd-cas-2026", sets: ["merit.needed": 87], people: 4).table()
    #expect(table.entries.map(\.condition) == [.winner, .substitute, .fit, .short])
  }

  /// Those who share the last substitute's position are all next after the winner; those who share the winner's take it.
  @Test(
    arguments: [
      ([2, 3], [.winner, .substitute, .substitute, .fit], [1, 2, 2, 4]),
      ([1, 2], [.tied, .tied, .fit, .fit], [1, 1, 3, 4]), ([1, 2, 3], [.tied, .tied, .tied, .fit], [1, 1, 1, 4]),
      ([3, 4], [.winner, .substitute, .fit, .fit], [1, 2, 3, 3]),
    ] as [([Int], [MeritTable.Condition], [Int])])
  func aSharedPosition(sharing: [Int], conditions: [MeritTable.Condition], positions: [Int]) throws {
    let table = try merits("ipd-cas-2026", people: 4, sharing: sharing).table()
    #expect(table.entries.map(\.condition) == conditions)
    #expect(table.entries.map(\.position) == positions)
    #expect(table.result == (conditions.contains(.tied) ? .undecided : .decided))
  }

  /// A book from before there was this value is read still: then everybody follows.
  @Test func aBookThatDoesNotSay() throws {
    let file = "entidad-inventada-2025"
    let whole = String(decoding: try Fixtures.bytes("Books/\(file).json"), as: UTF8.self)
    let lines = whole.split(separator: "\n")
    let silent = lines.filter { !$0.contains("\"substitutes\"") }
    #expect(silent.count == lines.count - 1)
    for (book, last) in [(silent.joined(separator: "\n"), MeritTable.Condition.substitute), (whole, .fit)] {
      var merits = try Merits(file, library: RuleLibrary(further: [(file, Array(book.utf8))]))
      for number in 1...3 {
        merits.add("\(number)")
        merits.mark("\(number)", nil, ["\(50 - number)", "\(50 - number)"])
      }
      #expect(try merits.table().entries.map(\.condition) == [.winner, .substitute, last])
    }
  }

  // MARK: What is said

  @Test(arguments: [
    (Language.es, "Ni ganador ni accesitario: hay un accesitario por vacante [IPD CAS 012-2026 · 10.3]"),
    (.en, "Neither winner nor substitute: there is one accesitario for each vacancy [IPD CAS 012-2026 · 10.3]"),
  ])
  func whoComesAfterIsToldWhy(language: Language, words: String) throws {
    let table = try merits("ipd-cas-2026", people: 3).table()
    let wording = Wording(language)
    let text = MeritText(table, wording: wording).render().split(whereSeparator: \.isWhitespace)
    #expect(text.joined(separator: " ").components(separatedBy: words).count == 2)
    let lines = MeritCSV(table, wording: wording).whole().split(separator: "\r\n")
    #expect(lines.map { $0.contains(words) } == [false, false, false, true])
    let published = MeritCSV(table, wording: wording).published().split(separator: "\r\n")
    #expect(published.map { $0.contains(",APTO,") } == [false, false, false, true])
    #expect(MeritJSON.render(table, wording: wording).contains(#""condition": "APTO""#))
  }

  /// It is a reading, and said where it decides: of one vacancy IPD 10.3 speaks plainly.
  @Test(arguments: [
    ("ipd-cas-2026", 1, 2, false), ("ipd-cas-2026", 1, 3, false), ("ipd-cas-2026", 2, 3, false),
    ("ipd-cas-2026", 2, 4, true), ("ipd-cas-2026", 2, 5, true), ("servir-2020", 1, 2, false),
    ("servir-2020", 1, 3, true),
    ("indecopi-2023", 1, 3, false),
  ])
  func theReadingIsSaidWhereItDecides(book: String, vacancies: Int, people: Int, isSaid: Bool) throws {
    let table = try merits(book, vacancies: vacancies, sets: Self.everyMark, people: people).table()
    let paths = table.notes.compactMap { note -> String? in
      if case .reading(let source) = note { source.path } else { nil }
    }
    #expect(paths.contains("merit.substitutes") == isSaid)
  }

  // MARK: Who does not sign

  @Test func whoDoesNotSignMakesRoomForTheNext() throws {
    var merits = try merits("ipd-cas-2026", people: 2)
    merits.unsigned = ["1"]
    #expect(try merits.table().conditions == ["1": .unsigned, "2": .winner])
    merits.unsigned = ["1", "2"]
    #expect(try merits.table().result == .desierto(.substituteDoesNotSign, number: 6))
    merits.unsigned = ["3"]
    #expect(merits.made().faults.map(\.path) == ["--not-signed"])
    var alone = try self.merits("ipd-cas-2026", people: 1)
    alone.unsigned = ["1"]
    #expect(try alone.table().result == .desierto(.winnerDoesNotSign, number: 5))
  }

  /// IPD 12.1 f: with the accesitario the process ends, whoever comes after.
  @Test func afterTheLastSubstituteNobodyIsCalled() throws {
    var merits = try merits("ipd-cas-2026", people: 4)
    merits.unsigned = ["1"]
    #expect(try merits.table().entries.map(\.condition) == [.unsigned, .winner, .fit, .fit])
    merits.unsigned = ["1", "2"]
    let table = try merits.table()
    #expect(table.entries.map(\.condition) == [.unsigned, .unsigned, .fit, .fit])
    #expect(table.result == .desierto(.substituteDoesNotSign, number: 6))
    var indecopi = try self.merits("indecopi-2023", sets: Self.everyMark, people: 4)
    indecopi.unsigned = ["1", "2"]
    #expect(try indecopi.table().entries.map(\.condition) == [.unsigned, .unsigned, .winner, .substitute])
  }

  /// A vacancy is left over where its winner and the substitutes did not sign.
  @Test func aVacancyIsLeftOver() throws {
    var merits = try merits("ipd-cas-2026", vacancies: 2, people: 5)
    merits.unsigned = ["1", "2", "3"]
    let table = try merits.table()
    #expect(table.entries.map(\.condition) == [.unsigned, .unsigned, .unsigned, .winner, .fit])
    #expect(table.result == .decided)
  }

  /// Only whom a place reached can fail to sign (IPD 11.1): the next only after the one before.
  @Test func whoWasNeverAskedCannotFailToSign() throws {
    var merits = try merits("ipd-cas-2026", people: 3)
    for (unsigned, wrong) in [(["3"], 1), (["2"], 1), (["1", "3"], 1), (["2", "3"], 2), (["1", "2"], 0), (["1"], 0)] {
      merits.unsigned = unsigned
      let (table, faults) = merits.made()
      #expect(faults.map(\.path) == Array(repeating: "--not-signed", count: wrong), "\(unsigned)")
      #expect((table == nil) == (wrong > 0))
    }
    merits.unsigned = ["1", "3"]
    guard case .refused(let found, let es, _) = merits.made().faults.first?.kind else {
      Issue.record("nothing is refused")
      return
    }
    #expect(found == "3" && es.hasSuffix("las hay para: 1, 2"))
  }

  /// 12.1 e: whoever won does not sign, and there is no accesitario; f: the accesitario does not sign.
  @Test(arguments: [
    (2, 1, DesiertoCase.winnerDoesNotSign, 5), (2, 2, .winnerDoesNotSign, 5), (2, 3, .substituteDoesNotSign, 6),
    (1, 2, .substituteDoesNotSign, 6), (3, 3, .winnerDoesNotSign, 5),
  ])
  func nobodySigns(vacancies: Int, people: Int, word: DesiertoCase, number: Int) throws {
    var merits = try merits("ipd-cas-2026", vacancies: vacancies, people: people)
    merits.unsigned = (1...people).map(String.init)
    #expect(try merits.table().result == .desierto(word, number: number))
  }
}
