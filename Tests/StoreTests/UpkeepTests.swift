import Digests
import Foundation
import Testing

@testable import Store

/// Whether what is amiss is found, and what becomes of copies, orphans and persons.
@Suite struct UpkeepTests {
  // MARK: What nobody may change

  @Test(arguments: [
    "audit", "public_text", "posting_version", "cancellation", "submission", "submission_attachment", "withdrawal",
    "judgement",
  ])
  func whatWasWrittenOnceStays(table: String) throws {
    let shelf = try Shelf()
    _ = try shelf.fill()
    let database = shelf.archive.database
    let column = try #require(
      try database.first("SELECT name FROM pragma_table_info(?) ORDER BY cid DESC", .text(table)) { $0.text(0) })
    for change in ["UPDATE \(table) SET \(column) = \(column)", "DELETE FROM \(table)"] {
      #expect(refusal { try database.run(change) }.contains("\(table) is never changed"))
    }
    #expect(try shelf.archive.check().flaws == [])
  }

  // MARK: What somebody changed all the same

  static let changes = [
    "UPDATE audit SET at = at + 1 WHERE id = 3", "UPDATE audit SET action = 'judged' WHERE id = 3",
    "UPDATE audit SET subject = '' WHERE action = 'file.saved' AND number = 2",
    "DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)", "UPDATE audit SET number = 9 WHERE id = 1",
    "UPDATE audit SET hash = replace(hash, 'a', 'b') WHERE id = 2",
    "UPDATE person SET document_number = '40000999' WHERE id = 1",
    "UPDATE person SET document_type = 'CE' WHERE id = 1",
    "UPDATE person SET key = 'P-0000-0000-0000' WHERE id = 2",
    "UPDATE file_version SET at = at - 1 WHERE id = 1", "UPDATE file_version SET number = 7 WHERE id = 1",
    "UPDATE file_version SET salt = 'a' WHERE id = 1", "UPDATE file_version SET person = 2 WHERE id = 3",
    "UPDATE file_attachment SET path = 'docs/b.pdf' WHERE path = 'docs/a.pdf'",
    "UPDATE personal_text SET bytes = x'7B7D' WHERE id = 1",
    "UPDATE public_text SET bytes = x'7B7D' WHERE id = 1", "UPDATE posting SET call = 'another' WHERE id = 1",
    "UPDATE posting SET name = 'CAS-3' WHERE id = 1", "UPDATE posting_version SET at = 0 WHERE id = 1",
    "UPDATE cancellation SET at = 0", "DELETE FROM cancellation",
    "UPDATE submission SET at = at - 60 WHERE id = 1", "UPDATE submission SET step = 'documents' WHERE id = 1",
    "UPDATE submission SET step = 'something' WHERE id = 1", "UPDATE submission SET engine = '9' WHERE id = 1",
    "UPDATE submission SET hash = '' WHERE id = 1", "UPDATE submission SET person = 2 WHERE id = 1",
    "UPDATE submission SET receipt = 'R-0000-0000-0000' WHERE id = 1", "UPDATE submission SET number = 9 WHERE id = 1",
    "UPDATE submission SET book = posting_text WHERE id = 1",
    "DELETE FROM submission_attachment WHERE submission = 1", "DELETE FROM withdrawal",
    "UPDATE withdrawal SET at = at + 1", "UPDATE withdrawal SET submission = 1",
    "UPDATE judgement SET bytes = x'7B7D'", "UPDATE judgement SET kind = 'decisions'", "DELETE FROM judgement",
    "DROP TRIGGER audit_no_update", "DROP INDEX submission_person", "CREATE TABLE theirs (a)",
    "UPDATE attachment SET sha256 = replace(sha256, 'a', 'b') WHERE id = 1", "PRAGMA user_version = 1",
  ]

  /// Each change is made behind the back of the triggers, which stand again afterwards.
  @Test(arguments: changes)
  func whatWasChangedIsFound(change: String) throws {
    let shelf = try Shelf()
    _ = try shelf.fill()
    let database = shelf.archive.database
    try #require(try shelf.archive.check().flaws == [])
    let triggers = try database.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'") {
      ($0.text(0), $0.text(1))
    }
    try database.run("PRAGMA foreign_keys = OFF")
    for (name, _) in triggers where change != "DROP TRIGGER audit_no_update" {
      try database.run("DROP TRIGGER \(name)")
    }
    try database.run(change)
    for (_, sql) in triggers where change != "DROP TRIGGER audit_no_update" { try database.run(sql) }
    #expect(try !shelf.archive.check().flaws.isEmpty)
  }

  /// Takes the triggers away for as long as something is changed that they would not let be changed.
  private static func change(_ shelf: Shelf, _ statements: [String]) throws {
    let database = shelf.archive.database
    let triggers = try database.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'") {
      ($0.text(0), $0.text(1))
    }
    try database.run("PRAGMA foreign_keys = OFF")
    for (name, _) in triggers { try database.run("DROP TRIGGER \(name)") }
    for statement in statements { try database.run(statement) }
    for (_, sql) in triggers { try database.run(sql) }
  }

  /// The last of them, too, after which no number is missing.
  @Test(arguments: [1, 2])
  func aVersionThatIsGoneIsNamed(number: Int) throws {
    let shelf = try Shelf()
    let (people, _) = try shelf.fill()
    let row = try #require(
      try shelf.archive.database.first(
        "SELECT id FROM file_version WHERE number = ? AND person = 1", .integer(number)
      ) { $0.integer(0) })
    try Self.change(
      shelf, ["DELETE FROM file_attachment WHERE version = \(row)", "DELETE FROM file_version WHERE id = \(row)"])
    #expect(try shelf.archive.check().flaws.contains(.record("\(people[0])@\(number)")))
  }

  /// Rows that have changed places say nothing else than before of what counts, and show.
  @Test func theNumberOfARowDecidesNothing() throws {
    let shelf = try Shelf()
    let (people, made) = try shelf.fill()
    let rows = try made.map { try shelf.archive.find($0.receipt).row }
    let swap = [(rows[0], 99), (rows[2], rows[0]), (99, rows[2])].flatMap { old, new in
      ["submission SET id", "submission_attachment SET submission", "judgement SET submission"].map {
        "UPDATE \($0) = \(new) WHERE \($0.split(separator: " ").last ?? "") = \(old)"
      }
    }
    try Self.change(shelf, swap)
    #expect(try shelf.archive.submissions(of: people[0]).map(\.receipt) == [made[0].receipt, made[2].receipt])
    let person = try shelf.archive.row(of: people[0])
    #expect(try shelf.archive.earlier(of: person).map(\.receipt) == [made[0].receipt, made[2].receipt])
    #expect(try shelf.archive.check().flaws.contains { if case .record = $0 { true } else { false } })
  }

  /// Judgements stand in the order in which they were kept, whatever rows they have.
  @Test func judgementsStandInTheOrderOfTheLog() throws {
    let shelf = try Shelf()
    let (_, made) = try shelf.fill()
    let second = Judgement(kind: .verdict, at: try Shelf.moment("2026-03-26"), bytes: Array(#"{"a": 2}"#.utf8))
    try shelf.archive.keep(second, of: made[0].receipt)
    try Self.change(shelf, ["UPDATE judgement SET id = -1 WHERE id = 2"])
    #expect(
      try shelf.archive.judgements(of: made[0].receipt).map(\.at) == [
        Shelf.moment("2026-03-25"), Shelf.moment("2026-03-26"),
      ])
  }

  /// One damage hides nothing of what else there is to be said.
  @Test(arguments: [
    ("DELETE FROM posting_version WHERE posting = 1", "CAS-1"),
    ("UPDATE public_text SET bytes = x'00' WHERE id = (SELECT text FROM posting_version WHERE posting = 1)", "CAS-1"),
    ("DELETE FROM public_text", "CAS-2"), ("PRAGMA user_version = 1", "user_version"),
    ("PRAGMA user_version = 0", "user_version"),
  ])
  func whatIsDamagedIsNamedAndTheRestIsLookedAt(statement: String, name: String) throws {
    let shelf = try Shelf()
    _ = try shelf.fill()
    try FileManager.default.removeItem(
      atPath: shelf.archive.attachments.place(of: SHA256.hex(Array("content of docs/a.pdf".utf8))))
    try Self.change(shelf, [statement])
    let flaws = try shelf.another().check().flaws
    #expect(flaws.contains { $0 == .record(name) || $0 == .content(of: name) || $0 == .schema(name) }, "\(flaws)")
    #expect(flaws.contains { if case .attachmentMissing = $0 { true } else { false } }, "\(flaws)")
  }

  @Test(arguments: ["folder", "pipe", "circle"])
  func whatIsNoFileInThePlaceOfAnAttachmentIsNamed(kind: String) throws {
    let shelf = try Shelf()
    let owners = ["\(try shelf.save(attachments: ["a.pdf", "b.pdf"]))@1"]
    let place = shelf.archive.attachments.place(of: SHA256.hex(Array("content of a.pdf".utf8)))
    let other = SHA256.hex(Array("content of b.pdf".utf8))
    try FileManager.default.removeItem(atPath: place)
    try FileManager.default.removeItem(atPath: shelf.archive.attachments.place(of: other))
    switch kind {
    case "folder": try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
    case "pipe": try #require(mkfifo(place, 0o600) == 0)
    default: try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: place)
    }
    let digest = SHA256.hex(Array("content of a.pdf".utf8))
    #expect(
      try Set(shelf.archive.check().flaws) == [
        .attachmentUnreadable(sha256: digest, of: owners), .attachmentMissing(sha256: other, of: owners),
      ])
  }

  @Test func aDatabaseWithARowThatRefersToNothingIsFound() throws {
    let shelf = try Shelf()
    _ = try shelf.fill()
    try shelf.archive.database.run("PRAGMA foreign_keys = OFF")
    try shelf.archive.database.run("DELETE FROM attachment")
    #expect(try shelf.archive.check().flaws.contains(.reference(table: "file_attachment")))
  }

  /// Every single bit of an attachment.
  @Test func everyFlippedBitOfAnAttachmentIsFoundAndNotServed() throws {
    let shelf = try Shelf()
    let owners = ["\(try shelf.save(attachments: ["a.pdf"]))@1"]
    let digest = try #require(try shelf.digests().first)
    let place = URL(filePath: shelf.archive.attachments.place(of: digest))
    let sound = try Data(contentsOf: place)
    for bit in 0..<sound.count * 8 {
      var flipped = sound
      flipped[bit / 8] ^= 1 << (bit % 8)
      try flipped.write(to: place)
      #expect(try shelf.archive.check().flaws == [.attachmentAltered(sha256: digest, of: owners)])
      #expect(refusal { _ = try shelf.archive.place(ofAttachment: digest) }.contains("attachmentAltered"))
    }
    try FileManager.default.removeItem(at: place)
    #expect(try shelf.archive.check().flaws == [.attachmentMissing(sha256: digest, of: owners)])
  }

  @Test func aLogThatWasWrittenAnewShowsInTheSeal() throws {
    let shelf = try Shelf()
    try shelf.save()
    let seal = try shelf.archive.check().seal
    #expect(try shelf.archive.check().seal == seal)
    try shelf.save(note: "more")
    #expect(try shelf.archive.check().seal != seal)
  }

  // MARK: Orphans

  @Test func onlyWhatNothingRefersToIsCollected() throws {
    let shelf = try Shelf()
    try shelf.save(attachments: ["a.pdf"])
    let forgotten = try shelf.archive.keep(attachment: shelf.write("forgotten", to: "b"))
    let young = try shelf.archive.keep(attachment: shelf.write("young", to: "c"))
    try shelf.age(forgotten)
    try Data("half".utf8).write(to: URL(filePath: "\(shelf.folder)/attachments/incoming/x"))
    let report = try shelf.archive.check()
    #expect(report.orphans == 2 && report.unfinished == 1)
    // Who keeps them is still there, and has saved no file that names them.
    #expect(try shelf.archive.collect() == Sweep(count: 2, isWhole: false))
    let left = try shelf.digests()
    #expect(!left.contains(forgotten) && left.contains(young) && left.count == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(shelf.folder)/attachments/incoming") == [])
    #expect(try shelf.archive.check().flaws == [])
  }

  /// Folder by folder and row by row: what is amiss stands in the order of the digests, wherever what nothing refers to
  /// lies between.
  @Test func amongManyAttachmentsEachIsToldApart() throws {
    let shelf = try Shelf()
    let names = (0..<40).map { "\($0).pdf" }
    let owner = "\(try shelf.save(attachments: names))@1"
    let digests = names.map { SHA256.hex(Array("content of \($0)".utf8)) }.sorted()
    let forgotten = try (0..<20).map { try shelf.archive.keep(attachment: shelf.write("forgotten \($0)", to: "b")) }
    #expect(try shelf.digests() == (digests + forgotten).sorted())
    let (missing, altered) = ([digests[3], digests[30]], [digests[0], digests[20], digests[39]])
    for digest in missing { try FileManager.default.removeItem(atPath: shelf.archive.attachments.place(of: digest)) }
    for digest in altered {
      try Data("otra cosa".utf8).write(to: URL(filePath: shelf.archive.attachments.place(of: digest)))
    }
    let report = try shelf.archive.check()
    #expect(report.attachments == 40 && report.orphans == 20)
    #expect(
      report.flaws == [
        .attachmentAltered(sha256: digests[0], of: [owner]), .attachmentMissing(sha256: digests[3], of: [owner]),
        .attachmentAltered(sha256: digests[20], of: [owner]), .attachmentMissing(sha256: digests[30], of: [owner]),
        .attachmentAltered(sha256: digests[39], of: [owner]),
      ])
    for digest in forgotten { try shelf.age(digest) }
    #expect(try shelf.archive.collect().count == 20)
    #expect(try shelf.digests() == digests.filter { !missing.contains($0) })
  }

  @Test func whatIsKeptOnceMoreIsYoungAgain() throws {
    let shelf = try Shelf()
    let digest = try shelf.archive.keep(attachment: shelf.write("kept twice", to: "b"))
    try shelf.age(digest)
    _ = try shelf.archive.keep(attachment: shelf.write("kept twice", to: "c"))
    #expect(try shelf.archive.collect() == Sweep(count: 0, isWhole: false))
  }

  /// Where nobody is at work, nobody is about to refer to anything.
  @Test func whatAnEndedProcessForgotIsCollectedHoweverYoung() throws {
    let shelf = try Shelf()
    try shelf.save(attachments: ["a.pdf"])
    _ = try shelf.another().keep(attachment: shelf.write("forgotten", to: "b"))
    #expect(try shelf.archive.collect() == Sweep(count: 1, isWhole: true))
    #expect(try shelf.digests() == [SHA256.hex(Array("content of a.pdf".utf8))])
  }

  // MARK: Copies

  @Test func aCopyIsTheStore() throws {
    let shelf = try Shelf()
    let (people, made) = try shelf.fill()
    let (copy, restored) = ("\(shelf.root.path)/copy", "\(shelf.root.path)/restored")
    try shelf.archive.backUp(to: copy)
    try shelf.save(3, note: "after the copy")
    let bytes = try Data(contentsOf: URL(filePath: "\(copy)/store.sqlite"))
    let names = try FileManager.default.subpathsOfDirectory(atPath: copy).sorted()
    #expect(try SQLiteArchive.restore("\(copy)/", to: "\(restored)/").flaws == [])
    #expect(try Data(contentsOf: URL(filePath: "\(copy)/store.sqlite")) == bytes, "nobody touches the copy")
    #expect(try FileManager.default.subpathsOfDirectory(atPath: copy).sorted() == names)
    let archive = try SQLiteArchive.open(restored)
    #expect(try archive.database.first("PRAGMA journal_mode") { $0.text(0) } == "wal")
    #expect(try archive.submission(made[0].receipt) == made[0])
    #expect(
      try archive.file(of: people[0], version: nil).bytes == shelf.archive.file(of: people[0], version: nil).bytes)
    var count = 0
    try archive.persons { _ in count += 1 }
    #expect(count == 2)
    try archive.withdraw(made[0].receipt, at: Shelf.moment("2026-03-26"))
    #expect(try archive.check().flaws == [])
    for path in [copy, restored] { #expect(refusal { try shelf.archive.backUp(to: path) }.hasPrefix("exists")) }
  }

  /// What could not be copied to its end is taken away, so that it can be tried again.
  @Test func ofACopyThatFailsNothingIsLeft() throws {
    let shelf = try Shelf()
    _ = try shelf.fill()
    let digest = try #require(try shelf.digests().first)
    let place = shelf.archive.attachments.place(of: digest)
    let whole = try Data(contentsOf: URL(filePath: place))
    try Data("otra cosa".utf8).write(to: URL(filePath: place))
    let before = try FileManager.default.contentsOfDirectory(atPath: shelf.root.path)
    let copy = "\(shelf.root.path)/copy"
    #expect(refusal { try shelf.archive.backUp(to: copy) }.hasPrefix("damaged"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: shelf.root.path).sorted() == before.sorted())
    try whole.write(to: URL(filePath: place))
    try shelf.archive.backUp(to: copy)
    #expect(try SQLiteArchive.open(copy).check().flaws == [])
  }

  @Test func aCopyThatIsNotWholeIsNotRestored() throws {
    let shelf = try Shelf()
    let (people, made) = try shelf.fill()
    let (copy, restored) = ("\(shelf.root.path)/copy", "\(shelf.root.path)/restored")
    try shelf.archive.backUp(to: copy)
    let digest = SHA256.hex(Array("content of docs/a.pdf".utf8))
    // Whose it is, so that they can be asked for it.
    let owners = made.map(\.receipt.description) + ["\(people[0])@1", "\(people[1])@1", "\(people[0])@2"]
    try FileManager.default.removeItem(atPath: AttachmentFolder(path: "\(copy)/attachments").place(of: digest))
    #expect(try SQLiteArchive.restore(copy, to: restored).flaws == [.attachmentMissing(sha256: digest, of: owners)])
    #expect(!FileManager.default.fileExists(atPath: restored))
  }

  @Test func whoCleansUpTakesNothingFromWhoIsAtWork() async throws {
    let shelf = try Shelf()
    let folder = AttachmentFolder(path: "\(shelf.folder)/attachments")
    let sources = try (0..<60).map { try shelf.write("paper \($0)", to: "paper-\($0)") }
    let kept = await withTaskGroup(of: [String]?.self) { group in
      group.addTask {
        while !Task.isCancelled { guard (try? folder.clearIncoming()) != nil else { return nil } }
        return []
      }
      group.addTask { try? sources.map { try folder.keep($0).sha256 } }
      let first = await group.next() ?? nil
      group.cancelAll()
      return first
    }
    #expect(try kept?.count { try folder.isSound($0) } == sources.count)
  }

  @Test func aCopyIsMadeWhileOthersWrite() async throws {
    let shelf = try Shelf()
    try shelf.save(attachments: ["a.pdf"])
    let folder = shelf.folder
    let writing = Task.detached {
      let archive = try SQLiteArchive.open(folder)
      for number in 10..<60 {
        _ = try archive.save(file: Shelf.applicant(number), attachments: [], at: Shelf.moment())
      }
    }
    for number in 0..<5 {
      let copy = "\(shelf.root.path)/copy\(number)"
      try shelf.archive.backUp(to: copy)
      #expect(try SQLiteArchive.open(copy).check().flaws == [])
    }
    try await writing.value
  }

  // MARK: Persons

  /// Who reads the store at that moment keeps a copy alive, and nobody is told that it is gone.
  @Test func whatAReaderKeepsIsNotSaidToBeErased() throws {
    let shelf = try Shelf()
    let person = try shelf.save(1, note: "Inventada")
    let other = try shelf.another()
    let moment = try Shelf.moment()
    let erasure = try other.database.read { () throws(StoreError) in
      _ = try other.database.rows("SELECT id FROM person") { $0.integer(0) }
      return try shelf.archive.erase(person, at: moment)
    }
    #expect(erasure == Erasure(kept: [], isPurged: false, isSwept: true))
    #expect(refusal { _ = try shelf.archive.file(of: person, version: nil) }.hasPrefix("erased"))
  }

  @Test func everythingOfAPersonIsErased() throws {
    let shelf = try Shelf()
    let person = try shelf.save(1, note: "Inventada", attachments: ["a.pdf", "b.pdf"])
    try shelf.save(2, attachments: ["b.pdf"])
    // What an import leaves that is cut short may be theirs.
    _ = try shelf.another().keep(attachment: shelf.write("cut short", to: "c"))
    try Data("half".utf8).write(to: URL(filePath: "\(shelf.folder)/attachments/incoming/x"))
    let erasure = try shelf.archive.erase(person, at: Shelf.moment())
    #expect(erasure == Erasure(kept: [], isPurged: true, isSwept: true))
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(shelf.folder)/attachments/incoming") == [])
    #expect(try shelf.digests() == [SHA256.hex(Array("content of b.pdf".utf8))])
    for version in [nil, 1] {
      #expect(refusal { _ = try shelf.archive.file(of: person, version: version) }.hasPrefix("erased"))
    }
    #expect(refusal { _ = try shelf.archive.file(of: person, version: 2) }.hasPrefix("unknown"))
    #expect(
      try shelf.archive.entries(ofPerson: person).map(\.action) == ["person.added", "file.saved", "person.erased"])
    #expect(try shelf.archive.check().flaws == [])
    for name in try FileManager.default.contentsOfDirectory(atPath: shelf.folder) where name.hasPrefix("store.sqlite") {
      let bytes = try Data(contentsOf: URL(filePath: "\(shelf.folder)/\(name)"))
      #expect(
        bytes.range(of: Data("Inventada".utf8)) == nil && bytes.range(of: Data("40000101".utf8)) == nil, "\(name)")
    }
    // Who comes again is somebody new.
    #expect(try shelf.save(1) != person)
    #expect(try shelf.archive.check().flaws == [])
  }

  @Test func whatWasHandedInStays() throws {
    let shelf = try Shelf()
    let (people, made) = try shelf.fill()
    #expect(try shelf.archive.erase(people[0], at: Shelf.moment()).kept == [made[0].receipt, made[2].receipt])
    #expect(try shelf.archive.submission(made[0].receipt) == made[0])
    #expect(try !shelf.archive.text(.file, of: made[0]).isEmpty)
    #expect(refusal { _ = try shelf.archive.file(of: people[0], version: nil) }.hasPrefix("erased"))
    #expect(try shelf.archive.check().flaws == [])
    // Saved anew, it is the same person, and the number of the version goes on.
    try shelf.save(1, note: "anew")
    #expect(try shelf.archive.file(of: people[0], version: nil).version.number == 3)
    #expect(try shelf.archive.check().flaws == [])
  }

  /// What somebody has just put there, and is about to refer to, is not taken from them; that it stays is said.
  @Test func whatAnotherIsAboutToReferToStays() throws {
    let shelf = try Shelf()
    let person = try shelf.save(1, attachments: ["a.pdf"])
    let other = try shelf.another()
    let digest = try other.keep(attachment: shelf.write("content of a.pdf", to: "b"))
    shelf.archive.patience = 1
    #expect(try !shelf.archive.erase(person, at: Shelf.moment()).isSwept)
    let bytes = Shelf.applicant(2, attachments: ["a.pdf"])
    let saved = try other.save(
      file: bytes, attachments: [StoredAttachment(path: "a.pdf", sha256: digest)], at: Shelf.moment())
    #expect(saved.isNew)
    #expect(try shelf.archive.collect() == Sweep(count: 0, isWhole: true))
    #expect(try shelf.archive.check().flaws == [])
  }

  @Test func noRowOfTheLogNamesAPerson() throws {
    let shelf = try Shelf()
    let (people, _) = try shelf.fill()
    try shelf.archive.noteExport(of: people[0], at: Shelf.moment())
    let rows = try shelf.archive.database.rows("SELECT chain || action || subject || previous || hash FROM audit") {
      $0.text(0)
    }
    #expect(rows.count > 10)
    for row in rows { #expect(!row.contains("Invento") && !row.contains("4000010")) }
  }
}

extension Shelf {
  /// Makes an attachment look two hours old.
  func age(_ sha256: String) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -7_200)], ofItemAtPath: archive.attachments.place(of: sha256))
  }
}
