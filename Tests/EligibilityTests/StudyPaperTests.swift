import Applicant
import Eligibility
import TestSupport
import Testing

/// Advice on the status of studies and on the papers that prove it.
@Suite struct StudyPaperTests {
  /// Whose diploma is there already needs to say so, and no other diploma.
  @Test func aStatusThatAPaperProvesAlreadyIsToBeDeclared() throws {
    let situation = try Situation("apto-plain").setting("applicant.education[0].status", "egresado")
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .education }
    #expect(own.map { $0.steps.map(\.measure) } == [[.declareStatus(.titulado)]] && own.map(\.effect) == [.meets])
    #expect(own.flatMap(\.assumptions).map(\.path) == ["education[0].status"])
  }

  /// A student's paper is for students: whoever has finished has that of the egreso or the diploma.
  @Test(arguments: [
    (["estudiante", "egresado"], "egresado", "constancia-egreso"), (["estudiante"], "egresado", "constancia-egreso"),
    (["estudiante"], "bachiller", "diploma-bachiller"), (["bachiller", "titulado"], "titulado", "diploma-titulo"),
    (["estudiante", "egresado"], "estudiante", "constancia-estudios"),
  ])
  func thePaperIsThatOfTheHighestStatusThatIsReached(asked: [String], status: String, paper: String) throws {
    let ways = asked.map { status -> [String: any Sendable] in
      ["level": "universitario", "status": status, "careers": ["Derecho"]]
    }
    let situation = try Situation("apto-plain").setting("posting.profile.education.anyOf", ways)
      .setting("applicant.education[0].status", status).setting("applicant.education[0].proofs", [String]())
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .education }
    #expect(own.map { $0.steps.flatMap(\.measure.requests).map(\.kind) } == [[paper]])
    #expect(own.map(\.effect) == [.meets])
  }
}
