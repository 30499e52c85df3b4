/// The names of the entries of a ZIP, held against what a name may be.
///
/// They become paths below a folder: none may lead out of it, stand for two entries, or show otherwise than it is.
public struct ParcelNames: Sendable {
  /// Why an entry is not taken.
  public enum Refusal: Hashable, Sendable {
    /// A name that is no UTF-8, is too long, or has signs that steer a terminal.
    case unreadable
    /// One that leads out of the folder: from the root, from a drive, or upwards; or has parts of no name.
    case leadsOut
    /// A link, a device.
    case noFile
    /// One that another entry has, if only in other letters: large for small, or composed in another way.
    case twice
    case encrypted
  }

  /// Names as they are compared: of files, and of the folders that they lie in.
  private var files: Set<String> = []
  private var folders: Set<String> = []

  public init() {}

  /// The path of an entry, parts between `/`; `nil` where there is nothing to write for it.
  public mutating func path(
    _ name: [UInt8], _ kind: ParcelMessage.EntryKind, isEncrypted: Bool
  ) throws(RefusedEntry) -> String? {
    guard name.count <= ParcelLimits.name, let text = String(validating: name, as: UTF8.self), Self.isPlain(text) else {
      throw RefusedEntry(name: String(decoding: name.prefix(200), as: UTF8.self), why: .unreadable)
    }
    if kind == .other { throw RefusedEntry(name: text, why: .noFile) }
    if isEncrypted { throw RefusedEntry(name: text, why: .encrypted) }
    var parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if kind == .folder, parts.count > 1, parts.last == "" { parts.removeLast() }
    let isInside = parts.allSatisfy { !["", ".", ".."].contains($0) && $0.utf8.count <= 255 }
    guard isInside, !text.contains("\\"), !Self.hasDrive(text) else { throw RefusedEntry(name: text, why: .leadsOut) }
    return try place(parts, kind, text)
  }

  private mutating func place(
    _ parts: [Substring], _ kind: ParcelMessage.EntryKind, _ text: String
  ) throws(RefusedEntry) -> String? {
    // Texts of Swift are the same however they are composed.
    let keys = parts.indices.map { parts[...$0].joined(separator: "/").lowercased() }
    let path = parts.joined(separator: "/")
    let above = kind == .folder ? keys : Array(keys.dropLast())
    guard above.allSatisfy({ !files.contains($0) }) else { throw RefusedEntry(name: text, why: .twice) }
    folders.formUnion(above)
    guard kind == .file else { return nil }
    guard let key = keys.last, !folders.contains(key), files.insert(key).inserted else {
      throw RefusedEntry(name: text, why: .twice)
    }
    return path
  }

  /// No signs that steer a terminal; the names of attachments in an applicant file have none either.
  private static func isPlain(_ text: String) -> Bool {
    !text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
  }

  private static func hasDrive(_ text: String) -> Bool {
    let first = text.utf8.prefix(2)
    return first.count == 2 && first.last == UInt8(ascii: ":")
  }
}

/// An entry that is not taken, and why.
public struct RefusedEntry: Error, Hashable, Sendable {
  public let name: String
  public let why: ParcelNames.Refusal

  public init(name: String, why: ParcelNames.Refusal) {
    self.name = name
    self.why = why
  }
}
