public import Reading

/// Reads one applicant file again and again, each time as it would be if other assumptions held.
///
/// What stays is not looked at twice: a record that says what it said is taken from the first reading, and assumptions
/// that begin as the last ones did go on from the text that these made. Used on one thread.
public final class AssumingReader {
  /// The text after an assumption was written into it, and where that was.
  private struct Step {
    let assumption: Assumption
    let place: String
    let document: JSONDocument
  }

  private let bytes: [UInt8]
  /// The text as it is; `nil` where it has no grammar or something is amiss with it.
  private let document: JSONDocument?
  /// The steps of the last reading, as far as nothing was amiss.
  private var steps: [Step] = []
  /// How many bytes the texts of the remembered steps have at most: they must not fill the memory.
  private static let remembered = 64 << 20
  private var first: FileReading?

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    document = Self.sound(bytes)
  }

  /// Reads the file as it would be if the assumptions held, and notes all that is wrong with it in `log`.
  ///
  /// - Returns: the file, or `nil` where it cannot be decided on or an assumption does not fit it.
  public func read(assuming assumptions: [Assumption], log: FaultLog) -> ApplicantFile? {
    let (changed, places) = text(assuming: assumptions, log: log)
    let isSound = steps.count == assumptions.count
    let known = isSound ? steps.last?.document ?? document : nil
    let reading = (known ?? log.parse(changed)).flatMap {
      FileReading($0, after: first, isReadAgain: true, log: log)
    }
    if first == nil { first = reading }
    for (assumption, path) in zip(assumptions, places) {
      guard let path, let member = log.unknown.first(where: { Self.leads(path, into: $0.path) }),
        let fault = log.faults.first(where: { $0.path == member.path && $0.severity == .warning })
      else { continue }
      log.add(fault.kind, line: 0, path: assumption.path)
    }
    return log.hasErrors ? nil : reading?.file
  }

  /// The text with the assumptions written into it, and where each was put; `nil` for one that does not fit the file,
  /// which `log` then says.
  func text(assuming assumptions: [Assumption], log: FaultLog) -> (bytes: [UInt8], places: [String?]) {
    let common = zip(steps, assumptions).prefix { $0.assumption == $1 }.count
    steps.removeLast(steps.count - common)
    var places: [String?] = steps.map(\.place)
    var changed = steps.last?.document.bytes ?? bytes
    var size = steps.reduce(0) { $0 + $1.document.bytes.count }
    for assumption in assumptions.dropFirst(common) {
      let isNext = steps.count == places.count
      let known = isNext ? steps.last?.document ?? document : nil
      let path = (known ?? FaultLog(file: log.file).parse(changed)).flatMap {
        write(assumption, into: $0, &changed, log: log)
      }
      places.append(path)
      size += changed.count
      if isNext, let path, size <= Self.remembered, let document = Self.sound(changed) {
        steps.append(Step(assumption: assumption, place: path, document: document))
      }
    }
    return (changed, places)
  }

  /// Writes an assumption into a text; answers where, or `nil` where it does not fit.
  private func write(
    _ assumption: Assumption, into document: JSONDocument, _ changed: inout [UInt8], log: FaultLog
  ) -> String? {
    guard let path = Self.place(of: assumption, in: document.root, log: log) else { return nil }
    do throws(JSONDocument.Misfit) {
      changed = try document.setting(path, to: assumption.value)
      return path.description
    } catch {
      log.add(.unexpected(found: error.found, expected: error.expected), line: 0, path: assumption.path)
      return nil
    }
  }

  /// The values of a text in which nothing is amiss.
  private static func sound(_ bytes: [UInt8]) -> JSONDocument? {
    let log = FaultLog(file: "")
    let document = log.parse(bytes)
    return log.noted == 0 ? document : nil
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
