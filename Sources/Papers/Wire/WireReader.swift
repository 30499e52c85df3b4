/// Bytes that no program of ours wrote.
struct WireFault: Error {}

/// Reads what `WireWriter` wrote and nothing else: each value has one form, and no byte is left over.
struct WireReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  private var left: Int { bytes.endIndex - position }

  /// That nothing is left.
  func end() throws(WireFault) {
    if left > 0 { throw WireFault() }
  }

  private mutating func byte() throws(WireFault) -> UInt8 {
    guard left > 0 else { throw WireFault() }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func natural() throws(WireFault) -> Int {
    var number: UInt = 0
    for shift in stride(from: 0, through: 56, by: 7) {
      let byte = try byte()
      number |= UInt(byte & 0x7F) << UInt(shift)
      if byte & 0x80 == 0 {
        // A last byte of none would be a second form of a shorter number.
        if byte == 0, shift > 0 { throw WireFault() }
        return Int(number)
      }
    }
    throw WireFault()
  }

  mutating func integer() throws(WireFault) -> Int {
    guard left >= 8 else { throw WireFault() }
    var number: UInt = 0
    for _ in 0..<8 { number = number << 8 | UInt(try byte()) }
    return Int(bitPattern: number)
  }

  mutating func flag() throws(WireFault) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw WireFault()
    }
  }

  mutating func text() throws(WireFault) -> String {
    let count = try natural()
    guard count <= left else { throw WireFault() }
    defer { position += count }
    guard let text = String(validating: bytes[position..<position + count], as: UTF8.self) else { throw WireFault() }
    return text
  }

  mutating func word<Word: CaseIterable>(_: Word.Type) throws(WireFault) -> Word {
    let (place, words) = (try natural(), Array(Word.allCases))
    guard words.indices.contains(place) else { throw WireFault() }
    return words[place]
  }

  mutating func optional<Value>(
    _ read: (inout WireReader) throws(WireFault) -> Value
  ) throws(WireFault) -> Value? {
    try flag() ? try read(&self) : nil
  }

  mutating func list<Value>(
    _ read: (inout WireReader) throws(WireFault) -> Value
  ) throws(WireFault) -> [Value] {
    let count = try natural()
    // No value takes less than a byte, so that a length which was never written reserves no memory.
    guard count <= left else { throw WireFault() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }
}
