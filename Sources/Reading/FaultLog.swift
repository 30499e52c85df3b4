/// Gathers the faults of one file while it is read.
public final class FaultLog {
  /// More than this are counted, not kept: a file of nothing but faults must not fill the memory.
  public static let limit = 1_000

  public let file: String
  public private(set) var faults: [Fault] = []
  /// How many faults there were beyond those kept.
  public private(set) var omitted = 0
  /// What the format does not know and a writer must not lose.
  public private(set) var unknown: [UnknownMember] = []

  public init(file: String) {
    self.file = file
  }

  /// Whether something is wrong, and not only unusual.
  public var hasErrors: Bool { omitted > 0 || faults.contains { $0.severity == .error } }

  /// Notes a fault at a value.
  public func add(_ kind: Fault.Kind, at value: JSONValue, severity: Fault.Severity = .error) {
    add(kind, offset: value.offset, in: value.document.bytes, path: value.path, severity: severity)
  }

  /// Notes that a member is missing from an object.
  public func addMissing(_ key: String, of object: JSONValue, expected: Fault.Expected) {
    let path = object.path.isEmpty ? key : "\(object.path).\(key)"
    add(.missing(expected), offset: object.offset, in: object.document.bytes, path: path, severity: .error)
  }

  /// Notes a fault on a line of a text that is not JSON.
  public func add(_ kind: Fault.Kind, line: Int, path: String) {
    if faults.count >= Self.limit {
      omitted += 1
    } else {
      faults.append(Fault(file: file, line: line, column: 1, path: path, kind: kind))
    }
  }

  func add(_ kind: Fault.Kind, offset: Int, in bytes: [UInt8], path: String, severity: Fault.Severity) {
    if faults.count >= Self.limit {
      omitted += 1
      return
    }
    let (line, column) = JSONDocument.position(of: offset, in: bytes)
    faults.append(Fault(severity, file: file, line: line, column: column, path: path, kind: kind))
  }

  func keep(_ member: UnknownMember) {
    unknown.append(member)
  }

  /// Parses a text and notes what is wrong with its grammar; `nil` where it has none.
  public func parse(_ bytes: [UInt8]) -> JSONDocument? {
    do {
      let (document, duplicates) = try JSONParser.parse(bytes)
      for duplicate in duplicates {
        let first = JSONValue(document: document, index: duplicate.first)
        let line = JSONDocument.position(of: first.offset, in: bytes).line
        add(.duplicateKey(firstLine: line), at: JSONValue(document: document, index: duplicate.key))
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
