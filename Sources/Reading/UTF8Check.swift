/// Whether bytes are UTF-8.
enum UTF8Check {
  /// The offset of the first byte that is not part of a well-formed character, or `nil` where all are.
  static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count {
      // Eight bytes of ASCII at once: most of our text is that.
      while index + 8 <= bytes.count,
        UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
      }
      if index == bytes.count { break }
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      // Length and bounds of the second byte, which rule out overlong forms, surrogates and what lies past U+10FFFF.
      let (length, second): (Int, ClosedRange<UInt8>)
      switch lead {
      case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xE1...0xEC, 0xEE...0xEF: (length, second) = (3, 0x80...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default: return index
      }
      guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return index }
      for later in index + 2..<max(index + 2, index + length) where !(0x80...0xBF).contains(bytes[later]) {
        return index
      }
      index += length
    }
    return nil
  }
}
