import Foundation
import TestSupport
import Testing

/// The scripts of `Tests/Oracle`.
enum OracleProgram {
  /// Random situations, a line each.
  static func situations(_ count: Int, seed: Int) throws -> [[UInt8]] {
    let lines = try lines(["generate.py", "\(count)", "--seed", "\(seed)"], input: Data())
    try #require(lines.count == count)
    return lines
  }

  /// Random situations some at a time, each time from the next seed, so that a million need no more memory than a few.
  static func batches(_ count: Int, seed: Int, _ body: ([[UInt8]], _ seed: Int) throws -> Void) throws {
    var (left, seed) = (count, seed)
    while left > 0 {
      let lines = try situations(min(left, 2_500), seed: seed)
      try body(lines, seed)
      left -= lines.count
      seed += 1
    }
  }

  /// What the oracle decides of situations, a line each.
  static func answers(to situations: [[UInt8]]) throws -> [[UInt8]] {
    let answers = try lines(["oracle.py"], input: Data(situations.joined(separator: [UInt8(ascii: "\n")])))
    try #require(answers.count == situations.count)
    return answers
  }

  /// Runs a script and answers the lines that it prints.
  private static func lines(_ arguments: [String], input: Data) throws -> [[UInt8]] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "oracle-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (inFile, outFile) = (folder.appending(path: "in"), folder.appending(path: "out"))
    try input.write(to: inFile)
    try Data().write(to: outFile)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [ProcessInfo.processInfo.environment["PYTHON"] ?? "python3"] + arguments
    process.currentDirectoryURL = Fixtures.root.appending(path: "Tests/Oracle")
    process.standardInput = try FileHandle(forReadingFrom: inFile)
    process.standardOutput = try FileHandle(forWritingTo: outFile)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(arguments[0]) runs")
    return try Data(contentsOf: outFile).split(separator: UInt8(ascii: "\n")).map { Array($0) }
  }
}
