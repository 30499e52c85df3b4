import Foundation
import Testing

/// Calls of `check` on fixtures.
enum Checking {
  static let ipd = "Fixtures/Postings/ipd-cas-012-2026.json"
  static let pge = "Fixtures/Postings/pge.json"
  static let indecopi = "Fixtures/Postings/indecopi-dl728.json"
  /// One who is APTO.
  static let apto = ["Fixtures/Applicants/apto", "--posting", ipd]

  static func check(_ fixture: String, _ arguments: String...) throws -> Run {
    try run(["Fixtures/Applicants/\(fixture)"] + arguments)
  }

  static func run(_ arguments: [String]) throws -> Run { try Running.run(Running.program, ["check"] + arguments) }

  /// What was printed, read by a second reader.
  static func object(_ run: Run) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }
}
