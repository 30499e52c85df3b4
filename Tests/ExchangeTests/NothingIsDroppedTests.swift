import Applicant
import Exchange
import Foundation
import Reading
import TestSupport
import Testing

/// Every value of a source is in the draft or in the list of what could not be carried over, whatever becomes of the
/// source on the way; and what the list names is not in the draft.
@Suite struct NothingIsDroppedTests {
  /// Values that a draft says in other words than the source, by the place where they stand, and those that say only what
  /// the place of a record says.
  private static let reworded = [
    #"\.(studyType|degreeAchieved|Title|DegreeName|studies\[[0-9]+\]\.name)$"#, #"(Year|Month|Day|@year|@month|@day)$"#,
    #"(Current|CurrentIndicator)$"#, #"\.(Code|CountryCode|NationalityCode|GenderCode)(\[[0-9]+\])?$"#,
    #"(PrimaryLanguageCode|CompetencyID)(\[[0-9]+\])?$"#,
    #"(languages\[[0-9]+\]\.(name|fullName)|Description\.Label)$"#,
    #"hardSkills.*level$"#, #"jobs\[[0-9]+\]\.type$"#, #"^\$?schema$"#,
    #"^(education|training|knowledge|experience)\[[0-9]+\]\.(id|kind)$"#,
    #"(ChannelCode|TaxonomyID|@typeCode|@name|@schemeName)$"#,
    #"(startDate|endDate|date|finishDate|birthday|FormattedDateTime|BirthDate)$"#,
  ].map { try! NSRegularExpression(pattern: $0) }

  private static func isReworded(_ path: String) -> Bool {
    let path = path.hasSuffix(".text()") ? String(path.dropLast(7)) : path
    return reworded.contains { $0.firstMatch(in: path, range: NSRange(path.startIndex..., in: path)) != nil }
  }

  /// The leaves of a JSON text, with the places by which they are named.
  private static func leaves(_ value: Any, _ path: String = "") -> [(path: String, text: String)] {
    switch value {
    case let object as [String: Any]:
      object.flatMap { leaves($0.value, path.isEmpty ? $0.key : "\(path).\($0.key)") }
    case let list as [Any]: list.enumerated().flatMap { leaves($0.element, "\(path)[\($0.offset)]") }
    case let text as String: text.allSatisfy(\.isWhitespace) ? [] : [(path, text)]
    case let number as NSNumber: [(path, "\(number)")]
    default: []
    }
  }

  private static func leaves(_ element: XMLElement, _ path: String) -> [(path: String, text: String)] {
    let own = element.text.trimmingCharacters(in: .whitespacesAndNewlines)
    let isLeaf = element.children.isEmpty && element.attributes.isEmpty
    var found = element.attributes.map { ("\(path).@\($0.name.local)", $0.value) }
    if !own.isEmpty { found.append((isLeaf ? path : "\(path).text()", own)) }
    let counts = Dictionary(element.children.map { ($0.name.local, 1) }, uniquingKeysWith: +)
    var seen: [String: Int] = [:]
    for child in element.children {
      let name = child.name.local
      let place = counts[name] == 1 ? "\(path).\(name)" : "\(path).\(name)[\(seen[name, default: 0])]"
      seen[name, default: 0] += 1
      found += leaves(child, place)
    }
    return found.map { (path: $0.0, text: $0.1) }
  }

  private static func check(_ draft: Conversion, _ leaves: [(path: String, text: String)], _ note: String) throws {
    let said = Set(
      Self.leaves(try JSONSerialization.jsonObject(with: Data(draft.text.utf8))).flatMap { leaf in
        [leaf.text] + leaf.text.components(separatedBy: CharacterSet(charactersIn: " ,"))
      })
    let everything = said.joined(separator: "\n")
    for leaf in leaves {
      let isLeft = draft.left.contains {
        leaf.path == $0 || leaf.path.hasPrefix("\($0).") || leaf.path.hasPrefix("\($0)[")
      }
      if isLeft { continue }
      let lines = leaf.text.contains("<") ? [] : leaf.text.split(whereSeparator: \.isNewline)
      let isThere = lines.allSatisfy { everything.contains($0.trimmingCharacters(in: .whitespaces)) }
      #expect(isThere || Self.isReworded(leaf.path), "\(note): \(leaf.path) = \(leaf.text) is in \(draft.text)")
    }
    let places = Set(leaves.map(\.path))
    for path in draft.left {
      let names = places.contains(path) || places.contains { $0.hasPrefix("\(path).") || $0.hasPrefix("\(path)[") }
      #expect(names, "\(note): \(path) is no place of the source")
    }
  }

  @Test(arguments: ["mac", "passport", "resume"])
  func ofAJSONEveryValueIsKeptOrNamed(name: String) throws {
    var random = SeededGenerator.forTest()
    let text = ["mac": Samples.mac, "passport": Samples.passportJSON][name] ?? Samples.resume
    let whole = try JSONSerialization.jsonObject(with: Data(text.utf8))
    for round in 0..<300 {
      let changed = round == 0 ? whole : Self.changed(whole, &random)
      let data = try JSONSerialization.data(withJSONObject: changed)
      let root = try Read.json(String(decoding: data, as: UTF8.self))
      guard let draft = Curriculum.draft(from: root, on: Read.day) else { continue }
      _ = try Read.file(draft)
      try Self.check(draft, Self.leaves(changed), "round \(round)")
    }
  }

  @Test func ofAFileOfOursEveryValueIsKeptOrNamed() throws {
    var random = SeededGenerator.forTest()
    let bytes = try Fixtures.bytes("Applicants/apto/expediente.json")
    let whole = try JSONSerialization.jsonObject(with: Data(bytes))
    for round in 0..<15 {
      let changed = round == 0 ? whole : Self.changed(whole, &random)
      let data = try JSONSerialization.data(withJSONObject: changed)
      let resume = JSONResume.export(try Read.json(String(decoding: data, as: UTF8.self)))
      try Self.check(resume, Self.leaves(changed), "round \(round)")
    }
  }

  @Test(arguments: ["passport", "candidate"])
  func ofAnXMLEveryValueIsKeptOrNamed(name: String) throws {
    var random = SeededGenerator.forTest()
    let whole = try Read.xml(name == "passport" ? Samples.passportXML : Samples.candidate)
    for round in 0..<300 {
      let changed = round == 0 ? whole : Self.changed(whole, &random)
      let draft = try #require(Curriculum.draft(from: changed, on: Read.day))
      _ = try Read.file(draft)
      try Self.check(draft, Self.leaves(changed, changed.name.local), "round \(round)")
    }
  }

  // MARK: Changes

  /// Now and then a value is gone, doubled, or another one.
  private static func changed(_ value: Any, _ random: inout SeededGenerator) -> Any {
    switch value {
    case let object as [String: Any]:
      var result: [String: Any] = [:]
      for (key, value) in object.sorted(by: { $0.key < $1.key }) where Int.random(in: 0..<30, using: &random) > 0 {
        result[key] = changed(value, &random)
      }
      return result
    case let list as [Any]:
      var result = list.map { changed($0, &random) }
      if let first = result.first, Int.random(in: 0..<20, using: &random) == 0 { result.append(first) }
      return Int.random(in: 0..<60, using: &random) == 0 ? (result.first ?? result) : result
    default:
      guard Int.random(in: 0..<15, using: &random) == 0 else { return value }
      let others: [Any] = [
        "", " ", "otra cosa \(Int.random(in: 0..<1_000_000, using: &random))", 7, true, NSNull(), [], ["k": "v9"],
      ]
      return others.randomElement(using: &random) ?? value
    }
  }

  private static func changed(_ element: XMLElement, _ random: inout SeededGenerator) -> XMLElement {
    var (children, text) = ([XMLElement](), element.text)
    for child in element.children where Int.random(in: 0..<30, using: &random) > 0 {
      children.append(changed(child, &random))
      if Int.random(in: 0..<40, using: &random) == 0 { children.append(child) }
    }
    if Int.random(in: 0..<15, using: &random) == 0 {
      text =
        ["", "otra cosa \(Int.random(in: 0..<1_000_000, using: &random))", "2012-13"].randomElement(using: &random)
        ?? ""
    }
    let more = Int.random(in: 0..<60, using: &random) == 0 ? [XMLElement.Attribute(.init("extra"), "v9")] : []
    return XMLElement(element.name, attributes: element.attributes + more, children: children, text: text)
  }
}
