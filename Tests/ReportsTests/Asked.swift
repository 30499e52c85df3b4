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

  /// - Parameters:
  ///   - improvements: what would help, where it is not to be looked for, which takes far longer than deciding.
  ///   - assumptions: what the answer calls taken for granted, where it is not what the question does.
  func answer(improvements: [Improvement]? = nil, assumptions: [Assumption]? = nil) throws -> Answer {
    let verdict = try question.verdict(stage: stage, on: on, receipt: receipt)
    let file = ApplicantFile.read(question.file, assuming: question.assumptions, log: FaultLog(file: ""))
    return Answer(
      verdict: verdict, improvements: improvements ?? Eligibility.improvements(of: verdict, question),
      assumptions: assumptions ?? question.assumptions, file: try #require(file), posting: question.posting)
  }

  func json(_ language: Language = .es) throws -> String { try answer().json(language) }

  /// The answer on the question after a change.
  func changed(_ change: (inout Asked) -> Void) throws -> Answer {
    var asked = self
    change(&asked)
    return try asked.answer()
  }

  /// Every fixture of a person with every posting.
  static let fixtures: [(String, String)] = Fixtures.applicants.flatMap { name in
    Fixtures.postings.map { (name, $0) }
  }
}

extension Answer {
  func json(_ language: Language = .es) -> String { VerdictJSON.render(self, wording: Wording(language)) }

  func html(_ language: Language = .es) -> String { VerdictHTML(self, wording: Wording(language)).render() }

  func svg(_ language: Language = .es) -> String { TimelineSVG(self, wording: Wording(language)).render() }
}
