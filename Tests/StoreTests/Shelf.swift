import Days
import Eligibility
import Foundation
import Reading
import RuleData
import TestSupport
import Testing

@testable import Store

/// A folder for one test, with a store in it, and what invented people put there.
final class Shelf {
  let root: URL
  let archive: SQLiteArchive

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    archive = try SQLiteArchive.openOrMake(root.appending(path: "data").path)
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  var folder: String { archive.folder }

  /// The same store opened once more, as another process would.
  func another() throws -> SQLiteArchive { try SQLiteArchive.open(folder) }

  /// A file beside the store.
  func write(_ text: String, to name: String) throws -> String {
    let url = root.appending(path: name)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  /// A day at some second, in Lima.
  static func moment(_ day: String = "2026-03-24", _ hours: Int = 9, _ minutes: Int = 0, _ seconds: Int = 0) throws
    -> Moment
  {
    Moment(day: try #require(Day(day)), second: hours * 3_600 + minutes * 60 + seconds)
  }

  /// The digests of all attachments that lie there, in their order.
  func digests() throws -> [String] {
    var digests: [String] = []
    try archive.attachments.visit { digests.append($0) }
    return digests
  }

  // MARK: What is put there

  /// The file of an invented person.
  static func applicant(_ number: Int = 1, note: String = "", attachments: [String] = []) -> [UInt8] {
    let list = attachments.enumerated().map { #"{"id": "at\#($0)", "file": \#(JSONText.quoted($1))}"# }
    return Array(
      """
      {"schema": "applicant-file/1",
       "personal": {"document": {"type": "DNI", "number": "\(40_000_100 + number)"}, "names": "Invento \(note)"},
       "documents": [{"kind": "cv"}, {"kind": "dni"}],
       "attachments": [\(list.joined(separator: ", "))]}
      """.utf8)
  }

  /// A posting that is open on 24 March 2026 from 8:30 to 16:30.
  ///
  /// - Parameter handedIn: the day on which documents are handed in, where they are a step of their own.
  static func posting(
    _ id: String = "CAS-1", book: String = "ipd-cas-2026", call: String = "CAS", unit: String = "Unidad",
    documents: [String] = ["cv"], handedIn: String? = nil
  ) -> [UInt8] {
    let window = handedIn.map { #", "documents": {"from": "\#($0)T08:30", "to": "\#($0)T16:30"}"# } ?? ""
    return Array(
      """
      {"schema": "posting/1", "id": "\(id)", "call": "\(call)", "unit": "\(unit)", "rules": {"book": "\(book)"},
       "profile": {}, "requiredDocuments": [\(documents.map(JSONText.quoted).joined(separator: ", "))],
       "schedule": {"application": {"from": "2026-03-24T08:30", "to": "2026-03-24T16:30"}\(window)}}
      """.utf8)
  }

  static func book(_ id: String = "ipd-cas-2026") throws -> RuleBook {
    var faults: [Fault] = []
    return try #require(RuleLibrary().book(id, faults: &faults))
  }

  /// The same with another value in its own text, as somebody may bring it in a folder.
  static func book(_ id: String, with old: String, as new: String) throws -> RuleBook {
    let entry = try #require(RuleLibrary().entries.first { $0.id == id })
    let text = String(decoding: entry.bytes, as: UTF8.self)
    try #require(text.contains(old))
    var faults: [Fault] = []
    let brought = RuleLibrary(further: [("brought.json", Array(text.replacingOccurrences(of: old, with: new).utf8))])
    return try #require(brought.book(id, faults: &faults), "\(faults)")
  }

  /// Somebody's file, saved with an attachment each for the names given.
  @discardableResult
  func save(_ number: Int = 1, note: String = "", attachments: [String] = []) throws -> StoreID {
    var kept: [StoredAttachment] = []
    for name in attachments {
      let path = try write("content of \(name)", to: "source")
      kept.append(StoredAttachment(path: name, sha256: try archive.keep(attachment: path)))
    }
    let bytes = Self.applicant(number, note: note, attachments: attachments)
    return try archive.save(file: bytes, attachments: kept, at: Self.moment("2026-03-01")).version.person
  }

  /// A store with two people, three submissions of which one is withdrawn, and a verdict.
  func fill() throws -> (people: [StoreID], submissions: [Submission]) {
    _ = try archive.save(posting: Self.posting(), at: Self.moment("2026-03-01"))
    _ = try archive.save(posting: Self.posting("CAS-2"), at: Self.moment("2026-03-02"))
    try archive.cancel(posting: "CAS-2", at: Self.moment("2026-03-03"))
    let people = [
      try save(1, attachments: ["docs/a.pdf", "docs/ñandú.pdf"]), try save(2, attachments: ["docs/a.pdf"]),
    ]
    try save(1, note: "again", attachments: ["docs/a.pdf"])
    let book = try Self.book()
    let made = [
      try archive.submit(people[0], to: "CAS-1", under: book, at: Self.moment()),
      try archive.submit(people[1], to: "CAS-1", under: book, at: Self.moment("2026-03-24", 10)),
      try archive.submit(people[0], to: "CAS-1", under: book, at: Self.moment("2026-03-24", 11)),
    ]
    try archive.withdraw(made[1].receipt, at: Self.moment("2026-03-24", 12))
    let verdict = Judgement(kind: .verdict, at: try Self.moment("2026-03-25"), bytes: Array(#"{"a": 1}"#.utf8))
    try archive.keep(verdict, of: made[0].receipt)
    return (people, made)
  }
}

/// What a call is refused with, in few words.
func refusal(_ body: () throws -> Void) -> String {
  do {
    try body()
    return "nothing"
  } catch let error as StoreError {
    return "\(error)"
  } catch {
    return "another error: \(error)"
  }
}

/// Another program that reads what the store wrote.
enum Python {
  static func run(_ script: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: SystemPython.path)
    process.arguments = ["-I", "-c", script] + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }
}
