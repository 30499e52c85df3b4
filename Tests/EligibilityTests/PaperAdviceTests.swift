import Applicant
import Eligibility
import TestSupport
import Testing

/// Advice on papers: which to ask for, and which that are there may do.
@Suite struct PaperAdviceTests {
  private static let ex1 = ImprovementTests.ex1
  private static let ex2 = ImprovementTests.ex2
  private static let withoutStamp = ImprovementTests.withoutStamp

  /// Who holds the paper looks at it before asking for another; of a paper that nobody attached nothing is known.
  @Test(arguments: [
    ("attached, without a stamp", ["inicio", "fin", "cargo", "firma"], "constancia-trabajo", true, [["sello"]]),
    (
      "attached, of no signature and no stamp", ["inicio", "fin", "cargo"], "constancia-trabajo", true,
      [["firma"], ["sello"]]
    ),
    (
      "attached, and nothing said of it", [], "constancia-trabajo", true,
      [["inicio"], ["fin"], ["cargo", "funciones"], ["firma"], ["sello"]]
    ),
    ("not attached", ["inicio", "fin", "cargo", "firma"], "constancia-trabajo", false, []),
    ("attached, of a kind that is refused", ["inicio", "fin", "cargo", "firma"], "contrato", true, []),
  ])
  func aPaperThatIsAttachedMayShowWhatTheFileDoesNotSay(
    situation name: String, shows: [String], kind: String, isAttached: Bool, lacks: [[String]]
  ) throws {
    var evidence = Evidence()
    evidence.set("at1", .sound)
    let situation = try Situation("apto-plain").setting("\(Self.ex1).proofs[0].shows", shows)
      .setting("\(Self.ex1).proofs[0].kind", kind)
      .setting("applicant.attachments", [["id": "at1", "file": "docs/uno.pdf"]])
      .setting("\(Self.ex1).proofs[0].attachment", isAttached ? "at1" : nil).with(evidence)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .general }
    let requests = own.flatMap(\.steps).compactMap { if case .ask(let request) = $0.measure { request } else { nil } }
    #expect(requests.map { Set($0.attachedLacks) } == [Set(lacks)])
    let corrected = situation.setting("\(Self.ex1).proofs[0].shows", shows + lacks.flatMap { $0 })
    #expect(try lacks.isEmpty || corrected.verdict().isMet("experience.general") == true)
    // What is to be assumed is the paper that is asked for, not that the other one shows more.
    #expect(own.flatMap(\.assumptions).map(\.path).allSatisfy { $0.hasPrefix("experience[0].proofs[1]") })
  }

  /// The same where something else is to be done after the paper: here a person decides on the functions.
  @Test func aPaperThatIsAttachedMayShowItBeforeAPersonDecides() throws {
    var evidence = Evidence()
    evidence.set("at1", .sound)
    let specific: [String: any Sendable] = ["id": "s", "matters": ["gestión documental y archivística"], "months": 2]
    let situation = try Situation("apto-plain")
      .setting("posting.profile.experience", ["specific": [specific]] as [String: any Sendable])
      .setting("\(Self.ex2)", nil).setting("\(Self.ex1).functions", ["Gestión documental de la oficina"])
      .setting("\(Self.ex1).proofs[0].shows", Self.withoutStamp)
      .setting("applicant.attachments", [["id": "at1", "file": "docs/uno.pdf"]])
      .setting("\(Self.ex1).proofs[0].attachment", "at1").with(evidence)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .specific("s") }
    #expect(measureNames(own) == [["ask", "judge"]])
    #expect(own.flatMap(\.steps).flatMap(\.measure.requests).map(\.attachedLacks) == [[["sello"]]])
  }

  /// Of studies that other papers prove each is advised with its own; a ficha has none.
  @Test(arguments: [
    ("curricular", [["diploma-bachiller"], ["diploma-titulo"]], [["bachiller", "bachiller"], ["titulado"]]),
    ("ficha", [[]], [["bachiller", "titulado", "bachiller"]]),
  ])
  func studiesAreAdvisedWithTheirOwnPapers(stage: String, kinds: [[String]], statuses: [[String]]) throws {
    let alternatives: [[String: any Sendable]] = [
      ["level": "universitario", "status": "bachiller", "careers": ["Derecho"]],
      ["level": "universitario", "status": "titulado", "careers": ["Contabilidad"]],
      ["level": "universitario", "status": "bachiller", "careers": ["Economía"]],
    ]
    let situation = try Situation("apto-plain").setting("stage", stage).setting("applicant.education", [String]())
      .setting("posting.profile", ["education": ["anyOf": alternatives]] as [String: any Sendable])
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .education }
    #expect(own.allSatisfy { $0.effect == .meets })
    #expect(own.map { $0.steps.flatMap(\.measure.requests).map(\.kind) } == kinds)
    let said = own.flatMap(\.steps).compactMap { step -> [String]? in
      if case .addStudies(let group, _) = step.measure { group.map(\.status.rawValue) } else { nil }
    }
    #expect(said == statuses)
  }

  /// Where specific experience alone is asked, studies are advised with what lets it count; where none is, without.
  @Test(arguments: [(true, ["diploma-bachiller", "constancia-egreso"]), (false, ["diploma-bachiller"])])
  func studiesAreAdvisedWithWhatStartsTheCount(asksExperience: Bool, kinds: [String]) throws {
    let specific: [String: any Sendable] = ["id": "s", "sector": "publico", "months": 2]
    let situation = try Situation("apto-plain").setting("applicant.education", [String]())
      .setting(
        "posting.profile.education",
        [
          "anyOf": [
            ["level": "universitario", "status": "bachiller", "careers": ["Derecho"]] as [String: any Sendable]
          ]
        ] as [String: any Sendable]
      ).setting(
        "posting.profile.experience", asksExperience ? ["specific": [specific]] as [String: any Sendable] : [:])
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .education }
    #expect(own.flatMap(\.steps).flatMap(\.measure.requests).map(\.kind) == kinds)
  }

  /// A title in a career that is asked as bachiller needs no paper of the title, though another career is asked with one.
  @Test func studiesAreProvedAsTheirOwnCareerIsAsked() throws {
    let alternatives: [[String: any Sendable]] = [
      ["level": "universitario", "status": "titulado", "careers": ["Contabilidad"]],
      ["level": "universitario", "status": "bachiller", "careers": ["Derecho"]],
    ]
    let studies: [String: any Sendable] = [
      "id": "ed1", "level": "universitario", "status": "titulado", "career": "Derecho", "egreso": "2010-12-20",
      "proofs": [String](),
    ]
    let situation = try Situation("apto-plain").setting("applicant.education", [studies])
      .setting("posting.profile", ["education": ["anyOf": alternatives]] as [String: any Sendable])
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .education }
    let asked = own.flatMap(\.steps).filter { $0.record == "ed1" }.flatMap(\.measure.requests).map(\.kind)
    #expect(asked == ["diploma-bachiller"])
  }

  /// Of two papers of one kind the later one is looked at again: it was made to mend the other.
  @Test func ofTwoAttachedPapersTheLastMayShowIt() throws {
    var evidence = Evidence()
    evidence.set("at1", .sound)
    evidence.set("at2", .sound)
    let papers = [(["inicio", "fin", "cargo"], "at1"), (["inicio", "fin", "cargo", "firma"], "at2")].map { shows, id in
      ["kind": "constancia-trabajo", "shows": shows, "issuer": "rrhh", "folio": 3, "attachment": id]
        as [String: any Sendable]
    }
    let situation = try Situation("apto-plain")
      .setting(
        "applicant.attachments", [["id": "at1", "file": "docs/uno.pdf"], ["id": "at2", "file": "docs/dos.pdf"]]
      ).setting("\(Self.ex1).proofs", papers).with(evidence)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .general }
    #expect(own.flatMap(\.steps).flatMap(\.measure.requests).map(\.attachedLacks) == [[["sello"]]])
  }

  /// A day is asked of the paper of that job which is accepted, wherever it stands, and of no other job's.
  @Test func theDayIsAskedOfThePaperThatHasNone() throws {
    let shows = ["inicio", "a-la-fecha", "cargo", "firma", "sello"]
    let papers = [("contrato", ["inicio"]), ("constancia-trabajo", shows)].map { kind, shows in
      ["kind": kind, "shows": shows, "issuer": "rrhh", "folio": 3] as [String: any Sendable]
    }
    let situation = try Situation("apto-plain").settingNull("\(Self.ex2).to").setting("\(Self.ex2).proofs", papers)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .general }
    #expect(own.flatMap(\.steps).contains { caseName($0.measure) == "declareIssue" && $0.record == "ex2" })
    #expect(own.flatMap(\.assumptions).map(\.path).contains("experience[1].proofs[1].date"), "\(own)")
  }
}
