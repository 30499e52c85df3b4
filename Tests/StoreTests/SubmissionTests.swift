import Days
import Digests
import Eligibility
import Foundation
import Reading
import TestSupport
import Testing

@testable import Store

/// What is handed in: taken as the posting says, frozen, never half.
@Suite struct SubmissionTests {
  @Test func aSubmissionFreezesWhatWasThere() throws {
    let shelf = try Shelf()
    let archive = shelf.archive
    _ = try archive.save(posting: Shelf.posting(), at: Shelf.moment("2026-03-01"))
    let person = try shelf.save(note: "then", attachments: ["docs/a.pdf"])
    let made = try archive.submit(person, to: "CAS-1", under: Shelf.book(), at: Shelf.moment("2026-03-24", 16, 30))
    try shelf.save(note: "later")
    #expect(made.at.description == "2026-03-24T16:30:00-05:00" && made.number == 1 && made.step == .application)
    #expect(try archive.submission(made.receipt) == made)
    #expect(try archive.text(.file, of: made) == Shelf.applicant(note: "then", attachments: ["docs/a.pdf"]))
    #expect(try archive.text(.posting, of: made) == Shelf.posting())
    #expect(try archive.text(.book, of: made) == Shelf.book().bytes)
    #expect(made.engine == Engine.version && made.attachments.map(\.path) == ["docs/a.pdf"])
  }

  static let untaken: [(String, (Int, Int, Int), [String], String)] = [
    ("a second early", (8, 29, 59), ["cv"], "notYet"), ("a second late", (16, 30, 1), ["cv"], "closed"),
    ("without a document", (9, 0, 0), ["cv", "anexo-07"], #"documentMissing("anexo-07")"#),
  ]

  @Test(arguments: untaken.indices)
  func whatThePostingDoesNotTakeLeavesNothing(index: Int) throws {
    let (name, time, documents, expected) = Self.untaken[index]
    let shelf = try Shelf()
    _ = try shelf.archive.save(posting: Shelf.posting(documents: documents), at: Shelf.moment("2026-03-01"))
    let person = try shelf.save()
    let moment = try Shelf.moment("2026-03-24", time.0, time.1, time.2)
    let said = refusal { _ = try shelf.archive.submit(person, to: "CAS-1", under: Shelf.book(), at: moment) }
    #expect(said.hasPrefix("refused") && said.contains(expected), "\(name): \(said)")
    #expect(try shelf.archive.submissions(of: person) == [])
    #expect(try shelf.archive.entries(ofPosting: "CAS-1").map(\.action) == ["posting.saved"])
  }

  @Test func anAttachmentThatIsNamedMustBeThere() throws {
    let shelf = try Shelf()
    _ = try shelf.archive.save(posting: Shelf.posting(), at: Shelf.moment("2026-03-01"))
    let bytes = Shelf.applicant(attachments: ["docs/a.pdf"])
    let person = try shelf.archive.save(file: bytes, attachments: [], at: Shelf.moment()).version.person
    let said = refusal { _ = try shelf.archive.submit(person, to: "CAS-1", under: Shelf.book(), at: Shelf.moment()) }
    #expect(said.contains(#"attachmentMissing("docs/a.pdf")"#))
  }

  @Test func anAttachmentThatChangedIsNotHandedIn() throws {
    let shelf = try Shelf()
    _ = try shelf.archive.save(posting: Shelf.posting(), at: Shelf.moment("2026-03-01"))
    let person = try shelf.save(attachments: ["a.pdf"])
    let digest = try #require(try shelf.digests().first)
    try Data("x".utf8).write(to: URL(filePath: shelf.archive.attachments.place(of: digest)))
    let said = refusal { _ = try shelf.archive.submit(person, to: "CAS-1", under: Shelf.book(), at: Shelf.moment()) }
    #expect(said.contains("attachmentAltered"))
    #expect(try shelf.archive.submissions(of: person) == [])
  }

  @Test func anotherBookThanThePostingsIsRefused() throws {
    let shelf = try Shelf()
    _ = try shelf.archive.save(posting: Shelf.posting(), at: Shelf.moment("2026-03-01"))
    let (person, book) = (try shelf.save(), try Shelf.book("servir-2020"))
    let said = refusal { _ = try shelf.archive.submit(person, to: "CAS-1", under: book, at: Shelf.moment()) }
    #expect(said == #"otherBook("ipd-cas-2026")"#)
  }

  /// As the bases say it: one post of a call and the first counts; two for a posting and the second counts.
  @Test(arguments: [
    ("indecopi-2023", ["CAS-1", "CAS-2", "CAS-1", "CAS-9"], [true, false, false, true]),
    ("ipd-cas-2026", ["CAS-1", "CAS-2", "CAS-1", "CAS-1"], [true, true, true, false]),
  ])
  func applicationsAreCountedAsTheBookSays(book id: String, postings: [String], taken: [Bool]) throws {
    let shelf = try Shelf()
    for name in Set(postings) {
      // Capitals and blanks make no other call of one.
      let call = ["CAS-9": "another call", "CAS-2": " cas "][name] ?? "CAS"
      _ = try shelf.archive.save(posting: Shelf.posting(name, book: id, call: call), at: Shelf.moment("2026-03-01"))
    }
    let (person, book) = (try shelf.save(), try Shelf.book(id))
    let results = try postings.map { name in
      let said = refusal { _ = try shelf.archive.submit(person, to: name, under: book, at: Shelf.moment()) }
      try #require(said == "nothing" || said.contains("tooMany"), "\(said)")
      return said == "nothing"
    }
    #expect(results == taken)
  }

  /// Once somebody has applied, another text of the book neither lifts nor lowers how often one may: for whoever comes
  /// next, and over the postings of a call where it is counted over those. PGE's book stands on SERVIR's.
  @Test(arguments: [
    ("ipd-cas-2026", ("2", "9"), ["CAS-1", "CAS-1", "CAS-1"], [true, true, false]),
    ("ipd-cas-2026", ("2", "1"), ["CAS-1", "CAS-1", "CAS-1"], [true, true, false]),
    ("ipd-cas-2026", ("2", "1"), ["CAS-1", "CAS-2", "CAS-2"], [true, true, false]),
    ("indecopi-2023", ("1", "9"), ["CAS-1", "CAS-1"], [true, false]),
    ("indecopi-2023", ("1", "9"), ["CAS-1", "CAS-2", "CAS-9", "CAS-9"], [true, false, true, true]),
    ("pge-2023", ("1", "9"), ["CAS-1", "CAS-1"], [true, false]),
  ])
  func anotherTextOfTheBookChangesNoLimit(
    book id: String, maximum: (String, String), postings: [String], taken: [Bool]
  ) throws {
    let shelf = try Shelf()
    for name in Set(postings) {
      let call = name == "CAS-9" ? "another call" : "CAS"
      _ = try shelf.archive.save(posting: Shelf.posting(name, book: id, call: call), at: Shelf.moment("2026-03-01"))
    }
    let (person, book) = (try shelf.save(), try Shelf.book(id))
    let changed = try Shelf.book(
      id, with: #""maximum": {"value": \#(maximum.0)"#, as: #""maximum": {"value": \#(maximum.1)"#)
    let results = try postings.enumerated().map { index, name in
      let said = refusal {
        _ = try shelf.archive.submit(person, to: name, under: index == 0 ? book : changed, at: Shelf.moment())
      }
      try #require(said == "nothing" || said.contains("tooMany"), "\(said)")
      return said == "nothing"
    }
    #expect(results == taken)
  }

  /// The first who applies settles it for the others, too.
  @Test func theTextUnderWhichWasFirstAppliedBindsEverybody() throws {
    let shelf = try Shelf()
    _ = try shelf.archive.save(posting: Shelf.posting(), at: Shelf.moment("2026-03-01"))
    let changed = try Shelf.book("ipd-cas-2026", with: #""maximum": {"value": 2"#, as: #""maximum": {"value": 1"#)
    _ = try shelf.archive.submit(shelf.save(1), to: "CAS-1", under: changed, at: Shelf.moment())
    let other = try shelf.save(2)
    let made = try shelf.archive.submit(other, to: "CAS-1", under: Shelf.book(), at: Shelf.moment())
    #expect(made.book == SHA256.hex(try Shelf.book().bytes), "what it is judged by is frozen as it was brought")
    let said = refusal { _ = try shelf.archive.submit(other, to: "CAS-1", under: Shelf.book(), at: Shelf.moment()) }
    #expect(said.contains("tooMany(maximum: 1"), "\(said)")
  }

  /// Of each person what a stage looks at, in the order in which it came in.
  @Test func whoHasNoDocumentsForTheirStageStandsThereByTheApplication() throws {
    let shelf = try Shelf()
    let (archive, book) = (shelf.archive, try Shelf.book())
    let bytes = Shelf.posting(handedIn: "2026-04-01")
    _ = try archive.save(posting: bytes, at: Shelf.moment("2026-03-01"))
    func submit(_ number: Int, _ day: String, _ minute: Int) throws -> StoreID {
      try archive.submit(shelf.save(number), to: "CAS-1", under: book, at: Shelf.moment(day, 10, minute)).receipt
    }
    let applied = try (1...4).map { try submit($0, "2026-03-24", $0) }
    let papers = try [3, 1, 2].map { try submit($0, "2026-04-01", $0) }
    try archive.withdraw(papers[2], at: Shelf.moment("2026-04-01", 12))
    let log = FaultLog(file: "")
    let admission = Admission(posting: try #require(Posting.read(bytes, log: log)), book: book)
    let days = try MeasuringDays(
      application: Shelf.moment("2026-03-24").day, documents: Shelf.moment("2026-04-01").day)
    #expect(
      try archive.evaluated(for: "CAS-1", by: admission, stage: .curricular) == [
        .withoutDocuments(application: applied[1]), .withoutDocuments(application: applied[3]),
        .submission(papers[0], days), .submission(papers[1], days),
      ])
    #expect(
      try archive.evaluated(for: "CAS-1", by: admission, stage: .ficha) == applied.map { .submission($0, days) })
    #expect(try applied.map { try archive.days(of: $0, by: admission) } == applied.map { _ in days })
    #expect(try papers.map { try archive.days(of: $0, by: admission) } == papers.map { _ in days })
    let unknown = StoreID(.receipt)
    #expect(refusal { _ = try archive.days(of: unknown, by: admission) }.hasPrefix("unknown("))
  }

  @Test func aWithdrawalStandsBesideTheSubmission() throws {
    let shelf = try Shelf()
    let (_, made) = try shelf.fill()
    let withdrawn = try shelf.archive.submission(made[1].receipt)
    #expect(try withdrawn.withdrawn == Shelf.moment("2026-03-24", 12))
    #expect(withdrawn.hash == made[1].hash)
    #expect(refusal { try shelf.archive.withdraw(made[1].receipt, at: Shelf.moment()) }.hasPrefix("withdrawn"))
  }

  @Test func whatIsListedForAPostingIsInItsOrder() throws {
    let shelf = try Shelf()
    let (people, made) = try shelf.fill()
    var listed: [StoreID] = []
    try shelf.archive.submissions(for: "CAS-1") { listed.append($0.receipt) }
    #expect(listed == made.map(\.receipt))
    #expect(try shelf.archive.submissions(of: people[0]).map(\.receipt) == [made[0].receipt, made[2].receipt])
    #expect(try shelf.archive.judgements(of: made[0].receipt).map(\.bytes) == [Array(#"{"a": 1}"#.utf8)])
  }

  /// Eight at once hand in for one person: as many are taken as the book allows, and nobody is told to wait.
  @Test func ofManyAtOnceNoMoreAreTakenThanMayBe() async throws {
    let shelf = try Shelf()
    _ = try shelf.archive.save(posting: Shelf.posting(), at: Shelf.moment("2026-03-01"))
    let (person, folder, book, moment) = (try shelf.save(), shelf.folder, try Shelf.book(), try Shelf.moment())
    let outcomes = await withTaskGroup(of: String.self) { group in
      for _ in 0..<8 {
        group.addTask {
          refusal { _ = try SQLiteArchive.open(folder).submit(person, to: "CAS-1", under: book, at: moment) }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.filter { $0 == "nothing" }.count == 2)
    #expect(outcomes.filter { $0.contains("tooMany") }.count == 6, "\(outcomes)")
    #expect(try shelf.archive.submissions(of: person).map(\.number) == [1, 2])
    #expect(try shelf.archive.check().flaws == [])
  }

  /// The hash of every submission and every link of the log, worked out from the database by another program that
  /// knows only what `Formats.md` says.
  @Test func anybodyCanWorkOutTheHashes() throws {
    let shelf = try Shelf()
    _ = try shelf.fill()
    let script = try String(contentsOfFile: Fixtures.root.path + "/Scripts/check-hashes.py", encoding: .utf8)
    let output = try Python.run(script, [shelf.folder])
    #expect(output == "3 submissions, 18 entries of 4 chains: all as written down\n")
  }
}
