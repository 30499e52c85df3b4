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

  /// Nor does the verdict ask a graduate for a student's paper.
  @Test(arguments: [
    ("estudiante", "constancia-estudios"), ("egresado", "constancia-egreso"), ("titulado", "diploma-titulo"),
  ])
  func theReasonNamesThePaperOfTheStatusThatIsReached(status: String, paper: String) throws {
    let way: [String: any Sendable] = ["level": "universitario", "status": "estudiante", "careers": ["Derecho"]]
    let verdict = try Situation("apto-plain").setting("posting.profile.education.anyOf", [way])
      .setting("applicant.education[0].status", status).setting("applicant.education[0].proofs", [String]()).verdict()
    let kinds = (verdict.result("education")?.reasons ?? []).compactMap { reason -> [String]? in
      if case .proof(.education, .missing(let kinds, _, _)) = reason.kind { kinds } else { nil }
    }
    #expect(kinds.count == 1 && kinds.first?.contains(paper) == true)
  }

  /// A certificate of the day of the end says that it was concluded; one of the day before cannot.
  @Test(arguments: [
    ("2026-02-28", "2026-02-28", false), ("2026-02-27", "2026-02-28", true), ("2026-02-27", "2026-02", false),
  ])
  func aCertificateOlderThanTheTrainingIsNoted(issued: String, end: String, isNoted: Bool) throws {
    let situation = try Situation("apto-plain").setting("applicant.training[0].to", end)
      .setting("applicant.training[0].proofs[0].date", issued)
    #expect(try situation.verdict().notes.contains { $0.code == "training.dates.order" } == isNoted)
    #expect(try !situation.setting("stage", "ficha").verdict().notes.contains { $0.code == "training.dates.order" })
    let undated = try situation.setting("applicant.training[0].proofs[0].date", nil).verdict()
    #expect(!undated.notes.contains { $0.code == "training.dates.order" })
  }

  /// A translation that does not name who made it is one all the same (IPD, Nota): the name is what lacks.
  @Test(arguments: [(true, true), (false, false), (nil, false)] as [(Bool?, Bool)])
  func aTranslationWithoutANameLacksTheName(translated: Bool?, lacksName: Bool) throws {
    let verdict = try Situation("apto-plain").setting("applicant.training[0].proofs[0].language", "en")
      .setting("applicant.training[0].proofs[0].translated", translated).verdict()
    #expect(
      verdict.result("training.programa")?.reasons.map(\.kind)
        == [.proof(.training, .untranslated(language: "en", lacksName: lacksName))])
  }
}
