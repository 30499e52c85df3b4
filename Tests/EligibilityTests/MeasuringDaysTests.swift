import Applicant
import Days
import Eligibility
import Foundation
import Reading
import RuleData
import TestSupport
import Testing

/// The days on which somebody must have what is asked (Indecopi 1.4 b; 2.1.3 c, Cursos; IPD 9.3).
@Suite struct MeasuringDaysTests {
  private static let oneWindow = #"{"application": {"from": "2026-03-24", "to": "2026-03-26"}}"#
  private static let overlapping =
    #"{"application": {"from": "2026-03-24", "to": "2026-03-26"}, "documents": {"from": "2026-03-25", "to": "2026-03-27"}}"#
  private static let twoWindows =
    #"{"application": {"from": "2026-03-24", "to": "2026-03-26"}, "documents": {"from": "2026-04-01", "to": "2026-04-03"}}"#

  private func posting(_ schedule: String, profile: String = "{}") throws -> Posting {
    let text = """
      {"schema": "posting/1", "id": "CAS-1", "position": "Analista", "rules": {"book": "indecopi-2023"},
       "profile": \(profile), "schedule": \(schedule)}
      """
    return try #require(Posting.read(Array(text.utf8), log: FaultLog(file: "")))
  }

  private func book() throws -> RuleBook {
    var faults: [Fault] = []
    return try #require(RuleLibrary().book("indecopi-2023", faults: &faults))
  }

  static let cases:
    [(name: String, schedule: String, step: SubmissionStep, at: String, applied: String?, days: String)] =
      [
        ("papers with the application", oneWindow, .application, "2026-03-25", nil, "2026-03-25 2026-03-25"),
        ("windows that overlap", overlapping, .application, "2026-03-24", nil, "2026-03-24 2026-03-24"),
        ("papers are still to come", twoWindows, .application, "2026-03-25", nil, "2026-03-25 2026-04-01"),
        ("papers that came", twoWindows, .documents, "2026-04-02", "2026-03-26", "2026-03-26 2026-04-02"),
        ("papers whose application is gone", twoWindows, .documents, "2026-04-02", nil, "2026-04-02 2026-04-02"),
      ]

  @Test(arguments: cases.indices)
  func whatWasHandedInSaysByWhichDays(index: Int) throws {
    let item = Self.cases[index]
    func moment(_ day: String) throws -> Moment { Moment(day: try #require(Day(day)), second: 86_399) }
    let days = MeasuringDays(
      of: item.step, at: try moment(item.at), applied: try item.applied.map(moment), for: try posting(item.schedule))
    #expect("\(days.application) \(days.documents)" == item.days, "\(item.name)")
  }

  @Test func whereNobodyKnowsTheScheduleSays() throws {
    let day = try #require(Day("2026-03-25"))
    #expect(try MeasuringDays(day, posting(Self.oneWindow)).documents == day)
    #expect(try MeasuringDays(day, posting(Self.twoWindows)).documents == Day("2026-04-01"))
  }

  /// Of two applications the one that counts says when somebody applied.
  @Test(arguments: [("indecopi-2023", 24), ("ipd-cas-2026", 25)])
  func theApplicationThatCountsGivesTheDay(book id: String, day: Int) throws {
    var faults: [Fault] = []
    let admission = Admission(
      posting: try posting(Self.twoWindows), book: try #require(RuleLibrary().book(id, faults: &faults)))
    let earlier = [SubmissionStep.application, .application, .documents].map {
      EarlierSubmission(posting: "CAS-1", call: nil, step: $0, isWithdrawn: false)
    }
    let moments = try ["2026-03-24", "2026-03-25", "2026-04-03"].map {
      Moment(day: try #require(Day($0)), second: 0)
    }
    let days = admission.days(of: 2, among: earlier, at: moments)
    #expect(days == MeasuringDays(application: Day("2026-03-\(day)")!, documents: Day("2026-04-03")!))
    // What is looked at by itself is measured by its own.
    #expect(admission.days(of: 0, among: earlier, at: moments).application == Day("2026-03-24"))
  }

  /// Coming of age on 25 March, and *habilitado* until 2 April.
  @Test(arguments: [
    ("2026-03-24", "2026-04-02", "person"), ("2026-03-25", "2026-04-02", ""),
    ("2026-03-25", "2026-04-03", "collegiation"), ("2026-03-26", "2026-04-01", ""),
  ])
  func eachIsMeasuredOnTheirOwnDays(application: String, documents: String, unmet: String) throws {
    let text = """
      {"schema": "applicant-file/1", "personal": {"document": {"type": "DNI", "number": "40000021"}, "names": "Ana",
        "paternalSurname": "Quispe", "maternalSurname": "Rojas", "birthDate": "2008-03-25", "nationality": "PE",
        "declarations": {"fullCivilRights": true, "convicted": false, "disqualified": false, "antecedentes": [],
          "registries": [], "kinship": false}},
       "collegiation": [{"id": "c1", "college": "Colegio de Abogados de Lima", "number": "1", "proofs": [
         {"kind": "constancia-habilitacion", "attachment": "a", "validUntil": "2026-04-02",
          "shows": ["firma"]}]}],
       "attachments": [{"id": "a", "file": "a.pdf"}]}
      """
    let log = FaultLog(file: "f")
    let file = try #require(ApplicantFile.read(Array(text.utf8), log: log), "\(log.report)")
    let posting = try posting(Self.twoWindows, profile: #"{"education": {"colegiatura": true, "habilitacion": true}}"#)
    let days = MeasuringDays(application: try #require(Day(application)), documents: try #require(Day(documents)))
    let evaluator = Evaluator(
      posting, book: try book(), careers: BuiltInData.careers,
      on: try #require(Day("2026-03-24")), stage: .curricular)
    let receipt = Receipt(book: "", posting: "", file: "", evidence: "", decisions: "")
    let verdict = evaluator.verdict(of: file, days: days, receipt: receipt)
    let known = [RequirementID.person, .collegiation]
    let said = verdict.requirements.filter { !$0.isMet && known.contains($0.id) }
    #expect(
      said.map(\.id.description) == (unmet.isEmpty ? [] : [unmet]),
      "\(verdict.requirements.map { "\($0.id) \($0.reasons)" })")
    #expect(verdict.on == days.application)
    // Who decides again needs the day, though it be the first of the window.
    #expect(verdict.documentsOn == days.documents)
    #expect(evaluator.verdict(of: file, receipt: receipt).documentsOn == nil)
    #expect(evaluator.brief(of: file, days: days).unmet.filter(known.contains) == said.map(\.id))
    // Without days of one's own, the first of each window.
    #expect(evaluator.verdict(of: file, receipt: receipt).on == Day("2026-03-24"))
  }

  /// A step may end in the minute in which it begins, and not before.
  @Test(arguments: [
    ("2026-03-24T09:00", "2026-03-24T09:00", true), ("2026-03-24T09:00", "2026-03-24T08:59", false),
    ("2026-03-24T09:00", "2026-03-24T09:01", true), ("2026-03-24T09:00", "2026-03-24", true),
    ("2026-03-24", "2026-03-23", false),
  ])
  func aStepDoesNotEndBeforeItBegins(from: String, to: String, isSound: Bool) throws {
    let text = """
      {"schema": "posting/1", "id": "CAS-1", "position": "Analista", "rules": {"book": "indecopi-2023"}, "profile": {},
       "schedule": {"interview": {"from": "\(from)", "to": "\(to)"}}}
      """
    let log = FaultLog(file: "f")
    _ = Posting.read(Array(text.utf8), log: log)
    #expect(log.report.filter { $0.severity == .error }.map(\.path) == (isSound ? [] : ["schedule.interview.to"]))
  }
}
