import Applicant
import Days
import Eligibility
import Reading
import TestSupport
import Testing

/// What is advised where a requirement is not met: a person who meets everything, with something changed.
@Suite struct ImprovementTests {
  /// A change to the plain case, and the advice for one requirement: its measures in order, and what it comes to.
  struct Advice: CustomTestStringConvertible, Sendable {
    let situation: String
    let changes: [(path: String, value: (any Sendable)?)]
    let requirement: String
    /// The measures of each improvement.
    let measures: [[String]]
    var effect = "meets"
    var metOn: String?
    var stage = "curricular"

    var testDescription: String { situation }
  }

  /// What is asked of an employer: the usual paper where any is taken, and what a level must be shown by.
  @Test(arguments: [
    ("servir-2020", "constancia-trabajo", nil), ("ipd-cas-2026", "constancia-trabajo", nil),
    ("servir-2020", "constancia-trabajo", "nivel"),
  ])
  func thePaperThatIsAskedForIsTheUsualOne(book: String, kind: String, level: String?) throws {
    var situation = try Situation("apto-plain").under(book: book).setting("\(Self.ex1).proofs", [String]())
      .setting("\(Self.ex2).proofs", [String]())
    if let level {
      let value: [String: any Sendable] = [
        "value": [[level]], "citation": ["document": "Bases", "section": "4"] as [String: any Sendable],
      ]
      situation = situation.setting("posting.rules.override", ["experience.level.shows": value])
    }
    let question = try situation.question()
    let verdict = try question.verdict(stage: .curricular, on: nil)
    let requests = improvements(of: verdict, question).flatMap(\.steps).compactMap { step in
      if case .ask(let request) = step.measure, step.record == "ex1" { request } else { nil }
    }
    #expect(Set(requests.map(\.kind)) == [kind])
    #expect(requests.allSatisfy { $0.shows.contains("nivel") == (level != nil) })
  }

  static let ex1 = "applicant.experience[0]"
  static let ex2 = "applicant.experience[1]"
  static let withoutStamp = ["inicio", "fin", "cargo", "firma"]

  static let advice: [Advice] = [
    Advice(
      situation: "one job proved without a stamp", changes: [("\(ex1).proofs[0].shows", withoutStamp)],
      requirement: "experience.general", measures: [["ask"]]),
    Advice(
      situation: "two jobs without a stamp, both needed",
      changes: [("\(ex1).proofs[0].shows", withoutStamp), ("\(ex2).proofs[0].shows", withoutStamp)],
      requirement: "experience.general", measures: [["ask"], ["ask"]], effect: "meetsTogether"),
    Advice(
      situation: "a job without sector, and the sector is asked", changes: [("\(ex2).sector", nil)],
      requirement: "experience.specific.publico", measures: [["declareSector"]]),
    Advice(
      situation: "a private job where a public one is asked", changes: [("\(ex2).sector", "privado")],
      requirement: "experience.specific.publico", measures: []),
    Advice(
      situation: "jobs without level", changes: [("\(ex1).level", nil), ("\(ex2).level", nil)],
      requirement: "experience.specific.nivel", measures: [["declareLevel"], ["declareLevel"]]),
    Advice(
      situation: "functions that do not name the matter",
      changes: [("\(ex1).functions", ["Atender llamadas"]), ("\(ex2).functions", ["Atender llamadas"])],
      requirement: "experience.specific.nivel", measures: [["describeFunctions"], ["describeFunctions"]]),
    Advice(
      situation: "functions that are close to the matter",
      changes: [("\(ex1).functions", ["Apoyo disciplinario"]), ("\(ex2).functions", ["Apoyo disciplinario"])],
      requirement: "experience.specific.nivel", measures: [["judge"], ["judge"]]),
    Advice(
      situation: "a contract in place of the proof", changes: [("\(ex1).proofs[0].kind", "contrato")],
      requirement: "experience.general", measures: [["ask"]]),
    Advice(
      situation: "a job that goes on, and its proof is of no day",
      changes: [
        ("\(ex1).to", Null()),
        ("\(ex1).proofs[0].shows", ["inicio", "a-la-fecha", "cargo", "firma", "sello", "membrete"]),
        ("\(ex1).proofs[0].date", nil),
      ], requirement: "experience.general", measures: [["declareIssue"]]),
    Advice(
      situation: "a job that goes on, whose proof is of no day, beside one that is not taken",
      changes: [
        ("\(ex1).to", Null()),
        ("\(ex1).proofs[0].shows", ["inicio", "a-la-fecha", "cargo", "firma", "sello", "membrete"]),
        ("\(ex1).proofs[0].date", nil),
        ("\(ex1).proofs[1]", ["kind": "boleta-pago", "shows": ["a-la-fecha"], "folio": 20] as [String: any Sendable]),
      ], requirement: "experience.general", measures: [["declareIssue"]]),
    Advice(
      situation: "a proof in another language", changes: [("\(ex1).proofs[0].language", "en")],
      requirement: "experience.general", measures: [["translate"]]),
    Advice(
      situation: "a translation, and nobody said whose",
      changes: [("\(ex1).proofs[0].language", "en"), ("\(ex1).proofs[0].translated", true)],
      requirement: "experience.general", measures: [["declareTranslator"]]),
    Advice(
      situation: "nothing proves when the studies ended",
      changes: [
        ("applicant.education[0].proofs[0].kind", "constancia"),
        ("applicant.education[0].proofs[1].kind", "constancia"),
        ("applicant.education[0].proofs[2].kind", "constancia"),
      ], requirement: "experience.general", measures: [["ask"]]),
    Advice(
      situation: "the title is neither declared nor proved",
      changes: [
        ("applicant.education[0].status", "bachiller"), ("applicant.education[0].proofs[2].kind", "constancia"),
      ],
      requirement: "education", measures: [["reachStatus"]]),
    Advice(
      situation: "the title is declared and not proved",
      changes: [("applicant.education[0].proofs[2].kind", "constancia")], requirement: "education",
      measures: [["ask"]]),
    Advice(
      situation: "studies of another career", changes: [("applicant.education[0].career", "Enfermería")],
      requirement: "education", measures: [["addStudies"]]),
    Advice(
      situation: "studies abroad that nobody recognised", changes: [("applicant.education[0].country", "CL")],
      requirement: "education", measures: [["recognise"]]),
    Advice(
      situation: "no membership", changes: [("applicant.collegiation[0]", nil)], requirement: "collegiation",
      measures: [["addCollegiation"]]),
    Advice(
      situation: "a proof of good standing that lapsed the day before the documents are handed in",
      changes: [("applicant.collegiation[0].proofs[1].validUntil", "2026-03-31")], requirement: "collegiation",
      measures: [["ask"]]),
    Advice(
      situation: "a proof of good standing that does not say until when",
      changes: [("applicant.collegiation[0].proofs[1].validUntil", nil)], requirement: "collegiation",
      measures: [["declareValidity"]]),
    Advice(
      situation: "no link, and the proof has lapsed",
      changes: [
        ("applicant.collegiation[0].link", nil), ("applicant.collegiation[0].proofs[1].validUntil", "2026-03-31"),
      ], requirement: "collegiation", measures: [["declareLink", "ask"]]),
    Advice(
      situation: "no training at all", changes: [("applicant.training[0]", nil)], requirement: "training.programa",
      measures: [["train"]]),
    Advice(
      situation: "a programme whose hours nobody declared", changes: [("applicant.training[0].hours", nil)],
      requirement: "training.programa", measures: [["declareHours"], ["train"]]),
    Advice(
      situation: "a programme whose hours nobody declared, and more than the least are asked",
      changes: [("applicant.training[0].hours", nil), ("posting.profile.training[0].hours", 120)],
      requirement: "training.programa", measures: [["declareHours"], ["train"]]),
    Advice(
      situation: "a programme whose certificate shows no hours",
      changes: [("applicant.training[0].proofs[0].shows", ["firma"])], requirement: "training.programa",
      measures: [["ask"], ["train"]]),
    Advice(
      situation: "a licence that has expired",
      changes: [
        ("posting.profile.additional", [["id": "l", "name": "Licencia A-I"]]),
        (
          "applicant.additional",
          [
            [
              "name": "Licencia A-I",
              "proofs": [["kind": "licencia", "folio": 9, "validUntil": "2026-03-31"] as [String: any Sendable]],
            ] as [String: any Sendable]
          ]
        ),
      ], requirement: "additional.l", measures: [["ask"]]),
    Advice(
      situation: "a programme that ends after the application day",
      changes: [("applicant.training[0].to", "2026-04-30")], requirement: "training.programa",
      measures: [["train"], ["letTimePass"]], metOn: "2026-04-30"),
    Advice(
      situation: "a programme that ends in the month of the application",
      changes: [("applicant.training[0].to", "2026-03")], requirement: "training.programa",
      measures: [["declareEnd"], ["train"], ["letTimePass"]], metOn: "2026-03-31"),
    Advice(
      situation: "knowledge not declared", changes: [("applicant.knowledge[0]", nil)],
      requirement: "knowledge.gestion", measures: [["addKnowledge"]]),
    Advice(
      situation: "knowledge of a lower level", changes: [("posting.profile.knowledge[2].level", "avanzado")],
      requirement: "knowledge.calculo", measures: [["knowledgeLevel"]]),
    Advice(
      situation: "born eighteen years after the application day, less one",
      changes: [("applicant.personal.birthDate", "2008-03-25")], requirement: "person", measures: [["comeOfAge"]],
      metOn: "2026-03-25"),
    Advice(
      situation: "a day of birth left out", changes: [("applicant.personal.birthDate", nil)], requirement: "person",
      measures: [["fillIn"]]),
    Advice(
      situation: "a conviction", changes: [("applicant.personal.declarations.convicted", true)],
      requirement: "person", measures: []),
    Advice(
      situation: "a declaration left out", changes: [("applicant.personal.declarations.convicted", nil)],
      requirement: "person", measures: [["fillIn"]]),
    Advice(
      situation: "a folio left out", changes: [("\(ex1).proofs[0].folio", nil)], requirement: "file",
      measures: [["folio"]]),
    Advice(
      situation: "a proof not signed", changes: [("\(ex1).proofs[0].signed", false)], requirement: "file",
      measures: [["sign"]]),
    Advice(
      situation: "a document of the application left out", changes: [("posting.requiredDocuments", ["anexo-07"])],
      requirement: "file", measures: [["attachDocument"]]),
    Advice(
      situation: "two reasons of the file",
      changes: [
        ("posting.requiredDocuments", ["anexo-07"]), ("applicant.personal.phones", [String]()),
      ], requirement: "file", measures: [["attachDocument"], ["fillIn"]], effect: "meetsTogether"),
    Advice(
      situation: "only months declared", changes: [("\(ex1).from", "2012-02"), ("\(ex1).to", "2016-01")],
      requirement: "experience.general", measures: [["exactDates"]]),
    // Six years asked: 71 months and 30 days, and thirty days make a month.
    Advice(
      situation: "a current job that lacks time",
      changes: [
        ("\(ex1)", nil), ("\(ex1).from", "2020-06-01"), ("\(ex1).to", Null()),
        ("\(ex1).proofs[0].shows", ["inicio", "a-la-fecha", "cargo", "firma", "sello"]),
        ("\(ex1).proofs[0].date", "2026-03-24"),
      ], requirement: "experience.general", measures: [["keepJob"]], metOn: "2026-05-30"),
    Advice(
      situation: "a current job whose proof is old",
      changes: [
        ("\(ex1)", nil), ("\(ex1).from", "2020-01-06"), ("\(ex1).to", Null()),
        ("\(ex1).proofs[0].shows", ["inicio", "a-la-fecha", "cargo", "firma", "sello"]),
        ("\(ex1).proofs[0].date", "2025-01-20"),
      ], requirement: "experience.general", measures: [["renewProof"]]),
    Advice(
      situation: "a current job that lacks time, as a ficha",
      changes: [("\(ex1)", nil), ("\(ex1).from", "2020-06-01"), ("\(ex1).to", Null())],
      requirement: "experience.general", measures: [["keepJob"]], metOn: "2026-05-30", stage: "ficha"),
    // From 20 February a month to 19 March, and thirty days to 18 April.
    Advice(
      situation: "a current job that lacks a month of two",
      changes: [
        ("\(ex1)", nil), ("\(ex1).from", "2026-02-20"), ("\(ex1).to", Null()),
        ("posting.profile.experience.general", ["months": 2]),
      ], requirement: "experience.general", measures: [["keepJob"]], metOn: "2026-04-18", stage: "ficha"),
    Advice(
      situation: "a job that will go on after the application day",
      changes: [("\(ex1)", nil), ("\(ex1).from", "2020-06-01"), ("\(ex1).to", "2026-12-31")],
      requirement: "experience.general", measures: [["letTimePass"]], metOn: "2026-05-30"),
  ]

  /// Of two jobs that go on the one that is of the matter is to be kept, whichever is declared first.
  @Test(arguments: [false, true])
  func theJobToKeepIsTheOneThatHelps(isFirst: Bool) throws {
    var situation = try Situation("apto-plain").setting("stage", "ficha")
    let (one, other) = isFirst ? (0, 1) : (1, 0)
    for index in 0...1 {
      situation = situation.settingNull("applicant.experience[\(index)].to")
        .setting("applicant.experience[\(index)].from", "2022-01-03")
    }
    situation = situation.setting("applicant.experience[\(one)].sector", "publico")
      .setting("applicant.experience[\(other)].sector", "privado")
      .setting("posting.profile.experience.specific[2].years", 6)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .specific("publico") }
    let kept = own.flatMap(\.steps).filter { caseName($0.measure) == "keepJob" }.map(\.record)
    #expect(kept == ["ex\(one + 1)"])
  }

  /// `null` in JSON, where `nil` takes a member away.
  struct Null: Sendable {}

  @Test(arguments: advice)
  func theAdviceFits(_ advice: Advice) throws {
    var situation = try Situation("apto-plain")
    for (path, value) in advice.changes {
      situation = value is Null ? situation.settingNull(path) : situation.setting(path, value)
    }
    situation = situation.setting("stage", advice.stage)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    #expect(verdict.isMet(advice.requirement) == false)
    let own = improvements(of: verdict, question).filter { $0.requirement.description == advice.requirement }
    #expect(measureNames(own) == advice.measures)
    for improvement in own where improvement.metOn == nil { #expect(caseName(improvement.effect) == advice.effect) }
    #expect(own.compactMap(\.metOn).map(\.description) == [advice.metOn].compactMap { $0 })
    #expect(own.map(\.action) == own.map(\.action).sorted())
  }

  /// Of the documents that would do the one that the book names first.
  @Test func ofDocumentsThatWouldDoTheFirstIsAskedFor() throws {
    let asked = "posting.profile.education.anyOf[0]"
    let situation = try Situation("apto-plain").setting("\(asked).level", "tecnica-superior")
      .setting("\(asked).status", "egresado").setting("applicant.education[0].level", "tecnica-superior")
      .setting("applicant.education[0].status", "egresado").setting("applicant.education[0].proofs", [String]())
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .education }
    #expect(own.flatMap(\.steps).flatMap(\.measure.requests).map(\.kind) == ["constancia-egreso"])
  }

  /// Indecopi 2.1.3 Experiencia a: where no complete studies are asked, experience counts from the end of school.
  @Test func whereTheEndOfSchoolStartsTheCountItIsToBeDeclared() throws {
    let school: [String: any Sendable] = ["level": "secundaria", "status": "completa", "careers": [String]()]
    let situation = try Situation("apto-plain").under(book: "indecopi-2023")
      .setting("posting.profile.education.anyOf", [school])
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .general }
    #expect(measureNames(own) == [["addStudies"]])
    let added = own.flatMap(\.assumptions).map(\.value).joined()
    #expect(verdict.result("experience.general")?.reasons.contains { $0.kind == .schoolEndUnproven } == true)
    #expect(added.contains("secundaria") && added.contains("certificado-estudios") && added.contains("2026-03-24"))
  }

  /// Who has the studies and lacks their day is not told to declare studies.
  @Test func whoLacksTheDayOfTheEgresoIsToldThatAlone() throws {
    let situation = try Situation("apto-plain").setting("stage", "ficha").setting("applicant.education[0].egreso", nil)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .general }
    #expect(measureNames(own) == [["declareEgreso"]])
  }

  /// The IPD disqualifies whoever does not number the sheets (its anexo 7); the others do not ask for it.
  @Test(arguments: [("ipd-cas-2026", true), ("indecopi-2023", false), ("servir-2020", false)])
  func aDocumentIsAskedForWithItsFolioWhereTheBasesWantOne(book: String, foliated: Bool) throws {
    let situation = try Situation("apto-plain").under(book: book).setting("\(Self.ex1).proofs", [String]())
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let requests = improvements(of: verdict, question).flatMap(\.steps).flatMap(\.measure.requests)
    #expect(!requests.isEmpty && requests.allSatisfy { $0.foliated == foliated })
  }

  /// What repairs a paper makes it serve, and who has one that serves without folio is out (IPD 7.2.A).
  @Test func thePaperThatIsRepairedIsToHaveItsFolio() throws {
    let situation = try Situation("apto-plain").setting("applicant.collegiation[0].proofs[1].validUntil", nil)
      .setting("applicant.collegiation[0].proofs[1].folio", nil)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .collegiation }
    #expect(measureNames(own) == [["declareValidity", "folio"]])
    #expect(
      own.flatMap(\.assumptions).map(\.path) == [
        "collegiation[0].proofs[1].validUntil", "collegiation[0].proofs[1].folio",
      ])
  }

  /// Of several kinds of paper in another language each is named.
  @Test func eachKindOfPaperToBeTranslatedIsNamed() throws {
    let papers = [("resolucion-encargo", ["inicio", "cargo"]), ("resolucion-cese", ["fin"])].map {
      kind, shows -> [String: any Sendable] in
      ["kind": kind, "shows": shows + ["firma", "sello"], "folio": 20, "language": "en"]
    }
    let situation = try Situation("apto-plain").setting("applicant.experience[1].proofs", papers)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = try #require(improvements(of: verdict, question).first { $0.requirement == .specific("publico") })
    let kinds = own.steps.compactMap { if case .translate(let kind, _, _) = $0.measure { kind } else { nil } }
    #expect(kinds == ["resolucion-encargo", "resolucion-cese"])
    #expect(own.assumptions.map(\.path).filter { $0.hasSuffix(".translated") }.count == 2)
  }

  /// Where the paper that starts the count cannot be read, that is the reason, and attaching it anew the advice.
  @Test func thePaperThatWouldStartTheCountIsNamed() throws {
    var evidence = Evidence()
    evidence.set("at1", .missing)
    let situation = try Situation("apto-plain").setting("applicant.education[0].proofs[0].attachment", "at1")
      .setting("applicant.attachments", [["id": "at1", "file": "egreso.pdf"]]).with(evidence)
      .setting("posting.profile.experience.general.years", 9)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let missing = Reason.Kind.proof(.education, .attachment(kind: "constancia-egreso", .missing))
    #expect(
      verdict.result("experience.general")?.reasons.contains { $0.kind == missing && $0.records == ["ed1"] } == true)
    let own = improvements(of: verdict, question).filter { $0.requirement == .general }
    #expect(own.first?.steps.map { caseName($0.measure) } == ["attachProof"])
    #expect(
      try Situation("apto-plain").setting("posting.profile.experience.general.years", 9).verdict().outcome == .apto)
  }

  /// Who is on two registries has to leave both.
  @Test func eachRegistryIsToBeLeft() throws {
    let situation = try Situation("apto-plain").under(book: "indecopi-2023")
      .setting("applicant.personal.declarations.registries", ["REDAM", "REDERECI"])
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .person }
    let left = own.flatMap(\.steps).compactMap { if case .leaveRegistry(let name) = $0.measure { name } else { nil } }
    #expect(left == ["REDAM", "REDERECI"] && own.allSatisfy { caseName($0.effect) == "meetsTogether" })
  }

  /// Indecopi 2.1.3 a: of a SECIGRA the Ministry of Justice certifies; and no paper that the bases refuse is asked for.
  @Test func nobodyIsSentForAPaperThatWouldNotDo() throws {
    let secigra = try Situation("apto-plain").under(book: "indecopi-2023")
      .setting("applicant.experience[1].kind", "secigra").setting("applicant.experience[1].proofs", [String]())
      .setting("posting.profile.experience", ["general": ["years": 5]])
    let asked = improvements(of: try secigra.verdict(), try secigra.question()).flatMap(\.steps).flatMap(
      \.measure.requests
    )
    .filter { $0.kind == "certificado-secigra" }
    #expect(!asked.isEmpty && asked.allSatisfy { $0.from == .justice && $0.shows.contains("anio-completo") })
    let refused = try Situation("apto-plain").under(book: "servir-2020")
      .setting(
        "posting.rules.override",
        [
          "experience.proof.refused": [
            "value": ["constancia-trabajo"], "citation": ["document": "Bases", "section": "1"],
          ] as [String: any Sendable]
        ] as [String: any Sendable])
    let requests = improvements(of: try refused.verdict(), try refused.question()).flatMap(\.steps)
      .flatMap(\.measure.requests).map(\.kind)
    #expect(requests.contains("certificado-trabajo") && !requests.contains("constancia-trabajo"))
  }

  /// The certificate shows the first of five years; the paper that is asked for is one more, and shows them all.
  @Test func thePaperThatIsAskedForStandsBesideTheOthers() throws {
    let situation = try Situation("apto-plain")
      .setting("\(Self.ex2).proofs[0].evidence", ["from": "2016-03-01", "to": "2017-02-28"])
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .specific("publico") }
    #expect(measureNames(own) == [["ask"]] && own.map(\.effect) == [.meets])
    #expect(own.flatMap(\.assumptions).map(\.path) == ["experience[1].proofs[1]"])
  }

  /// Where the paper shows other days those that it must show are named; where it lacks a stamp they are not in doubt.
  @Test func theDaysThatAPaperMustShowAreNamed() throws {
    let papers: [(path: String, value: any Sendable)] = [
      ("evidence", ["from": "2016-03-02", "to": "2017-02-28"]), ("shows", Self.withoutStamp),
    ]
    let periods = try papers.map { path, value in
      let situation = try Situation("apto-plain").setting("\(Self.ex2).proofs[0].\(path)", value)
      let (question, verdict) = (try situation.question(), try situation.verdict())
      return improvements(of: verdict, question).filter { $0.requirement == .specific("publico") }.flatMap(\.steps)
        .flatMap(\.measure.requests).map(\.period)
    }
    let (first, last) = (try #require(Day("2016-03-01")), try #require(Day("2021-02-28")))
    #expect(periods == [[DayRun(first, last)], [nil]])
  }

  /// Which day is lacking is known.
  @Test(arguments: [
    ("2012-02", "2016-01", true, true), ("2012-02", "2016-01-31", true, false), ("2012-02-01", "2016-01", false, true),
  ])
  func onlyTheDayThatIsLackingIsAskedFor(from: String, to: String, start: Bool, end: Bool) throws {
    let situation = try Situation("apto-plain").setting("\(Self.ex1).from", from).setting("\(Self.ex1).to", to)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .general }
    #expect(own.flatMap(\.steps).map(\.measure) == [.exactDates(start: start, end: end)])
  }

  @Test func whoMeetsEverythingNeedsNoAdvice() throws {
    let situation = try Situation("apto-plain")
    let (question, verdict) = (try situation.question(), try situation.verdict())
    #expect(verdict.outcome == .apto && improvements(of: verdict, question).isEmpty)
  }

  @Test(arguments: [0, 1])
  func ofStudiesThatWouldDoTheFirstIsAdvised(first: Int) throws {
    let ways: [[String: any Sendable]] = [
      ["level": "tecnica-superior", "status": "titulado", "careers": ["Contabilidad"]],
      ["level": "universitario", "status": "bachiller", "careers": ["Derecho"]],
    ]
    let situation = try Situation("apto-plain").setting("applicant.education", [String]())
      .setting("posting.profile.education.anyOf", [ways[first], ways[1 - first]])
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let advice = try #require(improvements(of: verdict, question).first { $0.requirement == .education })
    let added = advice.assumptions.map(\.value).joined()
    #expect(added.contains("tecnica-superior") == (first == 0) && added.contains("universitario") == (first == 1))
  }

  /// Who studies has no egreso to declare; who has finished has.
  @Test(arguments: [("estudiante", false), ("egresado", true)])
  func onlyStudiesThatHaveEndedHaveAnEgreso(status: String, hasEgreso: Bool) throws {
    let way: [String: any Sendable] = ["level": "universitario", "status": status, "careers": ["Derecho"]]
    let situation = try Situation("apto-plain").setting("applicant.education", [String]())
      .setting("posting.profile.education.anyOf", [way])
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let advice = try #require(improvements(of: verdict, question).first { $0.requirement == .education })
    #expect(advice.assumptions.map(\.value).joined().contains("egreso\"") == hasEgreso)
  }

  /// Of several alternatives the paper to ask for is that of the one that the studies reach.
  @Test func thePaperIsThatOfTheStudiesThatAreThere() throws {
    let ways = ["titulado", "bachiller"].map { status -> [String: any Sendable] in
      ["level": "universitario", "status": status, "careers": ["Derecho"]]
    }
    let situation = try Situation("apto-plain").setting("posting.profile.education.anyOf", ways)
      .setting("applicant.education[0].status", "bachiller").setting("applicant.education[0].proofs", [String]())
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .education }
    #expect(own.flatMap(\.steps).flatMap(\.measure.requests).map(\.kind).contains("diploma-bachiller"))
    #expect(!own.flatMap(\.steps).flatMap(\.measure.requests).map(\.kind).contains("diploma-titulo"))
  }

  @Test func aProofThatLapsesOnTheDayOfTheDocumentsNeedsNoAdvice() throws {
    let situation = try Situation("apto-plain")
      .setting("applicant.collegiation[0].proofs[1].validUntil", "2026-04-01")
    let (question, verdict) = (try situation.question(), try situation.verdict())
    #expect(improvements(of: verdict, question).isEmpty)
  }

  @Test(arguments: [Evidence.Finding.missing, .unreadable, .empty, .altered])
  func aProofWhoseAttachmentCannotBeUsedIsToBeAttachedFirstOfAll(finding: Evidence.Finding) throws {
    var evidence = Evidence()
    evidence.set("at1", finding)
    let situation = try Situation("apto-plain")
      .setting("applicant.attachments", [["id": "at1", "file": "docs/uno.pdf"]])
      .setting("\(Self.ex1).proofs[0].attachment", "at1").with(evidence)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .general }
    #expect(own.map { $0.steps.map(\.measure) } == [[.attachProof(kind: "constancia-trabajo", finding)]])
    #expect(own.first?.steps.first?.record == "ex1")
  }

  @Test func theDocumentToAskForShowsAllThatTheBookDemands() throws {
    let situation = try Situation("apto-plain").setting("\(Self.ex1).proofs[0].shows", Self.withoutStamp)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    guard case .ask(let request) = improvements(of: verdict, question).first?.steps.first?.measure else {
      Issue.record("nothing is to be asked for")
      return
    }
    #expect(request.kind == "constancia-trabajo" && request.from == .employer(office: "rrhh"))
    #expect(Set(request.shows).isSuperset(of: ["inicio", "fin", "cargo", "firma", "sello"]))
  }
}
