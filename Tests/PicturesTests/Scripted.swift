import Foundation
import TestSupport

/// The scripts of `Tests/PictureScripts`: pictures of other writers, and how another reader sees ours.
enum Scripted {
  struct Failure: Error {
    let script: String
  }

  /// What the script made, by the name of the file.
  static let made: [String: [UInt8]] = {
    do {
      return try inFolder { folder in
        _ = try run("make.py", [folder.path])
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return try Dictionary(
          uniqueKeysWithValues: names.map { name in (name, Array(try Data(contentsOf: folder.appending(path: name)))) })
      }
    } catch {
      fatalError("make.py: \(error)")
    }
  }()

  /// How Pillow reads a file: width, height, mode, what stands beside the points, and a hash of them.
  static func read(_ file: [UInt8], named name: String = "picture.png") throws -> [String] {
    try inFolder { folder in
      let path = folder.appending(path: name)
      try Data(file).write(to: path)
      return try run("read.py", [path.path]).split(whereSeparator: \.isWhitespace).map(String.init)
    }
  }

  static func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "pictures-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  private static func run(_ script: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: SystemPython.path)
    process.arguments = [Fixtures.root.appending(path: "Tests/PictureScripts/\(script)").path] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(script: script) }
    return String(decoding: output, as: UTF8.self)
  }
}
