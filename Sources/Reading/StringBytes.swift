/// What stands for itself between the quotation marks of a JSON string.
enum StringBytes {
  /// The offset of the first byte from one on that does not: a quotation mark, a backslash, a control character; the
  /// length where there is none.
  static func end(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var place = start
    // Eight bytes at once. The high bit of each that is none is set; what a borrow sets besides comes after it.
    while place + 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let quote = EightBytes.zeroes(word ^ quotes)
      let found = (quote | EightBytes.zeroes(word ^ backslashes) | (word &- blanks) & ~word) & EightBytes.highBits
      if found != 0 { return place + found.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < bytes.count, bytes[place] >= 0x20, bytes[place] != UInt8(ascii: "\""),
      bytes[place] != UInt8(ascii: "\\")
    {
      place += 1
    }
    return place
  }

  private static let quotes: UInt64 = 0x2222_2222_2222_2222
  private static let backslashes: UInt64 = 0x5C5C_5C5C_5C5C_5C5C
  private static let blanks: UInt64 = 0x2020_2020_2020_2020
}
