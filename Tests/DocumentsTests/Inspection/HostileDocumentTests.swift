import Documents
import Eligibility
import Foundation
import TestSupport
import Testing

/// Documents that attack or puzzle whoever reads them: each is answered, and never as readable where nobody can read it.
///
/// In the environment, `HOSTILE_DOCUMENTS` names a folder of others to be looked at instead: with a `manifest.json` as
/// `Scripts/make-hostile-documents.py` writes it, or of any files; `HOSTILE_ALL=1` takes all of the script's own.
@Suite struct HostileDocumentTests {
  private static let environment = ProcessInfo.processInfo.environment
  /// One in so many of the script's documents, to be quick.
  private static let step = environment["HOSTILE_ALL"] == nil ? 3 : 1

  private struct Entry: Decodable {
    let file: String
    let expect: [String]
  }

  @Test func eachIsAnsweredAndNoneIsReadableThatIsNot() throws {
    let others = Self.environment["HOSTILE_DOCUMENTS"].map { URL(filePath: $0) }
    let folder = try others ?? Self.made()
    defer { if others == nil { try? FileManager.default.removeItem(at: folder) } }
    let manifest = try? JSONDecoder().decode(
      [Entry].self, from: Data(contentsOf: folder.appending(path: "manifest.json")))
    var expected: [String: [String]] = [:]
    for entry in manifest ?? [] { expected[entry.file] = entry.expect }
    let all = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter { $0 != "manifest.json" }
    let names = others == nil ? stride(from: 0, to: all.count, by: Self.step).map { all[$0] } : all
    #expect(names.count >= (others == nil ? 60 : 1))
    var answered = 0
    let inspector = DocumentInspector(worker: BuiltProgram.url("document-worker").path, jobs: 2)
    let paths = names.map { folder.appending(path: $0).path }
    try inspector.inspect(paths, modes: [.structure, .pages]) { index, inspection in
      answered += 1
      let said = Self.words(for: inspection)
      if let expected = expected[names[index]] {
        #expect(!said.isDisjoint(with: expected), "\(names[index]): \(said.sorted()), expected \(expected)")
      }
      if Self.isReadable(inspection), inspection.format == .pdf {
        #expect(Self.showsSomething(paths[index]), "\(names[index]) is said to be readable")
      }
    }
    #expect(answered == names.count)
  }

  private static func made() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hostile-\(UUID().uuidString)")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      SystemPython.path, Fixtures.root.appending(path: "Scripts/make-hostile-documents.py").path,
      folder.path,
    ]
    try process.run()
    process.waitUntilExit()
    return folder
  }

  /// What was found, in the words of the manifest.
  private static func words(for inspection: DocumentInspection) -> Set<String> {
    var words: Set<String> = []
    for flaw in inspection.flaws {
      switch flaw {
      case .password, .restricted, .unreadable, .blank, .javascript, .launch, .polyglot: words.insert(flaw.rawValue)
      case .damaged: words.insert("damaged-readable")
      case .noPages: words.insert("no-pages")
      case .embeddedFiles: words.insert("embedded-files")
      case .misnamed: words.insert("wrong-format")
      case .dimensions: words.insert("too-large")
      case .limits: words.formUnion(["too-large", "too-slow"])
      case .blankPage, .faint, .small, .turned: break
      }
    }
    if inspection.format == .other { words.insert("not-a-document") }
    return words.isEmpty ? ["readable"] : words
  }

  private static func isReadable(_ inspection: DocumentInspection) -> Bool {
    let closed: Set<Evidence.Flaw> = [.password, .unreadable, .noPages, .blank, .dimensions, .limits]
    return inspection.format != .other && !inspection.isUnopened && closed.isDisjoint(with: inspection.flaws)
  }

  /// Whether another program draws something of one of the first pages, within a time.
  private static func showsSomething(_ path: String) -> Bool {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["timeout", "20", "pdftoppm", "-r", "36", "-l", "20", "-gray", path]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    let pictures = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Self.pixels(of: pictures).contains { $0.count { $0 < 230 } >= 3 }
  }

  /// The greys of pictures that stand one behind the other in the format PGM.
  private static func pixels(of pictures: Data) -> [Data] {
    var found: [Data] = []
    var rest = pictures[...]
    while rest.starts(with: Array("P5".utf8)) {
      // "P5", width and height, largest value: three lines.
      let ends = rest.indices.lazy.filter { rest[$0] == UInt8(ascii: "\n") }.prefix(3)
      guard ends.count == 3, let last = Array(ends).last else { break }
      let figures = String(decoding: rest[..<last], as: UTF8.self).split { $0 == " " || $0 == "\n" }.compactMap {
        Int($0)
      }
      guard figures.count == 3, rest.endIndex - last > figures[0] * figures[1] else { break }
      let end = last + 1 + figures[0] * figures[1]
      found.append(rest[(last + 1)..<end])
      rest = rest[end...]
    }
    return found
  }
}
