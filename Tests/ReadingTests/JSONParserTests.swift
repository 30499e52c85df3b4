import Reading
import TestSupport
import Testing

@Suite struct JSONParserTests {
  // MARK: Accepted

  @Test(arguments: [
    "{}", "[]", "\"\"", "0", "-0", "-1", "1.5", "1.50", "0.0", "1e5", "1E5", "1e+5", "1e-5", "-0.5E-10", "true",
    "false",
    "null", " \t\r\n{}\n", "[1, 2]", "[[], {}]", "{\"a\": 1}", "{\"\": 0}", "{\"a\": {\"a\": 1}}",
    "[{\"a\": 1}, {\"a\": 2}]",
    "{\"a\": 1, \"A\": 2}", "\"año\"", "\"\\u00f1\"", "\"\\uD83D\\uDE00\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
    "\"\\u0000\"",
    "\"\u{7F}\"", "\"\u{2028}\"", "\"😀\"", "\u{FEFF}{}", "123456789012345678901234567890", "\"/\"", "[null]", "[\n]",
    "{\n}",
    "\"\u{FEFF}\"", "1.0E+2", "\"\\uFFFF\"",
  ])
  func textOfTheGrammarIsAccepted(text: String) throws {
    let log = FaultLog(file: "test.json")
    _ = try #require(log.parse(Array(text.utf8)))
    #expect(log.faults.isEmpty)
    #expect(!log.hasErrors)
  }

  // MARK: Refused

  @Test(arguments: [
    ("", "1:1 emptyText"), ("   ", "1:4 emptyText"), ("\n\n", "3:1 emptyText"),
    ("[1,]", "1:4 value, found ]"), ("{\"a\":1,}", "1:8 key, found }"), ("[,1]", "1:2 value, found ,"),
    ("[1,,2]", "1:4 value, found ,"), ("[1 2]", "1:4 commaOrBracket, found 2"), ("{,}", "1:2 key, found ,"),
    ("{\"a\" 1}", "1:6 colon, found 1"), ("{\"a\":}", "1:6 value, found }"),
    ("{\"a\":1 \"b\":2}", "1:8 commaOrBrace, found \""),
    ("{a:1}", "1:2 key, found a"), ("{'a':1}", "1:2 key, found '"), ("{1:1}", "1:2 key, found 1"),
    ("{null:1}", "1:2 key, found n"),
    ("['a']", "1:2 value, found '"), ("// x\n{}", "1:1 value, found /"), ("/* x */{}", "1:1 value, found /"),
    ("{} // x", "1:4 endOfText, found /"), ("{\n# x\n}", "2:1 key, found #"), ("{}{}", "1:3 endOfText, found {"),
    ("1 2", "1:3 endOfText, found 2"), ("{}]", "1:3 endOfText, found ]"), ("[1}", "1:3 commaOrBracket, found }"),
    ("{\"a\":1]", "1:7 commaOrBrace, found ]"), ("01", "1:2 endOfText, found 1"), ("-01", "1:3 endOfText, found 1"),
    ("[00]", "1:3 commaOrBracket, found 0"), ("+1", "1:1 value, found +"), (".5", "1:1 value, found ."),
    ("1.", "1:3 digit, found the end"), ("1.e1", "1:3 digit, found e"), ("1e", "1:3 digit, found the end"),
    ("1e+", "1:4 digit, found the end"), ("1e1.5", "1:4 endOfText, found ."), ("-", "1:2 digit, found the end"),
    ("--1", "1:2 digit, found -"), ("-a", "1:2 digit, found a"), ("0x1F", "1:2 endOfText, found x"),
    ("1_000", "1:2 endOfText, found _"),
    ("NaN", "1:1 value, found N"), ("Infinity", "1:1 value, found I"), ("-Infinity", "1:2 digit, found I"),
    ("nan", "1:1 value, found n"), ("True", "1:1 value, found T"), ("tru", "1:1 value, found t"),
    ("truee", "1:5 endOfText, found e"),
    ("nul", "1:1 value, found n"), ("[nulll]", "1:6 commaOrBracket, found l"), ("undefined", "1:1 value, found u"),
    ("'a'", "1:1 value, found '"), ("\"a", "1:3 endOfString, found the end"), ("\"", "1:2 endOfString, found the end"),
    ("\"a\\", "1:4 endOfString, found the end"), ("\"a\\\"", "1:5 endOfString, found the end"),
    ("\"a\nb\"", "1:3 stringCharacter, found \n"), ("\"a\tb\"", "1:3 stringCharacter, found \t"),
    ("\"\u{0}\"", "1:2 stringCharacter, found \u{0}"), ("\"\u{1F}\"", "1:2 stringCharacter, found \u{1F}"),
    ("\"\\a\"", "1:3 escape, found a"), ("\"\\'\"", "1:3 escape, found '"), ("\"\\x41\"", "1:3 escape, found x"),
    ("\"\\U0041\"", "1:3 escape, found U"), ("\"\\ñ\"", "1:3 escape, found ñ"), ("\"\\u12\"", "1:4 hexDigits, found 1"),
    ("\"\\u12G4\"", "1:4 hexDigits, found 1"), ("\"\\u", "1:4 hexDigits, found the end"),
    ("\"\\u+123\"", "1:4 hexDigits, found +"),
    ("\"\\uD800\"", "1:2 wholeCharacter, found \\u"), ("\"\\uD800x\"", "1:2 wholeCharacter, found \\u"),
    ("\"\\uDC00\"", "1:2 wholeCharacter, found \\u"), ("\"\\uDE00\\uD83D\"", "1:2 wholeCharacter, found \\u"),
    ("\"\\uD800\\uD800\"", "1:2 wholeCharacter, found \\u"), ("\"\\uD800\\n\"", "1:2 wholeCharacter, found \\u"),
    ("\"\\uD83D\\uDE0\"", "1:10 hexDigits, found D"), ("[", "1:2 value, found the end"),
    ("{", "1:2 key, found the end"),
    ("]", "1:1 value, found ]"), ("}", "1:1 value, found }"), ("[1", "1:3 commaOrBracket, found the end"),
    ("[1,", "1:4 value, found the end"), ("{\"a\"", "1:5 colon, found the end"),
    ("{\"a\":", "1:6 value, found the end"),
    ("{\"a\":1", "1:7 commaOrBrace, found the end"), ("{\"a\":1,", "1:8 key, found the end"),
    ("[[]", "1:4 commaOrBracket, found the end"),
    ("\u{A0}{}", "1:1 value, found \u{A0}"), ("{}\u{C}", "1:3 endOfText, found \u{C}"),
    ("\u{B}1", "1:1 value, found \u{B}"),
    ("{\u{2003}}", "1:2 key, found \u{2003}"), ("“a”", "1:1 value, found “"), ("１", "1:1 value, found １"),
    (",", "1:1 value, found ,"),
    (":", "1:1 value, found :"), ("a", "1:1 value, found a"), ("<a/>", "1:1 value, found <"),
    ("{}\u{FEFF}", "1:3 endOfText, found \u{FEFF}"),
  ])
  func textOutsideTheGrammarIsRefusedWhereItGoesWrong(text: String, fault: String) {
    let log = FaultLog(file: "test.json")
    #expect(log.parse(Array(text.utf8)) == nil)
    #expect(log.faults.map { brief($0) } == [fault])
    #expect(log.hasErrors)
  }

  /// Columns are in characters, however many bytes each has; a line ends with a line feed.
  @Test(arguments: [
    ("{\"año\": x}", "1:9 value, found x"), ("{\"😀😀\": x}", "1:8 value, found x"),
    ("{\r\n  \"ñ\": €\r\n}", "2:8 value, found €"),
    ("[\n\n  \"ñandú\", \"日本\" x]", "3:17 commaOrBracket, found x"), ("[\"ñ\",\n]", "2:1 value, found ]"),
  ])
  func columnsAreCountedInCharacters(text: String, fault: String) {
    #expect(grammarFaults(text) == [fault])
  }

  @Test func byteOrderMarkIsNoColumn() {
    #expect(grammarFaults("\u{FEFF}x") == ["1:1 value, found x"])
    #expect(grammarFaults("\u{FEFF}") == ["1:1 emptyText"])
    #expect(grammarFaults("\u{FEFF}{\n x") == ["2:2 key, found x"])
  }

  // MARK: Depth

  @Test(arguments: [(63, true), (64, true), (65, false), (10_000, false)])
  func sixtyFourLevelsAreTheMost(depth: Int, accepted: Bool) {
    let arrays = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let objects = String(repeating: "{\"a\":", count: depth - 1) + "{}" + String(repeating: "}", count: depth - 1)
    #expect(grammarFaults(arrays) == (accepted ? [] : ["1:65 tooDeep(limit: 64)"]))
    #expect(grammarFaults(objects) == (accepted ? [] : ["1:321 tooDeep(limit: 64)"]))
  }

  @Test func levelsSideBySideAreNotDeep() {
    #expect(grammarFaults("[" + Array(repeating: "[]", count: 200).joined(separator: ",") + "]").isEmpty)
  }

  /// Texts of values that stand as close as they can, cut off at every place: there is room for what comes before the cut.
  @Test func everyBeginningOfATextIsNoTextOfItsOwn() throws {
    var random = SeededGenerator.forTest()
    var texts = [
      #"[[],{},[0,0,[[0]]],{"":{"":[0,{"":""}]}},"","",[]]"#, #"{"":{"":{"":0,"a":0},"b":[]},"c":[[[[[0]]]]]}"#,
    ]
    for _ in 0..<300 { texts.append("[\(RandomJSON.value(4, &random))]") }
    for text in texts {
      let bytes = Array(text.utf8)
      for end in 0..<bytes.count { #expect(!grammarFaults(Array(bytes[..<end])).isEmpty, "\(text) cut at \(end)") }
      let document = try #require(FaultLog(file: "test.json").parse(bytes))
      #expect(document.root.elements != nil || document.root.members != nil)
    }
  }

  // MARK: Two equal keys

  @Test(
    arguments: [
      ("{\"a\":1,\"a\":1}", ["1:8 a duplicateKey of line 1"]),
      ("{\"a\":1,\n\"\\u0061\":2}", ["2:1 a duplicateKey of line 1"]),
      ("{\"\\u0061\":1,\n\n\"a\":2}", ["3:1 a duplicateKey of line 1"]),
      ("{\"\":1,\"\":2}", ["1:7 duplicateKey of line 1"]),
      ("{\"a\":1,\n\"a\":2,\n\"a\":3}", ["2:1 a duplicateKey of line 1", "3:1 a duplicateKey of line 1"]),
      ("{\"x\":[{\"b\":1,\n\"b\":2}]}", ["2:1 x[0].b duplicateKey of line 1"]),
      (
        "{\"\\n\":1,\"\\u000A\":2}",
        [
          "1:9 \n duplicateKey of line 1"
        ]
      ), ("{\"a\":{\"a\":1},\"b\":{\"a\":1}}", []), ("{\"a\":1,\"A\":1,\"á\":1}", []),
      ("{\"a\":\"b\",\"b\":\"a\"}", []),
    ] as [(String, [String])])
  func equalKeysOfOneObjectAreNotedAndReadingGoesOn(text: String, faults: [String]) {
    let log = FaultLog(file: "test.json")
    #expect(log.parse(Array(text.utf8)) != nil)
    #expect(log.faults.map { brief($0) } == faults)
    #expect(log.hasErrors == !faults.isEmpty)
  }

  @Test(arguments: [31, 32, 33, 40, 200])
  func equalKeysAreFoundInObjectsOfManyKeys(count: Int) {
    let keys = (0..<count).map { "\"k\($0)\": \($0)" }
    #expect(grammarFaults("{\(keys.joined(separator: ",\n"))}").isEmpty)
    for repeated in [0, count / 2, count - 1] {
      for key in ["\"k\(repeated)\"", "\"\\u006b\(repeated)\""] {
        let text = "{\((keys + ["\(key): 0"]).joined(separator: ",\n"))}"
        #expect(grammarFaults(text) == ["\(count + 1):1 k\(repeated) duplicateKey of line \(repeated + 1)"], "\(key)")
      }
    }
  }

  /// Keys so short that most are there twice, some written with escapes, held against a set of them.
  @Test func everyKeyThatWasThereBeforeIsFound() {
    var random = SeededGenerator.forTest()
    for _ in 0..<2_000 {
      var seen: Set<String> = []
      var repeated = 0
      let members = (0..<Int.random(in: 0...45, using: &random)).map { _ -> String in
        let letters = (0..<Int.random(in: 0...3, using: &random)).map { _ in "abcñ".randomElement(using: &random) ?? "a"
        }
        if !seen.insert(String(letters)).inserted { repeated += 1 }
        let written = letters.map { $0 == "a" && Bool.random(using: &random) ? "\\u0061" : String($0) }
        return "\"\(written.joined())\":0"
      }
      let text = "{\(members.joined(separator: ","))}"
      #expect(grammarFaults(text).count == repeated, "\(text)")
    }
  }

  /// "á" as one scalar and as two: whatever they are held to be, the size of the object must not matter.
  @Test func composedAndDecomposedKeysAreTheSameInSmallAndLargeObjects() {
    let pair = ["\"\u{E1}\": 1", "\"a\u{301}\": 2"]
    let filling = (0..<40).map { "\"k\($0)\": \($0)" }
    let (small, large) = (pair.joined(separator: ","), (filling + pair).joined(separator: ","))
    #expect(grammarFaults("{\(small)}").count == grammarFaults("{\(large)}").count)
  }

  // MARK: Not UTF-8

  @Test(
    arguments: [
      ([0x22, 0x80, 0x22], 2), ([0x22, 0xC3, 0x22], 2), ([0x22, 0xC0, 0x80, 0x22], 2), ([0x22, 0xC1, 0xBF, 0x22], 2),
      ([0x22, 0xE0, 0x9F, 0xBF, 0x22], 2), ([0x22, 0xED, 0xA0, 0x80, 0x22], 2),
      ([0x22, 0xF0, 0x8F, 0xBF, 0xBF, 0x22], 2),
      ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 2), ([0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], 2), ([0x22, 0xFF, 0x22], 2),
      ([0x22, 0xE2, 0x82], 2), ([0x22, 0xC3], 2), ([0x22, 0xE2, 0x82, 0x22], 2), ([0x22, 0xF1, 0x80, 0x80, 0x22], 2),
      ([0x22, 0xC3, 0xB1, 0xF1, 0x22], 3), ([0x22, 0xC3, 0xB1, 0x41, 0xE9, 0x22], 4), ([0xFE, 0xFF, 0x00, 0x7B], 1),
      ([0x7B, 0x7D, 0xC3], 3),
    ] as [([UInt8], Int)])
  func firstByteThatIsNoUTF8IsNamed(bytes: [UInt8], column: Int) {
    #expect(grammarFaults(bytes) == ["1:\(column) notUTF8"])
    #expect(grammarFaults([0x0A, 0x0A] + bytes) == ["3:\(column) notUTF8"])
  }

  @Test(
    arguments: [
      [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF],
      [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xF3, 0xBF, 0xBF, 0xBF],
    ] as [[UInt8]])
  func charactersAtTheBordersOfUTF8AreAccepted(character: [UInt8]) {
    #expect(grammarFaults([0x22] + character + [0x22]).isEmpty)
  }
}
