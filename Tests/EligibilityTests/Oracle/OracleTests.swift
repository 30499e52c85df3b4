import Days
import Eligibility
import Foundation
import Reading
import TestSupport
import Testing

/// Random files against an independent implementation of the same rules (`Tests/Oracle`), which counts day by day.
@Suite struct OracleTests {
  /// How many files, and the seed they are made from; both can be set to look further.
  static let count = ProcessInfo.processInfo.environment["ORACLE_COUNT"].flatMap { Int($0) } ?? 3_000
  static let seed = ProcessInfo.processInfo.environment["ORACLE_SEED"].flatMap { Int($0) } ?? 20_260_324

  @Test func engineAndOracleAgree() throws {
    print("oracle: \(Self.count) files, seed \(Self.seed)")
    var differences = 0
    try OracleProgram.batches(Self.count, seed: Self.seed) { files, _ in
      for (file, answer) in zip(files, try OracleProgram.answers(to: files)) {
        let difference = try compare(file, answer)
        if let difference, differences < 40 { Issue.record("\(difference)") }
        differences += difference == nil ? 0 : 1
      }
    }
    #expect(differences == 0)
  }

  private func compare(_ file: [UInt8], _ answer: [UInt8]) throws -> String? {
    let root = try #require(FaultLog(file: "line").parse(file)).root
    let expected = try #require(FaultLog(file: "answer").parse(answer)).root
    let name = root["name"]?.text ?? "?"
    let verdict: Verdict
    do {
      verdict = try decide(
        applicant: #require(root["applicant"]).bytes, posting: #require(root["posting"]).bytes,
        stage: #require(root["stage"]?.text.flatMap { Stage(rawValue: $0) }),
        on: root["on"]?.text.flatMap { Day($0) }, decisions: decisions(root))
    } catch let error as UnreadableInput {
      return "\(name): \(error)"
    }
    var found: [String] = []
    func check(_ what: String, _ own: String?, _ other: String?) {
      if own != other { found.append("\(what): engine \(own ?? "nil"), oracle \(other ?? "nil")") }
    }
    check("outcome", verdict.outcome.rawValue, expected["outcome"]?.text)
    let met = expected["requirements"]?.members ?? []
    check(
      "ids", verdict.requirements.map(\.id.description).sorted().joined(separator: " "),
      met.map(\.key).sorted().joined(separator: " "))
    for result in verdict.requirements {
      let id = result.id.description
      check(id, "\(result.isMet)", expected["requirements"]?[id]?.flag.map { "\($0)" })
      let state = expected["states"]?[id]?.text
      // The oracle says "judgement" of a requirement wherever one of its own texts is close; the engine where a
      // person's yes would suffice, also where it would move the start of the count.
      // A record that matches but proves nothing is no match to the oracle where the level must be shown.
      let isUnshownLevel =
        id.hasPrefix("experience.specific") && state == "absent" && result.state == .insufficient
      if state != "judgement", result.state != .judgement, !isUnshownLevel {
        check("\(id) state", result.state.rawValue, state)
      }
      guard case .experience(_, let totalDays, let counted) = result.figure else { continue }
      let other = expected["counted"]?[id]
      let figure = ["totalDays", "years", "months", "days"].map { "\(other?[$0]?.integer ?? -1)" }
      check(
        "\(id) counted", "\(totalDays) \(counted.years) \(counted.months) \(counted.days)",
        figure.joined(separator: " "))
    }
    switch verdict.timeline.start {
    case .proved(let day): check("start", "\(day)", expected["countFrom"]?.text)
    case .unproven: check("start", "unproven", expected["countFromState"]?.text)
    case .notAsked: check("start", "notAsked", expected["countFromState"]?.text)
    }
    return found.isEmpty
      ? nil : "\(name) (\(root["posting"]?["rules"]?["book"]?.text ?? "")): \(found.joined(separator: "; "))"
  }

  /// The decisions that a line carries.
  private func decisions(_ root: JSONValue) -> [Decision] {
    root["decisions"].flatMap { Decision.read($0.bytes, log: FaultLog(file: "decisions")) } ?? []
  }
}
