/// The bytes of a JSON text after which a value or a key begins: `{`, `[`, `,` and `:`.
enum StructureBytes {
  /// At least as many as there are, those in strings among them.
  static func most(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var count = 0
    var place = 0
    while place + 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      // The two brackets differ by one bit.
      let opens = EightBytes.zeroes((word | 0x2020_2020_2020_2020) ^ braces)
      let found = (opens | EightBytes.zeroes(word ^ commas) | EightBytes.zeroes(word ^ colons)) & EightBytes.highBits
      // The sum of eight bytes that are 0 or 1.
      count &+= Int(truncatingIfNeeded: ((found &>> 7) &* 0x0101_0101_0101_0101) &>> 56)
      place += 8
    }
    return count + bytes.count - place
  }

  private static let braces: UInt64 = 0x7B7B_7B7B_7B7B_7B7B
  private static let commas: UInt64 = 0x2C2C_2C2C_2C2C_2C2C
  private static let colons: UInt64 = 0x3A3A_3A3A_3A3A_3A3A
}
