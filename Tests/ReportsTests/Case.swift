import Applicant
import Days
import Eligibility
import Foundation
import Reading
import Reports
import TestSupport
import Testing

/// A file and a posting with what was decided, and the reports on it.
struct Case {
  let verdict: Verdict
  let file: ApplicantFile
  let posting: Posting

  init(applicant: [UInt8], posting: [UInt8], stage: Stage = .curricular, on: Day? = nil) throws {
    let log = FaultLog(file: "input")
    verdict = try decide(applicant: applicant, posting: posting, stage: stage, on: on)
    file = try #require(ApplicantFile.read(applicant, log: log))
    self.posting = try #require(Posting.read(posting, log: log))
  }

  /// A fixture decided against the posting of a fixture.
  init(fixture: String, posting: String) throws {
    try self.init(
      applicant: Fixtures.bytes("Applicants/\(fixture)/expediente.json"),
      posting: Fixtures.bytes("Postings/\(posting).json"))
  }

  /// A situation, as it is after its changes.
  init(_ situation: Situation) throws {
    try self.init(applicant: situation.text("applicant"), posting: situation.text("posting"))
  }

  func html(
    _ language: Language = .es, improvements: [Improvement] = [], assumptions: [Assumption] = []
  ) -> String {
    VerdictHTML(answer(improvements, assumptions), wording: Wording(language)).render()
  }

  func svg(_ language: Language = .es) -> String {
    TimelineSVG(answer([], []), wording: Wording(language)).render()
  }

  private func answer(_ improvements: [Improvement], _ assumptions: [Assumption]) -> Answer {
    Answer(verdict: verdict, improvements: improvements, assumptions: assumptions, file: file, posting: posting)
  }

  /// Every fixture of a person with every posting.
  static let fixtures: [(String, String)] = Fixtures.applicants.flatMap { name in
    Fixtures.postings.map { (name, $0) }
  }
}
