import Reading
import TestSupport
import Testing

@Suite struct JSONEditingTests {
  private func setting(_ text: String, _ path: String, _ json: String) throws -> String {
    let document = try #require(FaultLog(file: "test.json").parse(Array(text.utf8)))
    let path = path.isEmpty ? JSONPath([]) : try #require(JSONPath(path))
    return String(decoding: try document.setting(path, to: json), as: UTF8.self)
  }

  @Test(arguments: [
    ("null", "5"), ("true", "\"x\""), ("false", "null"), ("-1.50e3", "[1, 2]"), ("\"x\"", "{\"y\": 1}"),
    ("\"a\\\"\\u00f1\"", "\"b\""), ("[1, [2]]", "0"), ("{\"x\": {}}", "true"), ("[]", "[ ]"), ("{}", "{ }"),
    ("\"\"", "\"\""),
  ])
  func aValueOfEachKindIsReplacedAndNothingElse(old: String, new: String) throws {
    for (before, after) in [
      (#"{"a": 1,"v" : "#, #" , "z": [1.0, "\u00e1", null]}"#), ("\u{FEFF}\n{\"v\":\r\n\t", "\r\n}\n "),
      (#"{"ñ": "v\"v", "v": "#, #", "v2": "v"}"#),
    ] {
      #expect(try setting(before + old + after, "v", new) == before + new + after)
    }
    #expect(try setting("\u{FEFF} \(old) \n", "", new) == "\u{FEFF} \(new) \n")
  }

  @Test(arguments: [
    ("{}", "a", #"{"a":7}"#), ("{ }", "a", #"{ "a":7}"#), (#"{"b": 1}"#, "a", #"{"b": 1,"a":7}"#),
    ("{\n  \"b\": 1\n}\n", "a", "{\n  \"b\": 1\n,\"a\":7}\n"),
    (#"{"o": {}, "p": {}}"#, "o.a", #"{"o": {"a":7}, "p": {}}"#),
    (#"{"o": {"x": "}"}}"#, "o.a", #"{"o": {"x": "}","a":7}}"#), ("{}", "q\"q", #"{"q\"q":7}"#),
    (#"{"\u0061": 1}"#, "a", #"{"\u0061": 7}"#), (#"{"a b": {}}"#, "a b.c", #"{"a b": {"c":7}}"#),
    ("\u{FEFF}{}", "a", "\u{FEFF}{\"a\":7}"),
  ])
  func aMemberThatIsNotThereIsAdded(text: String, path: String, changed: String) throws {
    #expect(try setting(text, path, "7") == changed)
  }

  @Test(arguments: [
    (#"{"a": []}"#, "a[0]", #"{"a": [7]}"#), (#"{"a": [1, 2]}"#, "a[0]", #"{"a": [7, 2]}"#),
    (#"{"a": [1, 2]}"#, "a[1]", #"{"a": [1, 7]}"#), (#"{"a": [1, 2]}"#, "a[2]", #"{"a": [1, 2,7]}"#),
    (#"{"a": [1, 2 ]}"#, "a[2].b[0]", #"{"a": [1, 2 ,{"b":[7]}]}"#),
    (#"{"a": ["]", [1]]}"#, "a[1][1]", #"{"a": ["]", [1,7]]}"#),
  ])
  func anElementIsReplacedOrAddedOnePastTheEnd(text: String, path: String, changed: String) throws {
    #expect(try setting(text, path, "7") == changed)
  }

  @Test(arguments: [
    ("{}", "a.b.c", #"{"a":{"b":{"c":7}}}"#), ("{}", "a[0].b", #"{"a":[{"b":7}]}"#), ("{}", "a[0][0]", #"{"a":[[7]]}"#),
    (#"{"a": null}"#, "a.b", #"{"a": {"b":7}}"#), (#"{"a": null, "z": 0}"#, "a[0]", #"{"a": [7], "z": 0}"#),
    (#"{"a": [null]}"#, "a[0].b[0]", #"{"a": [{"b":[7]}]}"#), (" null ", "a", #" {"a":7} "#),
  ])
  func whatIsMissingOnTheWayIsMade(text: String, path: String, changed: String) throws {
    #expect(try setting(text, path, "7") == changed)
  }

  @Test(arguments: [
    (#"{"a": [1, 2]}"#, "a[3]", "a", "[3]", "integer(ClosedRange(0...2))"),
    (#"{"a": []}"#, "a[1]", "a", "[1]", "integer(ClosedRange(0...0))"),
    (#"{"a": [1, 2]}"#, "a[3][9]", "a", "[3]", "integer(ClosedRange(0...2))"),
    (#"{"a": [1, 2]}"#, "a.b", "a", "[1, 2]", "object"), (#"{"a": {"x": 1}}"#, "a[0]", "a", #"{"x": 1}"#, "array"),
    (#"{"a": "tx"}"#, "a.b.c", "a", #""tx""#, "object"), (#"{"a": 5}"#, "a[0]", "a", "5", "array"),
    (#"{"a": [{"b": false}]}"#, "a[0].b.c", "a[0].b", "false", "object"), ("[1]", "a", "", "[1]", "object"),
    ("{}", "a[1]", "a", "[1]", "integer(ClosedRange(0...0))"),
    ("{}", "a.b[2].c", "a.b", "[2]", "integer(ClosedRange(0...0))"),
    (#"{"a": null}"#, "a[1]", "a", "[1]", "integer(ClosedRange(0...0))"),
    (#"{"a": [null]}"#, "a[0].b[1][2]", "a[0].b", "[1]", "integer(ClosedRange(0...0))"),
  ])
  func whatLeadsNowhereSaysWhereAndWhatIsThere(
    text: String, path: String, place: String, found: String, expected: String
  ) throws {
    let misfit = #expect(throws: JSONDocument.Misfit.self) { try setting(text, path, "7") }
    #expect(misfit?.path == place)
    #expect(misfit?.found == found)
    #expect(misfit.map { "\($0.expected)" } == expected)
  }

  @Test func noElementStandsBeforeTheFirst() throws {
    let document = try #require(FaultLog(file: "").parse(Array(#"{"a": [1]}"#.utf8)))
    #expect(throws: JSONDocument.Misfit.self) { try document.setting(JSONPath([.key("a"), .index(-1)]), to: "7") }
  }

  @Test func aRandomPlaceIsSetAndAllElseStays() throws {
    var random = SeededGenerator.forTest()
    var added = 0
    for _ in 0..<1_000 {
      let text = RandomJSON.object(3, &random)
      let before = try #require(FaultLog(file: "").parse(Array(text.utf8)))
      let path = RandomJSON.place(in: before.root, &random)
      let json = RandomJSON.value(2, &random)
      let after = try #require(FaultLog(file: "").parse(try before.setting(path, to: json)), "\(path) of \(text)")
      #expect(RandomJSON.value(at: path, in: after.root)?.source == json, "\(path) of \(text)")
      let (old, new) = (leaves(before.root, without: path), leaves(after.root, without: path))
      #expect(old == new, "\(path) of \(text)")
      added += RandomJSON.value(at: path, in: before.root) == nil ? 1 : 0
    }
    #expect((200...800).contains(added), "places that are there and places that are not")
  }

  /// What holds nothing, by its place: not what is at a place, inside it, or on the way to it.
  private func leaves(_ value: JSONValue, without path: JSONPath) -> [String: String] {
    let inner = value.elements ?? value.members?.map(\.value) ?? []
    let place = value.path
    guard inner.isEmpty else {
      return place == path.description
        ? [:] : inner.map { leaves($0, without: path) }.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    }
    let isOnTheWay = place.isEmpty || "\(path).".hasPrefix("\(place).") || "\(path)".hasPrefix("\(place)[")
    return isOnTheWay ? [:] : [place: value.source]
  }
}
