import Eligibility
import Merit
import Reading
import Reports
import Testing

/// Casting votes among more than two (Indecopi 2.1.5): those who have one come before those who have none.
@Suite struct VoteTests {
  private func tied(_ people: Int, vacancies: Int, votes: [String]) throws -> MeritTable {
    var merits = try Merits("indecopi-2023", vacancies: vacancies)
    for number in (1...people).map(String.init) {
      merits.add(number)
      merits.mark(number, "16", ["30", "30", "30"])
    }
    merits.decisions = votes.map { merits.vote(for: $0) }
    return try merits.table()
  }

  struct Poll: CustomTestStringConvertible, Sendable {
    let vacancies: Int
    let votes: [String]
    let conditions: [MeritTable.Condition]
    let positions: [Int]

    var testDescription: String { "\(vacancies) vacancies, votes for \(votes)" }
  }

  /// Three people.
  static let polls: [Poll] = [
    Poll(vacancies: 2, votes: [], conditions: [.tied, .tied, .tied], positions: [1, 1, 1]),
    Poll(vacancies: 2, votes: ["1"], conditions: [.winner, .tied, .tied], positions: [1, 2, 2]),
    Poll(vacancies: 2, votes: ["1", "2"], conditions: [.winner, .winner, .substitute], positions: [1, 1, 3]),
    Poll(vacancies: 2, votes: ["3", "1"], conditions: [.winner, .substitute, .winner], positions: [1, 3, 1]),
    Poll(vacancies: 2, votes: ["1", "2", "3"], conditions: [.tied, .tied, .tied], positions: [1, 1, 1]),
    Poll(vacancies: 1, votes: ["1"], conditions: [.winner, .substitute, .substitute], positions: [1, 2, 2]),
    Poll(vacancies: 1, votes: ["1", "2"], conditions: [.tied, .tied, .substitute], positions: [1, 1, 3]),
    Poll(vacancies: 3, votes: [], conditions: [.winner, .winner, .winner], positions: [1, 1, 1]),
  ]

  @Test(arguments: polls)
  func whoHasAVoteComesFirst(poll: Poll) throws {
    let table = try tied(3, vacancies: poll.vacancies, votes: poll.votes)
    let people = try ["1", "2", "3"].map { try #require(table.entry($0)) }
    #expect(people.map(\.condition) == poll.conditions)
    #expect(people.map(\.position) == poll.positions)
    #expect(table.result == (poll.conditions.contains(.tied) ? .undecided : .decided))
    for person in people where poll.votes.count < 3 {
      let hasVote = poll.votes.contains(person.person.number)
      #expect((person.tie?.votedBy == nil) != hasVote)
    }
  }

  /// Who has no vote is not told that one decides, nor who has one that it is missing.
  @Test(arguments: [
    (
      Language.es, "decide el voto dirimente", "entre ellos no decide",
      "fue para otra persona, y entre quienes siguen empatados falta otro"
    ),
    (
      .en, "what decides is the casting vote", "among them it decides nothing",
      "went to somebody else, and another is missing among those still tied"
    ),
  ])
  func whatAVoteComesToIsSaidOfEachOfThem(
    language: Language, decides: String, shared: String, other: String
  ) throws {
    func said(_ votes: [String]) throws -> [String] {
      let table = try tied(3, vacancies: 2, votes: votes)
      let log = FaultLog(file: "")
      let csv = try #require(CSVTable(Array(MeritCSV(table, wording: Wording(language)).whole().utf8), log: log))
      let all = csv.rows.map(csv.values)
      return ["1", "2", "3"].map { number in all.first { $0["documento"] == number }?["motivo"] ?? "" }
    }
    let one = try said(["1"])
    #expect(one[0].contains(decides) && !one[0].contains(shared) && !one[0].contains(other))
    for text in one.dropFirst() { #expect(text.contains(other) && !text.contains(decides) && !text.contains(shared)) }
    let two = try said(["1", "2"])
    for text in two.prefix(2) { #expect(text.contains(decides) && text.contains(shared) && !text.contains(other)) }
  }

  /// Five people for three vacancies, as the votes come in one after the other.
  @Test(arguments: [(0, 0, 5), (1, 1, 4), (2, 2, 3), (3, 3, 0), (4, 0, 4), (5, 0, 5)])
  func aFurtherVoteUndoesNone(votes: Int, winners: Int, tied: Int) throws {
    let table = try self.tied(5, vacancies: 3, votes: (0..<votes).map { "\($0 + 1)" })
    #expect(table.winners.count == winners)
    #expect(table.entries.count { $0.condition == .tied } == tied)
  }

  struct Said: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let book: String
    var isQuotaMet: Bool?
    /// Whether the sheets of the interview are said to be of the área usuaria: of the first, of the second.
    var areas = (true, true)
    let es: String
    let en: String
  }

  static let said: [Said] = [
    Said(
      testDescription: "a quota that is not met", book: "servir-2020", isQuotaMet: false,
      es: "se prefiere a la persona con discapacidad, porque la entidad no cumple su cuota",
      en: "the person with disability is preferred, since the entity does not meet its quota"),
    Said(
      testDescription: "a quota of which nobody spoke", book: "servir-2020",
      es: "falta decir con --quota si la entidad cumple su cuota",
      en: "it must be said with --quota whether the entity meets its quota"),
    Said(
      testDescription: "whatever the quota", book: "indecopi-2023", es: "se prefiere a la persona con discapacidad",
      en: "the person with disability is preferred"),
    Said(
      testDescription: "a sheet that is not said to be of the area", book: "ipd-cas-2026", areas: (true, false),
      es: "falta la ficha de entrevista del área usuaria de 2: en la columna evaluator de los puntajes se escribe "
        + "area-usuaria",
      en: "the interview's sheet of the área usuaria of 2 is missing: in the column evaluator of the scores it is "
        + "written area-usuaria"),
    Said(
      testDescription: "the sheets of the area", book: "ipd-cas-2026",
      es: "las bases no dicen nada más", en: "the rules say nothing further"),
  ]

  /// What decided, or what somebody has still to say.
  @Test(arguments: said)
  func whatATieWaitsForIsSaid(said: Said) throws {
    var merits = try Merits(said.book, sets: ["bonus.disability.percentage": 0])
    merits.isQuotaMet = said.isQuotaMet
    for (number, isOfArea) in [("1", said.areas.0), ("2", said.areas.1)] {
      merits.add(number, bonuses: number == "1" ? [disability] : [])
      merits.mark(number, "16")
      for sheet in 0..<3 {
        merits.lines.append("\(number),entrevista,\(sheet == 0 && isOfArea ? "area-usuaria" : "otro \(sheet)"),30,")
      }
    }
    let table = try merits.table()
    for (language, words) in [(Language.es, said.es), (.en, said.en)] {
      let text = MeritText(table, wording: Wording(language)).render().split(whereSeparator: \.isWhitespace)
      #expect(text.joined(separator: " ").contains(words))
      #expect(MeritCSV(table, wording: Wording(language)).whole().contains(words))
    }
  }

  /// Votes do not order those who have one.
  @Test func whoSharesAVoteIsSaidToShareIt() throws {
    let table = try tied(3, vacancies: 1, votes: ["1", "2"])
    #expect(table.entry("1")?.tie?.needs == .voteHR && table.entry("1")?.tie?.isShared == true)
    for (language, words) in [(Language.es, "lo tienen varios"), (.en, "several have it")] {
      let text = MeritText(table, wording: Wording(language)).render().split(whereSeparator: \.isWhitespace)
      #expect(text.joined(separator: " ").contains(words))
    }
  }
}
