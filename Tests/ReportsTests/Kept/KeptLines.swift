import Foundation
import TestSupport
import Testing

/// Lines that were kept, with which what is answered now is compared.
///
/// `KEPT_WRITE=1` keeps what is answered now; `KEPT_STOP=1` looks no further after the first that is another one.
struct KeptLines {
  /// Below `Fixtures`.
  let path: String

  /// Compares the lines, worked out several at a time, with those that were kept.
  func compare(_ count: Int, _ line: @escaping @Sendable (Int) throws -> String) async throws {
    let environment = ProcessInfo.processInfo.environment
    let isWriting = environment["KEPT_WRITE"] != nil
    let file = Fixtures.path(path)
    let kept =
      isWriting ? [] : try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
    #expect(isWriting || kept.count == count)
    let lines = try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for place in 0..<count { group.addTask { try (place, line(place)) } }
      var lines: [Int: String] = [:]
      for try await (place, line) in group {
        lines[place] = line
        let isKept = place < kept.count && line == kept[place]
        #expect(
          isKept || isWriting, "\(line): meant? then KEPT_WRITE=1 keeps it; KEPT_FOLDER=FOLDER shows what is said")
        if !isKept, environment["KEPT_STOP"] != nil {
          group.cancelAll()
          break
        }
      }
      return lines
    }
    if isWriting {
      let text = lines.sorted { $0.key < $1.key }.map { "\($0.value)\n" }.joined()
      try Data(text.utf8).write(to: URL(filePath: file))
    }
  }

  /// Leaves texts where somebody may compare those of two versions line by line.
  static func show(_ texts: [String], as name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["KEPT_FOLDER"] else { return }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(texts.joined(separator: "\n\n").utf8).write(to: URL(filePath: "\(folder)/\(name).txt"))
  }
}
