import OperatingSystem
import Testing

/// Work done by several threads, taken in order.
@Suite struct OrderedWorkTests {
  /// What is only touched by one thread at a time, as the work promises; a counter shows whether it keeps that.
  private final class Shared: @unchecked Sendable {
    var given = 0
    var taken: [Int] = []
    var ahead = 0
    var inside = 0
    var overlaps = 0
  }

  @Test(arguments: [1, 2, 3, 8])
  func resultsComeInTheOrderOfThePieces(jobs: Int) {
    let shared = Shared()
    OrderedWork.run(jobs: jobs) {
      shared.inside += 1
      if shared.inside > 1 { shared.overlaps += 1 }
      defer { shared.inside -= 1 }
      guard shared.given < 2_000 else { return nil }
      defer { shared.given += 1 }
      return shared.given
    } worker: {
      { (piece: Int) -> Int in
        // Pieces that take differently long overtake one another.
        var sum = piece
        for step in 0..<(piece % 7 * 500) { sum &+= step }
        return sum == Int.min ? -1 : piece
      }
    } take: { (result: Int) in
      shared.ahead = max(shared.ahead, shared.given - shared.taken.count)
      shared.taken.append(result)
      return true
    }
    #expect(shared.taken == Array(0..<2_000))
    #expect(shared.overlaps == 0)
    // Each thread holds one piece, whatever there is to do.
    #expect(shared.ahead <= jobs)
  }

  @Test(arguments: [1, 4])
  func itEndsWhereNoMoreIsTaken(jobs: Int) {
    let shared = Shared()
    OrderedWork.run(jobs: jobs) {
      defer { shared.given += 1 }
      return shared.given
    } worker: {
      { (piece: Int) -> Int in piece }
    } take: { (result: Int) in
      shared.taken.append(result)
      return result < 10
    }
    #expect(shared.taken == Array(0...10))
  }

  @Test func nothingToDoIsDone() {
    let shared = Shared()
    OrderedWork.run(jobs: 4) {
      nil as Int?
    } worker: {
      { (piece: Int) -> Int in piece }
    } take: { (result: Int) in
      shared.taken.append(result)
      return true
    }
    #expect(shared.taken.isEmpty)
  }
}
