import Testing

@testable import Store

@Suite struct PostingTests {
  @Test func aPostingIsCorrectedUntilSomebodyApplies() throws {
    let shelf = try Shelf()
    let (archive, moment) = (shelf.archive, try Shelf.moment("2026-03-01"))
    #expect(try archive.save(posting: Shelf.posting(), at: moment).isNew)
    #expect(try !archive.save(posting: Shelf.posting(), at: moment).isNew)
    let corrected = try archive.save(posting: Shelf.posting(unit: "Otra"), at: moment)
    #expect(corrected.isNew && corrected.posting.version == 2)
    _ = try archive.submit(shelf.save(), to: "CAS-1", under: Shelf.book(), at: Shelf.moment())
    #expect(try archive.posting("CAS-1").submissions == 1)
    #expect(try !archive.save(posting: Shelf.posting(unit: "Otra"), at: moment).isNew)
    #expect(refusal { _ = try archive.save(posting: Shelf.posting(), at: moment) } == #"posted("CAS-1")"#)
    #expect(try archive.check().flaws == [])
  }

  @Test func aCancelledPostingIsOver() throws {
    let shelf = try Shelf()
    let (archive, moment) = (shelf.archive, try Shelf.moment("2026-03-01"))
    _ = try archive.save(posting: Shelf.posting(), at: moment)
    let person = try shelf.save()
    try archive.cancel(posting: "CAS-1", at: moment)
    #expect(try archive.posting("CAS-1").cancelled == moment)
    let said = refusal { _ = try archive.submit(person, to: "CAS-1", under: Shelf.book(), at: Shelf.moment()) }
    #expect(said.contains("cancelled"))
    #expect(refusal { try archive.cancel(posting: "CAS-1", at: moment) } == #"cancelled("CAS-1")"#)
    #expect(refusal { _ = try archive.save(posting: Shelf.posting(), at: moment) } == #"cancelled("CAS-1")"#)
    #expect(refusal { try archive.cancel(posting: "CAS-9", at: moment) }.contains("CAS-9"))
    #expect(try archive.check().flaws == [])
  }
}
