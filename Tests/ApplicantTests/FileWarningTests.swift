import Applicant
import Reading
import Testing

/// What is only unusual: kept, and warned of.
@Suite struct FileWarningTests {
  @Test func unknownKeysAreKeptWhereverTheyStand() throws {
    let found = ReadFile(
      members: """
        "version": 2,
        "personal": {"apodo": {"x": ["ñ"]}, "document": {"type": "DNI", "number": "40000011", "extra": null}},
        "experience": [{"id": "ex1", "kind": "empleo", "salary": 1.50,
          "proofs": [{"kind": "contrato", "color": "blue", "evidence": {"page": 3}}]}]
        """)
    let file = try #require(found.file)
    #expect(found.errors.isEmpty)
    #expect(
      found.warnings == [
        "3 personal.document.extra unknownKey", "3 personal.apodo unknownKey",
        "5 experience[0].proofs[0].evidence.page unknownKey", "5 experience[0].proofs[0].color unknownKey",
        "4 experience[0].salary unknownKey", "2 version unknownKey",
      ])
    let kept = Dictionary(uniqueKeysWithValues: file.unknown.map { ($0.path, $0.json) })
    #expect(
      kept == [
        "version": "2", "personal.apodo": "{\"x\": [\"ñ\"]}", "personal.document.extra": "null",
        "experience[0].salary": "1.50", "experience[0].proofs[0].color": "\"blue\"",
        "experience[0].proofs[0].evidence.page": "3",
      ])
  }

  /// A figure mistyped: two days of experience in the year 1013 are a thousand years.
  @Test(arguments: [
    ("1899-12-31", true), ("1900-01-01", false), ("2100-12-31", false), ("2101-01-01", true), ("1013-06", true),
  ])
  func aYearThatCannotBeMeantIsKeptAndWarnedOf(from: String, isSaid: Bool) throws {
    let found = ReadFile("experience", "{\"id\": \"ex1\", \"kind\": \"empleo\", \"from\": \"\(from)\"}")
    #expect(found.errors.isEmpty && found.file?.experience.first?.from != nil)
    #expect(found.warnings.count { $0.contains("experience[0].from") } == (isSaid ? 1 : 0))
  }

  @Test func unknownKindOfProofAndWhatItShowsAreKept() throws {
    let proof = "{\"kind\": \"blog\",\n\"shows\": [\"fin\", \"foto\"]}"
    let found = ReadFile("experience", "{\"id\": \"ex1\", \"kind\": \"empleo\", \"proofs\": [\n\(proof)]}")
    let record = try #require(found.file?.experience.first)
    #expect(record.proofs.map(\.kind) == ["blog"])
    #expect(record.proofs.first?.shows == ["fin", "foto"])
    #expect(
      found.warnings == [
        "4 experience[0].proofs[0].kind unknownWord blog", "5 experience[0].proofs[0].shows[1] unknownWord foto",
      ])
  }

  /// Capitals do not tell words apart: who writes *redam* is on that register.
  @Test func aKnownWordIsKnownInWhateverCapitals() throws {
    let proof = "{\"kind\": \"Constancia-Trabajo\", \"shows\": [\"FIN\"], \"issuer\": \"RRHH\"}"
    let found = ReadFile(
      members:
        "\"personal\": {\"declarations\": {\"registries\": [\"redam\"]}},"
        + "\"experience\": [{\"id\": \"ex1\", \"kind\": \"empleo\", \"proofs\": [\(proof)]}]")
    #expect(found.errors.isEmpty && found.warnings.isEmpty)
    let file = try #require(found.file)
    #expect(file.personal.declarations.registries == ["REDAM"])
    let read = try #require(file.experience.first?.proofs.first)
    #expect((read.kind, read.shows, read.issuer) == ("constancia-trabajo", ["fin"], "rrhh"))
  }

  @Test func unknownRegistryIsKept() throws {
    let found = ReadFile(
      members:
        "\"personal\": {\"declarations\": {\n\"registries\": [\"REDAM\", \"XYZ\"], \"antecedentes\": [\"otros\"]}}")
    let declarations = try #require(found.file?.personal.declarations)
    #expect(declarations.registries == ["REDAM", "XYZ"])
    #expect(declarations.antecedentes == ["otros"])
    #expect(
      found.warnings == [
        "3 personal.declarations.antecedentes[0] unknownWord otros",
        "3 personal.declarations.registries[1] unknownWord XYZ",
      ])
  }

  @Test(arguments: [
    ("4000001", true), ("40000011", false), ("400000111", true), ("4000001A", true), ("４0000011", true),
  ])
  func numberOfADNIHasEightDigits(number: String, isUnusual: Bool) throws {
    let found = ReadFile(members: "\"personal\": {\"document\":\n{\"type\": \"DNI\", \"number\": \"\(number)\"}}")
    #expect(found.file?.personal.document?.number == number)
    #expect(found.errors.isEmpty)
    #expect(found.warnings == (isUnusual ? ["3 personal.document.number unusual \(number)"] : []))
  }

  /// What was copied with the number is no part of it: who comes with it a second time is nobody else.
  @Test(arguments: [" 40000011", "40000011 ", "\\t40000011\\n"])
  func aBlankBesideTheNumberIsNoPartOfIt(number: String) throws {
    let found = ReadFile(members: "\"personal\": {\"document\": {\"type\": \"DNI\", \"number\": \"\(number)\"}}")
    #expect(found.file?.personal.document?.number == "40000011" && found.errors.isEmpty && found.warnings.isEmpty)
  }

  @Test(arguments: ["CE", "PASAPORTE"])
  func numberOfAnotherDocumentHasNoFixedLength(type: String) {
    let found = ReadFile(members: "\"personal\": {\"document\": {\"type\": \"\(type)\", \"number\": \"A1\"}}")
    #expect(found.log.faults.isEmpty)
    #expect(
      found.file?.personal.document?.type
        == PersonalData.IdentityDocument(
          type: type == "CE" ? .ce : .pasaporte, number: "A1"
        ).type)
  }
}
