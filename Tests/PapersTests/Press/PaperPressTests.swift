import Foundation
import OperatingSystem
import Testing

@testable import Papers

/// What becomes of jobs when all is well and when it is not.
@Suite struct PaperPressTests {
  let desk = try! Desk()

  @Test func manyPapersAreDrawnByOneProcessWhileAWorkbookIsOpen() throws {
    let press = try PaperPress(program: Desk.program)
    let book = press.open(SamplePapers.workbook([]), at: desk.path("book.xlsx"))
    var outcomes: [PaperPress.Outcome] = []
    for index in 0..<100 {
      press.draw(SamplePapers.whole, to: desk.path("\(index).pdf"))
      press.add([.integer(index)], toSheet: 0, of: book)
      outcomes += press.outcomes()
    }
    press.close(book)
    outcomes += press.finish()
    #expect(outcomes == (0..<100).map { desk.outcome("\($0).pdf") } + [desk.outcome("book.xlsx")])
    #expect(desk.names.count == 101)
    #expect(try PaperReader.workbook(desk.path("book.xlsx")).sheets[0].rows.count == 101)
    #expect(try desk.bytes("0.pdf") == desk.bytes("99.pdf"))
  }

  @Test func aWorkbookStillOpenAtTheEndIsClosed() throws {
    let press = try PaperPress(program: Desk.program)
    _ = press.open(SamplePapers.workbook([[.integer(1)]]), at: desk.path("book.xlsx"))
    #expect(press.finish() == [desk.outcome("book.xlsx")])
    #expect(desk.names == ["book.xlsx"])
  }

  @Test func aPressThatIsLetGoLeavesNothing() throws {
    do {
      let press = try PaperPress(program: Desk.program)
      let book = press.open(SamplePapers.workbook([]), at: desk.path("book.xlsx"))
      press.add([.integer(1)], toSheet: 0, of: book)
      _ = press.outcomes()
    }
    #expect(desk.names == [])
  }

  @Test(arguments: [false, true]) func aFileThatIsThereIsReplacedOnlyWhereThatIsSaid(replacing: Bool) throws {
    for name in ["paper.pdf", "book.xlsx"] { try Data("before".utf8).write(to: desk.folder.appending(path: name)) }
    let press = try PaperPress(program: Desk.program)
    press.draw(SamplePapers.whole, to: desk.path("paper.pdf"), replacing: replacing)
    press.write(SamplePapers.workbook([]), to: desk.path("book.xlsx"), replacing: replacing)
    let fault: PaperFault? = replacing ? nil : .system(code: EEXIST)
    #expect(press.finish() == [desk.outcome("paper.pdf", fault), desk.outcome("book.xlsx", fault)])
    for name in ["paper.pdf", "book.xlsx"] {
      #expect((try desk.bytes(name) == Data("before".utf8)) == !replacing)
    }
    #expect(desk.names == ["book.xlsx", "paper.pdf"])
  }

  @Test func whereNoFolderIsTheFaultSaysSoAndTheNextIsDrawn() throws {
    let press = try PaperPress(program: Desk.program)
    press.draw(SamplePapers.whole, to: desk.path("missing/paper.pdf"))
    press.write(SamplePapers.workbook([[.integer(1)]]), to: desk.path("missing/book.xlsx"))
    press.draw(SamplePapers.whole, to: desk.path("paper.pdf"))
    let fault = PaperFault.system(code: ENOENT)
    #expect(
      press.finish() == [
        desk.outcome("missing/paper.pdf", fault), desk.outcome("missing/book.xlsx", fault), desk.outcome("paper.pdf"),
      ])
  }

  @Test func filesAreForTheirOwnerAlone() throws {
    _ = try desk.draw(SamplePapers.whole)
    _ = try desk.write(SamplePapers.workbook([]))
    for name in desk.names {
      let attributes = try FileManager.default.attributesOfItem(atPath: desk.path(name))
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
  }

  @Test func aProgramThatIsKilledMidwayIsAFaultAndLeavesNoHalfFile() throws {
    let press = try PaperPress(program: Desk.program)
    press.draw(SamplePapers.whole, to: desk.path("first.pdf"))
    while press.outcomes().isEmpty {}
    let book = press.open(SamplePapers.workbook([]), at: desk.path("book.xlsx"))
    for index in 0..<5_000 { press.add([.integer(index)], toSheet: 0, of: book) }
    // What it would leave if it were ended between making a file and naming it.
    let mark = try #require(press.temporary(of: book))
    try Data("half".utf8).write(to: URL(filePath: mark))
    kill(pid_t(press.processNumber), SIGKILL)
    for index in 0..<5_000 { press.add([.integer(index)], toSheet: 0, of: book) }
    press.close(book)
    press.draw(SamplePapers.whole, to: desk.path("second.pdf"))
    #expect(Set(press.finish()) == [desk.outcome("book.xlsx", .ended), desk.outcome("second.pdf", .ended)])
    #expect(desk.names == ["first.pdf"])
  }

  @Test func withoutTheProgramNothingIsBegun() {
    #expect(throws: OwnProgram.Obstacle.missing(path: "/nowhere/applicant-papers")) {
      try PaperPress(program: "/nowhere/applicant-papers")
    }
    // One that ends at once, as where a library of it is missing.
    #expect(throws: OwnProgram.Obstacle.cannotStart(path: "/bin/false")) { try PaperPress(program: "/bin/false") }
    // One that says what is none of ours.
    #expect(throws: OwnProgram.Obstacle.cannotStart(path: "/bin/echo")) { try PaperPress(program: "/bin/echo") }
  }

  @Test func startedByHandItSaysWhatItIs() throws {
    let process = Process()
    process.executableURL = URL(filePath: Desk.program)
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    #expect(String(decoding: said, as: UTF8.self).contains("applicant-cli"))
  }

  @Test func memoryDoesNotGrowWithRowsOrPapers() throws {
    let press = try PaperPress(program: Desk.program)
    let book = press.open(SamplePapers.workbook([], columns: 4), at: desk.path("book.xlsx"))
    let row = [Sheet.Cell](repeating: .text("una razón con su cláusula entera"), count: 4)
    func add(_ count: Int) { for _ in 0..<count { press.add(row, toSheet: 0, of: book) } }
    func draw(_ count: Int, _ name: String) {
      for index in 0..<count { press.draw(SamplePapers.whole, to: desk.path("\(name)\(index).pdf")) }
      // All that was handed over is worked off once these are drawn.
      var done = 0
      while done < count { done += press.outcomes().count }
    }
    add(1_000)
    draw(20, "a")
    let before = try resident(press.processNumber)
    add(19_000)
    draw(100, "b")
    let after = try resident(press.processNumber)
    press.close(book)
    #expect(press.finish() == [desk.outcome("book.xlsx")])
    // The rows are 3 MB of text in 80,000 cells, the papers 4 MB.
    #expect(after - before < 3 << 20, "\(before) and \(after)")
    #expect(
      try PaperReader.run(["unzip", "-p", desk.path("book.xlsx"), "xl/worksheets/sheet1.xml"]).contains("r=\"D20001\""))
  }

  /// Bytes of memory that a process holds.
  private func resident(_ process: Int) throws -> Int {
    let text = try String(contentsOfFile: "/proc/\(process)/statm", encoding: .utf8)
    return (text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 4_096
  }
}
