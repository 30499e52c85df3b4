public import Eligibility

/// What a file is by its content, never by its name.
public struct FileFormat: Hashable, Sendable {
  public var format: Evidence.Format
  /// Bytes stand before the beginning of a PDF that do not belong to it.
  public var hasJunkBefore: Bool
  /// The same bytes are a file of another kind too, for a program that looks elsewhere for its beginning or end.
  public var isPolyglot: Bool

  public init(format: Evidence.Format, hasJunkBefore: Bool = false, isPolyglot: Bool = false) {
    self.format = format
    self.hasJunkBefore = hasJunkBefore
    self.isPolyglot = isPolyglot
  }
}

extension FileFormat {
  /// Readers of PDF look for its header in the first kilobyte; browsers look there for HTML.
  private static let beginning = 1_024

  private static let pdf = Array("%PDF-".utf8)
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF]
  private static let foreignBeginnings: [[UInt8]] = [
    png, jpeg, Array("GIF8".utf8), Array("PK\u{3}\u{4}".utf8), Array("MZ".utf8), [0x7F, 0x45, 0x4C, 0x46],
    Array("Rar!".utf8), Array("7z".utf8), Array("{\\rtf".utf8), Array("#!".utf8), [0xD0, 0xCF, 0x11, 0xE0],
  ]
  private static let markup = ["<html", "<!doctype", "<script", "<svg", "<body"].map { Array($0.utf8) }

  /// Looks at the beginning and the end of a file.
  public init(of bytes: [UInt8]) {
    let start = bytes.prefix(Self.beginning)
    let header = Self.place(of: Self.pdf, in: start)
    if let header, header == 0 || Self.knownBeginning(of: bytes) == nil {
      self.init(
        format: .pdf, hasJunkBefore: header > 0,
        isPolyglot: Self.hasMarkup(start) || Self.hasMarkup(Self.behindEnd(of: bytes)) || Self.endsAsArchive(bytes)
          || (header > 0 && Self.isForeign(Array(bytes[..<header]))))
      return
    }
    let format = Self.knownBeginning(of: bytes) ?? .other
    self.init(
      format: format,
      isPolyglot: format != .other
        && (header != nil || Self.hasMarkup(start) || Self.endsAsArchive(bytes) || Self.holdsPDF(bytes)))
  }

  private static func knownBeginning(of bytes: [UInt8]) -> Evidence.Format? {
    if bytes.starts(with: png) { return .png }
    if bytes.starts(with: jpeg) { return .jpeg }
    return nil
  }

  private static func isForeign(_ bytes: [UInt8]) -> Bool {
    foreignBeginnings.contains { bytes.starts(with: $0) } || place(of: Array("ftyp".utf8), in: bytes[...]) == 4
  }

  private static func hasMarkup(_ start: ArraySlice<UInt8>) -> Bool {
    let lower = start.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return markup.contains { place(of: $0, in: lower[...]) != nil }
  }

  /// What follows the last end of a PDF.
  private static func behindEnd(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    let mark = Array("%%EOF".utf8)
    var start = bytes.count - mark.count
    while start >= 0, !bytes[start...].starts(with: mark) { start -= 1 }
    return start < 0 ? [] : bytes[(start + mark.count)...]
  }

  /// Whether the end of a file's name fits its content; a name without an end that we know fits all.
  public static func fits(name: String, _ format: Evidence.Format) -> Bool {
    let endings: [(String, Evidence.Format)] = [(".pdf", .pdf), (".png", .png), (".jpg", .jpeg), (".jpeg", .jpeg)]
    guard let said = endings.first(where: { name.lowercased().hasSuffix($0.0) }) else { return true }
    return format == .other || said.1 == format
  }

  /// Whether a reader of ZIP finds its directory: the record at the very end, whose comment fills what follows it.
  private static func endsAsArchive(_ bytes: [UInt8]) -> Bool {
    let record = 22
    guard bytes.count >= record else { return false }
    for start in stride(from: bytes.count - record, through: max(0, bytes.count - record - 65_535), by: -1)
    where bytes[start] == 0x50 && bytes[start + 1] == 0x4B && bytes[start + 2] == 5 && bytes[start + 3] == 6 {
      return true
    }
    return false
  }

  /// Whether a picture carries a PDF behind its own end.
  private static func holdsPDF(_ bytes: [UInt8]) -> Bool {
    guard let header = place(of: pdf, in: bytes[...]) else { return false }
    return place(of: Array("%%EOF".utf8), in: bytes[header...]) != nil
  }

  private static func place(of pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= pattern.count, let first = pattern.first else { return nil }
    var index = bytes.startIndex
    let last = bytes.endIndex - pattern.count
    while index <= last {
      if bytes[index] == first, bytes[index..<(index + pattern.count)].elementsEqual(pattern) { return index }
      index += 1
    }
    return nil
  }
}
