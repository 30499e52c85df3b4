import Reading
import Testing

@Suite struct JSONValueTests {
  @Test(arguments: [
    ("\"\\u00f1\\u00D1\"", "ñÑ"), ("\"\\uD83D\\uDE00\"", "😀"), ("\"\\uDBFF\\uDFFF\"", "\u{10FFFF}"),
    ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\u{8}\u{C}\n\r\t"), ("\"a\\u0000b\"", "a\u{0}b"), ("\"año\"", "año"),
    ("\"\"", ""),
    ("\"\\\\u0041\"", "\\u0041"), ("\"ñ\\tñ\"", "ñ\tñ"), ("\"\\uD800\\uDC00x\"", "\u{10000}x"),
    ("\"\\uFFFF\"", "\u{FFFF}"),
  ])
  func escapesOfATextAreResolved(source: String, text: String) throws {
    let value = try root(source)
    #expect(value.text == text)
    #expect(value.source == source)
    #expect(value.integer == nil && value.flag == nil && value.elements == nil && value.members == nil)
    #expect(value.numeral == nil && !value.isNull)
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("-17", -17), ("9223372036854775807", .max), ("-9223372036854775808", .min),
      ("9223372036854775808", nil), ("-9223372036854775809", nil), ("1.0", nil), ("1e2", nil), ("1.5", nil),
    ] as [(String, Int?)])
  func onlyWholeNumbersThatFitAreIntegers(source: String, integer: Int?) throws {
    let value = try root(source)
    #expect(value.integer == integer)
    #expect(value.numeral == source)
    #expect(value.text == nil && value.flag == nil && value.elements == nil && value.members == nil)
  }

  @Test func literalsAreTold() throws {
    #expect(try root("true").flag == true)
    #expect(try root("false").flag == false)
    #expect(try root("null").flag == nil)
    #expect(try root("null").isNull)
    #expect(try !root("0").isNull)
  }

  @Test func everyValueKnowsItsPath() throws {
    let value = try root(#"{"a": [1, {"b": [[], [2, "x"]]}], "c": {"d": null}, "": {"ñ": 1}}"#)
    let elements = try #require(value["a"]?.elements)
    #expect(value.path.isEmpty)
    #expect(elements.map(\.path) == ["a[0]", "a[1]"])
    let inner = try #require(elements.last?["b"]?.elements)
    #expect(inner.map(\.path) == ["a[1].b[0]", "a[1].b[1]"])
    #expect(inner.last?.elements?.map(\.path) == ["a[1].b[1][0]", "a[1].b[1][1]"])
    #expect(value["c"]?["d"]?.path == "c.d")
    #expect(value["c"]?["e"] == nil)
  }

  @Test func membersKeepTheOrderOfTheText() throws {
    let value = try root(#"{"z": 1, "a": [1, 2], "m": {"x": {}}, "b": "q"}"#)
    #expect(value.members?.map(\.key) == ["z", "a", "m", "b"])
    #expect(value.members?.map(\.value.source) == ["1", "[1, 2]", #"{"x": {}}"#, #""q""#])
    #expect(value.elements == nil)
  }

  @Test func firstOfTwoEqualKeysIsRead() throws {
    #expect(try root(#"{"a": 1, "a": 2}"#)["a"]?.integer == 1)
  }

  @Test(arguments: [(58, false), (59, true)])
  func excerptIsSixtyCharactersAtMost(length: Int, cut: Bool) throws {
    let source = "\"" + String(repeating: "ñ", count: length) + "\""
    let excerpt = try root(source).excerpt
    #expect(excerpt == (cut ? String(source.prefix(60)) + "…" : source))
  }

  @Test func excerptCutInTheMiddleOfLongCharactersSaysSo() throws {
    let family = "👨‍👩‍👧‍👦"
    let excerpt = try root("\"" + String(repeating: family, count: 30) + "\"").excerpt
    #expect(!excerpt.isEmpty)
    #expect(!excerpt.unicodeScalars.contains("\u{FFFD}"))
    #expect(excerpt.hasSuffix("…") || excerpt.hasSuffix("\""))
  }

  private func root(_ text: String) throws -> JSONValue {
    try #require(FaultLog(file: "test.json").parse(Array(text.utf8))).root
  }
}
