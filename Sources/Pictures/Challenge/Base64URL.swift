/// Bytes as letters that may stand in a link, without padding (RFC 4648, 5).
enum Base64URL {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
  private static let values: [UInt8: Int] = Dictionary(
    uniqueKeysWithValues: letters.enumerated().map { ($1, $0) })

  static func text(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let number = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      result += (0...group.count).map { letters[number >> (18 - 6 * $0) & 63] }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes of a text; `nil` where it holds anything else, or bits that its writer would not have set.
  static func bytes(_ text: String) -> [UInt8]? {
    let digits = text.utf8.map { values[$0] }
    guard !digits.contains(nil), digits.count % 4 != 1 else { return nil }
    var result: [UInt8] = []
    for start in stride(from: 0, to: digits.count, by: 4) {
      let group = digits[start..<min(start + 4, digits.count)].compactMap { $0 }
      let number = group.reduce(0) { $0 << 6 | $1 } << (6 * (4 - group.count))
      result += (0..<group.count - 1).map { UInt8(number >> (16 - 8 * $0) & 0xFF) }
    }
    return self.text(result) == text ? result : nil
  }
}
