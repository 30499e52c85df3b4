/// Bytes looked at eight at once.
enum EightBytes {
  static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of every byte that is zero, and of some after the first of them.
  static func zeroes(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word }
}
