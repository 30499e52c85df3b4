import Applicant
import Days
import Reading
import TestSupport
import Testing

@testable import Eligibility

/// Who saw the papers: decisions on them decide the standing of a verdict, whether a bonus is confirmed, and nothing else.
@Suite struct ConfirmationTests {
  private func said(
    _ record: String, _ accept: Bool = true, by: String = "A. Ruiz", role: String? = "comite", on: String? = nil
  ) -> Decision {
    Decision(
      applicant: "40000001", requirement: "proofs", record: record, accept: accept, by: by, role: role,
      on: on.flatMap { Day($0) })
  }

  /// What the verdict on `apto-plain` rests on.
  private static let records = ["ed1", "co1", "tr1", "ex1", "ex2"]

  private func codes(_ verdict: Verdict) -> [String] {
    verdict.notes.map(\.code).filter { $0.hasPrefix("decision.") || $0.hasPrefix("proof.confirmed") }
  }

  @Test(arguments: records.indices)
  func everyRecordThatAVerdictRestsOnMustBeConfirmed(left: Int) throws {
    let situation = try Situation("apto-plain")
    #expect(try situation.verdict().standing == .preliminary)
    let all = try situation.with(Self.records.map { said($0) }).verdict()
    #expect(all.standing == .confirmed)
    // What one person said of several records is one note.
    #expect(codes(all) == ["decision.confirmed"])
    #expect(all.notes.first { $0.code == "decision.confirmed" }?.records.sorted() == Self.records.sorted())
    var some = Self.records
    some.remove(at: left)
    #expect(try situation.with(some.map { said($0) }).verdict().standing == .preliminary)
  }

  static let lists: [([Decision], Verdict.Standing, [String])] = {
    func one(_ record: String, _ accept: Bool, _ on: String? = nil, role: String? = "comite") -> Decision {
      ConfirmationTests().said(record, accept, role: role, on: on)
    }
    return [
      ([one("*", true)], .confirmed, ["decision.confirmed"]),
      ([one("*", false)], .preliminary, ["decision.unconfirmed"]),
      // What was said of one record holds against what was said of all on no later day.
      ([one("*", true), one("ex2", false)], .preliminary, ["decision.confirmed", "decision.unconfirmed"]),
      ([one("ex2", false), one("*", true)], .preliminary, ["decision.confirmed", "decision.unconfirmed"]),
      // Of several on one matter the latest.
      ([one("*", true, "2026-04-09"), one("*", false, "2026-04-08")], .confirmed, ["decision.confirmed"]),
      ([one("*", true, "2026-04-08"), one("*", false, "2026-04-08")], .preliminary, ["decision.unconfirmed"]),
      (
        [one("*", true, "2026-04-09"), one("ex2", false, "2026-04-08")], .confirmed,
        ["decision.confirmed", "decision.unconfirmed"]
      ),
      (
        [one("*", true, "2026-04-08"), one("ex2", false, "2026-04-08")], .preliminary,
        ["decision.confirmed", "decision.unconfirmed"]
      ),
      (
        records.map { one($0, true, "2026-04-08") } + [one("*", false, "2026-04-09")], .preliminary,
        ["decision.unconfirmed", "decision.confirmed"]
      ),
      (
        records.map { one($0, true, "2026-04-08") } + [one("*", false, "2026-04-08")], .confirmed,
        ["decision.unconfirmed", "decision.confirmed"]
      ),
      ([one("*", true), one("ex9", true)], .confirmed, ["decision.confirmed", "decision.noEffect"]),
      ([one("*", true, role: nil)], .preliminary, ["decision.role"]),
    ]
  }()

  @Test(arguments: lists.indices)
  func ofSeveralDecisionsOnPapersOneHolds(index: Int) throws {
    let (decisions, standing, codes) = Self.lists[index]
    let verdict = try Situation("apto-plain").under(book: "ipd-cas-2026").with(decisions).verdict()
    #expect(verdict.standing == standing)
    #expect(self.codes(verdict) == codes)
    let plain = try Situation("apto-plain").under(book: "ipd-cas-2026").verdict()
    #expect(verdict.outcome == plain.outcome)
    #expect(verdict.requirements.map(\.state) == plain.requirements.map(\.state))
  }

  /// Points and bonuses may rest on papers that no requirement rests on.
  @Test(arguments: [
    (["*"], []), (["ed1", "co1", "tr1", "ex1", "ex2"], [MeritFacts.Ground.studies]),
    (["ed1", "ed2"], [.publicSector]), (["ex1", "ex2", "ed2"], []), ([], [.studies, .publicSector]),
  ])
  func whatCountsBeyondTheRequirementsIsConfirmedByItself(records: [String], wanting: [MeritFacts.Ground]) throws {
    let degree: [String: any Sendable] = [
      "id": "ed2", "level": "maestria", "status": "grado", "career": "Gestión Pública", "institution": "Universidad X",
      "country": "PE", "from": "2015-01-01", "egreso": "2016-12-01",
      "proofs": [
        ["kind": "diploma-grado", "shows": ["firma"], "folio": 50, "date": "2019-01-01"] as [String: any Sendable]
      ],
    ]
    let situation = try Situation("apto-plain").setting("applicant.education[1]", degree)
    let verdict = try situation.with(records.map { said($0) }).verdict()
    #expect(verdict.merit.highestStudies?.level == .maestria, "\(verdict.merit)")
    #expect(verdict.merit.unconfirmed == wanting)
    #expect(try situation.setting("stage", "ficha").verdict().merit.unconfirmed == [])
  }

  /// What is not met may hang on any paper: one that somebody does not confirm leaves it open. What is met does not.
  @Test func aRefusedPaperLeavesOpenWhatIsNotMet() throws {
    let short = try Situation("apto-plain").setting("applicant.training[0].hours", 1)
    for (situation, standing) in [(try Situation("apto-plain"), Verdict.Standing.confirmed), (short, .preliminary)] {
      let spare = situation.setting(
        "applicant.training[1]",
        [
          "id": "tr9", "kind": "curso", "name": "Otro", "hours": 20, "institution": "X", "from": "2020-01-01",
          "to": "2020-01-02",
          "proofs": [["kind": "constancia", "folio": 60] as [String: any Sendable]],
        ] as [String: any Sendable])
      let verdict = try spare.with([said("*"), said("tr9", false)]).verdict()
      #expect(verdict.outcome == (standing == .confirmed ? .apto : .noApto))
      #expect(verdict.standing == standing)
      #expect(try spare.with([said("*")]).verdict().standing == .confirmed)
      #expect(
        try spare.with([said("tr9", false, on: "2026-04-08"), said("*", on: "2026-04-09")]).verdict().standing
          == .confirmed)
    }
  }

  /// Who handed in nothing that could be looked at can be looked at all the same.
  @Test(arguments: [(nil, false), ("*", true), ("ex1", false)])
  func whereThereAreNoPapersAllOfThemCanBeConfirmed(record: String?, isConfirmed: Bool) throws {
    var situation = try Situation("apto-plain")
    for place in ["education[0]", "collegiation[0]", "training[0]", "experience[0]", "experience[1]"] {
      situation = situation.setting("applicant.\(place).proofs", [String]())
    }
    let verdict = try situation.with(record.map { [said($0)] } ?? []).verdict()
    #expect(verdict.outcome == .noApto)
    #expect(verdict.standing == (isConfirmed ? .confirmed : .preliminary))
    // A record without papers has none to confirm.
    #expect(codes(verdict) == (record.map { [$0 == "*" ? "decision.confirmed" : "decision.noEffect"] } ?? []))
  }

  /// An id is of the applicant's own making: one that means something else to a decision confirms nothing.
  @Test(arguments: ["*", "personal.conditions.disability", "additional[0]"])
  func anIdThatIsTheNameOfSomethingElseConfirmsNothing(id: String) throws {
    let paper: [String: any Sendable] = ["kind": "certificado-discapacidad", "folio": 40]
    let licence: [String: any Sendable] = ["kind": "licencia", "folio": 30]
    let situation = try Situation("apto-plain")
      .setting("applicant.personal.conditions.disability", ["proofs": [paper]])
      .setting("applicant.additional", [["name": "Licencia A-I", "proofs": [licence]] as [String: any Sendable]])
      .setting("applicant.experience[1].id", id)
    let verdict = try situation.with(["ed1", "co1", "tr1", "ex1", id].map { said($0) }).verdict()
    #expect(verdict.standing == .preliminary && verdict.merit.bonuses.map(\.isConfirmed) == [false])
    #expect(codes(verdict) == ["decision.confirmed", "decision.noEffect"])
  }

  /// Nobody has seen papers on the day before they were handed in; where that day is not known nobody can tell.
  @Test(arguments: [("2026-03-31", true, false), ("2026-04-01", true, true), ("2026-03-31", false, true)])
  func papersAreSeenOnceTheyAreThere(on: String, isKnown: Bool, isConfirmed: Bool) throws {
    let question = try Situation("apto-plain").with([said("*", on: on)]).question()
    let file = try #require(ApplicantFile.read(question.file, log: FaultLog(file: "")))
    let days = MeasuringDays(
      application: try #require(Day("2026-03-24")), documents: try #require(Day("2026-04-01")))
    let verdict = evaluate(
      file, against: question.posting, book: question.book, careers: question.careers, on: days.application,
      days: isKnown ? days : nil, stage: .curricular, decisions: question.decisions,
      receipt: Receipt(book: "", posting: "", file: "", evidence: "", decisions: ""))
    #expect(verdict.standing == (isConfirmed ? .confirmed : .preliminary))
    #expect(codes(verdict) == [isConfirmed ? "decision.confirmed" : "decision.noEffect"])
  }

  @Test func aMarkInTheFileIsNotedUnlessSomebodyDecided() throws {
    var situation = try Situation("apto-plain")
    let papers = [
      "education[0]": 3, "collegiation[0]": 2, "training[0]": 1, "experience[0]": 1, "experience[1]": 1,
    ]
    for (place, count) in papers {
      for index in 0..<count {
        situation = situation.setting("applicant.\(place).proofs[\(index)].verifiedBy", "Mesa de partes")
      }
    }
    let own = try situation.verdict()
    #expect(own.standing == .confirmed)
    let note = try #require(own.notes.first { $0.code == "proof.confirmedInFile" })
    #expect(note.kind == .papersConfirmedByFile(by: ["Mesa de partes"]) && note.records == Self.records)
    let refused = try situation.with([said("*", false)]).verdict()
    #expect(refused.standing == .preliminary && codes(refused) == ["decision.unconfirmed"])
    let seen = try situation.with([said("ed1")]).verdict()
    #expect(seen.standing == .confirmed)
    #expect(
      seen.notes.first { $0.code == "proof.confirmedInFile" }?.records == Self.records.filter { $0 != "ed1" })
    // Nobody looks at papers with the ficha, whoever spoke of them.
    #expect(
      try codes(
        situation.under(book: "ipd-cas-2026").setting("stage", "ficha").with([said("*", role: "portero")]).verdict())
        == [])
    #expect(try codes(situation.setting("stage", "ficha").with([said("*", false)]).verdict()) == [])
  }

  @Test(arguments: [("personal.conditions.disability", true), ("*", true), ("disability", false)])
  func thePapersOfABonusAreConfirmedByTheirPlace(record: String, isConfirmed: Bool) throws {
    let paper: [String: any Sendable] = [
      "kind": "certificado-discapacidad", "shows": ["firma", "sello"], "date": "2020-05-04", "signed": true,
      "foliated": true, "folio": 40,
    ]
    let situation = try Situation("apto-plain").setting("applicant.personal.conditions.disability", ["proofs": [paper]])
    #expect(try situation.verdict().merit.bonuses.map(\.isConfirmed) == [false])
    #expect(try situation.with([said(record)]).verdict().merit.bonuses.map(\.isConfirmed) == [isConfirmed])
  }

  @Test func theLicencesAreConfirmedByTheirPlace() throws {
    let licence: [String: any Sendable] = ["kind": "licencia", "folio": 30]
    let situation = try Situation("apto-plain")
      .setting("posting.profile.additional", [["id": "l", "name": "Licencia A-I"]])
      .setting("applicant.additional", [["name": "Licencia A-I", "proofs": [licence]] as [String: any Sendable]])
    let others = Self.records.map { said($0) }
    #expect(try situation.with(others).verdict().standing == .preliminary)
    #expect(try situation.with(others + [said("additional[0]")]).verdict().standing == .confirmed)
  }

  @Test func whatSeveralPeopleSaidIsSaidOfEach() throws {
    let verdict = try Situation("apto-plain").with([
      said("ed1", by: "A. Ruiz"), said("ex1", by: "B. Soto"), said("co1", by: "A. Ruiz"),
    ]).verdict()
    let notes = verdict.notes.filter { $0.code == "decision.confirmed" }
    #expect(notes.map(\.records) == [["co1", "ed1"], ["ex1"]])
  }
}
