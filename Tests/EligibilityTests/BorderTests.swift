import Applicant
import Days
import Reading
import RuleData
import TestSupport
import Testing

@testable import Eligibility

/// Borders that no verdict shows: where one thing ends and the next begins, what is equal and what is not.
@Suite struct BorderTests {
  // MARK: Windows

  private func posting(documentsFrom minute: Int) -> Posting {
    var posting = Posting()
    let day = Day(number: 20_536)
    posting.schedule = [
      .application: Posting.Window(from: LocalTime(day: day, minute: 510), to: LocalTime(day: day, minute: 990)),
      .documents: Posting.Window(from: LocalTime(day: day, minute: minute), to: LocalTime(day: day, minute: 1_200)),
    ]
    return posting
  }

  @Test(arguments: [(989, false), (990, false), (991, true)])
  func documentsHaveAWindowOfTheirOwnOnlyWhereItBeginsAfterTheOther(minute: Int, isOwn: Bool) {
    #expect(posting(documentsFrom: minute).hasOwnWindowForDocuments == isOwn)
  }

  // MARK: What is evaluated

  private func submission(
    _ posting: String, _ step: SubmissionStep = .application, call: String? = nil, isWithdrawn: Bool = false
  ) -> EarlierSubmission {
    EarlierSubmission(posting: posting, call: call, step: step, isWithdrawn: isWithdrawn)
  }

  private func admission(
    _ id: String, call: String? = nil, book: String = "ipd-cas-2026", documentsFrom minute: Int = 991
  ) throws -> Admission {
    var posting = posting(documentsFrom: minute)
    (posting.id, posting.call) = (id, call)
    var faults: [Fault] = []
    let book = try #require(RuleLibrary().book(book, faults: &faults))
    return Admission(posting: posting, rules: book.rules(on: Day(number: 20_536)))
  }

  @Test func theDocumentsOfThisPostingThatCameLastAreEvaluatedWithTheApplication() throws {
    let admission = try admission("P")
    let own = submission("P")
    #expect(admission.evaluated(among: [own, submission("P", .documents)], stage: .curricular) == .submission(1))
    #expect(admission.evaluated(among: [own, submission("P", .documents)], stage: .ficha) == .submission(0))
    #expect(
      admission.evaluated(among: [own, submission("P", .documents), submission("P", .documents)], stage: .curricular)
        == .submission(2))
    let second = submission("P", .documents, isWithdrawn: true)
    #expect(
      admission.evaluated(among: [own, submission("P", .documents), second], stage: .curricular) == .submission(1))
  }

  /// IPD 7.2.A: an application is no file of documents, whoever else's or withdrawn ones are there.
  @Test func withoutDocumentsThereIsNothingToEvaluateInTheirStage() throws {
    let admission = try admission("P")
    let own = submission("P")
    for others in [[], [submission("Q", .documents)], [submission("P", .documents, isWithdrawn: true)]] {
      #expect(
        admission.evaluated(among: [own] + others, stage: .curricular) == .withoutDocuments(application: 0), "\(others)"
      )
      #expect(admission.evaluated(among: [own] + others, stage: .ficha) == .submission(0))
    }
    #expect(
      admission.evaluated(among: [own, submission("P")], stage: .curricular) == .withoutDocuments(application: 1))
    let withdrawn = submission("P", isWithdrawn: true)
    #expect(admission.evaluated(among: [withdrawn, submission("P", .documents)], stage: .curricular) == .nothing)
    #expect(admission.evaluated(among: [submission("Q")], stage: .ficha) == .nothing)
  }

  /// The minute in which the other window ends belongs to it: windows that touch are one act.
  @Test(arguments: [(990, Evaluated.submission(0)), (991, .withoutDocuments(application: 0))])
  func documentsThatGoWithTheApplicationAreThere(minute: Int, expected: Evaluated) throws {
    let admission = try admission("P", documentsFrom: minute)
    #expect(admission.evaluated(among: [submission("P")], stage: .curricular) == expected)
  }

  /// Papers take no place, and where places are counted by posting another one of the same call takes none.
  @Test func onlyWhatCountsTakesAPlace() throws {
    func isTaken(_ earlier: [EarlierSubmission], by admission: Admission) -> Bool {
      let moment = Moment(day: Day(number: 20_536), second: 600 * 60)
      return admission.look(at: ApplicantFile(), on: moment, after: earlier).refusals.contains {
        if case .tooMany = $0.kind { true } else { false }
      }
    }
    let ofPosting = try admission("P", call: "C")
    #expect(isTaken([submission("P", call: "C"), submission("P", call: "C")], by: ofPosting))
    #expect(!isTaken([submission("P", call: "C"), submission("Q", call: "C")], by: ofPosting))
    #expect(!isTaken([submission("P", call: "C"), submission("P", .documents, call: "C")], by: ofPosting))
    let ofCall = try admission("P", call: "C", book: "indecopi-2023")
    #expect(isTaken([submission("Q", call: "C")], by: ofCall))
    #expect(!isTaken([submission("Q", call: "D")], by: ofCall))
    #expect(!isTaken([submission("Q", .documents, call: "C")], by: ofCall))
    // Postings without a call have none in common.
    #expect(!isTaken([submission("Q")], by: try admission("P", book: "indecopi-2023")))
    #expect(!isTaken([submission("Q")], by: ofCall))
    #expect(!isTaken([submission("Q", call: "C")], by: try admission("P", book: "indecopi-2023")))
  }

  // MARK: Schedules

  @Test func findingsWeighAsTheyAreListed() {
    let all = ScheduleFinding.Severity.allCases
    for (a, first) in all.enumerated() {
      for (b, second) in all.enumerated() { #expect((first < second) == (a < b), "\(first) < \(second)") }
    }
  }

  @Test func everyClosedDayOfALongStepIsNamed() throws {
    let situation = try Situation("apto-plain").setting(
      "posting.schedule", ["documents": ["from": "2026-03-30", "to": "2026-04-10"]])
    let question = try situation.question()
    let review = ScheduleReview(of: question.posting, book: question.book, holidays: BuiltInData.holidays)
    #expect(review.phases.first?.closed.map(\.description) == ["2026-04-02", "2026-04-03"])
    #expect(review.phases.first?.businessDays == 8)
  }

  // MARK: Books

  @Test(arguments: [(-1, true), (0, false), (1, false)])
  func aBookIsNotInForceUntilItsFirstDay(days: Int, isSaid: Bool) throws {
    let question = try Situation("apto-plain").question()
    let first = try #require(question.book.firstDay)
    let verdict = try question.verdict(stage: .curricular, on: first.advanced(by: days))
    #expect(verdict.notes.contains { $0.code == "book.notInForce" } == isSaid, "\(verdict.notes.map(\.code))")
  }

  @Test func aSourceIsAnotherOneWhereAnyPartOfItIs() throws {
    let citation = Citation(document: "Bases", section: "1", quote: nil)
    let (day, other) = (Day(number: 20_000), Citation(document: "Bases", section: "2", quote: nil))
    func source(
      _ path: String = "a.b", _ cited: Citation? = nil, isReading: Bool = false, from: Day? = nil
    ) -> Source {
      Source(path: path, citation: cited ?? citation, isReading: isReading, from: from)
    }
    #expect(source() == source())
    for another in [source("a.c"), source("a.b", other), source(isReading: true), source(from: day)] {
      #expect(source() != another)
    }
  }
}
