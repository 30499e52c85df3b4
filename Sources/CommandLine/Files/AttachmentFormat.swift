internal import Eligibility

/// What a file is, by its first bytes.
enum AttachmentFormat {
  static func of(_ bytes: [UInt8]) -> Evidence.Format {
    if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    return .other
  }
}
