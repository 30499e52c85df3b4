internal import Foundation

/// The scripts of `Tests/Oracle`.
public enum OracleProgram {
  /// A script that did not do what it was asked to.
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// What is made by chance; the script that makes it.
  public enum Matter: String {
    case situations = "generate.py"
    /// Processes with the verdicts and scores of everybody.
    case processes = "generate_results.py"
  }

  /// Random situations, a line each.
  public static func situations(_ count: Int, seed: Int) throws -> [[UInt8]] {
    try random(.situations, count, seed: seed)
  }

  /// Random situations or processes, a line each.
  public static func random(_ matter: Matter, _ count: Int, seed: Int) throws -> [[UInt8]] {
    try lines([matter.rawValue, "\(count)", "--seed", "\(seed)"], input: [], expecting: count)
  }

  /// Random situations some at a time, each time from the next seed, so that a million need no more memory than a few.
  public static func batches(
    _ count: Int, seed: Int, of matter: Matter = .situations, _ body: ([[UInt8]], _ seed: Int) throws -> Void
  ) throws {
    var (left, seed) = (count, seed)
    while left > 0 {
      let lines = try random(matter, min(left, 2_500), seed: seed)
      try body(lines, seed)
      left -= lines.count
      seed += 1
    }
  }

  /// What the oracle decides of situations, a line each.
  public static func answers(to situations: [[UInt8]]) throws -> [[UInt8]] {
    try lines(["oracle.py"], input: situations, expecting: situations.count)
  }

  /// How the oracle matches the words of pairs of texts, a line each.
  public static func matches(of pairs: [[UInt8]]) throws -> [[UInt8]] {
    try lines(["match.py"], input: pairs, expecting: pairs.count)
  }

  /// What the oracle makes of processes, a line each.
  public static func results(of processes: [[UInt8]]) throws -> [[UInt8]] {
    try lines(["results.py"], input: processes, expecting: processes.count)
  }

  /// Runs a script and answers the lines that it prints.
  private static func lines(_ arguments: [String], input: [[UInt8]], expecting count: Int) throws -> [[UInt8]] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "oracle-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (inFile, outFile) = (folder.appending(path: "in"), folder.appending(path: "out"))
    try Data(input.joined(separator: [UInt8(ascii: "\n")])).write(to: inFile)
    try Data().write(to: outFile)
    let process = Process()
    process.executableURL = URL(filePath: SystemPython.path)
    process.arguments = arguments
    process.currentDirectoryURL = Fixtures.root.appending(path: "Tests/Oracle")
    process.standardInput = try FileHandle(forReadingFrom: inFile)
    process.standardOutput = try FileHandle(forWritingTo: outFile)
    try process.run()
    process.waitUntilExit()
    let lines = try Data(contentsOf: outFile).split(separator: UInt8(ascii: "\n")).map { Array($0) }
    guard process.terminationStatus == 0, lines.count == count else {
      throw Failure(description: "\(arguments[0]) ends with \(process.terminationStatus) and \(lines.count) lines")
    }
    return lines
  }
}
