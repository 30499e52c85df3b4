import Days
import Eligibility
import Reading
import Reports
import TestSupport
import Testing

/// The same input gives the same bytes, whatever else is decided at the same time.
@Suite struct ThreadTests {
  static let seed = 20_260_901

  @Test func theSameFilesGiveTheSameBytesOnOneThreadOnTwoAndOnMany() async throws {
    let lines = try OracleProgram.situations(300, seed: Self.seed)
    print("threads: \(lines.count) files, seed \(Self.seed)")
    let alone = try lines.map(json)
    let second = Task { try lines.reversed().map(json) }
    let first = try lines.map(json)
    let other = try await second.value
    let many = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for (place, line) in lines.enumerated() {
        group.addTask { (place, try json(line)) }
      }
      return try await group.reduce(into: [Int: [UInt8]]()) { $0[$1.0] = $1.1 }
    }
    for (place, bytes) in alone.enumerated() {
      #expect(first[place] == bytes, "file \(place) beside another thread")
      #expect(other[lines.count - 1 - place] == bytes, "file \(place) on the other thread")
      #expect(many[place] == bytes, "file \(place) on many")
    }
  }

  /// The whole verdict as the program prints it: requirements, timeline, improvements, notes, receipt.
  private func json(_ line: [UInt8]) throws -> [UInt8] {
    let root = try #require(FaultLog(file: "line").parse(line)).root
    var asked = try Asked(
      applicant: #require(root["applicant"]).bytes, posting: #require(root["posting"]).bytes)
    asked.question.decisions =
      root["decisions"].flatMap { Decision.read(Array($0.bytes), log: FaultLog(file: "decisions")) } ?? []
    asked.stage = try #require(root["stage"]?.text.flatMap { Stage(rawValue: $0) })
    asked.on = root["on"]?.text.flatMap { Day($0) }
    let text = try asked.json()
    let verdict = try #require(FaultLog(file: "verdict").parse(Array(text.utf8))).root
    for part in ["requirements", "timeline", "improvements", "receipt"] { try #require(verdict[part] != nil) }
    return Array(text.utf8)
  }
}
