import Foundation
import Testing

@testable import Store

/// What a folder may hold where a store is looked for, and stores of earlier programs.
@Suite struct OpeningTests {
  @Test func whereThereIsNoneItIsSaid() throws {
    let shelf = try Shelf()
    #expect(refusal { _ = try SQLiteArchive.open("\(shelf.root.path)/nothing") }.hasPrefix("noStore"))
    #expect(refusal { _ = try SQLiteArchive.openOrMake("\(shelf.root.path)/a/b/c") }.hasPrefix("system"))
  }

  @Test(arguments: [
    ("no database", "notAStore"), (String(repeating: "x", count: 5_000), "notAStore"),
    ("SQLite format 3\0 and then nothing", "notAStore"),
  ])
  func anotherFileIsLeftAlone(text: String, expected: String) throws {
    let shelf = try Shelf()
    let path = try shelf.write(text, to: "store.sqlite")
    #expect(refusal { _ = try SQLiteArchive.openOrMake(shelf.root.path) }.hasPrefix(expected))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func theDatabaseOfAnotherProgramIsLeftAlone() throws {
    let shelf = try Shelf()
    let path = try shelf.write("", to: "store.sqlite")
    try Database(path, .readWrite).run("CREATE TABLE theirs (a)")
    #expect(refusal { _ = try SQLiteArchive.openOrMake(shelf.root.path) }.hasPrefix("notAStore"))
  }

  @Test func anEmptyFileIsAStoreWhoseMakingWasCutShort() throws {
    let shelf = try Shelf()
    _ = try shelf.write("", to: "store.sqlite")
    #expect(try SQLiteArchive.open(shelf.root.path).check().flaws == [])
  }

  @Test(arguments: ["file:data", "what?is#this%20", "ñandú 🙂"])
  func aFolderMayHaveAnyName(name: String) throws {
    let shelf = try Shelf()
    let folder = "\(shelf.root.path)/\(name)"
    _ = try SQLiteArchive.openOrMake(folder).save(file: Shelf.applicant(), attachments: [], at: Shelf.moment())
    #expect(FileManager.default.fileExists(atPath: "\(folder)/store.sqlite"))
    #expect(try Database("\(folder)/store.sqlite", .frozen).version == Migrations.steps.count)
    try SQLiteArchive.open(folder).backUp(to: "\(folder)-copy")
    #expect(try SQLiteArchive.open("\(folder)-copy").check().persons == 1)
    let link = "\(shelf.root.path)/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder)
    #expect(try SQLiteArchive.open(link).check().persons == 1)
  }

  @Test func aNewerStoreIsRefusedAndNotTouched() throws {
    let shelf = try Shelf()
    _ = try shelf.fill()
    let next = Migrations.steps.count + 1
    try shelf.archive.database.run("PRAGMA user_version = \(next)")
    #expect(refusal { _ = try shelf.another() } == "newer(found: \(next), known: \(next - 1))")
    #expect(try shelf.archive.database.version == next)
  }

  /// A store as the program of each earlier version left it, with data in it.
  @Test(arguments: 1..<Migrations.steps.count)
  func aStoreOfAnEarlierVersionIsBroughtUpWithItsData(version: Int) throws {
    let shelf = try Shelf()
    _ = try shelf.archive.save(posting: Shelf.posting(), at: Shelf.moment("2026-03-01"))
    let person = try shelf.save(attachments: ["docs/a.pdf"])
    try shelf.save(note: "again", attachments: ["docs/a.pdf"])
    let old = try Self.copy(of: shelf, at: version)

    let archive = try SQLiteArchive.open(old)
    #expect(try archive.database.version == Migrations.steps.count)
    #expect(try archive.check().flaws == [])
    #expect(
      try archive.file(of: person, version: 2).bytes == Shelf.applicant(note: "again", attachments: ["docs/a.pdf"]))
    #expect(try archive.postings().map(\.id) == ["CAS-1"])
    _ = try archive.submit(person, to: "CAS-1", under: Shelf.book(), at: Shelf.moment())
    #expect(try archive.check().flaws == [])
  }

  /// A database that went through the steps of a version only, with the rows of another in its tables.
  private static func copy(of shelf: Shelf, at version: Int) throws -> String {
    let folder = shelf.root.appending(path: "old")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: "\(shelf.folder)/attachments", toPath: folder.appending(path: "attachments").path)
    let file = folder.appending(path: "store.sqlite").path
    try Disk.makeFile(file)
    let database = try Database(file, .readWrite)
    try Migrations.bring(database, to: version)
    try database.run("ATTACH ? AS later", .text("\(shelf.folder)/store.sqlite"))
    try database.run("PRAGMA foreign_keys = OFF")
    for table in try database.rows("SELECT name FROM main.sqlite_schema WHERE type = 'table'", read: { $0.text(0) }) {
      try database.run("INSERT INTO main.\(table) SELECT * FROM later.\(table)")
    }
    return folder.path
  }

  /// A folder and a file that were there before may have been open to everybody.
  @Test(arguments: [false, true])
  func whatIsMadeInAFolderThatWasThereIsItsOwnersAlone(isFileThere: Bool) throws {
    let shelf = try Shelf()
    let (folder, file) = ("\(shelf.root.path)/open", "\(shelf.root.path)/open/store.sqlite")
    try #require(mkdir(folder, 0o755) == 0 && chmod(folder, 0o755) == 0)
    if isFileThere {
      try Data().write(to: URL(filePath: file))
      try #require(chmod(file, 0o644) == 0)
    }
    let archive = try SQLiteArchive.openOrMake(folder)
    func mode(_ path: String) throws -> Int {
      try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }
    #expect(try mode(folder) == 0o700 && mode(file) == 0o600)
    #expect(try !archive.check().isExposed)
    try #require(chmod(folder, 0o755) == 0)
    #expect(try !archive.check().isExposed, "nobody may look into what lies there")
    try #require(chmod(file, 0o644) == 0)
    #expect(try archive.check().isExposed)
    #expect(try SQLiteArchive.openOrMake(folder).check().isExposed, "what is in use stays as its owner has it")
  }

  /// What else lies in a folder is nobody's to close.
  @Test func aFolderWithOtherThingsStaysAsItIs() throws {
    let shelf = try Shelf()
    let folder = "\(shelf.root.path)/shared"
    try #require(mkdir(folder, 0o755) == 0 && chmod(folder, 0o755) == 0)
    try Data("theirs".utf8).write(to: URL(filePath: "\(folder)/note.txt"))
    let archive = try SQLiteArchive.openOrMake(folder)
    #expect(try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int == 0o755)
    #expect(try !archive.check().isExposed)
  }

  /// A copy of an earlier program becomes a store of this one, and stays what it is.
  @Test(arguments: 1..<Migrations.steps.count)
  func aCopyOfAnEarlierVersionIsRestoredAndNotTouched(version: Int) throws {
    let shelf = try Shelf()
    let person = try shelf.save(attachments: ["docs/a.pdf"])
    let old = try Self.copy(of: shelf, at: version)
    let bytes = try Data(contentsOf: URL(filePath: "\(old)/store.sqlite"))
    let restored = "\(shelf.root.path)/restored"
    #expect(try SQLiteArchive.restore(old, to: restored).flaws == [])
    #expect(try Data(contentsOf: URL(filePath: "\(old)/store.sqlite")) == bytes)
    #expect(try SQLiteArchive.open(restored).file(of: person, version: nil).version.number == 1)
  }

  @Test func manyWhoMakeTheSameStoreAtOnceMakeOne() async throws {
    let shelf = try Shelf()
    let folder = shelf.root.appending(path: "new").path
    let versions = await withTaskGroup(of: Int?.self) { group in
      for _ in 0..<8 { group.addTask { try? SQLiteArchive.openOrMake(folder).database.version } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(versions == Array(repeating: Migrations.steps.count, count: 8))
  }
}
