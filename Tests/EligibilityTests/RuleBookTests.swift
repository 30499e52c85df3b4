import Days
import Eligibility
import Foundation
import Reading
import RuleData
import TestSupport
import Testing

/// The books inside the program, and books that are refused.
@Suite struct RuleBookTests {
  @Test(arguments: BuiltInData.bookIDs)
  func aBookOfTheProgramIsWhole(id: String) throws {
    var faults: [Fault] = []
    let book = try #require(RuleLibrary().book(id, faults: &faults))
    #expect(faults.isEmpty)
    #expect(book.id == id)
    let paths = Set(book.listing.map(\.path))
    let optional = [
      ".issuer.", "secigra.proof.", "education.abroadTechnical", "merit.grades.", "merit.rubric.", "merit.sheet.",
    ]
    let needed =
      RuleKey.allCases.map(\.rawValue).filter { path in !optional.contains { path.contains($0) } }
      + ClauseKey.allCases.map(\.rawValue)
    #expect(paths.isSuperset(of: needed))
    for (path, entries) in book.listing {
      for (_, source) in entries {
        #expect(!source.citation.document.isEmpty && !source.citation.section.isEmpty, "\(path)")
        #expect((source.citation.quote ?? "").count > 3, "\(path) has the words that carry it")
        #expect(source.from != nil, "\(path) holds from a day on")
      }
    }
  }

  @Test(arguments: BuiltInData.bookIDs)
  func aFrozenBookIsReadAsItWas(id: String) throws {
    var faults: [Fault] = []
    let day = try #require(Day("2026-03-24"))
    let book = try #require(RuleLibrary().book(id, faults: &faults))
    let frozen = try #require(RuleBook.read(frozen: book.bytes))
    #expect(frozen.id == id && frozen.basedOn == book.basedOn && frozen.bytes == book.bytes)
    for key in RuleKey.allCases {
      #expect(frozen.rules(on: day).value(key) == book.rules(on: day).value(key), "\(key)")
    }
  }

  /// Signs inside a text end no book.
  @Test func aFrozenBookIsReadWhateverItsWordsHold() throws {
    let text = String(decoding: try Fixtures.bytes("Books/entidad-inventada-2025.json"), as: UTF8.self)
    let title = try #require(text.range(of: #""es": ""#)).upperBound
    let bytes = Array((text[..<title] + #"}{\"}\\"# + text[title...]).utf8)
    #expect(RuleBook.read(frozen: bytes)?.title.es.hasPrefix(#"}{"}\"#) == true)
  }

  @Test func whatIsNoWholeFrozenBookIsNotRead() throws {
    var faults: [Fault] = []
    let whole = try #require(RuleLibrary().book("pge-2023", faults: &faults)).bytes
    let own = try #require(RuleLibrary().entries.first { $0.id == "pge-2023" }).bytes
    for bytes in [[], own, Array(whole.dropLast(3)), whole + Array("{}".utf8), Array("}{".utf8)] {
      #expect(RuleBook.read(frozen: bytes) == nil)
    }
  }

  @Test func aBookBasedOnAnotherSaysOnlyWhatDiffers() throws {
    var faults: [Fault] = []
    let day = try #require(Day("2026-03-24"))
    let base = try #require(RuleLibrary().book("servir-2020", faults: &faults))
    let own = try #require(RuleLibrary().book("pge-2023", faults: &faults))
    #expect(own.basedOn == "servir-2020")
    let differing = RuleKey.allCases.filter { own.rules(on: day).value($0) != base.rules(on: day).value($0) }
    #expect(differing == [.collegiationProof, .formats, .applicationsMaximum, .applicationsCount])
    #expect(own.notices.map(\.code).sorted() == ["book.provisional", "book.referential"])
  }

  /// The invented book with one member of its text set anew.
  private func faults(setting path: [String], to value: Any?) throws -> [Fault] {
    let bytes = try Fixtures.bytes("Books/entidad-inventada-2025.json")
    let object = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let changed = try #require(
      JSONEditing.set(object, at: path.joined(separator: "."), to: value) as? [String: Any])
    let log = FaultLog(file: "book.json")
    let text = Array(try JSONSerialization.data(withJSONObject: changed))
    #expect(RuleBook.read(text, log: log, base: { _ in nil }) == nil || !log.hasErrors)
    return log.faults
  }

  struct Refusal: CustomTestStringConvertible {
    let testDescription: String
    let path: [String]
    let value: String?
    let expectedPath: String
  }

  static let refusals: [Refusal] = [
    .init(
      testDescription: "an unknown rule", path: ["values", "duracion"], value: #"{"value": 1}"#,
      expectedPath: "values.duracion"),
    .init(testDescription: "an unknown member of the book", path: ["autor"], value: #""x""#, expectedPath: "autor"),
    .init(
      testDescription: "a value that is missing", path: ["values", "duration"], value: nil,
      expectedPath: "values.duration"),
    .init(
      testDescription: "a clause that is missing", path: ["clauses", "omitted"], value: nil,
      expectedPath: "clauses.omitted"),
    .init(
      testDescription: "a value without a citation", path: ["values", "duration", "citation"], value: nil,
      expectedPath: "values.duration.citation"),
    .init(
      testDescription: "a citation without its words", path: ["values", "duration", "citation", "quote"], value: nil,
      expectedPath: "values.duration.citation.quote"),
    .init(
      testDescription: "a citation with blank words", path: ["values", "duration", "citation", "quote"], value: #"" ""#,
      expectedPath: "values.duration.citation.quote"),
    .init(
      testDescription: "a value without a day", path: ["values", "duration", "from"], value: nil,
      expectedPath: "values.duration.from"),
    .init(
      testDescription: "two values from one day", path: ["values", "person", "minimumAge"],
      value: #"""
        [{"value": 18, "from": "2026-03-09", "citation": {"document": "Bases", "section": "1", "quote": "18"}},
         {"value": 21, "from": "2026-03-09", "citation": {"document": "Bases", "section": "1", "quote": "21"}}]
        """#, expectedPath: "values.person.minimumAge"),
    .init(
      testDescription: "a convention nobody knows", path: ["values", "duration", "value"], value: #""days364""#,
      expectedPath: "values.duration.value"),
    .init(
      testDescription: "a number that is text", path: ["values", "person", "minimumAge", "value"], value: #""18""#,
      expectedPath: "values.person.minimumAge.value"),
    .init(
      testDescription: "an effect nobody knows", path: ["values", "proof", "folio", "value"], value: #""kills""#,
      expectedPath: "values.proof.folio.value"),
    .init(
      testDescription: "a list of lists with an empty list", path: ["values", "experience", "proof", "shows", "value"],
      value: "[[]]", expectedPath: "values.experience.proof.shows.value"),
    .init(
      testDescription: "a kind that is accepted and refused",
      path: ["values", "experience", "proof", "refused", "value"], value: #"["contrato"]"#, expectedPath: "values"),
    .init(
      testDescription: "a governing body that needs more hours",
      path: ["values", "training", "programme", "governingBodyHours", "value"], value: "101", expectedPath: "values"),
    .init(
      testDescription: "a validity of what is not asked", path: ["values", "collegiation", "valid", "value"],
      value: #"["impresion-web"]"#, expectedPath: "values"),
    .init(
      testDescription: "no format that would be accepted", path: ["values", "attachments", "formats", "value"],
      value: "[]", expectedPath: "values"),
    .init(
      testDescription: "an order that names one twice", path: ["values", "experience", "simultaneous", "value"],
      value: #"["related", "longer", "earlier", "related"]"#, expectedPath: "values.experience.simultaneous.value"),
    .init(
      testDescription: "an order that leaves one out", path: ["values", "experience", "simultaneous", "value"],
      value: #"["related", "longer"]"#, expectedPath: "values.experience.simultaneous.value"),
    .init(
      testDescription: "a mark of three decimals",
      path: ["values", "merit", "marks", "conocimientos", "value", "minimum"],
      value: "11.555", expectedPath: "values.merit.marks.conocimientos.value.minimum"),
    .init(
      testDescription: "a table of marks without its step",
      path: ["values", "merit", "marks", "conocimientos", "value", "step"], value: nil,
      expectedPath: "values.merit.marks.conocimientos.value.step"),
    .init(
      testDescription: "a negative percentage", path: ["values", "bonus", "disability", "percentage", "value"],
      value: "-1", expectedPath: "values.bonus.disability.percentage.value"),
    .init(
      testDescription: "a least mark above the greatest",
      path: ["values", "merit", "marks", "conocimientos", "value", "minimum"], value: "30.5", expectedPath: "values"),
    .init(
      testDescription: "a greatest mark that no step comes to",
      path: ["values", "merit", "marks", "conocimientos", "value", "step"], value: "7", expectedPath: "values"),
    .init(
      testDescription: "a step of nothing", path: ["values", "merit", "marks", "entrevista", "value", "step"],
      value: "0", expectedPath: "values"),
    .init(
      testDescription: "more years that give fewer points",
      path: ["values", "merit", "grades", "general", "value", "first"], value: "3", expectedPath: "values"),
    .init(
      testDescription: "an order without an interview", path: ["values", "merit", "order", "value"],
      value: #"["curricular"]"#, expectedPath: "values"),
    .init(
      testDescription: "a ficha that is not first", path: ["values", "merit", "order", "value"],
      value: #"["curricular", "ficha", "entrevista"]"#, expectedPath: "values"),
    .init(
      testDescription: "a scale without room", path: ["values", "merit", "sheet", "scale", "value", "maximum"],
      value: "0", expectedPath: "values"),
    .init(
      testDescription: "a book it is based on that is not there", path: ["basedOn"], value: #""nadie""#,
      expectedPath: "basedOn"),
  ]

  @Test(arguments: refusals)
  func isRefused(refusal: Refusal) throws {
    let value = try refusal.value.map {
      try JSONSerialization.jsonObject(with: Data($0.utf8), options: [.fragmentsAllowed])
    }
    let found = try faults(setting: refusal.path, to: value)
    #expect(found.contains { $0.severity == .error && $0.path == refusal.expectedPath }, "\(found.map(\.path))")
  }

  @Test func allFaultsOfABookAreNamedAtOnce() throws {
    let bytes = try Fixtures.bytes("Books/entidad-inventada-2025.json")
    var text = String(decoding: bytes, as: UTF8.self)
    text = text.replacingOccurrences(of: #""days360""#, with: #""days364""#)
      .replacingOccurrences(of: #""value": 21"#, with: #""value": -1"#)
      .replacingOccurrences(of: #""person.kinship", "quote": "texto inventado""#, with: #""person.kinship""#)
    let log = FaultLog(file: "book.json")
    #expect(RuleBook.read(Array(text.utf8), log: log, base: { _ in nil }) == nil)
    #expect(
      Set(log.faults.map(\.path)) == [
        "values.duration.value", "values.person.minimumAge.value", "values.person.kinship.citation.quote",
      ])
    #expect(log.faults.allSatisfy { $0.line > 1 && $0.column > 1 })
  }

  @Test func aValueChangesOnTheDayFromWhichItHolds() throws {
    let text = String(decoding: try Fixtures.bytes("Books/entidad-inventada-2025.json"), as: UTF8.self)
    let citation = #""citation": {"document": "Bases inventadas", "section": "x", "quote": "texto"}"#
    let dated =
      #"[{"value": 18, "from": "2025-01-01", \#(citation)}, {"value": 21, "from": "2026-03-24", \#(citation)}]"#
    let start = try #require(text.range(of: #""minimumAge": "#)).upperBound
    let end = try #require(text[start...].range(of: "\n")).lowerBound
    let changed = text.replacingCharacters(in: start..<end, with: dated + ",")
    let log = FaultLog(file: "book.json")
    let book = try #require(RuleBook.read(Array(changed.utf8), log: log, base: { _ in nil }), "\(log.faults)")
    let (before, on) = (try #require(Day("2026-03-23")), try #require(Day("2026-03-24")))
    #expect(book.rules(on: before).value(.minimumAge) == .integer(18))
    #expect(book.rules(on: on).value(.minimumAge) == .integer(21))
    #expect(book.rules(on: try #require(Day("2020-01-01"))).value(.minimumAge) == .integer(18))
  }

  @Test func aPostingOverridesAnyValueWithItsCitation() throws {
    let plain = try Situation("programme-89-hours")
    let override: [String: Any] = ["value": 89, "citation": ["document": "Bases propias", "section": "2"]]
    let changed = plain.setting("posting.rules.override", ["training.programme.minimumHours": override])
    #expect(try plain.verdict().isMet("training.programa") == false)
    // The posting itself asks for 90 hours, which are more than the book's 89 now.
    #expect(try changed.verdict().isMet("training.programa") == false)
    #expect(try changed.setting("posting.profile.training[0].hours", 89).verdict().isMet("training.programa") == true)
  }

  @Test func anOverrideOfNoKnownValueIsRefused() throws {
    let override: [String: Any] = ["value": 1, "citation": ["document": "Bases", "section": "2"]]
    let changed = try Situation("apto-plain").setting("posting.rules.override", ["no.such.rule": override])
    #expect(throws: UnreadableInput.self) { try changed.verdict() }
  }
}
