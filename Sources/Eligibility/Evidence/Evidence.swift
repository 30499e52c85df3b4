/// What is known of the attachments of a file: found by looking at them, given to the evaluation as a value.
public struct Evidence: Sendable {
  /// Whether one attachment is there, and is the one that the file names.
  public enum Finding: String, Sendable {
    /// Nobody looked: it counts as there and readable.
    case unexamined
    /// There, and the content that the file names. What is amiss with it are its flaws.
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

  private struct Look {
    var finding: Finding
    var format: Format?
    var flaws: [Flaw]
    var pages: Int?
  }

  private var looks: [String: Look] = [:]

  public init() {}

  /// Notes what was found of the attachment with an id.
  ///
  /// - Parameters:
  ///   - flaws: what is amiss inside it, where somebody looked inside.
  ///   - pages: how many pages it has, where that is known.
  public mutating func set(
    _ id: String, _ finding: Finding, format: Format? = nil, flaws: [Flaw] = [], pages: Int? = nil
  ) {
    looks[id] = Look(finding: finding, format: format, flaws: flaws.sorted(), pages: pages)
  }

  /// What is known of the attachment with an id.
  public func finding(_ id: String) -> Finding { looks[id]?.finding ?? .unexamined }

  /// What the attachment with an id is, where somebody looked.
  public func format(_ id: String) -> Format? { looks[id]?.format }

  /// What is amiss inside the attachment with an id, sorted.
  public func flaws(_ id: String) -> [Flaw] { looks[id]?.flaws ?? [] }

  /// The pages of the attachment with an id, where they could be counted.
  public func pages(_ id: String) -> Int? { looks[id]?.pages }

  /// All findings as bytes, in the order of the ids: what a receipt hashes.
  public var canonicalBytes: [UInt8] {
    let lines = looks.sorted { $0.key < $1.key }.map { id, look in
      let flaws = look.flaws.map(\.rawValue).joined(separator: ",")
      return
        "\(id)\t\(look.finding.rawValue)\t\(look.format?.rawValue ?? "")\t\(flaws)\t\(look.pages.map(String.init) ?? "")\n"
    }
    return Array(lines.joined().utf8)
  }
}
