import Days
import Eligibility
import Foundation
import Reading
import TestSupport
import Testing

/// The situations of `Fixtures/Cases`, each with the verdict that must come out.
@Suite struct CaseTests {
  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: Fixtures.path("Cases")))?
    .filter { $0.hasSuffix(".json") }.sorted() ?? []

  @Test(arguments: names)
  func verdictIsTheExpectedOne(name: String) throws {
    let bytes = try Fixtures.bytes("Cases/\(name)")
    let root = try #require(FaultLog(file: name).parse(bytes)).root
    let applicant = try #require(root["applicant"]).bytes
    let posting = try #require(root["posting"]).bytes
    let stage = try #require(root["stage"]?.text.flatMap { Stage(rawValue: $0) })
    let verdict = try decide(
      applicant: applicant, posting: posting, stage: stage, on: root["on"]?.text.flatMap { Day($0) })
    let expected = try #require(root["expected"])

    #expect(verdict.outcome.rawValue == expected["outcome"]?.text)
    for (id, met) in try #require(expected["requirements"]?.members) {
      let result = try #require(verdict.result(id), "\(id) is in the verdict")
      #expect(result.isMet == met.flag, "\(id)")
      #expect(result.isMet || !result.reasons.isEmpty, "\(id) says why")
      #expect(result.reasons.allSatisfy { !$0.citation.document.isEmpty && !$0.citation.section.isEmpty })
    }
    if let countFrom = expected["countFrom"] {
      #expect(verdict.timeline.start == (countFrom.text.flatMap { Day($0) }.map { .proved($0) } ?? unstarted(verdict)))
    }
    for (id, figure) in expected["counted"]?.members ?? [] {
      let result = try #require(verdict.result(id))
      guard case .experience(_, let totalDays, let counted) = result.figure else {
        Issue.record("\(id) has a figure")
        continue
      }
      let years = figure["years"]?.integer
      #expect(totalDays == figure["totalDays"]?.integer, "\(id)")
      #expect(counted.years == years && counted.months == figure["months"]?.integer, "\(id)")
      #expect(counted.days == figure["days"]?.integer, "\(id)")
    }
  }

  /// What a count without a first day may be.
  private func unstarted(_ verdict: Verdict) -> Timeline.Start {
    verdict.timeline.start == .notAsked ? .notAsked : .unproven
  }
}
