import Applicant
import Days
import Reading
import Testing

/// What a file would say if something in it were different.
@Suite struct AssumptionTests {
  @Test(arguments: [
    ("ex1.to=null", "ex1.to", "null"), ("ex1.to=2027-03-31", "ex1.to", #""2027-03-31""#),
    ("ex1.to=\"2027-03-31\"", "ex1.to", #""2027-03-31""#), ("tr1.hours=96", "tr1.hours", "96"),
    ("tr1.hours=096", "tr1.hours", #""096""#), ("a=b=c==", "a", #""b=c==""#), ("a=", "a", #""""#),
    ("a= ", "a", #"" ""#), ("a=[1, {\"b\": \"=\"}]", "a", #"[1, {"b": "="}]"#), ("a={", "a", #""{""#),
    ("a=Ana \"la\" \\ ñ", "a", #""Ana \"la\" \\ ñ""#), ("a=true ", "a", "true"), ("a=Null", "a", #""Null""#),
    ("a=\u{FEFF}5", "a", "5"), ("a=\n", "a", #""\n""#), ("experience[0].to=1", "experience[0].to", "1"),
  ])
  func aPathAndAValueAreRead(text: String, path: String, value: String) throws {
    let assumption = try #require(Assumption(text))
    #expect(assumption == Assumption(path: path, value: value))
    #expect(assumption.description == "\(path)=\(value)")
    #expect(Assumption(assumption.description) == assumption)
  }

  @Test(arguments: ["", "=", "=5", "ex1.to", "ex1..to=5", "ex1.=5", "experience[]=5", "experience[-1].to=5", "[0]=5"])
  func withoutAPathNothingIsAssumed(text: String) {
    #expect(Assumption(text) == nil)
  }

  /// One record of most lists, and members that the format does not know.
  static let file = """
    {
      "schema": "applicant-file/1", "version": 2,
      "personal": {"names": "Ana", "nick": "A"},
      "education": [{"id": "ed1", "level": "universitario"}],
      "training": [{"id": "tr1", "kind": "curso"}, {"id": "tr2", "kind": "curso", "hours": 12}],
      "experience": [{"id": "ex1", "kind": "empleo", "from": "2020-01-01", "to": "2021-12-31"}],
      "attachments": [{"id": "at1", "file": "a.pdf"}]
    }
    """

  private func read(_ assumptions: String...) throws -> ReadFile { try ReadFile(Self.file, assuming: assumptions) }

  @Test(arguments: [
    "ex1.position=Jefe", "experience[0].position=Jefe", #"ex1={"id":"ex1","kind":"empleo","position":"Jefe"}"#,
  ])
  func aRecordIsNamedByItsIdOrItsPlace(text: String) throws {
    #expect(try read(text).file?.experience.map(\.position) == ["Jefe"])
  }

  @Test func recordsOfEveryListAreNamedByTheirIds() throws {
    let found = try read("ed1.career=Derecho", "tr2.hours=null", "tr1.hours=5", "at1.pages=3", "personal.names=Eva")
    let file = try #require(found.file)
    #expect(file.education.map(\.career) == ["Derecho"])
    #expect(file.training.map(\.hours) == [5, nil])
    #expect(file.attachments.map(\.pages) == [3])
    #expect(file.personal.names == "Eva")
  }

  @Test func nothingAssumedIsTheFileAsItIs() throws {
    let bytes = Array(Self.file.utf8)
    let log = FaultLog(file: "")
    #expect(ApplicantFile.text(bytes, assuming: [], log: log).bytes == bytes)
    let found = try read()
    #expect(found.file?.experience == ReadFile(Self.file).file?.experience)
    #expect(found.errors.isEmpty && found.warnings == ["3 personal.nick unknownKey", "2 version unknownKey"])
  }

  @Test func anEndOfNullSaysThatTheJobGoesOn() throws {
    #expect(try read("ex1.to=null").file?.experience.first?.to == .current)
    #expect(try read("ex1.from=null").file?.experience.first?.from == nil)
  }

  @Test func oneAssumptionRestsOnTheOnesBefore() throws {
    let added = #"experience[1]={"id": "ex2", "kind": "empleo"}"#
    let file = try #require(read(added, "ex2.from=2022-01", "ex2.to=2022-01", "ex2.to=null", "ex2.id=ex9").file)
    #expect(file.experience.map(\.id) == ["ex1", "ex9"])
    #expect(file.experience.last?.from?.description == "2022-01")
    #expect(file.experience.last?.to == .current)
    #expect(try read("ex2.to=null", added).errors == ["0 ex2.to brokenReference ex2"])
    #expect(try read("ex1.id=job", "job.position=x").file?.experience.map(\.position) == ["x"])
  }

  @Test func whereEachAssumptionWasPutIsSaid() throws {
    let assumptions = try ["ex1.to=null", "nobody.to=null", "tr2.hours=1", "ex1.from[0]=1"].map {
      try #require(Assumption($0))
    }
    let (bytes, places) = ApplicantFile.text(Array(Self.file.utf8), assuming: assumptions, log: FaultLog(file: ""))
    #expect(places == ["experience[0].to", nil, "training[1].hours", nil])
    let expected = Self.file.replacing("\"2021-12-31\"", with: "null").replacing("\"hours\": 12", with: "\"hours\": 1")
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }
}
