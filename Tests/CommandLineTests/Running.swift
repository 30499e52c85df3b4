import Foundation
import TestSupport

/// What a program did.
struct Run {
  let code: Int32
  let output: String
  let errors: String
}

/// Programs run by tests: ours, and those that read what it prints.
enum Running {
  static let program = BuiltProgram.url("applicant-cli")

  /// The environment of the tests with nothing in it that changes what we print, but a locale of UTF-8.
  static func environment(_ further: [String: String]) -> [String: String] {
    let steering = ["NO_COLOR", "COLUMNS", "TERM", "LC_CTYPE", "LANG", "LC_ALL"]
    return ProcessInfo.processInfo.environment.filter { !steering.contains($0.key) }
      .merging(["LC_ALL": "C.UTF-8"]) { $1 }.merging(further) { $1 }
  }

  /// Runs a program to its end; what it prints goes to files, so that none of it can block.
  static func run(
    _ program: URL, _ arguments: [String], in place: URL = Fixtures.root, environment: [String: String] = [:]
  ) throws -> Run {
    try inFolder { folder in
      let (out, err) = (folder.appending(path: "out"), folder.appending(path: "err"))
      for file in [out, err] { try Data().write(to: file) }
      let process = Process()
      process.executableURL = program
      process.arguments = arguments
      process.currentDirectoryURL = place
      process.environment = Self.environment(environment)
      process.standardOutput = try FileHandle(forWritingTo: out)
      process.standardError = try FileHandle(forWritingTo: err)
      try process.run()
      process.waitUntilExit()
      return Run(
        code: process.terminationReason == .exit ? process.terminationStatus : -1,
        output: try String(contentsOf: out, encoding: .utf8), errors: try String(contentsOf: err, encoding: .utf8))
    }
  }

  /// Runs ours where no file can be larger than so many blocks of 512 bytes, as where a disk is full.
  static func limited(blocks: Int, _ arguments: [String]) throws -> Run {
    let call = "ulimit -f \(blocks); exec \"$0\" \"$@\""
    return try run(URL(filePath: "/bin/sh"), ["-c", call, program.path] + arguments)
  }

  /// Runs a program that is found by its name.
  static func tool(_ name: String, _ arguments: String..., environment: [String: String] = [:]) throws -> Run {
    try run(URL(filePath: "/usr/bin/env"), [name] + arguments, environment: environment)
  }

  /// Does something in a folder of its own, which is gone afterwards.
  static func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
