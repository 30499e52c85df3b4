import Digests
import Foundation
import Testing

@testable import Store

/// Files of applicants and what is attached to them.
@Suite struct FileTests {
  @Test func everyVersionStaysReadable() throws {
    let shelf = try Shelf()
    let first = try shelf.archive.save(
      file: Shelf.applicant(note: "a"), attachments: [], at: Shelf.moment("2026-03-01"))
    let second = try shelf.archive.save(
      file: Shelf.applicant(note: "b"), attachments: [], at: Shelf.moment("2026-03-02"))
    #expect(first.isNew && second.isNew)
    #expect(first.version.number == 1 && second.version.number == 2)
    #expect(first.version.person == second.version.person)
    let person = first.version.person
    #expect(try shelf.archive.file(of: person, version: 1).bytes == Shelf.applicant(note: "a"))
    #expect(try shelf.archive.file(of: person, version: 2).bytes == Shelf.applicant(note: "b"))
    #expect(try shelf.archive.file(of: person, version: nil).version == second.version)
    #expect(refusal { _ = try shelf.archive.file(of: person, version: 3) }.hasPrefix("unknown"))
  }

  @Test func whatIsAsBeforeIsNotSavedAgain() throws {
    let shelf = try Shelf()
    let person = try shelf.save(attachments: ["a.pdf"])
    try shelf.save(attachments: ["a.pdf"])
    #expect(try shelf.archive.file(of: person, version: nil).version.number == 1)
    // The same text with another attachment under its name is another version.
    let path = try shelf.write("another content", to: "source")
    let other = StoredAttachment(path: "a.pdf", sha256: try shelf.archive.keep(attachment: path))
    let saved = try shelf.archive.save(
      file: Shelf.applicant(attachments: ["a.pdf"]), attachments: [other], at: Shelf.moment("2026-03-02"))
    #expect(saved.isNew && saved.version.number == 2)
    #expect(try shelf.archive.file(of: person, version: 1).attachments != [other])
    #expect(try shelf.archive.file(of: person, version: 2).attachments == [other])
  }

  @Test func oneOfManyIsFoundAsTheyAreListed() throws {
    let shelf = try Shelf()
    let people = [try shelf.save(1), try shelf.save(2)]
    try shelf.save(2, note: "again")
    var listed: [StoreID] = []
    try shelf.archive.persons { listed.append($0.id) }
    #expect(listed == people)
    let found = try #require(try shelf.archive.person(people[1]))
    #expect(found.id == people[1] && found.latest?.number == 2 && found.submissions == 0)
    #expect(found.document?.type == "DNI" && found.document?.number == "40000102")
    #expect(try shelf.archive.person(StoreID(.person)) == nil)
  }

  @Test func aFileWithoutADocumentOfIdentityBelongsToNobody() throws {
    let shelf = try Shelf()
    for text in [#"{"schema": "applicant-file/1"}"#, "no file", ""] {
      let said = refusal { _ = try shelf.archive.save(file: Array(text.utf8), attachments: [], at: Shelf.moment()) }
      #expect(said == "noIdentity", "\(text)")
    }
  }

  @Test func anAttachmentIsKeptOnceUnderItsDigest() throws {
    let shelf = try Shelf()
    try shelf.save(1, attachments: ["docs/a.pdf"])
    try shelf.save(2, attachments: ["docs/a.pdf"])
    let digest = SHA256.hex(Array("content of docs/a.pdf".utf8))
    let path = "\(shelf.folder)/attachments/\(digest.prefix(2))/\(digest.dropFirst(2))"
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "content of docs/a.pdf")
    #expect(try shelf.digests() == [digest])
    #expect(try shelf.archive.place(ofAttachment: digest) == path)
  }

  @Test func anAttachmentThatChangedIsNotServed() throws {
    let shelf = try Shelf()
    try shelf.save(attachments: ["a.pdf"])
    let digest = try #require(try shelf.digests().first)
    let place = shelf.archive.attachments.place(of: digest)
    let target = shelf.root.appending(path: "copy").path
    try Data("content of a.pdg".utf8).write(to: URL(filePath: place))
    #expect(refusal { _ = try shelf.archive.place(ofAttachment: digest) }.contains("attachmentAltered"))
    #expect(refusal { try shelf.archive.copy(attachment: digest, to: target) }.contains("attachmentAltered"))
    #expect(!FileManager.default.fileExists(atPath: target))
    // Whoever brings the right one again mends it.
    #expect(try shelf.archive.keep(attachment: shelf.write("content of a.pdf", to: "again")) == digest)
    #expect(try shelf.archive.place(ofAttachment: digest) == place)
    try FileManager.default.removeItem(atPath: place)
    #expect(refusal { _ = try shelf.archive.place(ofAttachment: digest) }.contains("attachmentMissing"))
    #expect(refusal { try shelf.archive.copy(attachment: digest, to: target) }.contains("attachmentMissing"))
  }

  /// Two files lie in a folder under names that look the same, one letter written as one sign or as two.
  @Test func namesThatOnlyLookTheSameAreTwoFiles() throws {
    let shelf = try Shelf()
    let names = ["docs/t\u{E9}.pdf", "docs/te\u{301}.pdf"]
    let person = try shelf.save(attachments: names)
    #expect(try shelf.archive.file(of: person, version: nil).attachments.count == 2)
    _ = try shelf.archive.save(posting: Shelf.posting(), at: Shelf.moment("2026-03-01"))
    let half = Shelf.applicant(2, attachments: names)
    let kept = try shelf.archive.file(of: person, version: nil).attachments.filter { $0.path.utf8.count == 12 }
    let other = try shelf.archive.save(file: half, attachments: kept, at: Shelf.moment("2026-03-01")).version.person
    let said = refusal { _ = try shelf.archive.submit(other, to: "CAS-1", under: Shelf.book(), at: Shelf.moment()) }
    #expect(kept.count == 1 && said.contains("attachmentMissing"), "\(said)")
    #expect(
      refusal { _ = try shelf.archive.submit(person, to: "CAS-1", under: Shelf.book(), at: Shelf.moment()) }
        == "nothing")
  }

  /// However the number of a document is spelt, it is one person's, whose applications are counted together.
  @Test(arguments: [
    ("DNI", "4000-0101", true), ("DNI", "4000 0101", true), ("DNI", "\u{FF14}\u{FF10}000101", true),
    ("DNI", "4000010\u{661}", true), ("DNI", "040000101", false), ("CE", "40000101", false), ("DNI", "40000102", false),
  ])
  func oneNumberIsOnePersonHoweverItIsSpelt(type: String, number: String, isSame: Bool) throws {
    let shelf = try Shelf()
    let first = try shelf.save()
    let text =
      #"{"schema": "applicant-file/1", "personal": {"document": {"type": "\#(type)", "number": "\#(number)"}}}"#
    let second = try shelf.archive.save(file: Array(text.utf8), attachments: [], at: Shelf.moment()).version.person
    #expect((second == first) == isSame)
    #expect(try shelf.archive.check().flaws == [])
  }

  @Test(arguments: [
    ("ab12345", "AB12345"), ("\u{FF21}\u{FF42}1", "AB1"), ("001-A", "001A"), ("---", "---"), ("", ""), ("\u{B2}", "2"),
  ])
  func aNumberIsItsLettersAndDigits(text: String, plain: String) {
    #expect(IdentityNumber.plain(text) == plain)
  }

  /// Who came before numbers were made alike stays who they are.
  @Test func whoWasThereUnderASpellingIsFoundByIt() throws {
    let shelf = try Shelf()
    let text =
      #"{"schema": "applicant-file/1", "personal": {"document": {"type": "CE", "number": "00-1"}, "names": "N"}}"#
    func save(_ names: String) throws -> StoreID {
      let bytes = Array(text.replacingOccurrences(of: #""N""#, with: "\"\(names)\"").utf8)
      return try shelf.archive.save(file: bytes, attachments: [], at: Shelf.moment()).version.person
    }
    let person = try save("A")
    try shelf.archive.database.run("UPDATE person SET document_number = '00-1'")
    #expect(try save("B") == person)
    #expect(try shelf.archive.check().flaws == [])
  }

  @Test func onlyWhatIsThereIsReferredTo() throws {
    let shelf = try Shelf()
    let absent = StoredAttachment(path: "a.pdf", sha256: String(repeating: "0", count: 64))
    let said = refusal {
      _ = try shelf.archive.save(file: Shelf.applicant(), attachments: [absent], at: Shelf.moment())
    }
    #expect(said.contains("attachmentMissing"))
    var count = 0
    try shelf.archive.persons { _ in count += 1 }
    #expect(count == 0, "nothing of it stays")
  }

  @Test func whatIsNoRegularFileIsNotKept() throws {
    let shelf = try Shelf()
    let pipe = shelf.root.appending(path: "pipe").path
    try #require(mkfifo(pipe, 0o600) == 0)
    for path in [pipe, shelf.root.path, "\(shelf.root.path)/nothing"] {
      #expect(refusal { _ = try shelf.archive.keep(attachment: path) }.hasPrefix("system"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(shelf.folder)/attachments/incoming") == [])
  }

  @Test func everythingIsReadableByItsOwnerOnly() throws {
    let shelf = try Shelf()
    _ = try shelf.fill()
    let manager = FileManager.default
    let below = try manager.subpathsOfDirectory(atPath: shelf.folder).map { "\(shelf.folder)/\($0)" }
    #expect(below.count > 6)
    for path in below + [shelf.folder] {
      let facts = try manager.attributesOfItem(atPath: path)
      let isFolder = facts[.type] as? FileAttributeType == .typeDirectory
      #expect(facts[.posixPermissions] as? Int == (isFolder ? 0o700 : 0o600), "\(path)")
    }
  }

  @Test func textsOfEveryKindComeBackAsTheyWere() throws {
    let shelf = try Shelf()
    for (index, text) in ["Robert'); DROP TABLE person;--", "ñ 漢字 🙂", "\u{202E}abc", #"a\u0000b"#].enumerated() {
      let bytes = Shelf.applicant(index, note: text)
      let person = try shelf.archive.save(file: bytes, attachments: [], at: Shelf.moment()).version.person
      #expect(try shelf.archive.file(of: person, version: nil).bytes == bytes)
    }
    #expect(try shelf.archive.check().flaws == [])
  }
}
