import Applicant
import Days
import Eligibility
import Foundation
import Reading
import Reports
import TestSupport
import Testing

/// Only what `check --format json` prints is taken for a stored verdict.
@Suite struct StoredVerdictTests {
  private func faults(_ text: String) -> [String] {
    let log = FaultLog(file: "verdict.json")
    let stored = StoredVerdict.read(Array(text.utf8), log: log)
    #expect((stored == nil) == log.hasErrors)
    return log.faults.map { fault in
      switch fault.kind {
      case .missing: "\(fault.path) missing"
      case .unexpected(let found, _): "\(fault.path) found \(found)"
      case .syntax, .emptyText: "no JSON"
      default: "\(fault.path) \(fault.kind)"
      }
    }
  }

  /// A stored verdict with a value set at a place, or a member taken away.
  private func stored(_ path: String, _ json: String?) throws -> String {
    let text = try Asked(Situation("apto-plain")).json()
    let document = try #require(FaultLog(file: "").parse(Array(text.utf8)))
    // A member that is `null` counts as left out.
    return String(decoding: try document.setting(#require(JSONPath(path)), to: json ?? "null"), as: UTF8.self)
  }

  @Test(arguments: Language.allCases)
  func whatTheProgramPrintsIsRead(language: Language) throws {
    var asked = try Asked(Situation("apto-plain"))
    asked.stage = .ficha
    asked.on = Day("2026-05-04")
    asked.question.assumptions = [Assumption(path: "ex1.to", value: #""2026-01-31""#)]
    let log = FaultLog(file: "")
    let stored = try #require(StoredVerdict.read(Array(asked.json(language).utf8), log: log))
    #expect(stored.stage == .ficha && stored.on == asked.on && stored.assumptions == asked.question.assumptions)
    #expect(log.faults.isEmpty)
  }

  @Test func aVerdictFromBeforeAssumptionsHadNone() throws {
    let text = try stored("assumed", nil)
    #expect(StoredVerdict.read(Array(text.utf8), log: FaultLog(file: ""))?.assumptions == [])
  }

  @Test(
    arguments: [
      ("schema", nil, ["schema missing"]), ("schema", #""verdict/2""#, [#"schema found "verdict/2""#]),
      ("schema", "1", ["schema found 1"]), ("stage", nil, ["stage missing"]),
      ("stage", #""final""#, [#"stage found "final""#]), ("on", nil, ["on missing"]),
      ("on", #""2026-02-30""#, [#"on found "2026-02-30""#]), ("on", #""2026-02""#, [#"on found "2026-02""#]),
      ("on", "20260228", ["on found 20260228"]), ("outcome", nil, ["outcome missing"]),
      ("outcome", #""Apto""#, [#"outcome found "Apto""#]), ("receipt", nil, ["receipt missing"]),
      ("receipt", "5", ["receipt found 5"]), ("receipt", "[]", ["receipt found []"]),
      ("receipt.file", nil, ["receipt.file missing"]), ("receipt.engine", "1", ["receipt.engine found 1"]),
      ("receipt.evidence", #"" ""#, [#"receipt.evidence found " ""#]),
      ("assumed", #""a=1""#, [#"assumed found "a=1""#]),
      ("assumed", #"["a=1", "a"]"#, [#"assumed[1] found "a""#]), ("assumed", "[1]", ["assumed[0] found 1"]),
    ] as [(String, String?, [String])])
  func whatAVerdictLacksIsToldOnce(path: String, json: String?, expected: [String]) throws {
    #expect(try faults(stored(path, json)) == expected)
  }

  @Test func anEmptyObjectLacksEverything() {
    #expect(faults("{}") == ["schema missing", "stage missing", "on missing", "outcome missing", "receipt missing"])
  }

  @Test(arguments: [("", "no JSON"), ("APTO — ", "no JSON"), ("[]", " found []"), ("{\"schema\":", "no JSON")])
  func whatIsNoObjectIsNoVerdict(text: String, fault: String) {
    #expect(faults(text) == [fault])
  }
}
