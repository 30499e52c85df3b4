import Applicant
import Days
import Eligibility
import Foundation
import Reading
import TestSupport
import Testing

/// What a verdict says beside its requirements: standing, decisions, evidence, notes, the drawn timeline.
@Suite struct VerdictTests {
  @Test(arguments: [true, false])
  func aSecondDegreeOfTheSameDayWithoutFolioDisqualifiesNobody(isFirst: Bool) throws {
    let situation = try Situation("apto-plain")
    let own = "applicant.education[0]"
    let other: [String: Any] = [
      "id": "ed0", "level": "universitario", "status": "egresado", "career": "Derecho", "country": "PE",
      "egreso": "2011-12-20",
      "proofs": [["kind": "constancia-egreso", "shows": ["fecha", "firma"], "date": "2012-01-10"]],
    ]
    let whole = try #require(
      JSONSerialization.jsonObject(with: Data(situation.text("applicant"))) as? [String: Any])
    let degree = try #require((whole["education"] as? [Any])?.first)
    let changed =
      isFirst
      ? situation.setting("applicant.education[1]", degree).setting(own, other)
      : situation.setting("applicant.education[1]", other)
    #expect(try changed.verdict().outcome == .apto)
  }

  private let all = ["education[0]", "collegiation[0]", "training[0]", "experience[0]", "experience[1]"]

  @Test func aVerdictIsPreliminaryUntilEveryProofItRestsOnIsConfirmed() throws {
    var situation = try Situation("apto-plain")
    #expect(try situation.verdict().standing == .preliminary)
    for (place, count) in [(all[0], 3), (all[1], 2), (all[2], 1), (all[3], 1)] {
      for index in 0..<count {
        situation = situation.setting("applicant.\(place).proofs[\(index)].verifiedBy", "A. Ruiz")
      }
    }
    #expect(try situation.verdict().standing == .preliminary)
    situation = situation.setting("applicant.\(all[4]).proofs[0].verifiedBy", "A. Ruiz")
    #expect(try situation.verdict().standing == .confirmed)
    #expect(try situation.setting("stage", "ficha").verdict().standing == .preliminary)
    // A licence is one of those that it rests on; so is what starts the count, whichever experience is asked.
    let licence: [String: any Sendable] = ["kind": "licencia", "folio": 30]
    let licensed = situation.setting("posting.profile.additional", [["id": "l", "name": "Licencia A-I"]])
      .setting("applicant.additional", [["name": "Licencia A-I", "proofs": [licence]] as [String: any Sendable]])
    #expect(try licensed.verdict().standing == .preliminary)
    let seen = licensed.setting("applicant.additional[0].proofs[0].verifiedBy", "A. Ruiz")
    #expect(try seen.verdict().standing == .confirmed)
    let general = situation.setting("posting.profile.experience.specific", [String]())
    let specific = situation.setting("posting.profile.experience.general", nil)
    for asked in [general, specific] {
      #expect(try asked.verdict().standing == .confirmed)
      let unseen = asked.setting("applicant.education[0].proofs[0].verifiedBy", nil)
      #expect(try unseen.verdict().standing == .preliminary)
    }
    // That a paper proves nothing somebody has to have seen too.
    let slip: [String: any Sendable] = ["kind": "boleta-pago", "folio": 50]
    let refused = situation.setting(
      "applicant.experience[2]",
      [
        "id": "ex3", "kind": "empleo", "sector": "privado", "from": "2015-01-01", "to": "2015-12-31", "proofs": [slip],
      ] as [String: any Sendable])
    #expect(try refused.verdict().standing == .preliminary)
    #expect(
      try refused.setting("applicant.experience[2].proofs[0].verifiedBy", "A. Ruiz").verdict().standing == .confirmed)
  }

  /// What was accepted and is not shown to be of the level is told that alone: acceptance settled the rest.
  @Test func anAcceptedJobIsAskedForWhatMustBeShownAlone() throws {
    let id = "experience.specific.nivel"
    let verdict = try Situation("apto-plain").under(book: "indecopi-2023")
      .setting("applicant.experience[1].functions", ["Archivar papeles"])
      .setting("applicant.experience[1].proofs[0].shows", ["inicio", "fin", "funciones", "firma", "membrete"])
      .setting("posting.profile.experience.specific[1].years", 9)
      .with([decision(id, "ex2", accept: true)]).verdict()
    let codes = try #require(verdict.result(id)).reasons.filter { $0.records == ["ex2"] }.map(\.code)
    #expect(codes == ["experience.level.notShown"])
  }

  private func decision(_ requirement: String, _ record: String, accept: Bool, applicant: String = "40000001")
    -> Decision
  {
    Decision(
      applicant: applicant, requirement: requirement, record: record, accept: accept, by: "A. Ruiz", role: "comite",
      on: Day("2026-04-08"), ground: "funciones equivalentes")
  }

  @Test func anAcceptedRecordCountsAndARejectedOneDoesNot() throws {
    let id = "experience.specific.publico"
    let close = try Situation("apto-plain")
      .setting("applicant.experience[1].functions", ["Llevar el procedimiento sancionador"])
    #expect(try close.verdict().result(id)?.state == .judgement)
    let accepted = try close.with([decision(id, "ex2", accept: true)]).verdict()
    #expect(accepted.isMet(id) == true)
    #expect(accepted.notes.contains { $0.code == "decision.accepted" })
    #expect(try close.with([decision(id, "ex2", accept: true, applicant: "1")]).verdict().isMet(id) == false)
    let rejected = try Situation("apto-plain").with([decision(id, "ex2", accept: false)]).verdict()
    #expect(rejected.isMet(id) == false)
    #expect(rejected.codes(id).contains("decision.rejected"))
    #expect(rejected.isMet("experience.specific.funcion") == true)
  }

  /// The only training that was declared, and rejected: there is none left, and none is said not to be declared.
  @Test func aTrainingThatIsRejectedIsNotThere() throws {
    let id = "training.programa"
    let all = try Situation("apto-plain").verdict().result(id)?.records ?? []
    let verdict = try Situation("apto-plain").with(all.map { decision(id, $0, accept: false) }).verdict()
    #expect(!all.isEmpty && verdict.codes(id) == ["decision.rejected"])
    #expect(verdict.result(id)?.state == .absent)
    let undeclared = try Situation("apto-plain").setting("applicant.training", [String]()).verdict()
    #expect(undeclared.codes(id) == ["training.absent"])
  }

  @Test func aDecisionProvesNothing() throws {
    let id = "experience.specific.publico"
    let unproved = try Situation("apto-plain").setting("applicant.experience[1].proofs[0].kind", "contrato")
    let verdict = try unproved.with([decision(id, "ex2", accept: true)]).verdict()
    #expect(verdict.isMet(id) == false)
    #expect(verdict.notes.contains { $0.code == "decision.noEffect" })
  }

  @Test func rejectedStudiesStartNoCount() throws {
    let verdict = try Situation("apto-plain").with([decision("education", "ed1", accept: false)]).verdict()
    #expect(verdict.codes("education") == ["decision.rejected"])
    #expect(verdict.timeline.start == .unproven)
    #expect(verdict.days("experience.general") == 0)
  }

  @Test func acceptedStudiesOfAnotherCareerMeetAndStart() throws {
    let other = try Situation("career-mismatch")
    let verdict = try other.with([decision("education", "ed1", accept: true)]).verdict()
    #expect(verdict.isMet("education") == true)
    #expect(verdict.timeline.start == .proved(try #require(Day("2011-12-20"))))
  }

  @Test func aDecisionOnGeneralExperienceIsNotedAsWithoutEffect() throws {
    for accept in [true, false] {
      let verdict = try Situation("apto-plain").with([decision("experience.general", "ex1", accept: accept)]).verdict()
      #expect(verdict.outcome == .apto)
      #expect(verdict.notes.contains { $0.code == "decision.noEffect" })
    }
  }

  /// A name that no requirement has is another slip than a record that the file does not have; what results decide is none.
  @Test(arguments: [
    ("training.prorgama", "tr1", false), ("prueba", "tr1", false), ("training.programa", "tr9", true),
    ("tie", "x", nil),
    ("bonus.athlete", "x", nil),
  ])
  func whatADecisionIsOnIsToldFromWhatThereIsNot(requirement: String, record: String, isAsked: Bool?) throws {
    let notes = try Situation("apto-plain").with([decision(requirement, record, accept: true)]).verdict().notes
    let found = notes.compactMap { note -> Bool? in
      if case .decisionWithoutEffect(_, _, let isAsked) = note.kind { isAsked } else { nil }
    }
    #expect(
      found == [isAsked].compactMap { $0 } && notes.filter { $0.code.hasPrefix("decision.") }.count == found.count)
  }

  @Test func theLaterDecisionHolds() throws {
    let id = "experience.specific.publico"
    var earlier = decision(id, "ex2", accept: false)
    earlier.on = Day("2026-04-07")
    let situation = try Situation("apto-plain")
    #expect(try situation.with([decision(id, "ex2", accept: true), earlier]).verdict().isMet(id) == true)
    #expect(try situation.with([earlier, decision(id, "ex2", accept: true)]).verdict().isMet(id) == true)
  }

  @Test(arguments: [
    (Evidence.Finding.unexamined, true), (.sound, true), (.missing, false), (.unreadable, false), (.empty, false),
    (.altered, false),
  ])
  func aProofCountsOnlyIfItsAttachmentIsThere(finding: Evidence.Finding, counts: Bool) throws {
    var evidence = Evidence()
    evidence.set("at1", finding, format: .pdf)
    let verdict = try Situation("apto-plain")
      .setting("applicant.attachments", [["id": "at1", "file": "docs/titulo.pdf"]])
      .setting("applicant.education[0].proofs[2].attachment", "at1").with(evidence).verdict()
    #expect(verdict.isMet("education") == counts)
    #expect(verdict.codes("education") == (counts ? [] : ["education.proof.attachment"]))
  }

  @Test(arguments: [("ipd-cas-2026", false), ("pge-2023", false), ("servir-2020", true), ("indecopi-2023", true)])
  func aPictureIsAProofWhereTheBookAdmitsIt(book: String, counts: Bool) throws {
    var evidence = Evidence()
    evidence.set("at1", .sound, format: .jpeg)
    let verdict = try Situation("apto-plain").under(book: book)
      .setting("applicant.attachments", [["id": "at1", "file": "docs/titulo.jpg"]])
      .setting("applicant.education[0].proofs[2].attachment", "at1").with(evidence).verdict()
    #expect(verdict.isMet("education") == counts)
  }

  @Test func theBorderOfTheConventionsIsSaidOnce() throws {
    let verdict = try Situation("border-thirty-days").verdict()
    #expect(verdict.notes.filter { $0.code == "experience.border" }.count == 0)
    let short = try Situation("convention-calendar").setting(
      "posting.profile.experience.general", ["years": 6, "months": 1])
    #expect(try short.verdict().notes.filter { $0.code == "experience.border" }.count == 1)
  }

  @Test func readingsAreNamedOnceEach() throws {
    let verdict = try Situation("apto-plain").verdict()
    let paths = verdict.notes.compactMap { note -> String? in
      if case .reading(let path) = note.kind { path } else { nil }
    }
    #expect(paths.contains("duration"))
    #expect(Set(paths).count == paths.count)
  }

  /// A reading decided only where the profile asks and the file has what it is on.
  @Test(
    arguments: [
      ("practice.professional.level", "practica-profesional", "analista", true),
      ("practice.professional.level", "empleo", "analista", false),
      ("practice.professional.level", "practica-profesional", nil, false),
      ("practice.professional.maximumMonths", "practica-profesional", nil, true),
      ("practice.professional.maximumMonths", "empleo", nil, false),
      ("practice.preprofessional.until", "practica-preprofesional", nil, true),
      ("practice.preprofessional.until", "empleo", nil, false), ("secigra.counts", "secigra", nil, true),
      ("secigra.counts", "empleo", nil, false), ("secigra.shows", "secigra", nil, true),
      ("secigra.shows", "empleo", nil, false), ("experience.level.shows", "empleo", "analista", true),
      ("experience.level.shows", "empleo", nil, false), ("experience.matter.inPosition", "empleo", nil, true),
    ] as [(String, String, String?, Bool)])
  func aReadingIsNamedWhereItCanMatterAndOnlyThere(path: String, kind: String, level: String?, isNamed: Bool) throws {
    let verdict = try Situation("apto-plain").under(book: "servir-2020")
      .setting("applicant.experience[0].kind", kind)
      .setting("posting.profile.experience.specific", [["id": "s", "years": 1, "matters": ["procedimiento"]]])
      .setting("posting.profile.experience.specific[0].minimumLevel", level).verdict()
    let paths = verdict.notes.compactMap { note -> String? in
      if case .reading(let path) = note.kind { path } else { nil }
    }
    #expect(paths.contains(path) == isNamed)
  }

  @Test func aBorderIsSaidWhereOnlySpecificExperienceIsAskedToo() throws {
    let situation = try Situation("convention-calendar").setting("posting.profile.experience.general", nil)
      .setting(
        "posting.profile.experience.specific",
        [["id": "s", "years": 6, "months": 1, "matters": ["procedimiento disciplinario"]]])
    let notes = try situation.verdict().notes.filter { $0.code == "experience.border" }
    #expect(notes.count == 1)
  }

  @Test(arguments: [(17, "2008-03-25"), (16, "2009-03-25"), (0, "2025-03-25"), (0, "2026-03-24"), (0, "2026-03-20")])
  func whoIsTooYoungIsToldTheirAge(age: Int, birthDate: String) throws {
    let verdict = try Situation("apto-plain").under(book: "ipd-cas-2026").setting("on", "2026-03-24")
      .setting("applicant.personal.birthDate", birthDate).verdict()
    let kinds = try #require(verdict.result("person")).reasons.map(\.kind)
    #expect(kinds.contains(.underage(age: age, minimum: 18)))
  }

  @Test func whatPointsNeedRestsOnProofsFromTheCurricularStageOn() throws {
    let situation = try Situation("apto-plain").setting("applicant.education[0].proofs[2]", nil)
    let proved = try situation.verdict().merit.highestStudies
    #expect(proved?.level == .universitario && proved?.status == .bachiller)
    let declared = try situation.setting("stage", "ficha").verdict().merit.highestStudies
    #expect(declared?.status == .titulado)
    let nothing = try Situation("apto-plain").setting("applicant.education[0].proofs", [Any]()).verdict()
    #expect(nothing.merit.highestStudies == nil)
  }

  @Test(arguments: ["2016-03-01", "2016-03"])
  func aMonthIsNotedOnlyWhereOneStandsForADay(from: String) throws {
    let verdict = try Situation("apto-plain").setting("stage", "ficha")
      .setting("applicant.experience[1].from", from).verdict()
    let noted = verdict.notes.filter { $0.code == "experience.dates.month" }.flatMap(\.records)
    #expect(noted == (from.count == 7 ? ["ex2"] : []))
  }

  @Test func ofTwoProgrammesThatServeTheFirstIsTheOneUsed() throws {
    var situation = try Situation("apto-plain").under(book: "servir-2020")
    let whole = try #require(
      JSONSerialization.jsonObject(with: Data(situation.text("applicant"))) as? [String: Any])
    var second = try #require((whole["training"] as? [[String: Any]])?.first)
    second["id"] = "tr2"
    situation = situation.setting("applicant.training[1]", second)
    #expect(try situation.verdict().result("training.programa")?.records == ["tr1"])
    // One whose proofs have their folios goes before one without.
    let unfoliated = situation.setting("applicant.training[0].proofs[0].folio", nil)
    #expect(try unfoliated.verdict().result("training.programa")?.records == ["tr2"])
    let neither = unfoliated.setting("applicant.training[1].proofs[0].folio", nil)
    #expect(try neither.verdict().result("training.programa")?.records == ["tr1"])
  }

  /// Where the proof shows the day, no month stands for one.
  @Test func aMonthWhoseDayIsProvedIsNotNoted() throws {
    let verdict = try Situation("apto-plain").setting("applicant.experience[1].from", "2016-03")
      .setting("applicant.experience[1].proofs[0].evidence", ["from": "2016-03-01"]).verdict()
    #expect(verdict.result("experience.general")?.records.contains("ex2") == true)
    #expect(!verdict.notes.contains { $0.code == "experience.dates.month" })
  }

  @Test func everySortOfPaperThatNobodyAskedForIsNamed() throws {
    let verdict = try Situation("apto-plain").setting("posting.profile", [String: Any]())
      .setting("posting.requiredDocuments", [Any]())
      .setting("applicant.documents", [["kind": "carta", "signed": true, "foliated": true]])
      .setting("applicant.additional", [["name": "Licencia", "proofs": [["kind": "licencia", "folio": 30]]]])
      .verdict()
    let surplus = verdict.notes.compactMap { note -> [String]? in
      if case .surplus(let names) = note.kind { names } else { nil }
    }
    #expect(surplus == [["carta", "ed1", "co1", "tr1", "ex1", "ex2", "additional[0]"]])
  }

  /// A licence valid to the day on which documents are handed in has not expired; one of the day before has, and counts
  /// where somebody accepted it.
  @Test(arguments: [("2026-03-31", true), ("2026-04-01", false), (nil, false)] as [(String?, Bool)])
  func aLicenceThatHasExpiredProvesNothing(until: String?, isExpired: Bool) throws {
    var proof: [String: any Sendable] = ["kind": "licencia", "folio": 9]
    if let until { proof["validUntil"] = until }
    let situation = try Situation("apto-plain").setting(
      "posting.profile.additional", [["id": "l", "name": "Licencia A-I"]]
    )
    .setting("applicant.additional", [["name": "Licencia A-I", "proofs": [proof]] as [String: any Sendable]])
    let result = try #require(try situation.verdict().result("additional.l"))
    #expect(result.state == (isExpired ? .unproven : .met))
    #expect(result.reasons.map(\.code) == (isExpired ? ["additional.expired"] : []))
    #expect(try situation.setting("stage", "ficha").verdict().isMet("additional.l") == true)
    let acceptance = Decision(
      applicant: "40000001", requirement: "additional.l", record: "additional[0]", accept: true, by: "Comité",
      role: "comite")
    #expect(try situation.with([acceptance]).verdict().isMet("additional.l") == true)
  }

  /// What was presented for a requirement that is not met is not what nobody asked for.
  @Test(arguments: [
    ("applicant.collegiation[0].link", "collegiation", "co1"),
    ("applicant.training[0].hours", "training.programa", "tr1"),
    ("applicant.experience[1].to", "experience.specific.publico", "ex2"),
    ("applicant.education[0].status", "education", "ed1"),
  ])
  func whatDoesNotServeIsNoSurplus(path: String, requirement: String, record: String) throws {
    let verdict = try Situation("apto-plain").setting(path, nil).verdict()
    #expect(verdict.isMet(requirement) == false)
    for case .surplus(let names) in verdict.notes.map(\.kind) { #expect(!names.contains(record)) }
  }

  /// Two courses of one name, institution and days: their hours are added, and somebody is to look.
  @Test(
    arguments: [
      ("institution", nil, true), ("name", "Curso de Contrataciones del ESTADO", true),
      ("name", "Curso de Ofimática", false),
      ("institution", "Otra", false), ("to", "2020-02-02", false),
    ] as [(String, String?, Bool)])
  func coursesThatLookLikeOneAreNoted(member: String, other: String?, isNoted: Bool) throws {
    var situation = try Situation("courses-add-up-indecopi").setting("applicant.training[2]", nil)
      .setting("posting.profile.training[0].topics", [String]())
    if let other { situation = situation.setting("applicant.training[1].\(member)", other) }
    let noted = try situation.verdict().notes.filter { $0.code == "training.repeated" }.map(\.records)
    #expect(noted == (isNoted ? [["t1", "t2"]] : []))
  }

  @Test func aMonthInTheFichaIsNoted() throws {
    let verdict = try Situation("apto-plain").setting("stage", "ficha")
      .setting("applicant.experience[1].from", "2016-03").verdict()
    #expect(verdict.notes.contains { $0.code == "experience.dates.month" && $0.records == ["ex2"] })
  }

  @Test func simultaneousDaysAreShownUnderTheRelatedRecord() throws {
    let verdict = try Situation("overlap-unrelated").verdict()
    let segments = verdict.timeline.segments
    #expect(segments.map(\.record) == ["ex1", "ex2"])
    #expect(segments.map(\.run.count).reduce(0, +) == verdict.days("experience.general"))
    let overlap = try #require(verdict.timeline.excluded.first { $0.reason.code == "experience.overlap" })
    #expect(overlap.record == "ex1" && overlap.run?.count == 365)
    #expect(zip(segments, segments.dropFirst()).allSatisfy { $0.run.last < $1.run.first })
  }

  @Test func ofJobsAlikeTheOneThatBeganEarlierIsShown() throws {
    var situation = try Situation("apto-plain").setting("posting.profile.experience.specific", [String]())
    for (place, from, to) in [(0, "2018-07-01", "2019-06-30"), (1, "2018-01-01", "2018-12-31")] {
      situation = situation.setting("applicant.experience[\(place)].from", from)
        .setting("applicant.experience[\(place)].to", to)
    }
    let timeline = try situation.verdict().timeline
    #expect(timeline.segments.map(\.record) == ["ex2", "ex1"] && timeline.segments.map(\.run.count) == [365, 181])
    let overlap = try #require(timeline.excluded.first { $0.reason.code == "experience.overlap" })
    #expect(overlap.record == "ex1" && overlap.run?.count == 184)
  }

  /// Of two jobs of as many days the one began earlier whose first stretch did.
  @Test(arguments: [0, 1])
  func ofAJobWithAGapTheFirstDayCounts(gap: Int) throws {
    let jobs = [
      (gap, [("2017-01-01", "2017-12-31"), ("2018-06-01", "2018-12-31")]), (1 - gap, [("2017-06-01", "2018-12-31")]),
    ]
    var situation = try Situation("apto-plain").setting("posting.profile.experience.specific", [String]())
    for (place, stretches) in jobs {
      let papers = stretches.map { from, to -> [String: any Sendable] in
        [
          "kind": "constancia-trabajo", "shows": ["inicio", "fin", "cargo", "firma", "sello"], "date": "2020-01-15",
          "folio": 20, "evidence": ["from": from, "to": to] as [String: any Sendable],
        ]
      }
      situation = situation.setting("applicant.experience[\(place)].from", stretches[0].0)
        .setting("applicant.experience[\(place)].to", "2018-12-31")
        .setting("applicant.experience[\(place)].proofs", papers)
    }
    let timeline = try situation.verdict().timeline
    #expect(timeline.segments.map(\.record) == [gap, 1 - gap, gap].map { "ex\($0 + 1)" })
    #expect(timeline.segments.map(\.run.count) == [365, 151, 214])
  }

  @Test func aDisqualificationOutweighsEverything() throws {
    let verdict = try Situation("rnssc-ipd").setting("applicant.training", [String]()).verdict()
    #expect(verdict.outcome == .descalificado)
    #expect(verdict.isMet("training.programa") == false)
    #expect(try Situation("rnssc-ipd").setting("stage", "ficha").verdict().outcome == .noApto)
  }

  /// One mistyped id, and a "no" of the committee would be said to have been heard.
  @Test(arguments: [
    ("training.programa", "tr1", "decision.rejected"), ("training.programa", "tr9", "decision.noEffect"),
    ("training.programa", "ex1", "decision.noEffect"), ("education", "ed1", "decision.rejected"),
    ("education", "ex1", "decision.noEffect"), ("knowledge.gestion", "kn9", "decision.noEffect"),
    ("experience.specific.funcion", "ex2", "decision.rejected"),
    ("experience.specific.funcion", "ex9", "decision.noEffect"),
    ("experience.specific.otro", "ex2", "decision.noEffect"),
  ])
  func aRejectionOfWhatIsNotThereHasNoEffect(requirement: String, record: String, code: String) throws {
    let decision = Decision(
      applicant: "40000001", requirement: requirement, record: record, accept: false, by: "M. Torres", role: "comite")
    let verdict = try Situation("apto-plain").with([decision]).verdict()
    #expect(verdict.notes.filter { $0.records == [record] }.map(\.code) == [code])
  }

  /// Studies that were accepted may start the count where others meet the requirement: then the APTO rests on the decision.
  @Test func aDecisionThatMovesTheStartHadAnEffect() throws {
    let earlier: [String: any Sendable] = [
      "id": "ed0", "level": "universitario", "status": "titulado", "career": "Ciencia Política", "egreso": "2009-12-20",
      "proofs": [
        ["kind": "constancia-egreso", "shows": ["fecha"], "folio": 2, "date": "2010-01-10"] as [String: any Sendable]
      ],
    ]
    let base = try Situation("apto-plain").setting("applicant.education[1]", earlier)
      .setting("applicant.experience[0].from", "2010-02-01").setting("posting.profile.experience.general.years", 10)
    #expect(try base.verdict().outcome == .noApto)
    let decision = Decision(
      applicant: "40000001", requirement: "education", record: "ed0", accept: true, by: "Comité", role: "comite")
    let verdict = try base.with([decision]).verdict()
    #expect(verdict.outcome == .apto && verdict.result("education")?.records == ["ed1"])
    #expect(verdict.notes.contains { $0.code == "decision.accepted" && $0.records == ["ed0"] })
  }

  /// Studies that were accepted, and that neither meet what is asked nor start the count.
  @Test func aDecisionOnStudiesThatServeNothingHasNoEffect() throws {
    let later: [String: any Sendable] = [
      "id": "ed0", "level": "universitario", "status": "titulado", "career": "Ciencia Política", "egreso": "2015-12-20",
    ]
    let decision = Decision(
      applicant: "40000001", requirement: "education", record: "ed0", accept: true, by: "Comité", role: "comite")
    let verdict = try Situation("apto-plain").setting("applicant.education[1]", later).with([decision]).verdict()
    #expect(verdict.notes.filter { $0.records == ["ed0"] }.map(\.code) == ["decision.noEffect"])
  }

  /// Of two groups of studies one is met, so that something that corresponds is declared.
  @Test(arguments: [("Derecho", RequirementState.insufficient), ("Enfermería", .absent)])
  func whereOneGroupOfStudiesIsMetTheRestIsNotAbsent(career: String, state: RequirementState) throws {
    func group(_ level: String, _ status: String, _ careers: [String]) -> [String: any Sendable] {
      ["anyOf": [["level": level, "status": status, "careers": careers] as [String: any Sendable]]]
    }
    let groups = [
      group(career == "Derecho" ? "universitario" : "tecnica-superior", "titulado", [career]),
      group("maestria", "grado", []),
    ]
    let verdict = try Situation("apto-plain").setting("posting.profile.education.anyOf", nil)
      .setting("posting.profile.education.allOf", groups).verdict()
    #expect(verdict.result("education")?.state == state)
  }

  /// Programmes that add up take nothing from one that is enough by itself (80 hours where a governing body ordered it).
  @Test(arguments: [(60, 80, true), (90, 80, true), (90, 79, false), (120, 80, false), (120, 120, true)])
  func whereProgrammesAddUpOneThatIsEnoughStillIs(asked: Int, hours: Int, isMet: Bool) throws {
    let verdict = try Situation("apto-plain").setting(
      "posting.rules.override",
      [
        "training.programme.addUp": ["value": true, "citation": ["document": "Bases", "section": "1"]]
          as [String: any Sendable]
      ] as [String: any Sendable]
    )
    .setting("posting.profile.training[0].hours", asked).setting("applicant.training[0].hours", hours)
    .setting("applicant.training[0].governingBody", true).verdict()
    #expect(verdict.isMet("training.programa") == isMet)
  }

  @Test func aMissingProofOfABonusNeverTouchesTheOutcome() throws {
    let verdict = try Situation("apto-plain")
      .setting("applicant.personal.conditions.disability", ["code": "x"]).verdict()
    #expect(verdict.outcome == .apto)
    #expect(verdict.merit.bonuses.map(\.proved) == [false])
  }

  @Test func decisionsComeAsATableToo() throws {
    let text = #"""
      applicant,requirement,record,accept,by,role,on,ground
      40000001,experience.specific.publico,ex2,false,"Ruiz, A.",comite,2026-04-08,"dijo ""no"""
      """#
    let log = FaultLog(file: "decisions.csv")
    let decisions = try #require(DecisionsCSV.read(Array(text.utf8), log: log), "\(log.faults)")
    #expect(decisions.map(\.by) == ["Ruiz, A."])
    #expect(decisions.map(\.ground) == [#"dijo "no""#])
    #expect(try Situation("apto-plain").with(decisions).verdict().isMet("experience.specific.publico") == false)
  }

  @Test(arguments: [
    "applicant,requirement,record,accept\n1,a,b,true", "applicant,requirement,record,accept,by,extra\n1,a,b,true,c,d",
    "applicant,requirement,record,accept,by\n1,a,b,quizás,c", "applicant,requirement,record,accept,by\n1,a,b,true",
    "applicant,requirement,record,accept,by,on\n1,a,b,true,c,2026-02-30", "",
  ])
  func aFaultyTableOfDecisionsIsRefused(text: String) {
    let log = FaultLog(file: "decisions.csv")
    #expect(DecisionsCSV.read(Array(text.utf8), log: log) == nil)
    #expect(log.hasErrors)
  }
}
