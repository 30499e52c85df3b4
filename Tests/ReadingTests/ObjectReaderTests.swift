import Days
import Reading
import Testing

@Suite struct ObjectReaderTests {
  enum Colour: String, CaseIterable { case red, blue }

  /// Reads the member `v` of `{"v": source}` and answers what came out and what was noted.
  private func read<Value>(
    _ source: String, _ convert: (inout ObjectReader) -> Value?
  ) throws -> (value: Value?, faults: [String]) {
    let log = FaultLog(file: "test.json")
    let document = try #require(log.parse(Array("{\"v\": \(source)}".utf8)))
    var reader = try #require(ObjectReader(document.root, log: log))
    let value = convert(&reader)
    reader.finishStrictly()
    return (value, log.faults.map { brief($0) })
  }

  @Test(
    arguments: [
      ("\"x\"", "x", []), ("\" x \"", " x ", []), ("\"\"", nil, []), ("\" \\t\"", nil, []), ("null", nil, []),
      ("5", nil, ["1:7 v unexpected 5"]), ("[\"x\"]", nil, ["1:7 v unexpected [\"x\"]"]),
      ("true", nil, ["1:7 v unexpected true"]),
    ] as [(String, String?, [String])])
  func textIsLeftOutWhenBlank(source: String, value: String?, faults: [String]) throws {
    let found = try read(source) { $0.text("v") }
    #expect(found.value == value)
    #expect(found.faults == faults)
  }

  @Test(
    arguments: [
      ("\"x\"", "x", []), ("\"\"", nil, ["1:7 v unexpected \"\""]), ("\"  \"", nil, ["1:7 v unexpected \"  \""]),
      ("null", nil, ["1:1 v missing"]), ("1", nil, ["1:7 v unexpected 1"]),
    ] as [(String, String?, [String])])
  func requiredTextMustBeThereAndNotBlank(source: String, value: String?, faults: [String]) throws {
    let found = try read(source) { $0.requiredText("v") }
    #expect(found.value == value)
    #expect(found.faults == faults)
  }

  @Test(
    arguments: [
      ("0", nil, true), ("1", 1, false), ("5", 5, false), ("6", nil, true), ("-1", nil, true), ("1.0", nil, true),
      ("1e0", nil, true), ("\"1\"", nil, true), ("null", nil, false), ("99999999999999999999", nil, true),
      ("true", nil, true),
    ] as [(String, Int?, Bool)])
  func integerKeepsToItsRange(source: String, value: Int?, isFault: Bool) throws {
    let found = try read(source) { $0.integer("v", in: 1...5) }
    #expect(found.value == value)
    #expect(found.faults == (isFault ? ["1:7 v unexpected \(source)"] : []))
    let required = try read(source) { $0.requiredInteger("v", in: 1...5) }
    #expect(required.value == value)
    #expect(required.faults.isEmpty == (value != nil))
  }

  @Test(
    arguments: [
      ("true", true, false), ("false", false, false), ("null", nil, false), ("1", nil, true), ("\"true\"", nil, true),
    ] as [(String, Bool?, Bool)])
  func flagIsTrueOrFalseOnly(source: String, value: Bool?, isFault: Bool) throws {
    let found = try read(source) { $0.flag("v") }
    #expect(found.value == value)
    #expect(found.faults.isEmpty == !isFault)
  }

  @Test(arguments: [
    ("\"2024-02-29\"", true, true), ("\"2023-02-29\"", false, false), ("\"2024-02\"", false, true),
    ("20240229", false, false),
    ("\"2024-13\"", false, false), ("\"29/02/2024\"", false, false), ("\"\"", false, false),
  ])
  func datesAreStrict(source: String, isDay: Bool, isDayOrMonth: Bool) throws {
    let day = try read(source) { $0.day("v") }
    #expect((day.value != nil) == isDay)
    #expect(day.faults == (isDay ? [] : ["1:7 v unexpected \(source)"]))
    let date = try read(source) { $0.declaredDate("v") }
    #expect((date.value != nil) == isDayOrMonth)
    #expect(date.faults == (isDayOrMonth ? [] : ["1:7 v unexpected \(source)"]))
  }

  @Test(arguments: [("\"red\"", true), ("\"Red\"", false), ("\"green\"", false), ("\"\"", false), ("0", false)])
  func wordIsOneOfTheList(source: String, isWord: Bool) throws {
    let found = try read(source) { $0.word("v", as: Colour.self) }
    #expect((found.value == .red) == isWord)
    #expect(found.faults == (isWord ? [] : ["1:7 v unexpected \(source)"]))
  }

  @Test func requiredWordThatIsNullIsMissing() throws {
    let found = try read("null") { $0.requiredWord("v", as: Colour.self) }
    #expect(found.value == nil)
    #expect(found.faults == ["1:1 v missing"])
  }

  @Test func everyWrongElementOfAListIsNoted() throws {
    let found = try read(#"["a", 1, " ", "b", null]"#) { $0.texts("v") }
    #expect(found.value == ["a", "b"])
    #expect(found.faults == ["1:13 v[1] unexpected 1", "1:16 v[2] unexpected \" \"", "1:26 v[4] unexpected null"])
  }

  @Test func wordOutsideAnOpenListIsKeptAndWarnedOf() throws {
    let log = FaultLog(file: "test.json")
    let document = try #require(log.parse(Array(#"{"v": ["a", "ñ", "b", 7]}"#.utf8)))
    var reader = try #require(ObjectReader(document.root, log: log))
    #expect(reader.openWords("v", known: ["a", "b"]) == ["a", "ñ", "b"])
    #expect(log.faults.map { brief($0) } == ["1:13 v[1] unknownWord ñ", "1:23 v[3] unexpected 7"])
    #expect(log.faults.map(\.severity) == [.warning, .error])
  }

  @Test func nullIsToldFromLeftOutByMemberOnly() throws {
    let found = try read("null") { reader -> Bool? in
      #expect(reader.member("w") == nil)
      return reader.member("v")?.isNull
    }
    #expect(found.value == true)
  }

  @Test func valueThatIsNoObjectHasNoReader() throws {
    for source in ["[]", "1", "\"x\"", "null", "true"] {
      let log = FaultLog(file: "test.json")
      let document = try #require(log.parse(Array(source.utf8)))
      #expect(ObjectReader(document.root, log: log) == nil)
      #expect(log.faults.map { brief($0) } == ["1:1 unexpected \(source)"])
    }
  }

  @Test func membersNobodyAskedForAreWarnedOfAndKept() throws {
    let log = FaultLog(file: "test.json")
    let text = "{\"a\": 1,\n \"apodo\": {\"x\": [1, \"\\u00f1\"]},\n \"in\": {\"b\": 2, \"c\": \"ñ\"}}"
    let document = try #require(log.parse(Array(text.utf8)))
    var reader = try #require(ObjectReader(document.root, log: log))
    #expect(reader.integer("a", in: 0...9) == 1)
    let found = reader.object("in")
    var inner = try #require(found)
    #expect(inner.integer("b", in: 0...9) == 2)
    inner.finish()
    reader.finish()
    #expect(log.faults.map { brief($0) } == ["3:22 in.c unknownKey", "2:11 apodo unknownKey"])
    #expect(log.faults.allSatisfy { $0.severity == .warning })
    #expect(!log.hasErrors)
    #expect(log.unknown.map(\.path) == ["in.c", "apodo"])
    #expect(log.unknown.map(\.json) == ["\"ñ\"", "{\"x\": [1, \"\\u00f1\"]}"])
  }

  @Test func membersNobodyAskedForAreErrorsWhereTheFormatIsStrict() throws {
    let found = try read("1") { _ in Optional(0) }
    #expect(found.faults == ["1:7 v unknownKey"])
  }

  @Test(arguments: [
    ("\"posting/1\"", true), ("\"posting/2\"", false), ("\"Posting/1\"", false), ("1", false), ("null", false),
  ])
  func schemaIsNameAndVersion(source: String, isRight: Bool) throws {
    let log = FaultLog(file: "test.json")
    let document = try #require(log.parse(Array("{\"schema\": \(source)}".utf8)))
    var reader = try #require(ObjectReader(document.root, log: log))
    reader.readSchema("posting/1")
    #expect(log.hasErrors == !isRight)
  }
}
