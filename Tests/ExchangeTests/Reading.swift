import Applicant
import Days
import Exchange
import Foundation
import FoundationXML
import Reading
import Testing

/// Foundation has one of that name as well.
typealias XMLElement = Exchange.XMLElement

/// Texts of tests as the rooms under test take them.
enum Read {
  /// The day on which drafts are made.
  static let day = Day(year: 2026, month: 11, day: 22) ?? .distantPast

  static func json(_ text: String) throws -> JSONValue {
    try #require(FaultLog(file: "text").parse(Array(text.utf8))).root
  }

  /// What a draft says, which must be a sound file.
  static func file(_ draft: Conversion) throws -> ApplicantFile {
    let log = FaultLog(file: "draft")
    return try #require(ApplicantFile.read(Array(draft.text.utf8), log: log), "\(log.faults) in \(draft.text)")
  }

  /// XML by Foundation's reader: another one than the program has.
  static func xml(_ text: String) throws -> XMLElement {
    let builder = TreeBuilder()
    let parser = XMLParser(data: Data(text.utf8))
    parser.shouldProcessNamespaces = true
    parser.delegate = builder
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    return try #require(builder.root)
  }
}

private final class TreeBuilder: NSObject, XMLParserDelegate {
  var root: XMLElement?
  private var open: [XMLElement] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    let own = attributes.filter { !$0.key.hasPrefix("xmlns") && !$0.key.hasPrefix("xsi:") }
    let sorted = own.sorted { $0.key < $1.key }.map { XMLElement.Attribute(.init($0.key), $0.value) }
    open.append(XMLElement(.init(name, in: namespaceURI ?? ""), attributes: sorted))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { open[open.count - 1].text += text }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    let element = open.removeLast()
    if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
  }
}
