import Exchange
import Foundation
import TestSupport
import Testing

@testable import Parcels

/// XML as strangers may write it: a tree, or a fault that says where.
@Suite struct HostileXMLTests {
  private static func fault(_ text: String) throws -> ParcelFault? {
    if case .failure(let fault) = try Working.xml(text) { fault } else { nil }
  }

  @Test func aTextBecomesItsTree() throws {
    let text = """
      \u{FEFF}<?xml version="1.0" encoding="UTF-8"?>
      <!-- nothing --><?style x?>
      <a xmlns="urn:a" xmlns:b="urn:b" uno="1" b:dos="&lt;2&#x41;">Año <b:c/><![CDATA[<d>]]> &amp; más</a>
      """
    let root = try Working.xml(text).get()
    #expect(root.name == .init("a", in: "urn:a") && root.children == [XMLElement(.init("c", in: "urn:b"))])
    #expect(root.attributes == [.init(.init("uno"), "1"), .init(.init("dos", in: "urn:b"), "<2A")])
    #expect(root.text == "Año <d> & más")
  }

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian, .isoLatin1])
  func encodingsThatTheTextNamesAreRead(encoding: String.Encoding) throws {
    let isLatin = encoding == .isoLatin1
    let text = "<?xml version=\"1.0\" encoding=\"\(isLatin ? "ISO-8859-1" : "UTF-16")\"?><a>Ñandú</a>"
    let mark: [UInt8] = isLatin ? [] : encoding == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
    let bytes = mark + Array(try #require(text.data(using: encoding)))
    #expect(XMLReading.isOne(bytes))
    #expect(try Working.xml(bytes).get().text == "Ñandú")
  }

  private static let laughs =
    "<!DOCTYPE l [<!ENTITY a \"ja\">" + (0..<30).map { "<!ENTITY a\($0) \"&a;&a;&a;\">" }.joined() + "]><l>&a29;</l>"

  /// Text, and what is said of it.
  static let hostile: [(name: String, text: String, fault: ParcelFault)] = [
    ("a DOCTYPE", "<!DOCTYPE a><a/>", .doctype(.init(line: 1, column: 12))),
    (
      "an entity that names a file", "<!DOCTYPE a [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>\n<a>&f;</a>",
      .doctype(.init(line: 1, column: 13))
    ),
    ("entities that grow", laughs, .doctype(.init(line: 1, column: 13))),
    ("an entity that nobody declared", "<a>\n&eacute;</a>", .malformed(.init(line: 2, column: 1))),
    ("an end that is missing", "<a><b></a>", .malformed(.init(line: 1, column: 9))),
    ("no text", "", .malformed(.init(line: 1, column: 1))),
    ("two roots", "<a/><b/>", .malformed(.init(line: 1, column: 5))),
    ("a prefix that nobody declared", "<x:a/>", .malformed(.init(line: 1, column: 1))),
    ("an attribute twice", "<a b='1' b='2'/>", .malformed(.init(line: 1, column: 10))),
    (
      "an encoding that nobody reads", "<?xml version='1.0' encoding='ebcdic'?><a/>",
      .encoding(.init(line: 1, column: 31))
    ),
    (
      "depth", String(repeating: "<a>", count: 100_000), .tooDeep(.init(line: 1, column: 301))
    ),
    (
      "one attribute too long", "<a b='\(String(repeating: "x", count: ParcelLimits.element))'/>",
      .tooMany(.init(line: 1, column: 1))
    ),
  ]

  @Test(arguments: hostile.indices)
  func whatIsRefusedIsSaidWithItsPlace(index: Int) throws {
    let (name, text, fault) = Self.hostile[index]
    #expect(try Self.fault(text) == fault, "\(name)")
  }

  @Test func bytesThatAreNoUTF8AreRefused() throws {
    let result = try Working.xml(Array("<a>".utf8) + [0xC3, 0x28] + Array("</a>".utf8))
    #expect(result == .failure(.malformed(.init(line: 1, column: 4))))
  }

  @Test(arguments: [(99, true), (100, true), (101, false)])
  func theLimitOfDepthIsMet(depth: Int, isRead: Bool) throws {
    let text = String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    #expect((try Self.fault(text) == nil) == isRead)
  }

  @Test(arguments: [(0, true), (1, false)])
  func theLimitOfElementsIsMet(more: Int, isRead: Bool) throws {
    let text = "<a>" + String(repeating: "<b/>", count: ParcelLimits.elements - 1 + more) + "</a>"
    #expect((try Self.fault(text) == nil) == isRead)
  }

  @Test func aLongTextComesWhole() throws {
    let text = String(repeating: "ñandú ", count: 500_000)
    #expect(try Working.xml("<a b='\(text.prefix(20_000))'>\(text)</a>").get().text == text)
  }

  /// Whatever bytes there are, the answer is a tree or a fault; a text that was cut off is never a tree.
  @Test func damagedTextsAreNoCrash() throws {
    var random = SeededGenerator.forTest()
    let whole = Array("<a x='1'><b>uno &amp; dos</b><!-- c --><d><![CDATA[e]]></d>ñ</a>".utf8)
    for round in 0..<150 {
      var bytes = whole
      if round.isMultiple(of: 2) {
        bytes = Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random)))
      } else {
        for _ in 0...3 { bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random) }
      }
      let result = try Working.xml(bytes)
      if round.isMultiple(of: 2) {
        guard case .failure(.malformed) = result else {
          Issue.record("round \(round): \(result)")
          continue
        }
      } else if case .failure(.limits) = result {
        Issue.record("round \(round): the worker came to its end on \(bytes)")
      }
    }
  }

  @Test(arguments: [
    ("<a/>", true), (" \n\t<a/>", true), ("\u{FEFF}<a/>", true), ("{\"a\": 1}", false), ("", false), ("a<", false),
    ("PK\u{3}\u{4}<", false),
  ])
  func anXMLIsKnownByHowItBegins(text: String, isOne: Bool) {
    #expect(XMLReading.isOne(Array(text.utf8)) == isOne)
  }
}
