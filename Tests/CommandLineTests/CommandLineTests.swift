import Foundation
import TestSupport
import Testing

/// The real program, run as its users run it.
@Suite struct CommandLineTests {
  /// Runs the program in the root of the project.
  static func run(_ arguments: String...) throws -> Run { try Running.run(Running.program, arguments) }

  private static let ipd = "Fixtures/Postings/ipd-cas-012-2026.json"

  /// The outcome of each fixture on each posting (IPD, Indecopi, PGE), worked out by hand in their README.
  static let outcomes: [(String, [String])] = [
    ("apto", ["APTO", "APTO", "NO APTO"]),
    ("trabajos-simultaneos", ["NO APTO", "APTO", "NO APTO"]),
    ("practicas-secigra", ["NO APTO", "APTO", "NO APTO"]),
    ("estudios-extranjero", ["NO APTO", "APTO", "NO APTO"]),
    ("tecnico", ["NO APTO", "NO APTO", "APTO"]),
    ("todo-falta", ["NO APTO", "NO APTO", "NO APTO"]),
  ]

  @Test(arguments: outcomes)
  func checkSaysWhatIsExpectedOfEachFixture(name: String, expected: [String]) throws {
    for (posting, outcome) in zip(["ipd-cas-012-2026", "indecopi-dl728", "pge"], expected) {
      let run = try Self.run("check", "Fixtures/Applicants/\(name)", "--posting", "Fixtures/Postings/\(posting).json")
      #expect(run.output.hasPrefix("\(outcome) — "), "\(posting)")
      #expect(run.code == (outcome == "APTO" ? 0 : 1))
      #expect(run.errors == "")
    }
  }

  @Test func theOneWhoMissesEverythingIsToldOfEveryRequirement() throws {
    let verdict = try json("todo-falta")
    let requirements = try #require(verdict["requirements"] as? [[String: Any]])
    #expect(requirements.count == 18)
    for requirement in requirements {
      #expect(requirement["met"] as? Bool == false)
      let reasons = try #require(requirement["reasons"] as? [[String: Any]])
      #expect(!reasons.isEmpty)
      for reason in reasons {
        let citation = try #require(reason["citation"] as? [String: String])
        #expect(citation["document"]?.isEmpty == false && citation["section"]?.isEmpty == false)
        #expect((reason["message"] as? String)?.isEmpty == false)
      }
    }
  }

  private func json(_ name: String, _ more: String...) throws -> [String: Any] {
    let run = try Self.run("check", "Fixtures/Applicants/\(name)", "--posting", Self.ipd, "--format", "json")
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test func aSecondReaderReadsTheVerdict() throws {
    let verdict = try json("trabajos-simultaneos")
    #expect(verdict["schema"] as? String == "verdict/1")
    #expect(verdict["outcome"] as? String == "NO APTO")
    let requirements = try #require(verdict["requirements"] as? [[String: Any]])
    let general = try #require(requirements.first { $0["id"] as? String == "experience.general" })
    #expect(general["state"] as? String == "insufficient")
    #expect(general["counted"] as? [String: Int] == ["totalDays": 2_141, "years": 5, "months": 10, "days": 9])
    #expect(general["shortfall"] as? [String: Int] == ["years": 0, "months": 1, "days": 21])
    let timeline = try #require(verdict["timeline"] as? [String: Any])
    let segments = try #require(timeline["segments"] as? [[String: Any]])
    #expect(segments.compactMap { $0["record"] as? String } == ["ex1", "ex2", "ex3"])
    let receipt = try #require(verdict["receipt"] as? [String: String])
    let digest = try Self.sha256("Fixtures/Postings/ipd-cas-012-2026.json")
    #expect(receipt["posting"] == "sha256:\(digest)")
  }

  /// The digest of a file by another program.
  private static func sha256(_ path: String) throws -> String {
    String(try Running.tool("sha256sum", path).output.prefix(64))
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let runs = try (0..<3).map { _ in
      try Self.run("check", "Fixtures/Applicants/practicas-secigra", "--posting", Self.ipd, "--format", "json").output
    }
    #expect(Set(runs).count == 1)
  }

  @Test func aFichaLooksAtNoProof() throws {
    let run = try Self.run(
      "check", "Fixtures/Applicants/estudios-extranjero", "--posting", "Fixtures/Postings/pge.json", "--stage", "ficha")
    #expect(run.output.contains("evaluación de la ficha"))
  }

  @Test func everyMessageIsThereInEnglish() throws {
    let run = try Self.run("check", "Fixtures/Applicants/todo-falta", "--posting", Self.ipd, "--lang", "en")
    #expect(run.output.contains("Requirements") && !run.output.contains("Requisitos"))
  }

  @Test func aMissingAttachmentIsNoProof() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "file-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: URL(filePath: Fixtures.path("Applicants/apto")), to: folder)
    let docs = folder.appending(path: "docs")
    let diploma = try #require(
      try FileManager.default.contentsOfDirectory(atPath: docs.path).first { $0.contains("diploma-titulo") })
    try Data("not what was signed".utf8).write(to: docs.appending(path: diploma))
    let altered = try Self.run("check", folder.path, "--posting", Self.ipd, "--format", "json")
    #expect(altered.code == 1 && altered.output.contains("education.proof.attachment"))
    try FileManager.default.removeItem(at: docs.appending(path: diploma))
    let missing = try Self.run("check", folder.path, "--posting", Self.ipd, "--format", "json")
    #expect(missing.code == 1 && missing.output.contains("education.proof.attachment"))
    let validated = try Self.run("file", "validate", folder.path)
    #expect(validated.code == 1 && validated.output.contains(diploma))
  }

  @Test func allFaultsOfAllFilesAreNamedInOneGo() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bad-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "expediente.json")
    try Data(#"{"schema": "applicant-file/1", "personal": {"birthDate": "2026-02-30"}, "training": [{"id": 1}]}"#.utf8)
      .write(to: file)
    let posting = folder.appending(path: "convocatoria.json")
    try Data(#"{"schema": "posting/1", "rules": {"book": "ipd-cas-2026"}, "profile": {}}"#.utf8).write(to: posting)
    let run = try Self.run("check", file.path, "--posting", posting.path)
    #expect(run.code == 2 && run.output == "")
    for path in ["personal.birthDate", "training[0].id", "training[0].kind", "id"] {
      #expect(run.errors.contains(" \(path): "), "\(path)")
    }
    #expect(run.errors.contains("expediente.json:1:58: "))
  }

  static let wrongUses: [[String]] = [
    ["check"], ["check", "x"], ["chek"], ["check", "x", "--posting"],
    ["check", "x", "--posting", "y", "--stage", "final"],
    ["check", "x", "--posting", "y", "--on", "2026-02-30"], ["check", "x", "y", "--posting", "z"],
    ["check", "x", "--posting", "y", "--nothing"], ["file", "show"], ["rules", "show", "nobody"],
    ["check", "Fixtures/Applicants/apto", "--posting", "nowhere.json"], ["file", "validate", "nowhere"],
    ["check", "Fixtures/Applicants/apto", "--posting", "Fixtures/Applicants/apto/expediente.json"],
    ["check", "Fixtures/Applicants/apto", "--posting", "Fixtures/Postings/pge.json", "--rules", "nowhere"],
  ]

  @Test(arguments: wrongUses)
  func wrongUseEndsWithTwoAndSaysWhy(arguments: [String]) throws {
    let run = try Running.run(Running.program, arguments)
    #expect(run.code == 2 && !run.errors.isEmpty && run.output.isEmpty)
  }

  @Test(arguments: [
    ["file", "validate", "Fixtures/Applicants/apto"], ["file", "show", "Fixtures/Applicants/apto"], ["file", "new"],
    ["posting", "validate", "Fixtures/Postings/pge.json"], ["posting", "show", "Fixtures/Postings/pge.json"],
    ["rules", "list"], ["rules", "show", "pge-2023"], ["rules", "list", "--rules", "Fixtures/Books"], ["--help"],
    ["check", "--help"], ["--version"],
  ])
  func commandsThatAreRightEndWithZeroAndPrint(arguments: [String]) throws {
    for language in ["es", "en"] {
      let all = arguments == ["--version"] ? arguments : arguments + ["--lang", language]
      let run = try Running.run(Running.program, all)
      #expect(run.code == 0 && !run.output.isEmpty)
    }
  }

  @Test func aNewFileIsValidAndIsNeverOverwritten() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "new-\(UUID().uuidString).json").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try Self.run("file", "new", path).code == 0)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(try Self.run("file", "new", path).code == 2)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    let checked = try Self.run("check", path, "--posting", Self.ipd)
    #expect(checked.code == 1, "\(checked.errors)")
    #expect(checked.errors.contains("aviso: personal.document.number: Esto es lo que traía la plantilla"))
    let validated = try Self.run("file", "validate", path)
    #expect(validated.code == 0 && validated.output.contains("personal.paternalSurname: Esto es lo que traía"))
  }

  @Test func anAttachmentThatIsAPipeDoesNotHoldTheProgram() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "pipe-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: URL(filePath: Fixtures.path("Applicants/apto")), to: folder)
    let docs = folder.appending(path: "docs")
    let diploma = try #require(
      try FileManager.default.contentsOfDirectory(atPath: docs.path).first { $0.contains("diploma-titulo") })
    let path = docs.appending(path: diploma).path
    try FileManager.default.removeItem(atPath: path)
    try #require(mkfifo(path, 0o600) == 0)
    let run = try Self.run("check", folder.path, "--posting", Self.ipd, "--format", "json")
    #expect(run.code == 1 && run.output.contains("education.proof.attachment"))
  }

  @Test func anOverrideThatContradictsItsBookIsRefused() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "posting-\(UUID().uuidString).json").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let override = #""override": {"attachments.formats": {"value": [], "citation": {"document": "a", "section": "b"}}}"#
    let posting = try String(contentsOfFile: Fixtures.path("Postings/ipd-cas-012-2026.json"), encoding: .utf8)
      .replacingOccurrences(of: #""book": "ipd-cas-2026""#, with: #""book": "ipd-cas-2026", \#(override)"#)
    try Data(posting.utf8).write(to: URL(filePath: path))
    let run = try Self.run("posting", "validate", path)
    #expect(run.code == 1 && run.output.contains("rules.override"))
  }

  @Test func aBookBroughtAlongDecides() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "own-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let posting = try String(contentsOfFile: Fixtures.path("Postings/ipd-cas-012-2026.json"), encoding: .utf8)
      .replacingOccurrences(of: #""ipd-cas-2026""#, with: #""entidad-inventada-2025""#)
    let own = folder.appending(path: "convocatoria.json")
    try Data(posting.utf8).write(to: own)
    let unknown = try Self.run("check", "Fixtures/Applicants/apto", "--posting", own.path)
    #expect(unknown.code == 2 && unknown.errors.contains("rules.book"))
    let run = try Self.run(
      "check", "Fixtures/Applicants/apto", "--posting", own.path, "--rules", "Fixtures/Books", "--format", "json")
    #expect(run.code == 1 && run.output.contains("Bases inventadas"))
  }
}
