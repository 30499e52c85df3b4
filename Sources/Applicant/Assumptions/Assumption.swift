public import Reading

/// A value taken for granted at a place of an applicant file: what the file would say if it were so.
public struct Assumption: Hashable, Sendable, CustomStringConvertible {
  /// Where: `experience[0].to`, or with the id of a record in place of its list and index, `ex1.to`. An index one past
  /// the end of a list adds to it.
  public let path: String
  /// The value as JSON text; `null` leaves the member out (of `to` it says that the job goes on).
  public let value: String

  public init(path: String, value: String) {
    self.path = path
    self.value = value
  }

  /// The assumption that `PATH=VALUE` states; a value that is no JSON is a text. `nil` where there is no path.
  public init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, JSONPath(String(parts[0])) != nil else { return nil }
    path = String(parts[0])
    let value = String(parts[1])
    // Without the blanks and the byte order mark around it, which have no place inside a file.
    self.value = FaultLog(file: "").parse(Array(value.utf8))?.root.source ?? JSONText.quoted(value)
  }

  /// As it can be stated: `PATH=VALUE`.
  public var description: String { "\(path)=\(value)" }
}

extension ApplicantFile {
  /// Reads an applicant file as it would be if the assumptions held, and notes all that is wrong with it in `log`.
  ///
  /// An assumption about something that the format does not know is an error: it could change nothing.
  ///
  /// - Returns: the file, or `nil` where it cannot be decided on or an assumption does not fit it.
  public static func read(_ bytes: [UInt8], assuming assumptions: [Assumption], log: FaultLog) -> ApplicantFile? {
    let (changed, places) = text(bytes, assuming: assumptions, log: log)
    let file = read(changed, log: log)
    for (assumption, path) in zip(assumptions, places) {
      guard let path, let member = log.unknown.first(where: { Self.leads(path, into: $0.path) }),
        let fault = log.faults.first(where: { $0.path == member.path && $0.severity == .warning })
      else { continue }
      log.add(fault.kind, line: 0, path: assumption.path)
    }
    return log.hasErrors ? nil : file
  }

  /// The text of an applicant file with the assumptions written into it, and where each was put; `nil` for one that
  /// does not fit the file, which `log` then says.
  public static func text(
    _ bytes: [UInt8], assuming assumptions: [Assumption], log: FaultLog
  ) -> (bytes: [UInt8], places: [String?]) {
    var bytes = bytes
    let places = assumptions.map { assumption -> String? in
      guard let document = FaultLog(file: log.file).parse(bytes),
        let path = place(of: assumption, in: document.root, log: log)
      else { return nil }
      do throws(JSONDocument.Misfit) {
        bytes = try document.setting(path, to: assumption.value)
        return path.description
      } catch {
        log.add(.unexpected(found: error.found, expected: error.expected), line: 0, path: assumption.path)
        return nil
      }
    }
    return (bytes, places)
  }

  private static func leads(_ path: String, into member: String) -> Bool {
    guard path.hasPrefix(member) else { return false }
    return [nil, ".", "["].contains(path.dropFirst(member.count).first)
  }

  /// The place that an assumption names, an id in it replaced by where its record stands.
  private static func place(of assumption: Assumption, in root: JSONValue, log: FaultLog) -> JSONPath? {
    guard var path = JSONPath(assumption.path), case .key(let first) = path.steps.first else {
      log.add(.unexpected(found: assumption.path, expected: .filledText), line: 0, path: "")
      return nil
    }
    if members.contains(first) { return path }
    var known: [String] = []
    for list in lists {
      for (index, record) in (root[list]?.elements ?? []).enumerated() {
        guard let id = record["id"]?.text else { continue }
        if id == first {
          path.steps.replaceSubrange(0...0, with: [.key(list), .index(index)])
          return path
        }
        known.append(id)
      }
    }
    // Who writes `ex9` means an experience: those alone are named, as few enough to be read.
    let alike = known.filter { kind(of: $0) == kind(of: first) }
    let named = alike.isEmpty ? Array((members + known).prefix(60)) : alike
    log.add(.brokenReference(found: first, known: named), line: 0, path: assumption.path)
    return nil
  }

  /// An id without its number.
  private static func kind(of id: String) -> String { id.filter { !$0.isNumber } }

  /// Lists whose entries have an id.
  private static let lists = ["education", "collegiation", "training", "knowledge", "experience", "attachments"]

  /// Members of the file itself.
  private static let members = ["personal", "additional", "documents"] + lists
}
