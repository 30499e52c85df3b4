import Foundation
import TestSupport
import Testing

/// That the house is built as its description says.
@Suite struct HouseTests {
  static let house: House = {
    let text = try? String(contentsOf: Fixtures.root.appending(path: "Documentation/Architecture.md"), encoding: .utf8)
    return House(architecture: text ?? "")
  }()

  @Test func theDescriptionNamesRoomsAndWalls() throws {
    #expect(Self.house.rooms.first == "Days" && Self.house.rooms.last == "applicant-cli")
    #expect(
      Self.house.walls == [
        "CStemmer": "SpanishStemmer", "CSodium": "Sodium", "CSQLite": "Database", "CQpdf": "PDFStructure",
        "CPoppler": "PDFPages", "CLeptonica": "Picture", "CTesseract": "Recogniser", "CFork": "ChildProcess",
        "CRuleData": "BuiltInData", "CPng": "PNGFile", "CJpeg": "JPEGFile", "CPictureData": "PhotographRules",
        "CXlsxWriter": "XLSXFile", "CPangoCairo": "PDFFile", "CArchive": "ArchiveReader", "CExpat": "XMLReader",
        "CSpawn": "StartedProgram",
      ])
  }

  @Test func everyRoomDependsOnRoomsBelowIt() throws {
    let manifest = try String(contentsOf: Fixtures.root.appending(path: "Package.swift"), encoding: .utf8)
    #expect(Set(House.targets(in: manifest).map(\.name)) == Set(Self.house.rooms))
    #expect(Self.house.faults(ofManifest: manifest) == [])
  }

  @Test func everyFileKeepsToItsRoom() throws {
    let sources = Fixtures.root.appending(path: "Sources")
    let names = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }
    #expect(names.count > 100)
    for name in names {
      let parts = name.split(separator: "/").map(String.init)
      let text = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
      #expect(Self.house.faults(of: parts[parts.count - 1], room: parts[0], text: text) == [], "\(name)")
    }
  }

  // MARK: That each fault would be found

  /// File, room, text, and what must be found.
  static let planted: [(String, String, String, String)] = [
    ("A.swift", "Days", "internal import Eligibility\n", "imports Eligibility, which is not below Days"),
    ("A.swift", "Eligibility", "public import Reports", "imports Reports, which is not below Eligibility"),
    ("A.swift", "Reports", "import RuleData; import CommandLine", "imports CommandLine, which is not below Reports"),
    ("A.swift", "Words", "@testable import Words", "imports Words, which is not below Words"),
    ("A.swift", "Reports", "internal import Foundation", "imports Foundation"),
    ("A.swift", "Reports", "import struct Foundation.URL", "imports Foundation"),
    ("A.swift", "Reports", "@preconcurrency import FoundationEssentials // why", "imports Foundation"),
    ("Day.swift", "Words", "internal import CStemmer", "imports CStemmer, which only SpanishStemmer.swift may"),
    ("SpanishStemmer.swift", "Words", "public import CStemmer", "shows CStemmer to others"),
    ("Sodium.swift", "Digests", "@_exported import CSodium", "shows CSodium to others"),
    ("A.swift", "CommandLine", "  internal import CRuleData", "imports CRuleData, which only BuiltInData.swift may"),
    ("A.swift", "Eligibility", "if book == \"ipd-cas-2026\" {}", "names the entity ipd"),
    ("A.swift", "Eligibility", "let ipdRules = 1", "names the entity ipd"),
    ("A.swift", "Eligibility", "case forIPD", "names the entity ipd"),
    ("A.swift", "Eligibility", "case indecopi", "names the entity indecopi"),
    ("A.swift", "Reports", "\"bases de la PGE\" // a comment", "names the entity pge"),
    ("A.swift", "Reports", "\"https://servir.gob.pe\"", "names the entity servir"),
    ("A.swift", "Reports", "#\"\"\"\nServir \"x\"\n\"\"\"#", "names the entity servir"),
    ("A.swift", "Reports", "\"\\\"\" + \"ipd\"", "names the entity ipd"),
    ("A.swift", "Reports", "/* a /* b */ c */ let pge = 1", "names the entity pge"),
    ("A.swift", "Days", String(repeating: "let a = 1\n", count: 601), "has 601 lines"),
    ("A.swift", "Days", "// TODO: later", "has a TODO"), ("A.swift", "Days", "/* FIXME */", "has a FIXME"),
  ]

  @Test(arguments: planted)
  func whatBreaksTheHouseIsFound(file: String, room: String, text: String, fault: String) {
    #expect(Self.house.faults(of: file, room: room, text: text).contains(fault))
  }

  @Test(arguments: [
    ("A.swift", "Eligibility", "public import Reading\ninternal import Days\n"),
    ("SpanishStemmer.swift", "Words", "internal import CStemmer"), ("A.swift", "CommandLine", "internal import Glibc"),
    ("A.swift", "Eligibility", "/// Days count (IPD 7.2.B).\n/* SERVIR 3.1 */ let a = \"b\" // Indecopi, PGE"),
    ("A.swift", "Reports", "let words = \"un servirá, expedido, tipo, ipdo\""),
    ("A.swift", "Reports", "// import Foundation\nlet a = \"import Foundation\""),
    ("A.swift", "Reports", "let a = \"registro-servir\""), ("A.swift", "Days", String(repeating: "\n", count: 600)),
  ])
  func whatKeepsToTheHouseIsLeftAlone(file: String, room: String, text: String) {
    #expect(Self.house.faults(of: file, room: room, text: text) == [])
  }

  @Test func aRoomThatDependsOnAHigherOneIsFound() {
    let manifest = """
      .systemLibrary(name: "CSodium"), .target(name: "CRuleData", exclude: ["books"]),
      .target(name: "Days", dependencies: ["Words"], swiftSettings: settings),
      .target(
        name: "Reading", dependencies: ["Days", "Attic"], swiftSettings: settings),
      .target(name: "Attic", swiftSettings: settings),
      """
    #expect(
      Self.house.faults(ofManifest: manifest) == [
        "Days depends on Words", "Reading depends on Attic", "Attic stands in no table of the architecture",
      ])
  }
}
