import Days
import TestSupport
import Testing

@testable import Eligibility

/// Up to when pre-professional practice counts, and what the certificate of a SECIGRA shows.
@Suite struct PracticeTests {
  /// Studies beside those that are asked and ended on 2011-12-20, and how many days of a practice through 2013 count.
  struct Studies: CustomTestStringConvertible {
    let testDescription: String
    var level = "tecnica-superior"
    var status = "egresado"
    var from: String?
    var egreso: String?
    var proof: String?
    var proofDate: String?
    /// The egreso that the paper shows.
    var shown: String?
    let curricular: Int
    let ficha: Int
  }

  static let further: [Studies] = [
    .init(
      testDescription: "studies that ended on the last day of the practice", egreso: "2013-12-31",
      proof: "constancia-egreso", curricular: 365, ficha: 365),
    .init(
      testDescription: "studies that ended a day before", egreso: "2013-12-30", proof: "constancia-egreso",
      curricular: 364, ficha: 364),
    .init(
      testDescription: "studies that ended before those that are asked", egreso: "2010-12-20",
      proof: "constancia-egreso", curricular: 0, ficha: 0),
    .init(
      testDescription: "studies whose end nothing proves", egreso: "2013-12-31", curricular: 0, ficha: 365),
    .init(
      testDescription: "studies in course", level: "universitario", status: "estudiante", from: "2012-03",
      proof: "constancia-estudios",
      curricular: 365, ficha: 365),
    .init(
      testDescription: "studies in course that nothing proves", level: "universitario", status: "estudiante",
      from: "2012-03", curricular: 0, ficha: 365),
    .init(
      testDescription: "studies in course with an egreso to come", status: "estudiante", from: "2012-03",
      egreso: "2027-12-31",
      proof: "constancia-estudios", curricular: 365, ficha: 365),
    .init(
      testDescription: "somebody called a student whose egreso has passed", status: "estudiante", from: "2012-03",
      egreso: "2013-06-30",
      proof: "constancia-estudios", curricular: 181, ficha: 181),
    .init(
      testDescription: "studies in course that say not since when", status: "estudiante", proof: "constancia-estudios",
      curricular: 0, ficha: 0),
    .init(
      testDescription: "studies in course that began within the practice", status: "estudiante", from: "2013-07-01",
      proof: "constancia-estudios", curricular: 184, ficha: 184),
    .init(
      testDescription: "studies in course that began after the practice", status: "estudiante", from: "2014-01-01",
      proof: "constancia-estudios", curricular: 0, ficha: 0),
    .init(
      testDescription: "studies in course whose paper is older", status: "estudiante", from: "2012-03",
      proof: "constancia-estudios", proofDate: "2013-06-30", curricular: 181, ficha: 365),
    .init(
      testDescription: "studies that began within the practice and have ended", from: "2013-07-01",
      egreso: "2013-12-31", proof: "constancia-egreso", curricular: 184, ficha: 184),
    .init(
      testDescription: "studies that began after the practice and have ended", from: "2014-03", egreso: "2018-12-31",
      proof: "constancia-egreso", curricular: 0, ficha: 0),
    .init(
      testDescription: "somebody called egresado whose egreso is to come", egreso: "2027-12-31",
      proof: "constancia-egreso", curricular: 0, ficha: 0),
    .init(
      testDescription: "a maestría", level: "maestria", egreso: "2013-12-31", proof: "constancia-egreso", curricular: 0,
      ficha: 0),
    .init(
      testDescription: "school", level: "secundaria", status: "completa", egreso: "2013-12-31",
      proof: "certificado-estudios", curricular: 0, ficha: 0),
    .init(
      testDescription: "studies whose paper shows a later end than is declared", egreso: "2013-06-30",
      proof: "constancia-egreso", shown: "2013-12-30", curricular: 364, ficha: 181),
  ]

  private func practising(under book: String, _ studies: Studies) throws -> Situation {
    var proofs: [[String: any Sendable]] = []
    if let kind = studies.proof {
      proofs = [["kind": kind, "shows": ["fecha", "firma", "aprobado"], "folio": 40]]
      if let date = studies.proofDate { proofs[0]["date"] = date }
      if let shown = studies.shown { proofs[0]["evidence"] = ["to": shown] }
    }
    return try Self.practising(under: book)
      .setting("applicant.education[1]", ["id": "ed2", "level": studies.level, "status": studies.status])
      .setting("applicant.education[1].career", "Contabilidad")
      .setting("applicant.education[1].from", studies.from).setting("applicant.education[1].egreso", studies.egreso)
      .setting("applicant.education[1].proofs", proofs)
  }

  private static func practising(under book: String) throws -> Situation {
    try Situation("apto-plain").under(book: book).setting("applicant.experience[1]", nil)
      .setting("applicant.experience[0].kind", "practica-preprofesional")
      .setting("applicant.experience[0].from", "2013-01-01").setting("applicant.experience[0].to", "2013-12-31")
      .setting("applicant.experience[0].proofs[0].kind", "constancia-practicas")
  }

  @Test(arguments: ["ipd-cas-2026", "indecopi-2023", "servir-2020"], further)
  func practiceCountsAsLongAsSomebodyIsAStudent(book: String, studies: Studies) throws {
    let situation = try practising(under: book, studies)
    #expect(try situation.verdict().days("experience.general") == studies.curricular)
    #expect(try situation.setting("stage", "ficha").verdict().days("experience.general") == studies.ficha)
  }

  @Test(arguments: ["ipd-cas-2026", "indecopi-2023", "servir-2020"])
  func ofOneDegreeItCountsUpToTheStart(book: String) throws {
    let one = try Self.practising(under: book)
    #expect(try one.verdict().days("experience.general") == 0)
    let before = one.setting("applicant.experience[0].from", "2011-01-01")
    // From 1 January to the egreso of 20 December.
    #expect(try before.verdict().days("experience.general") == 354)
  }

  @Test func aTitleThatStartsTheCountEarlierTakesNoPracticeAway() throws {
    let university = try Self.practising(under: "ipd-cas-2026").setting("applicant.education[0].egreso", "2014-12-20")
      .setting(
        "posting.profile.education.anyOf[1]",
        ["level": "tecnica-superior", "status": "titulado", "careers": ["Derecho"]])
    #expect(try university.verdict().days("experience.general") == 365)
    let both = university.setting(
      "applicant.education[1]",
      [
        "id": "ed2", "level": "tecnica-superior", "status": "titulado", "career": "Derecho", "egreso": "2010-12-20",
        "proofs": [
          ["kind": "constancia-egreso", "shows": ["fecha"], "folio": 40], ["kind": "diploma-titulo", "folio": 41],
        ],
      ] as [String: Any])
    let verdict = try both.verdict()
    #expect(verdict.timeline.start == .proved(try #require(Day("2010-12-20"))))
    #expect(verdict.days("experience.general") == 365)
  }

  @Test func whoPractisedBeyondTheLastStudiesIsToldUntilWhen() throws {
    let situation = try practising(under: "ipd-cas-2026", Self.further[1])
    let (last, next) = (try #require(Day("2013-12-30")), try #require(Day("2013-12-31")))
    let run = try #require(DayRun(next, next))
    #expect(try situation.verdict().timeline.excluded.map(\.reason.kind) == [.practiceAfterStart(run, last: last)])
  }

  /// IPD 7.2.B: "No se consideran … las prácticas preprofesionales que en suma sean equivalentes a un periodo menor a tres
  /// (3) meses", whatever the profile asks.
  @Test(arguments: [("2013-03-30", 89), ("2013-03-29", 0)])
  func theMinimumHoldsWhereCompleteStudiesAreNotAsked(to: String, days: Int) throws {
    let situation = try Self.practising(under: "ipd-cas-2026").setting("applicant.experience[0].to", to)
      .setting(
        "posting.profile.education",
        ["anyOf": [["level": "universitario", "status": "estudiante", "careers": ["Derecho"]]]])
    let verdict = try situation.verdict()
    #expect(verdict.timeline.start == .notAsked)
    #expect(verdict.days("experience.general") == days)
  }

  // MARK: SECIGRA

  struct Certificate: CustomTestStringConvertible {
    let testDescription: String
    let book: String
    var kind = "secigra"
    let shows: [String]
    let days: Int
  }

  static let certificates: [Certificate] = [
    .init(
      testDescription: "Indecopi: dates, signature and the whole year", book: "indecopi-2023",
      shows: ["inicio", "fin", "firma", "anio-completo"], days: 365),
    .init(
      testDescription: "Indecopi: a seal in place of the signature", book: "indecopi-2023",
      shows: ["inicio", "fin", "sello", "anio-completo"], days: 365),
    .init(
      testDescription: "Indecopi: neither signature nor seal", book: "indecopi-2023",
      shows: ["inicio", "fin", "cargo", "membrete", "anio-completo"], days: 0),
    .init(
      testDescription: "Indecopi: no end", book: "indecopi-2023",
      shows: ["inicio", "cargo", "firma", "membrete", "anio-completo"], days: 0),
    .init(
      testDescription: "Indecopi: not the whole year", book: "indecopi-2023", shows: ["inicio", "fin", "firma"], days: 0
    ),
    .init(
      testDescription: "Indecopi: a job of which the post is not shown", book: "indecopi-2023", kind: "empleo",
      shows: ["inicio", "fin", "firma", "membrete", "anio-completo"], days: 0),
    .init(
      testDescription: "IPD: the function is asked of whatever proves experience", book: "ipd-cas-2026",
      shows: ["inicio", "fin", "firma", "sello", "anio-completo"], days: 0),
    .init(
      testDescription: "IPD: with the function", book: "ipd-cas-2026",
      shows: ["inicio", "fin", "firma", "sello", "funciones"],
      days: 365),
    .init(
      testDescription: "SERVIR: the dates", book: "servir-2020", shows: ["inicio", "fin"], days: 365),
  ]

  private func certified(_ certificate: Certificate) throws -> Situation {
    try Situation("apto-plain").under(book: certificate.book).setting("applicant.experience[1]", nil)
      .setting("applicant.experience[0].kind", certificate.kind)
      .setting("applicant.experience[0].from", "2013-01-01").setting("applicant.experience[0].to", "2013-12-31")
      .setting(
        "applicant.experience[0].proofs[0].kind",
        certificate.kind == "secigra" ? "certificado-secigra" : "constancia-trabajo"
      )
      .setting("applicant.experience[0].proofs[0].shows", certificate.shows)
  }

  @Test(arguments: certificates)
  func theCertificateOfASecigraShowsWhatItsBookAsksOfIt(certificate: Certificate) throws {
    #expect(try certified(certificate).verdict().days("experience.general") == certificate.days)
  }

  @Test func whereALevelIsAskedItIsStillToBeShown() throws {
    let shows = ["inicio", "fin", "firma", "anio-completo"]
    for (shown, days) in [(shows, 0), (shows + ["nivel"], 365)] {
      let certificate = Certificate(testDescription: "", book: "indecopi-2023", shows: shown, days: days)
      #expect(try certified(certificate).verdict().days("experience.specific.nivel") == days)
    }
  }

  @Test(
    arguments: [
      (nil, ["inicio", "fin", "firma", "anio-completo"]),
      ("asistente", ["inicio", "fin", "firma", "cargo", "anio-completo"]),
    ] as [(String?, [String])])
  func thePostIsAdvisedOfASecigraOnlyWhereALevelIsAsked(level: String?, shown: [String]) throws {
    let situation = try certified(Self.certificates[0]).setting("applicant.experience[0].proofs", [String]())
      .setting(
        "posting.profile.experience",
        ["general": ["months": 6], "specific": [["id": "s", "months": 6]]] as [String: Any]
      )
      .setting("posting.profile.experience.specific[0].minimumLevel", level)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let requests = improvements(of: verdict, question).flatMap(\.steps).flatMap(\.measure.requests)
    #expect(!requests.isEmpty && requests.allSatisfy { $0.shows == shown }, "\(requests.map(\.shows))")
  }
}
