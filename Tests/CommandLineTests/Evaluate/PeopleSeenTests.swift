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
}
