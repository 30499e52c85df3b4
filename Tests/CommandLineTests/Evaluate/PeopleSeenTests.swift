import Applicant
import Reading
import Testing

@testable import CommandLine

/// Who stands twice among the files is named, of so many people at most.
@Suite struct PeopleSeenTests {
  private func person(_ number: Int, line: Int) -> PeopleSeen.Person {
    var file = ApplicantFile()
    file.personal.document = .init(type: .dni, number: "\(number)")
    return PeopleSeen.Person(file, in: "f", line: line)
  }

  @Test(arguments: [(4, [3, 6], false), (3, [3, 6], true), (2, [3, 6], true), (1, [3], true)])
  func memoryEndsWhereItIsSaidTo(most: Int, named: [Int], isFull: Bool) {
    var seen = PeopleSeen(most: most)
    let numbers = [40_000_001, 40_000_002, 40_000_001, 40_000_003, 40_000_004, 40_000_002]
    let lines = numbers.enumerated().compactMap { index, number in
      seen.take(person(number, line: index + 1)).map { _ in index + 1 }
    }
    #expect(lines == named)
    #expect((seen.notice != nil) == isFull)
  }

  @Test func whatWasPutAsideIsKnownAgain() {
    let aside = [person(40_000_001, line: 1), person(40_000_002, line: 2)].flatMap(\.setAside)
    var seen = PeopleSeen(setAside: aside)
    #expect(seen.take(person(40_000_003, line: 3)) == nil)
    #expect(seen.take(person(40_000_002, line: 4))?.line == 4)
  }

  /// In this call, in an earlier one, or where there are more than can be known.
  @Test func whoIsAwaitedIsMissedUntilMet() {
    let numbers: Set<String> = ["\"40000001\"", "\"40000002\"", "\"40000003\"", "\"40000004\""]
    var seen = PeopleSeen(setAside: person(40_000_001, line: 1).setAside, awaiting: numbers)
    #expect(seen.awaited == numbers.subtracting(["\"40000001\""]))
    #expect(seen.take(person(40_000_003, line: 2)) == nil)
    #expect(seen.awaited == ["\"40000002\"", "\"40000004\""])
    var small = PeopleSeen(awaiting: numbers, most: 1)
    for number in [40_000_001, 40_000_002] { #expect(small.take(person(number, line: number)) == nil) }
    #expect(small.isFull && small.awaited == ["\"40000003\"", "\"40000004\""])
  }
}
