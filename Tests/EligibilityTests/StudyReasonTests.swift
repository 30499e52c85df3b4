import Applicant
import Days
import Eligibility
import TestSupport
import Testing

/// What is said of studies and of a colegiatura that are not enough: which alternative, which paper, whose decision.
@Suite struct StudyReasonTests {
  private static let (ed1, co1) = ("applicant.education[0]", "applicant.collegiation[0]")
  private static let ways = "posting.profile.education.anyOf"

  private func way(_ status: String, _ career: String, allowsRelated: Bool = false) -> [String: any Sendable] {
    ["level": "universitario", "status": status, "careers": [career], "allowsRelated": allowsRelated]
  }

  private func reasons(_ situation: Situation, _ requirement: String = "education") throws -> [Reason] {
    try #require(situation.verdict().result(requirement)).reasons
  }

  /// Whoever has the degree lacks the title, and no other career.
  @Test func theAlternativeOfTheOwnCareerIsTheNearest() throws {
    let ways = [way("titulado", "Derecho"), way("bachiller", "Contabilidad")]
    let situation = try Situation("apto-plain").setting(Self.ways, ways).setting("\(Self.ed1).status", "bachiller")
      .setting("\(Self.ed1).proofs[2]", nil)
    #expect(try reasons(situation).map(\.code) == ["education.status", "education.proof.missing"])
    let own = improvements(of: try situation.verdict(), try situation.question())
      .filter { $0.requirement == .education }
    #expect(measureNames(own) == [["reachStatus"]])
    #expect(own.map(\.effect) == [.meets])
  }

  /// What a person's word alone would make good is nearer than a title; what lacks its paper alone is nearer still.
  @Test(arguments: [
    ("bachiller", "titulado", "bachiller", RequirementState.judgement, "education.career.close"),
    ("titulado", "titulado", "bachiller", .unproven, "education.proof.missing"),
  ])
  func theAlternativeThatAPersonDecidesIsNamedWhereThatSuffices(
    declared: String, own: String, close: String, state: RequirementState, code: String
  ) throws {
    for ways in [
      [way(own, "Finanzas"), way(close, "Contabilidad", allowsRelated: true)],
      [way(close, "Contabilidad", allowsRelated: true), way(own, "Finanzas")],
    ] {
      let situation = try Situation("apto-plain").setting(Self.ways, ways).setting("\(Self.ed1).career", "Finanzas")
        .setting("\(Self.ed1).status", declared).setting("\(Self.ed1).proofs[2]", nil)
      #expect(try situation.verdict().result("education")?.state == state)
      #expect(try reasons(situation).map(\.code) == [code])
    }
  }

  @Test func thatRelatedCareersWouldDoIsSaid() throws {
    for allowsRelated in [true, false] {
      let situation = try Situation("apto-plain")
        .setting(Self.ways, [way("titulado", "Contabilidad", allowsRelated: allowsRelated)])
      #expect(
        try reasons(situation).first?.kind
          == .educationCareer(asked: ["Contabilidad"], declared: "Derecho", allowsRelated: allowsRelated))
    }
  }

  /// Whether technical titles from abroad are to be registered too is our reading where those of universities are; where
  /// nothing is registered there is nothing to read.
  @Test(arguments: [("ipd-cas-2026", true), ("servir-2020", false)])
  func whetherTechnicalTitlesAreRegisteredIsSaidToBeAReading(book: String, isReading: Bool) throws {
    var situation = try Situation("apto-plain").under(book: book).setting("\(Self.ed1).country", "ES")
    for place in ["posting.profile.education.anyOf[0]", Self.ed1] {
      situation = situation.setting("\(place).level", "tecnica-superior").setting("\(place).status", "titulado")
    }
    let paths = try situation.verdict().notes.compactMap { if case .reading(let path) = $0.kind { path } else { nil } }
    #expect(paths.contains("education.abroadTechnical") == isReading)
  }

  /// What lacks its paper is the status asked, not the studies; papers that do not prove it are named.
  @Test func whatNoPaperProvesIsTheStatus() throws {
    let situation = try Situation("apto-plain").setting("\(Self.ed1).proofs[2]", nil)
    #expect(
      try reasons(situation).map(\.kind) == [
        .proof(
          .education,
          .missing(
            kinds: ["diploma-titulo"], of: .status(.titulado), presented: ["constancia-egreso", "diploma-bachiller"]))
      ])
    #expect(
      try reasons(situation.setting("\(Self.ed1).proofs", [String]())).map(\.kind)
        == [.proof(.education, .missing(kinds: ["diploma-titulo"]))])
  }

  @Test(arguments: [
    ("ipd-cas-2026", true, "constancia-habilitacion", ["diploma-colegiatura"], Reason.Unproved.habilitacion, []),
    (
      "ipd-cas-2026", true, "constancia-habilitacion", ["diploma-colegiatura", "impresion-web"], .habilitacion,
      ["impresion-web"]
    ),
    ("ipd-cas-2026", true, "diploma-colegiatura", ["constancia-habilitacion"], .colegiatura, []),
    ("indecopi-2023", false, "constancia-habilitacion", ["diploma-colegiatura"], .colegiatura, ["diploma-colegiatura"]),
    ("indecopi-2023", true, "constancia-habilitacion", ["diploma-colegiatura"], .membership, ["diploma-colegiatura"]),
  ])
  func whatNoPaperProvesOfAColegiaturaIsSaid(
    book: String, habilitacion: Bool, missing: String, papers: [String], unproved: Reason.Unproved, presented: [String]
  ) throws {
    let proofs = papers.map { ["kind": $0, "folio": 5, "validUntil": "2026-12-31"] as [String: any Sendable] }
    let situation = try Situation("apto-plain").under(book: book).setting("\(Self.co1).proofs", proofs)
      .setting("posting.profile.education.habilitacion", habilitacion)
    let found = try reasons(situation, "collegiation")
    guard case .proof(.collegiation, .missing(let kinds, let what, let others)) = found.first?.kind else {
      Issue.record("\(found.map(\.code))")
      return
    }
    #expect(found.count == 1 && kinds.first == missing && what == unproved && others == presented)
  }

  /// Indecopi 2.1.3 a: the constancia says the exact day of the egreso; the diploma starts the count without it, later.
  @Test(arguments: [(["firma"], true), (["firma", "fecha"], false)])
  func aConstanciaWithoutTheDayIsSaidNotToStartTheCount(shows: [String], isSaid: Bool) throws {
    let situation = try Situation("apto-plain").under(book: "indecopi-2023")
      .setting("\(Self.ed1).proofs[0].shows", shows).setting("posting.profile.experience.general.years", 20)
    let lacks = Reason.Kind.proof(.education, .incomplete([["fecha"]]))
    let found = try reasons(situation, "experience.general")
    #expect(found.contains { $0.kind == lacks && $0.records == ["ed1"] } == isSaid)
  }

  /// A second career starts the count, and the first would start it earlier if a person says that it is related.
  @Test(arguments: [true, false])
  func studiesThatWouldStartTheCountEarlierAreToBeDecided(allowsRelated: Bool) throws {
    let second: [String: any Sendable] = [
      "id": "ed2", "level": "universitario", "status": "titulado", "career": "Contabilidad", "egreso": "2016-12-20",
      "proofs": [
        ["kind": "constancia-egreso", "shows": ["fecha"], "folio": 8] as [String: any Sendable],
        ["kind": "diploma-titulo", "shows": ["firma"], "folio": 9] as [String: any Sendable],
      ],
    ]
    let situation = try Situation("apto-plain")
      .setting(Self.ways, [way("titulado", "Contabilidad", allowsRelated: allowsRelated)])
      .setting("\(Self.ed1).career", "Finanzas").setting("applicant.education[1]", second)
    let day = try #require(Day("2011-12-20"))
    let undecided = Reason.Kind.startEarlierUndecided(day, asked: "Contabilidad", declared: "Finanzas")
    let result = try #require(situation.verdict().result("experience.general"))
    #expect(result.state == (allowsRelated ? .judgement : .insufficient))
    #expect(result.reasons.contains { $0.kind == undecided && $0.records == ["ed1"] } == allowsRelated)
  }
}
