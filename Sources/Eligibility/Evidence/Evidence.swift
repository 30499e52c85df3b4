/// What is known of the attachments of a file: found by looking at them, given to the evaluation as a value.
public struct Evidence: Sendable {
  /// What looking at one attachment showed.
  public enum Finding: String, Sendable {
    /// Nobody looked: it counts as there and readable.
    case unexamined
    /// There, readable, and the content that the file names.
    case sound
    /// Not there.
    case missing
    /// There, but it could not be opened.
    case unreadable
    /// There, without a single byte.
    case empty
    /// There, but its content is not that of the SHA-256 in the file.
    case altered
  }

  /// What an attachment is, by its content.
  public enum Format: String, Sendable {
    case pdf, png, jpeg, other
  }

  private var findings: [String: (finding: Finding, format: Format?)] = [:]

  public init() {}

  /// Notes what was found of the attachment with an id.
  public mutating func set(_ id: String, _ finding: Finding, format: Format? = nil) {
    findings[id] = (finding, format)
  }

  /// What is known of the attachment with an id.
  public func finding(_ id: String) -> Finding { findings[id]?.finding ?? .unexamined }

  /// What the attachment with an id is, where somebody looked.
  public func format(_ id: String) -> Format? { findings[id]?.format }

  /// All findings as bytes, in the order of the ids: what a receipt hashes.
  public var canonicalBytes: [UInt8] {
    let lines = findings.sorted { $0.key < $1.key }.map { id, found in
      "\(id)\t\(found.finding.rawValue)\t\(found.format?.rawValue ?? "")\n"
    }
    return Array(lines.joined().utf8)
  }
}
