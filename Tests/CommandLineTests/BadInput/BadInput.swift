import Foundation
import TestSupport
import Testing

/// Something that cannot be decided on, and what must be said of it.
struct BadInput: CustomTestStringConvertible, Sendable {
  let situation: String
  let content: Data
  /// Path inside the file; empty for the whole.
  let path: String
  /// What the message must say.
  let says: [String]
  /// Whether line and column are named; `nil` where that depends.
  let hasPlace: Bool?

  init(_ situation: String, _ content: Data, at path: String = "", hasPlace: Bool? = true, _ says: String...) {
    (self.situation, self.content, self.path, self.hasPlace) = (situation, content, path, hasPlace)
    self.says = says
  }

  init(_ situation: String, _ text: String, at path: String = "", hasPlace: Bool? = true, _ says: String...) {
    (self.situation, self.content, self.path, self.hasPlace) = (situation, Data(text.utf8), path, hasPlace)
    self.says = says
  }

  var testDescription: String { situation }
}

/// A kind of file that the program reads: a sound one, how it is handed over, and what its faults are named after.
enum InputKind: String, CaseIterable, CustomTestStringConvertible, Sendable {
  case applicant, posting, book, decisions, receipt

  var testDescription: String { rawValue }

  /// A sound text with further members at its beginning.
  func text(_ members: String = "") -> String {
    let more = members.isEmpty ? "" : ", \(members)"
    switch self {
    case .applicant: return #"{"schema": "applicant-file/1"\#(more)}"#
    case .posting:
      return members.contains("\"rules\":")
        ? #"{"schema": "posting/1", "id": "p", "profile": {}\#(more)}"#
        : #"{"schema": "posting/1", "id": "p", "rules": {"book": "servir-2020"}\#(profile(members))\#(more)}"#
    case .book:
      return #"{"schema": "rule-book/1", "id": "malo", "title": {"es": "t", "en": "t"}, "entity": "E", "#
        + #""basedOn": "servir-2020"\#(members.contains("\"values\":") ? "" : #", "values": {}"#)\#(more)}"#
    case .decisions:
      return #"[{"applicant": "1", "requirement": "education", "record": "e", "accept": true, "by": "M"\#(more)}]"#
    case .receipt:
      let stored = members.contains("\"on\":") ? "" : #", "on": "2026-03-24""#
      return #"{"schema": "verdict/1", "stage": "ficha", "outcome": "APTO"\#(stored), "receipt": {"engine": "1", "#
        + #""book": "b", "posting": "p", "file": "f", "evidence": "e", "decisions": "d"}\#(more)}"#
    }
  }

  private func profile(_ members: String) -> String {
    members.contains("\"profile\":") ? "" : #", "profile": {}"#
  }

  /// The name of the file in its folder.
  var fileName: String { self == .book ? "libros/malo.json" : "entrada.json" }

  /// The call that has a file of this kind read, the other inputs being sound.
  func call(_ file: String, in folder: URL) -> [String] {
    let (sound, posting) = (Fixtures.path("Applicants/apto"), Fixtures.path("Postings/ipd-cas-012-2026.json"))
    return switch self {
    case .applicant: ["check", file, "--posting", posting]
    case .posting: ["check", sound, "--posting", file]
    // A book whose id cannot be read goes by its file.
    case .book: ["rules", "show", "malo", "--rules", folder.appending(path: "libros").path]
    case .decisions: ["check", sound, "--posting", posting, "--decisions", file]
    case .receipt: ["check", sound, "--posting", posting, "--receipt", file]
    }
  }
}

/// Runs the program with input that could harm it: in little memory, for a limited time.
enum Confined {
  /// Address space, so that nothing can be asked of the machine that the limit of a file does not explain: 32 MiB of the
  /// smallest values take about thirty times as much.
  static let memory = 1 << 30
  /// Beyond this a run counts as hung. Generous, since tests run side by side and unoptimised.
  static let seconds = 90

  /// A command under the limits. One that is ended for its time answers 137.
  static func command(_ arguments: [String]) -> [String] {
    ["timeout", "--signal=KILL", "\(seconds)", "prlimit", "--as=\(memory)", "--core=0", Running.program.path]
      + arguments
  }

  static func run(_ arguments: [String], in place: URL = Fixtures.root) throws -> Run {
    // Without it a trap would be told of at length before the signal is seen.
    try Running.run(
      URL(filePath: "/usr/bin/env"), command(arguments), in: place,
      environment: ["SWIFT_BACKTRACE": "enable=no"])
  }

  /// Writes a content as a file of a kind and has it read.
  static func read(_ content: Data, as kind: InputKind) throws -> (run: Run, file: String) {
    try Running.inFolder { folder in
      let file = folder.appending(path: kind.fileName)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try content.write(to: file)
      let call = kind.call(file.path, in: folder)
      var run = try run(call)
      // A book without a legible id is known by its file alone.
      if kind == .book, run.errors.contains("«malo» no existe") {
        run = try Self.run(call.map { $0 == "malo" ? file.path : $0 })
      }
      return (run, file.path)
    }
  }
}

/// Expects that input was refused as it should be: 2, nothing on standard output, and a line that names file and path
/// and says what must be said.
func expectRefusal(
  _ run: Run, of file: String, _ bad: BadInput, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(run.code == 2, "\(run.errors.prefix(500))", sourceLocation: sourceLocation)
  #expect(run.output == "", sourceLocation: sourceLocation)
  let place = file + (bad.hasPlace == false ? ": error: " : ":")
  let mark = " error: " + (bad.path.isEmpty ? "" : "\(bad.path): ")
  let lines = run.errors.split(separator: "\n").filter { $0.hasPrefix(place) && $0.contains(mark) }
    .filter { bad.hasPlace != true || !$0.hasPrefix(file + ": ") }
  #expect(
    lines.contains { line in bad.says.allSatisfy { line.contains($0) } }, "\(run.errors.prefix(1_000))",
    sourceLocation: sourceLocation)
}
