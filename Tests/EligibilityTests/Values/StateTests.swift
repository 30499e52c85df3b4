import Eligibility
import RuleData
import TestSupport
import Testing

/// Every kind of requirement under every book: each state that it can have, and each border with one off it.
@Suite struct StateTests {
  @Test(arguments: StateRow.all, BuiltInData.bookIDs)
  func stateIsTheExpectedOne(row: StateRow, book: String) throws {
    let situation = row.changes.reduce(try row.kind.situation(book: book)) { $0.setting($1.path, $1.value) }
    let verdict = try situation.verdict()
    let result = try #require(verdict.result(row.kind.id))
    #expect(result.state == row.state(book: book), "\(result.reasons.map(\.code))")
    #expect(result.isMet == result.reasons.isEmpty)
    if result.state == .unproven {
      #expect(try situation.setting("stage", "ficha").verdict().isMet(row.kind.id) == true, "met as a ficha")
    }
    // What a change does to other requirements stays within what they can be.
    expectPossibleStates(verdict)
  }

  @Test(arguments: CaseTests.names, BuiltInData.bookIDs)
  func noCaseHasAStateThatCannotBe(name: String, book: String) throws {
    try expectPossibleStates(Situation(String(name.dropLast(".json".count))).under(book: book).verdict())
  }

  private func expectPossibleStates(_ verdict: Verdict) {
    for result in verdict.requirements {
      let isPossible = RequirementKind(result.id).states(book: verdict.book).contains(result.state)
      #expect(isPossible, "\(result.id) cannot be \(result.state.rawValue)")
    }
  }

  @Test(arguments: RequirementKind.allCases, BuiltInData.bookIDs)
  func everyStateOfAKindHasASituation(kind: RequirementKind, book: String) {
    let shown = Set(StateRow.all.filter { $0.kind == kind }.map { $0.state(book: book) })
    #expect(shown == kind.states(book: book))
  }

  @Test(arguments: Threshold.all, BuiltInData.bookIDs)
  func theBorderIsMetAndOneOffIsNot(threshold: Threshold, book: String) throws {
    let set = threshold.setting.reduce(try threshold.kind.situation(book: book)) { $0.setting($1.path, $1.value) }
    let question = try set.question()
    let day = try #require(question.posting.applicationDay)
    let (enough, off) = threshold.border(question.book.rules(on: day))
    #expect(try set.setting(threshold.path, enough).verdict().result(threshold.kind.id)?.state == .met)
    let short = try #require(try set.setting(threshold.path, off).verdict().result(threshold.kind.id))
    #expect(short.state == threshold.except[book] ?? threshold.state, "\(short.reasons.map(\.code))")
  }
}
