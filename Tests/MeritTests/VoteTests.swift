import Eligibility
import Merit
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

  /// Five people for three vacancies, as the votes come in one after the other.
  @Test(arguments: [(0, 0, 5), (1, 1, 4), (2, 2, 3), (3, 3, 0), (4, 0, 4), (5, 0, 5)])
  func aFurtherVoteUndoesNone(votes: Int, winners: Int, tied: Int) throws {
    let table = try self.tied(5, vacancies: 3, votes: (0..<votes).map { "\($0 + 1)" })
    #expect(table.winners.count == winners)
    #expect(table.entries.count { $0.condition == .tied } == tied)
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
