import Applicant
import Days
import Eligibility
import Foundation
import Reading
import Reports
import TestSupport
import Testing

/// A question, as a test changes it, and its answer with all that the program would say of it.
struct Asked {
  var question: Question
  var stage = Stage.curricular
  var on: Day?
  var receipt = Receipt(book: "b", posting: "p", file: "f", evidence: "e", decisions: "d")

  init(applicant: [UInt8], posting: [UInt8]) throws {
    question = try TestSupport.question(applicant: applicant, posting: posting)
  }

  init(_ fixture: String, _ posting: String) throws {
    try self.init(
      applicant: Fixtures.bytes("Applicants/\(fixture)/expediente.json"),
      posting: Fixtures.bytes("Postings/\(posting).json"))
  }

  init(_ situation: Situation) throws {
    try self.init(applicant: situation.text("applicant"), posting: situation.text("posting"))
  }

  func answer() throws -> Answer {
    let verdict = try question.verdict(stage: stage, on: on, receipt: receipt)
    let file = ApplicantFile.read(question.file, assuming: question.assumptions, log: FaultLog(file: ""))
    return Answer(
      verdict: verdict, improvements: improvements(of: verdict, question), assumptions: question.assumptions,
      file: try #require(file), posting: question.posting)
  }

  func json(_ language: Language = .es) throws -> String { try answer().json(language) }

  /// The answer on the question after a change.
  func changed(_ change: (inout Asked) -> Void) throws -> Answer {
    var asked = self
    change(&asked)
    return try asked.answer()
  }
}

extension Answer {
  func json(_ language: Language = .es) -> String { VerdictJSON.render(self, wording: Wording(language)) }
}
