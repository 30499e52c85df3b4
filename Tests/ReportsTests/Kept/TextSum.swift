/// FNV-1a: the same text has the same sum on every machine.
struct TextSum: CustomStringConvertible {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ text: String) { add(text) }

  mutating func add(_ text: String) {
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }

  var description: String { String(value, radix: 16) }
}
