import Applicant
import Eligibility
import TestSupport
import Testing

/// Advice on courses and programmes: their hours, who ordered them, what further ones have to be.
@Suite struct TrainingAdviceTests {
  /// Courses that are there need their certificates before another one is taken.
  @Test func coursesWithoutCertificateAreToBeProvedBeforeMoreAreTaken() throws {
    let courses = (1...2).map { index -> [String: any Sendable] in
      [
        "id": "tr\(index)", "kind": "curso", "name": "Derecho Administrativo \(index)", "to": "2020-05-30", "hours": 20,
        "proofs": [String](),
      ]
    }
    let situation = try Situation("apto-plain").setting("applicant.training", courses)
      .setting("posting.profile.training[0].kind", "curso").setting("posting.profile.training[0].hours", 40)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .training("programa") }
    #expect(measureNames(own) == [["ask"], ["ask"], ["train"]])
    #expect(own.map { caseName($0.effect) } == ["meetsTogether", "meetsTogether", "meets"])
  }

  /// The IPD disqualifies for a sheet without its folio: of two programmes the one counts whose papers all have theirs.
  @Test(arguments: [(Int?.some(7), "tr1"), (nil, "tr2")])
  func theProgrammeWhoseSheetsAllHaveFoliosIsTaken(folio: Int?, taken: String) throws {
    func programme(_ id: String, _ folio: Int?) -> [String: any Sendable] {
      var further: [String: any Sendable] = ["kind": "diploma", "shows": ["horas", "aprobado", "firma"]]
      if let folio { further["folio"] = folio }
      return [
        "id": id, "kind": "diplomado", "name": "Diplomado en Derecho Administrativo \(id)", "to": "2019-06-30",
        "hours": 120,
        "proofs": [
          ["kind": "diploma", "shows": ["horas", "aprobado", "firma"], "folio": 9] as [String: any Sendable], further,
        ],
      ]
    }
    let verdict = try Situation("apto-plain")
      .setting("applicant.training", [programme("tr1", folio), programme("tr2", 8)]).verdict()
    #expect(verdict.result("training.programa")?.records == [taken])
  }

  /// Of a course without its hours those that are lacking are enough; of a programme those from which it counts.
  @Test(arguments: [("curso", false, 20, "20"), ("programa", true, 85, "80"), ("programa", false, 85, "90")])
  func theFewestHoursThatWouldDoAreTakenForGranted(
    kind: String, isOfGoverningBody: Bool, asked: Int, hours: String
  ) throws {
    let situation = try Situation("apto-plain").setting("posting.profile.training[0].kind", kind)
      .setting("posting.profile.training[0].hours", asked).setting("applicant.training[0].hours", nil)
      .setting("applicant.training[0].governingBody", isOfGoverningBody)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .training("programa") }
    #expect(own.first?.steps.map { caseName($0.measure) } == ["declareHours"])
    #expect(own.first?.assumptions.map(\.value) == [hours])
  }

  /// Beside a course of twelve hours the others are lacking, and eight at least (IPD 7.2.B).
  @Test(arguments: [(30, "18"), (20, "8"), (19, "8")])
  func whatOtherCoursesHaveIsNotTakenForGrantedOnceMore(asked: Int, hours: String) throws {
    let course: [String: any Sendable] = [
      "id": "tr2", "kind": "curso", "name": "Derecho Administrativo", "to": "2020-05-30", "hours": 12,
      "proofs": [
        [
          "kind": "certificado", "shows": ["horas", "aprobado", "firma"], "folio": 30, "signed": true, "foliated": true,
        ]
          as [String: any Sendable]
      ],
    ]
    let situation = try Situation("apto-plain").setting("posting.profile.training[0].kind", "curso")
      .setting("posting.profile.training[0].hours", asked).setting("applicant.training[0].hours", nil)
      .setting("applicant.training[1]", course)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .training("programa") }
    #expect(own.first?.assumptions.map(\.value) == [hours])
  }

  /// A programme of 80 hours serves if a governing body ordered it (IPD 7.2.B); who did not say so may.
  @Test(arguments: [(80, Bool?.none, true), (79, nil, false), (80, false, false), (89, nil, true)])
  func thatAGoverningBodyOrderedAProgrammeIsToBeSaid(hours: Int, isOfGoverningBody: Bool?, isAdvised: Bool) throws {
    let situation = try Situation("apto-plain").setting("applicant.training[0].hours", hours)
      .setting("applicant.training[0].governingBody", isOfGoverningBody)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .training("programa") }
    #expect(
      measureNames(own) == (isAdvised ? [["declareGoverningBody"]] : []) + [["train"]])
    #expect(own.allSatisfy { $0.effect == .meets })
  }

  /// Where more than the least hours are asked no governing body makes them fewer.
  @Test func aGoverningBodyIsNotAskedAfterWhereItChangesNothing() throws {
    let situation = try Situation("apto-plain").setting("posting.profile.training[0].hours", 120)
      .setting("applicant.training[0].hours", 80).setting("applicant.training[0].governingBody", nil)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let own = improvements(of: verdict, question).filter { $0.requirement == .training("programa") }
    #expect(measureNames(own) == [["train"]])
  }

  /// Indecopi counts courses of twelve hours and more: of 24 hours in all each must have them, and one of 12 is one.
  @Test(arguments: [
    ("curso", 24, Int?.some(12), 24), ("curso", 12, nil, 12), ("curso", 8, nil, 12), ("programa", 24, nil, 90),
  ])
  func coursesThatAddUpAreEachToBeLongEnough(kind: String, asked: Int, each: Int?, hours: Int) throws {
    let situation = try Situation("apto-plain").under(book: "indecopi-2023")
      .setting("applicant.training", [String]()).setting("posting.profile.training[0].kind", kind)
      .setting("posting.profile.training[0].hours", asked)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let measures = improvements(of: verdict, question).flatMap(\.steps).map(\.measure)
    let trained = measures.compactMap { measure -> [Int?]? in
      if case .train(_, let hours, let each, _, _) = measure { [hours, each] } else { nil }
    }
    #expect(trained == [[hours, each]])
  }

  /// What is advised is said without its kind only where it would be that kind.
  @Test(arguments: [
    ("programa", "Programa de especialización en Redacción", "Redacción"),
    ("curso", "Curso de Redacción", "Redacción"), ("curso", "Taller de Redacción", "Taller de Redacción"),
    ("curso", "Redacción", "Redacción"),
  ])
  func theTopicToStudyIsSaidAsItWouldServe(kind: String, topic: String, said: String) throws {
    let situation = try Situation("apto-plain").setting("posting.profile.training[0].kind", kind)
      .setting("posting.profile.training[0].topics", [topic])
    let question = try situation.question()
    let found = improvements(of: try situation.verdict(), question).filter { $0.requirement == .training("programa") }
    let topics = found.flatMap(\.steps).compactMap { step -> [String]? in
      if case .train(_, _, _, let topics, _) = step.measure { topics } else { nil }
    }
    #expect(topics == [[said]])
  }

  /// A master's degree that stands for a course is judged by its grades, a course beside it by its hours alone (Indecopi
  /// 2.1.3 c).
  @Test(arguments: [("tr1", ["horas"]), ("tr2", ["horas", "aprobado"])])
  func thePaperOfADegreeIsAskedForAsOne(record: String, shows: [String]) throws {
    func training(_ id: String, _ kind: String) -> [String: any Sendable] {
      [
        "id": id, "kind": kind, "name": "Derecho Administrativo", "institution": "Universidad \(id)",
        "to": "2020-05-30", "hours": 20, "proofs": [String](),
      ]
    }
    let situation = try Situation("apto-plain").under(book: "indecopi-2023")
      .setting("applicant.training", [training("tr1", "curso"), training("tr2", "maestria")])
      .setting("posting.profile.training[0].kind", "curso").setting("posting.profile.training[0].hours", 15)
    let (question, verdict) = (try situation.question(), try situation.verdict())
    let steps = improvements(of: verdict, question).flatMap(\.steps).filter { $0.record == record }
    #expect(!steps.isEmpty && steps.flatMap(\.measure.requests).allSatisfy { $0.shows == shows }, "\(steps)")
  }
}
