import Applicant
import Reading
import Testing

/// An assumption that could change nothing, or that no file could hold, is never passed over.
@Suite struct AssumptionFaultTests {
  private func read(_ assumptions: String...) throws -> ReadFile {
    try ReadFile(AssumptionTests.file, assuming: assumptions)
  }

  @Test(
    arguments: [
      ("ex7", ["ex1"]), ("tr3", ["tr1", "tr2"]), ("at", ["at1"]),
      (
        "nobody",
        [
          "personal", "additional", "documents", "education", "collegiation", "training", "knowledge", "experience",
          "attachments", "ed1", "tr1", "tr2", "ex1", "at1",
        ]
      ),
    ])
  func anIdThatNobodyHasIsToldWithThoseOfItsKindOrAll(id: String, names: [String]) throws {
    let found = try read("\(id).to=null")
    #expect(found.file == nil && found.errors == ["0 \(id).to brokenReference \(id)"])
    guard case .brokenReference(_, let known) = found.log.faults.first(where: { $0.severity == .error })?.kind else {
      return
    }
    #expect(known == names)
  }

  /// Of so many names as nobody reads, sixty.
  @Test(arguments: [(41, 50), (50, 59), (51, 60), (52, 60)])
  func ofManyNamesSixtyAreTold(records: Int, told: Int) throws {
    let list = (1...records).map { "{\"id\": \"ex\($0)\", \"kind\": \"empleo\"}" }.joined(separator: ", ")
    let file = "{\"schema\": \"applicant-file/1\", \"experience\": [\(list)], \"education\": [], \"training\": []}"
    let found = try ReadFile(file, assuming: ["nobody.to=null"])
    guard case .brokenReference(_, let known) = found.log.faults.first(where: { $0.severity == .error })?.kind else {
      Issue.record("\(found.errors)")
      return
    }
    #expect(known.count == told)
  }

  /// The fault says what its own object knows, whatever the file holds unknown elsewhere.
  @Test func aFieldThatIsUnknownIsToldWithThoseOfItsOwnObject() throws {
    let found = try read("ex1.salary=5")
    let error = found.log.faults.first { $0.severity == .error }
    guard case .unknownKey(let known) = error?.kind else {
      Issue.record("\(found.errors)")
      return
    }
    #expect(known.contains("functions") && !known.contains("nationality"))
  }

  @Test(arguments: ["schema=applicant-file/1", "version=3", "names=Eva", "Ex1.to=null"])
  func whatIsNeitherAListNorAnIdIsRefused(text: String) throws {
    let name = text.prefix { $0 != "." && $0 != "=" }
    let place = text.prefix { $0 != "=" }
    #expect(try read(text).errors == ["0 \(place) brokenReference \(name)"])
  }

  @Test(arguments: [
    "ex1.salary=5", "ex1.proofs[0].colour=red", "personal.nick=B", "personal.nicks[0]=B",
    "personal.nicks[0].of=B", "personal.address.planet=X", "training[2].extra=5",
  ])
  func aFieldThatTheFormatDoesNotKnowIsAnError(text: String) throws {
    let place = text.prefix { $0 != "=" }
    let found = try read(text)
    #expect(found.file == nil)
    // A new record lacks its id as well.
    #expect(found.errors.contains("0 \(place) unknownKey"), "\(found.errors)")
  }

  @Test func whatAFileHoldsUnknownStaysAWarning() throws {
    let found = try read("ex1.position=x", "personal.names=Eva", #"personal.address={"street": "x"}"#)
    #expect(found.file != nil && found.errors.isEmpty)
    #expect(found.warnings.map { $0.suffix(10) } == ["unknownKey", "unknownKey"])
  }

  /// No text that is given as one, but a caller's own.
  @Test(arguments: ["", "ex1..to", "[0]", "ex1.[0]"])
  func aPlaceThatIsNoneIsToldWithoutALine(path: String) throws {
    let log = FaultLog(file: "expediente.json")
    let bytes = Array(AssumptionTests.file.utf8)
    #expect(ApplicantFile.read(bytes, assuming: [Assumption(path: path, value: "5")], log: log) == nil)
    let errors = log.faults.filter { $0.severity == .error }
    #expect(errors.map(\.line) == [0] && errors.map(\.path) == [""])
  }

  @Test(
    arguments: [
      ("ed1[0]=5", #"0 ed1[0] unexpected {"id": "ed1", "level": "universitario"}"#),
      ("ex1.from.day=5", #"0 ex1.from.day unexpected "2020-01-01""#),
      ("education.level=5", #"0 education.level unexpected [{"id": "ed1", "level": "universitario"}]"#),
      ("experience[2].to=5", "0 experience[2].to unexpected [2]"),
      ("knowledge[1].id=5", "0 knowledge[1].id unexpected [1]"),
    ])
  func whatDoesNotFitTheFileIsToldWithWhatStandsThere(text: String, error: String) throws {
    #expect(try read(text).errors == [error])
  }

  @Test(
    arguments: [
      ("tr2.hours=many", "5 training[1].hours unexpected \"many\""),
      ("personal.document={\"type\": \"DNI\", \"number\": 40000011}", "3 personal.document.number unexpected 40000011"),
      ("ex1.to=2026-02-30", "6 experience[0].to unexpected \"2026-02-30\""),
      ("ex1.to=2026-13", "6 experience[0].to unexpected \"2026-13\""),
      ("ex1.to=today", "6 experience[0].to unexpected \"today\""),
      ("ex1.to=2019-12-31", "6 experience[0].to startAfterEnd 2020-01-01 2019-12-31"),
      ("ex1.from=2022-01-01", "6 experience[0].to startAfterEnd 2022-01-01 2021-12-31"),
      ("ex1.id=tr1", "6 experience[0].id duplicateID tr1, first training[0].id"),
      ("ex1.id=null", "6 experience[0].id missing"), ("experience[0]=null", "6 experience[0] unexpected null"),
      ("tr2={\"id\":\"tr2\",\"kind\":\"curso\",\"id\":\"x\"}", "5 training[1].id duplicateKey, first on line 5"),
    ])
  func aValueThatNoFileMayHaveIsAnErrorWhereItStands(text: String, error: String) throws {
    let found = try read(text)
    #expect(found.file == nil && found.errors == [error])
  }

  @Test(arguments: ["ex1.to=2024-02-29", "ex1.to=2020-01-01", "ex1.to=2020-01", "ex1.from=2021-12-31", "tr2.hours=0"])
  func theLastThatIsStillRightIsTaken(text: String) throws {
    #expect(try read(text).errors == [])
  }

  @Test func everyAssumptionThatIsWrongIsTold() throws {
    let found = try read("ex7.to=null", "ex1.salary=5", "ex1.from.day=1", "ex1.to=2026-02-30")
    #expect(
      Set(found.errors) == [
        "0 ex7.to brokenReference ex7", "0 ex1.salary unknownKey", "0 ex1.from.day unexpected \"2020-01-01\"",
        "6 experience[0].to unexpected \"2026-02-30\"",
      ])
  }

  @Test(arguments: ["{", "", "[]", "5"])
  func aFileThatIsNoneIsToldAsIfNothingWereAssumed(text: String) throws {
    let plain = ReadFile(text)
    let assumed = try ReadFile(text, assuming: ["personal.names=Ana"])
    #expect(assumed.file == nil && !plain.errors.isEmpty)
    #expect(plain.errors.allSatisfy(assumed.errors.contains))
  }
}
