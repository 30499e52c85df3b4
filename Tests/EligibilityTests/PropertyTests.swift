import Days
import Eligibility
import Foundation
import Reading
import TestSupport
import Testing

/// What must hold of every file, whatever is in it: held against random ones.
@Suite struct PropertyTests {
  /// How many files, and the seed they are made from; both can be set to look further.
  static let count = ProcessInfo.processInfo.environment["PROPERTY_COUNT"].flatMap { Int($0) } ?? 10_000
  static let seed = ProcessInfo.processInfo.environment["PROPERTY_SEED"].flatMap { Int($0) } ?? 20_260_901
  /// In how many parts, so that all cores have something to do.
  static let parts = 4

  @Test(arguments: 0..<parts)
  func whatHoldsOfEveryFile(part: Int) throws {
    let (count, seed) = (Self.count / Self.parts, Self.seed + part * 100_000)
    print("properties: \(count) files, from seed \(seed)")
    var faults: [String] = []
    try OracleProgram.batches(count, seed: seed) { lines, seed in
      var random = SeededGenerator(seed: UInt64(seed))
      for line in lines { faults += try RandomFile(line).faults(&random) }
    }
    for fault in faults.prefix(20) { Issue.record("\(fault)") }
  }
}

/// A random situation, decided as it is and with something about it changed.
private struct RandomFile {
  let name: String
  let applicant: JSONValue
  let question: Question
  let stage: Stage
  let on: Day?

  init(_ line: [UInt8]) throws {
    let root = try #require(FaultLog(file: "line").parse(line)).root
    name = root["name"]?.text ?? "?"
    applicant = try #require(root["applicant"])
    stage = try #require(root["stage"]?.text.flatMap { Stage(rawValue: $0) })
    on = root["on"]?.text.flatMap { Day($0) }
    let decisions = root["decisions"].flatMap { Decision.read($0.bytes, log: FaultLog(file: "decisions")) } ?? []
    question = try TestSupport.question(
      applicant: applicant.bytes, posting: #require(root["posting"]).bytes, decisions: decisions)
  }

  /// Everything that should hold and does not.
  func faults(_ random: inout SeededGenerator) throws -> [String] {
    let verdict = try question.verdict(stage: stage, on: on)
    var faults: [String] = []
    if let general = verdict.days("experience.general") {
      for result in verdict.requirements where result.id.description.hasPrefix("experience.specific.") {
        let days = verdict.days(result.id.description) ?? 0
        if days > general { faults.append("\(name): \(result.id) has \(days) days, the general figure \(general)") }
      }
    }
    let jobs = applicant["experience"]?.elements ?? []
    let removable = jobs.indices.filter { ["empleo", "servicio"].contains(jobs[$0]["kind"]?.text) }
    if let index = removable.randomElement(using: &random) {
      var fewer = jobs
      fewer.remove(at: index)
      let less = try decided(["experience": fewer])
      for id in ids(verdict) where (less.days(id) ?? 0) > (verdict.days(id) ?? 0) {
        faults.append("\(name): without job \(index) \(id) has more days")
      }
    }
    var otherwise: [String: [JSONValue]] = [:]
    for list in ["experience", "education", "training", "knowledge", "collegiation", "additional"] {
      otherwise[list] = applicant[list]?.elements?.shuffled(using: &random)
    }
    let shuffled = try decided(otherwise)
    if outline(shuffled) != outline(verdict) {
      faults.append("\(name): in another order of records\n  \(outline(verdict))\n  \(outline(shuffled))")
    }
    return faults
  }

  /// The same with other records in some of its lists.
  private func decided(_ lists: [String: [JSONValue]]) throws -> Verdict {
    let members = (applicant.members ?? []).map { key, value in
      let records = lists[key].map { "[\($0.map(\.source).joined(separator: ","))]" }
      return "\"\(key)\":\(records ?? value.source)"
    }
    var changed = question
    changed.file = Array("{\(members.joined(separator: ","))}".utf8)
    return try changed.verdict(stage: stage, on: on)
  }

  private func ids(_ verdict: Verdict) -> [String] {
    verdict.requirements.map(\.id.description).filter { $0.hasPrefix("experience.") }
  }

  /// What no order of records may change.
  private func outline(_ verdict: Verdict) -> String {
    let results = verdict.requirements.map { "\($0.id) \($0.state.rawValue) \(verdict.days($0.id.description) ?? -1)" }
    return "\(verdict.outcome.rawValue) \(verdict.timeline.start) \(results.joined(separator: "; "))"
  }
}
