import Foundation
import Papers
import Testing

/// A disk that takes no more: mounting one needs the rights to.
@Suite(.enabled(if: geteuid() == 0)) struct FullDiskTests {
  let desk = try! Desk()

  @Test(arguments: [0, 64, 400, 1_400])
  func aFullDiskIsAFaultThatSaysSoAndLeavesNothing(left kibibytes: Int) throws {
    _ = try PaperReader.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", desk.folder.path])
    defer { _ = try? PaperReader.run(["umount", "-l", desk.folder.path]) }
    try Data(count: (2_048 - kibibytes) * 1_024).write(to: desk.folder.appending(path: "filling"))
    let press = try PaperPress(program: Desk.program)
    let book = press.open(SamplePapers.workbook([], columns: 4), at: desk.path("book.xlsx"))
    let row = [Sheet.Cell](repeating: .text(String(repeating: "una razón ", count: 20)), count: 4)
    for _ in 0..<1_000 { press.add(row, toSheet: 0, of: book) }
    press.close(book)
    press.draw(SamplePapers.paper([.table(SamplePapers.table(rows: 300))]), to: desk.path("long.pdf"))
    let outcomes = press.finish()
    #expect(outcomes[0] == desk.outcome("book.xlsx", .system(code: ENOSPC)))
    // The paper needs two hundred kilobytes, the workbook at first twice its rows of seven hundred.
    if outcomes[1].fault == nil {
      #expect(desk.names == ["filling", "long.pdf"])
      #expect(try PaperReader.run(["qpdf", "--check", desk.path("long.pdf")]).contains("No syntax"))
    } else {
      #expect(outcomes[1] == desk.outcome("long.pdf", .system(code: ENOSPC)))
      #expect(desk.names == ["filling"])
    }
    #expect((outcomes[1].fault == nil) == (kibibytes >= 400))
  }

  @Test func onceThereIsRoomItGoesOn() throws {
    _ = try PaperReader.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", desk.folder.path])
    defer { _ = try? PaperReader.run(["umount", "-l", desk.folder.path]) }
    let filling = desk.folder.appending(path: "filling")
    try Data(count: 4_096 * 1_024).write(to: filling)
    let press = try PaperPress(program: Desk.program)
    press.draw(SamplePapers.whole, to: desk.path("paper.pdf"))
    press.write(SamplePapers.workbook([[.integer(1)]]), to: desk.path("book.xlsx"))
    var outcomes: [PaperPress.Outcome] = []
    while outcomes.count < 2 { outcomes += press.outcomes() }
    #expect(outcomes.map(\.fault) == [.system(code: ENOSPC), .system(code: ENOSPC)])
    // A program that another test starts at this moment may hold it open: removing it would not free its room.
    #expect(truncate(filling.path, 0) == 0)
    press.draw(SamplePapers.whole, to: desk.path("paper.pdf"))
    press.write(SamplePapers.workbook([[.integer(1)]]), to: desk.path("book.xlsx"))
    #expect(press.finish() == [desk.outcome("paper.pdf"), desk.outcome("book.xlsx")])
  }
}
