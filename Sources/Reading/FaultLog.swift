/// Gathers the faults of one file while it is read.
public final class FaultLog {
  /// Of errors and of warnings no more than this are kept: a file of nothing but faults must not fill the memory.
  public static let limit = 1_000

  public let file: String
  /// The line of the file on which the text begins that is read: that of an NDJSON is one of many.
  private let firstLine: Int
  public private(set) var faults: [Fault] = []
  /// How many faults there were beyond those kept.
  public private(set) var omitted = 0
  /// What the format does not know and a writer must not lose.
  public private(set) var unknown: [UnknownMember] = []
  /// How many errors and warnings there were, kept or not.
  private var counts: (errors: Int, warnings: Int) = (0, 0)
  /// Where the lines of the text begin, once somebody asks.
  private var lines: LineIndex?
  /// How far the search for their places has come.
  private var walk = PathWalk()

  public init(file: String, firstLine: Int = 1) {
    self.file = file
    self.firstLine = firstLine
  }

  /// Whether something is wrong, and not only unusual.
  public var hasErrors: Bool { counts.errors > 0 }

  /// How much was noted: faults, kept or not, and members that the format does not know.
  public var noted: Int { counts.errors + counts.warnings + unknown.count }

  /// Notes a fault at a value.
  public func add(
    _ kind: @autoclosure () -> Fault.Kind, at value: JSONValue, severity: Fault.Severity = .error
  ) {
    // Paths, its own and those that it names, are worked out only for faults that are kept: each costs a walk from the
    // root, which a file of nothing but faults would turn into quadratic time.
    guard isKept(severity) else { return }
    append(kind(), offset: value.offset, in: value.document.bytes, path: value.path(&walk), severity: severity)
  }

  /// Notes that a member is missing from an object.
  public func addMissing(_ key: String, of object: JSONValue, expected: Fault.Expected) {
    guard isKept(.error) else { return }
    let place = object.path(&walk)
    let path = place.isEmpty ? key : "\(place).\(key)"
    append(.missing(expected), offset: object.offset, in: object.document.bytes, path: path, severity: .error)
  }

  /// Notes a fault on a line of a text that is not JSON.
  public func add(_ kind: Fault.Kind, line: Int, path: String) {
    guard isKept(.error) else { return }
    faults.append(Fault(file: file, line: line, column: 1, path: path, kind: kind))
  }

  /// Notes the faults of a part of the text that was read by itself and begins a number of lines further down.
  public func add(contentsOf part: FaultLog, shiftedBy lines: Int) {
    for fault in part.report where isKept(fault.severity) {
      faults.append(
        Fault(
          fault.severity, file: file, line: fault.line + lines, column: fault.column, path: fault.path, kind: fault.kind
        ))
    }
  }

  func add(_ kind: Fault.Kind, offset: Int, in bytes: [UInt8], path: String, severity: Fault.Severity) {
    guard isKept(severity) else { return }
    append(kind, offset: offset, in: bytes, path: path, severity: severity)
  }

  private func append(
    _ kind: Fault.Kind, offset: Int, in bytes: [UInt8], path: String, severity: Fault.Severity
  ) {
    var index = lines ?? LineIndex(bytes)
    lines = nil
    defer { lines = index }
    let (line, column) = index.position(of: offset, in: bytes)
    faults.append(
      Fault(severity, file: file, line: line + firstLine - 1, column: column, path: path, kind: kind))
  }

  /// Counts a fault and answers whether there is room for it.
  private func isKept(_ severity: Fault.Severity) -> Bool {
    let count: Int
    if severity == .error {
      counts.errors += 1
      count = counts.errors
    } else {
      counts.warnings += 1
      count = counts.warnings
    }
    if count > Self.limit { omitted += 1 }
    return count <= Self.limit
  }

  /// The faults that were kept, and after them how many were not.
  public var report: [Fault] {
    omitted == 0 ? faults : faults + [Fault(hasErrors ? .error : .warning, file: file, kind: .more(omitted))]
  }

  /// Notes every record whose `id` another one before it has.
  public func checkIDs(of records: [JSONValue]) {
    var first: [String: JSONValue] = [:]
    for id in records.compactMap({ $0["id"] }) {
      guard let text = id.text else { continue }
      if let earlier = first[text] {
        add(.duplicateID(id: text, firstPath: earlier.path), at: id)
      } else {
        first[text] = id
      }
    }
  }

  /// Where a value stands, going on from where the last search came to.
  func path(of value: JSONValue) -> String { value.path(&walk) }

  func keep(_ member: UnknownMember) {
    unknown.append(member)
  }

  /// Parses a text and notes what is wrong with its grammar; `nil` where it has none.
  public func parse(_ bytes: [UInt8]) -> JSONDocument? {
    do {
      let (document, duplicates) = try JSONParser.parse(bytes)
      // Beyond the limit there would be no room for them, and each costs a search.
      for duplicate in duplicates.prefix(Self.limit + 1) {
        let first = JSONValue(document: document, index: duplicate.first)
        var index = lines ?? LineIndex(bytes)
        let line = index.position(of: first.offset, in: bytes).line
        lines = index
        add(.duplicateKey(firstLine: line + firstLine - 1), at: JSONValue(document: document, index: duplicate.key))
      }
      return document
    } catch {
      add(error.kind, offset: error.offset, in: bytes, path: "", severity: .error)
      return nil
    }
  }
}

/// A member of an object that the format does not know: kept as it stands.
public struct UnknownMember: Hashable, Sendable {
  /// Where it stands, as `personal.apodo`.
  public let path: String
  /// Its value as JSON text.
  public let json: String
}
