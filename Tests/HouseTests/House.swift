import Foundation

/// What is held of the program's rooms: `Documentation/Architecture.md` says it, `Package.swift` and `Sources` do it.
struct House {
  /// Rooms from the lowest to the highest.
  let rooms: [String]
  /// C target → the Swift type, and so the file, that alone may call it.
  let walls: [String: String]

  /// Reads both from the tables of the description of the architecture.
  init(architecture: String) {
    let written = Self.rows(of: "What each room may know", in: architecture).map { $0[0] }
    rooms = written + ["document-worker", "picture-worker", "exchange-worker", "applicant-papers", "applicant-cli"]
    walls = Dictionary(
      uniqueKeysWithValues: Self.rows(of: "C behind walls", in: architecture).map { ($0[0], $0[2]) })
  }

  /// The cells of the first table below a heading, without the marks of code.
  private static func rows(of heading: String, in text: String) -> [[String]] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let section = lines.drop { $0 != "## \(heading)" }.dropFirst()
    return section.drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }.dropFirst(2).map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: [" ", "`"]) }
    }
  }

  /// What is wrong with a file of a room.
  func faults(of file: String, room: String, text: String) -> [String] {
    let code = SwiftText.withoutComments(text)
    var faults: [String] = []
    for (module, isShown) in SwiftText.imports(text) {
      if module.hasPrefix("Foundation") { faults.append("imports Foundation") }
      if let type = walls[module] {
        if file != "\(type).swift" { faults.append("imports \(module), which only \(type).swift may") }
        if isShown { faults.append("shows \(module) to others") }
      } else if rooms.contains(module), !isBelow(module, room) {
        faults.append("imports \(module), which is not below \(room)")
      }
    }
    faults += Self.entities(in: code).map { "names the entity \($0)" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    if lines > Self.longest { faults.append("has \(lines) lines") }
    // Comments are where such notes stand, so they are looked at too.
    for note in ["TODO", "FIXME"] where text.contains(note) { faults.append("has a \(note)") }
    return faults
  }

  private static let longest = 600

  private func isBelow(_ lower: String, _ upper: String) -> Bool {
    guard let first = rooms.firstIndex(of: lower), let second = rooms.firstIndex(of: upper) else { return false }
    return first < second
  }

  /// What is wrong with the dependencies that a manifest declares for the rooms.
  func faults(ofManifest text: String) -> [String] {
    Self.targets(in: text).flatMap { name, dependencies -> [String] in
      guard rooms.contains(name) else { return ["\(name) stands in no table of the architecture"] }
      return dependencies.filter { walls[$0] == nil && !isBelow($0, name) }.map { "\(name) depends on \($0)" }
    }
  }

  /// The targets of Swift in `Sources`, with what they depend on.
  static func targets(in manifest: String) -> [(name: String, dependencies: [String])] {
    let pattern = /\.(?:target|executableTarget)\(\s*name:\s*"([^"]+)"(?:,\s*dependencies:\s*\[([^\]]*)\])?([^)]*)/
    return SwiftText.withoutComments(manifest).matches(of: pattern).compactMap { match in
      // Targets of C have no settings of Swift; those of tests stand elsewhere.
      guard match.3.contains("swiftSettings"), !match.3.contains("path:") else { return nil }
      let names = (match.2 ?? "").matches(of: /"([^"]+)"/).map { String($0.1) }
      return (String(match.1), names)
    }
  }

  // MARK: Entities

  private static let entityNames = ["ipd", "indecopi", "servir", "pge"]

  /// Texts that name an entity and decide nothing by it.
  private static let allowed = [
    // A word of the format: the register of titles from abroad is kept by that authority for every entity.
    "\"registro-servir\"", "\"registro en SERVIR\"", "\"registration with SERVIR\"",
    // Examples of the help are calls that can be tried, on files and a book that are there.
    "Fixtures/Postings/ipd-cas-012-2026.json", "Fixtures/Postings/pge.json", "\"rules show ipd-cas-2026\"",
  ]

  /// The entities that stand as words in code without comments, parts of a name such as `ipdRules` included.
  static func entities(in code: String) -> [String] {
    let text = Array(allowed.reduce(code) { $0.replacingOccurrences(of: $1, with: "") })
    return entityNames.filter { name in
      guard text.count >= name.count else { return false }
      return (0...(text.count - name.count)).contains { start in
        let end = start + name.count
        guard String(text[start..<end]).lowercased() == name else { return false }
        let startsWord =
          start == 0 || !text[start - 1].isLetter || (text[start - 1].isLowercase && text[start].isUppercase)
        let endsWord = end == text.count || !text[end].isLowercase
        return startsWord && endsWord
      }
    }
  }
}
