import Applicant
import Days
import Eligibility
import Foundation
import Reading
import TestSupport
import Testing

/// Every improvement of random files, applied: the engine decides the changed file again, and so does the oracle.
@Suite struct ImprovementOracleTests {
  /// How many files, and the seed they are made from; both can be set to look further.
  static let count = ProcessInfo.processInfo.environment["IMPROVEMENT_COUNT"].flatMap { Int($0) } ?? 10_000
  static let seed = ProcessInfo.processInfo.environment["ORACLE_SEED"].flatMap { Int($0) } ?? 20_260_401
  /// In how many parts, so that all cores have something to do.
  static let parts = 4

  /// A file as it would be after an improvement, and what must then be so of the requirement.
  private struct Claim {
    let name: String
    let situation: [UInt8]
    let requirement: String
    let isMet: Bool
    /// Days of experience that must count.
    let days: Int?
  }

  @Test(arguments: 0..<parts)
  func everyImprovementDoesWhatItSays(part: Int) throws {
    let (count, seed) = (Self.count / Self.parts, Self.seed + part * 100_000)
    print("improvements: \(count) files, from seed \(seed)")
    var faults = 0
    try OracleProgram.batches(count, seed: seed) { lines, seed in faults += try self.faults(lines, seed: seed) }
    #expect(faults == 0)
  }

  /// How many claims about some situations do not hold.
  private func faults(_ situations: [[UInt8]], seed: Int) throws -> Int {
    var claims: [Claim] = []
    var (improvements, waits) = (0, 0)
    for line in situations {
      let root = try #require(FaultLog(file: "line").parse(line)).root
      let stage = try #require(root["stage"]?.text.flatMap { Stage(rawValue: $0) })
      let decisions = root["decisions"].flatMap { Decision.read($0.bytes, log: FaultLog(file: "decisions")) } ?? []
      let question = try question(
        applicant: #require(root["applicant"]).bytes, posting: #require(root["posting"]).bytes, decisions: decisions)
      let verdict = try question.verdict(stage: stage, on: root["on"]?.text.flatMap { Day($0) })
      let offered = Eligibility.improvements(of: verdict, question)
      improvements += offered.count
      for improvement in offered {
        waits += improvement.metOn == nil ? 0 : 1
        claims += try self.claims(improvement, offered, root, question, verdict)
      }
    }
    print("seed \(seed): \(improvements) improvements, of them waiting: \(waits); claims checked: \(claims.count)")
    let answers = try OracleProgram.answers(to: claims.map(\.situation))
    var faults = 0
    for (claim, answer) in zip(claims, answers) {
      let root = try #require(FaultLog(file: "answer").parse(answer)).root
      let isMet = root["requirements"]?[claim.requirement]?.flag
      let days = root["counted"]?[claim.requirement]?["totalDays"]?.integer
      if isMet == claim.isMet, claim.days == nil || claim.days == days { continue }
      faults += 1
      if faults <= 10 {
        Issue.record(
          """
          \(claim.name): the oracle says met: \(isMet.map(String.init) ?? "?"), \(days.map(String.init) ?? "no") days; \
          said: \(claim.isMet), \(claim.days.map(String.init) ?? "no") days
          """)
      }
    }
    return faults
  }

  /// What an improvement says, as situations for the oracle; checks each with the whole engine first.
  private func claims(
    _ improvement: Improvement, _ all: [Improvement], _ root: JSONValue, _ question: Question, _ verdict: Verdict
  ) throws -> [Claim] {
    let requirement = improvement.requirement.description
    let name = "\(root["name"]?.text ?? "?") \(requirement) \(improvement.steps.map(\.measure))"
    // Those that only help together are applied together, in the order in which they stand.
    let group =
      improvement.effect == .meetsTogether
      ? all.filter { $0.requirement == improvement.requirement && $0.effect == .meetsTogether } : [improvement]
    if group.first != improvement { return [] }
    func claim(on day: Day, assumptions: [Assumption], isMet: Bool) throws -> Claim {
      var changed = question
      changed.assumptions += assumptions
      changed.decisions += group.flatMap(\.decisions)
      let again = try changed.verdict(stage: verdict.stage, on: day)
      let result = try #require(again.result(requirement))
      #expect(result.isMet == isMet, "\(name) on \(day)")
      var days: Int?
      if case .helps(.experience(let total, _)) = improvement.effect {
        #expect(again.days(requirement) == total, "\(name)")
        days = total
      }
      let (text, _) = ApplicantFile.text(question.file, assuming: assumptions, log: FaultLog(file: ""))
      return Claim(
        name: name,
        situation: try situation(root, applicant: text, on: day, decisions: group.flatMap(\.decisions)),
        requirement: requirement, isMet: isMet, days: days)
    }
    let assumptions = group.flatMap(\.assumptions)
    guard let day = improvement.metOn else {
      let isMet = if case .helps = improvement.effect { false } else { true }
      return [try claim(on: verdict.on, assumptions: assumptions, isMet: isMet)]
    }
    let eve = day.advanced(by: -1)
    let before = assumptions.map {
      Assumption(path: $0.path, value: $0.value.replacing(#""date":"\#(day)""#, with: #""date":"\#(eve)""#))
    }
    return [
      try claim(on: day, assumptions: assumptions, isMet: true), try claim(on: eve, assumptions: before, isMet: false),
    ]
  }

  private func situation(
    _ root: JSONValue, applicant: [UInt8], on day: Day, decisions: [Decision]
  ) throws -> [UInt8] {
    var document = try #require(JSONSerialization.jsonObject(with: Data(root.bytes)) as? [String: Any])
    document["applicant"] = try JSONSerialization.jsonObject(with: Data(applicant))
    document["on"] = day.description
    let own = document["decisions"] as? [[String: Any]] ?? []
    document["decisions"] =
      own
      + decisions.map { decision in
        [
          "applicant": decision.applicant, "requirement": decision.requirement, "record": decision.record,
          "accept": true, "by": "comite", "role": decision.role ?? "comite",
        ] as [String: Any]
      }
    return Array(try JSONSerialization.data(withJSONObject: document, options: [.sortedKeys]))
  }
}
