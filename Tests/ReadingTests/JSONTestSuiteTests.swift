import Foundation
import Reading
import Testing

/// Texts whose names say how they must be answered: `y_` accepted, `n_` refused, `i_` either, none with a trap.
@Suite struct JSONTestSuiteTests {
  /// Folder of `test_parsing` of JSONTestSuite (github.com/nst/JSONTestSuite), where somebody has it.
  static let folder = ProcessInfo.processInfo.environment["JSON_TEST_SUITE"]

  @Test(.enabled(if: folder != nil, "the public suite is not here: JSON_TEST_SUITE names no folder"))
  func publicSuiteIsAnsweredAsItAsks() throws {
    let folder = URL(filePath: try #require(Self.folder))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
    let texts = try names.sorted().map { name in
      (name, Array(try Data(contentsOf: folder.appending(path: name))))
    }
    try #require(texts.contains { $0.0.hasPrefix("y_") } && texts.contains { $0.0.hasPrefix("n_") })
    // Made for RFC 7159, older copies ask for UTF-16 and 32; RFC 8259 (8.1) took both away, and the suite their y.
    expectAnswers(texts.filter { !$0.0.hasPrefix("y_string_utf16") && !$0.0.hasPrefix("y_string_utf32") })
    print("JSONTestSuite:", Dictionary(grouping: texts) { $0.0.prefix(2) }.map { "\($0) \($1.count)" }.sorted())
  }

  /// JSON that is exchanged is UTF-8 and nothing else (RFC 8259, 8.1).
  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian])
  func otherEncodingsAreRefusedInWords(_ encoding: String.Encoding) throws {
    for mark in ["", "\u{FEFF}"] {
      let log = FaultLog(file: "other")
      #expect(log.parse(Array(try #require("\(mark)[\"\u{E9}\"]".data(using: encoding)))) == nil)
      #expect(log.hasErrors)
    }
  }

  /// Our own texts, made from the rules of RFC 8259 one by one.
  @Test func everyRuleOfTheGrammarIsKept() {
    let texts = JSONGrammar.texts
    #expect(texts.count { $0.name.hasPrefix("y_") } > 300 && texts.count { $0.name.hasPrefix("n_") } > 1_000)
    expectAnswers(texts)
  }

  /// A text is answered as the reader of the system answers it, which is another program.
  @Test func anotherReaderAgreesOnTheTextsWeMade() {
    for (name, bytes) in JSONGrammar.texts where !name.hasPrefix("i_") {
      let object = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      if JSONGrammar.acceptedElsewhere.contains(name) { continue }
      #expect((object != nil) == name.hasPrefix("y_"), "\(name): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  private func expectAnswers(
    _ texts: [(name: String, bytes: [UInt8])], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (name, bytes) in texts {
      let log = FaultLog(file: name)
      let isAccepted = log.parse(bytes) != nil
      if name.hasPrefix("i_") { continue }
      #expect(isAccepted == name.hasPrefix("y_"), "\(name)", sourceLocation: sourceLocation)
      #expect(isAccepted || log.hasErrors, "\(name)", sourceLocation: sourceLocation)
    }
  }
}

/// Texts made from the grammar of RFC 8259, named like those of the public suite.
enum JSONGrammar {
  typealias Text = (name: String, bytes: [UInt8])

  static let texts: [Text] = numbers + strings + literals + structures + blanks + encodings

  /// Trailing commas, which the reader of the system lets pass.
  static let acceptedElsewhere: Set = ["n_structure_[1,]", "n_structure_{\"a\":1,}"]

  private static func text(_ name: String, _ text: String) -> Text { (name, Array(text.utf8)) }

  // number = [ minus ] int [ frac ] [ exp ]
  private static var numbers: [Text] {
    var texts: [Text] = []
    for sign in ["", "-", "+", "--"] {
      for int in ["0", "7", "10", "", "00", "012", "x"] {
        for fraction in ["", ".0", ".05", ".", ".x", ".5.5"] {
          for exponent in ["", "e1", "E1", "e+10", "E-1", "e05", "e", "e+", "e1.5", "ee1", "e-+1"] {
            let isNumber =
              ["", "-"].contains(sign) && ["0", "7", "10"].contains(int) && ["", ".0", ".05"].contains(fraction)
              && ["", "e1", "E1", "e+10", "E-1", "e05"].contains(exponent)
            let number = sign + int + fraction + exponent
            if !number.isEmpty { texts.append(text("\(isNumber ? "y" : "n")_number_\(number)", "[\(number)]")) }
          }
        }
      }
    }
    return texts + [
      text("i_number_huge", "[1e99999]"), text("i_number_long", "[\(String(repeating: "9", count: 500))]"),
    ]
  }

  // string = quotation-mark *char quotation-mark
  private static var strings: [Text] {
    var texts: [Text] = []
    for byte in UInt8(0)...0x7F {
      let name = String(byte, radix: 16)
      let isPlain = byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
      texts.append(("\(isPlain ? "y" : "n")_string_\(name)", Array("[\"".utf8) + [byte] + Array("\"]".utf8)))
      let isEscape = "\"\\/bfnrt".utf8.contains(byte)
      texts.append(("\(isEscape ? "y" : "n")_escape_\(name)", Array("[\"\\".utf8) + [byte] + Array("\"]".utf8)))
      let isDigit = "0123456789abcdefABCDEF".utf8.contains(byte)
      texts.append(("\(isDigit ? "y" : "n")_hex_\(name)", Array("[\"\\u00e".utf8) + [byte] + Array("\"]".utf8)))
    }
    for scalar: Unicode.Scalar in [
      "\u{80}", "ñ", "\u{7FF}", "\u{800}", "\u{2028}", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "😀", "\u{10FFFF}",
    ] {
      texts.append(text("y_string_\(String(scalar.value, radix: 16))", "[\"\(scalar)\"]"))
    }
    for (name, escapes) in [
      ("y_pair", "\\uD83D\\uDE00"), ("n_half", "\\uD83D"), ("n_low", "\\uDE00"),
      ("n_two_high", "\\uD83D\\uD83D"),
      ("n_half_then_letter", "\\uD83Dx"), ("n_half_then_escape", "\\uD83D\\n"), ("n_short", "\\u12"), ("n_none", "\\u"),
    ] {
      texts.append(text("\(name)_unicode", "[\"\(escapes)\"]"))
    }
    return texts
  }

  private static var literals: [Text] {
    ["true", "false", "null"].flatMap { word in
      [text("y_literal_\(word)", word)]
        + [word.uppercased(), word.capitalized, String(word.dropLast()), word + "x", word + "0"].map {
          text("n_literal_\($0)", "[\($0)]")
        }
    }
  }

  // Every proper beginning of a structure is no text; nor is one without one of its signs.
  private static var structures: [Text] {
    let whole = [
      "[]", "{}", "[true,2]", #"{"a":1}"#, #"{"a":[],"b":{}}"#, #"[[],{"k":[null]}]"#, #"{"":"","a":{"":0}}"#,
    ]
    var texts = whole.map { text("y_structure_\($0)", $0) }
    for structure in whole {
      for length in 1..<structure.count {
        texts.append(text("n_structure_cut_\(length)_\(structure)", String(structure.prefix(length))))
      }
      for (index, sign) in structure.enumerated() where "[]{},:".contains(sign) && structure.count > 2 {
        var less = structure
        less.remove(at: less.index(less.startIndex, offsetBy: index))
        texts.append(text("n_structure_less_\(index)_\(structure)", less))
      }
      for extra in [",", "]", "}", ":", "x", "[]", "1"] {
        texts.append(text("n_structure_more_\(extra)_\(structure)", structure + extra))
      }
    }
    for wrong in [
      "[,]", "[1,]", "[,1]", "[1,,2]", "[1 2]", "[1:2]", #"{"a"}"#, #"{"a":}"#, "{:1}", "{1:1}", "{null:1}",
      #"{"a":1,}"#, #"{,"a":1}"#, #"{"a":1,,"b":2}"#, #"{"a" 1}"#, #"{"a"::1}"#, #"{"a":1 "b":2}"#, "[1}", "{]",
      "{[]:1}",
    ] {
      texts.append(text("n_structure_\(wrong)", wrong))
    }
    return texts
  }

  // ws = *( %x20 / %x09 / %x0A / %x0D ), around every token and nowhere else.
  private static var blanks: [Text] {
    let tokens = ["", "{", "\"a\"", ":", "[", "1", ",", "true", "]", "}", ""]
    let good = [" ", "\t", "\n", "\r", "\r\n \t"]
    let bad = ["\u{0}", "\u{B}", "\u{C}", "\u{A0}", "\u{2003}", "\u{FEFF}", "//x\n", "/**/", "#x\n"]
    return (0..<(tokens.count - 1)).flatMap { place in
      (good + bad).compactMap { blank -> Text? in
        // A byte order mark before the text is passed over, and a reader may do so.
        if blank == "\u{FEFF}", place == 0 { return nil }
        let written = tokens[...place].joined() + blank + tokens[(place + 1)...].joined()
        let isGood = good.contains(blank)
        let name = blank.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "-")
        return text("\(isGood ? "y" : "n")_blank_\(place)_\(name)", written)
      }
    } + [text("n_blank_in_number", "[1 0]"), text("n_blank_in_literal", "[tr ue]"), text("n_blank_alone", " ")]
  }

  private static var encodings: [Text] {
    let wrong: [[UInt8]] = [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x80, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80],
      [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFF],
    ]
    return wrong.map { bytes in
      let name = bytes.map { String($0, radix: 16) }.joined()
      return ("n_encoding_\(name)", Array("[\"".utf8) + bytes + Array("\"]".utf8))
    } + [text("i_byte_order_mark", "\u{FEFF}[]"), text("n_nothing", "")]
  }
}
