import Applicant
import Days
import Eligibility
import Reading
import Reports
import RuleData
import TestSupport

/// What is asked of one file and one posting.
struct AskedAnswer {
  var applicant: [UInt8]
  var posting: [UInt8]
  var stage: Stage
  var on: Day?
  var decisions: [Decision] = []
  var assumptions: [Assumption] = []

  /// All that the program would say: the faults of what cannot be read, else the verdict and what would help, the
  /// schedule in business days.
  func answer(withAdvice: Bool) throws -> String {
    let wording = Wording(.es)
    let (fileLog, postingLog) = (FaultLog(file: "expediente.json"), FaultLog(file: "convocatoria.json"))
    let file = ApplicantFile.read(applicant, assuming: assumptions, log: fileLog)
    let post = Posting.read(posting, log: postingLog)
    _ = post?.overrides(log: postingLog)
    var said = (fileLog.report + postingLog.report).map(wording.line)
    guard let file, let post, !postingLog.hasErrors, BuiltInData.bookIDs.contains(post.book) else {
      return said.joined(separator: "\n")
    }
    var question = try TestSupport.question(applicant: applicant, posting: posting, decisions: decisions)
    question.assumptions = assumptions
    let verdict = try question.verdict(stage: stage, on: on)
    let answer = Answer(
      verdict: verdict, improvements: withAdvice ? improvements(of: verdict, question) : [], assumptions: assumptions,
      file: file, posting: post)
    said.append(VerdictJSON.render(answer, wording: wording))
    said.append(VerdictText(answer, wording: wording).render())
    let review = ScheduleReview(
      of: post, book: question.book, overrides: question.overrides, holidays: BuiltInData.holidays)
    said.append(ScheduleText(review, of: post, holidays: BuiltInData.holidays, wording: wording).render())
    return said.joined(separator: "\n").replacing(Engine.version, with: "VERSION")
  }
}
