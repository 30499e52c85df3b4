/// Values as bytes, on their way between two programs of ours: no names, no blanks, one way to write each.
struct WireWriter {
  private(set) var bytes: [UInt8] = []

  /// A number that is not negative: seven bits a byte, the lowest first; all bytes but the last have the eighth.
  mutating func natural(_ number: Int) {
    var rest = UInt(number)
    while rest > 0x7F {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Any number: eight bytes, the highest first.
  mutating func integer(_ number: Int) {
    for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  mutating func flag(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// Its length in UTF-8, then that.
  mutating func text(_ text: String) {
    natural(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// One of the cases of a word, by its place among them.
  mutating func word<Word: CaseIterable & Equatable>(_ word: Word) {
    var place = 0
    for other in Word.allCases {
      if other == word { break }
      place += 1
    }
    natural(place)
  }

  mutating func optional<Value>(_ value: Value?, _ write: (inout WireWriter, Value) -> Void) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  mutating func list<Value>(_ values: [Value], _ write: (inout WireWriter, Value) -> Void) {
    natural(values.count)
    for value in values { write(&self, value) }
  }
}
