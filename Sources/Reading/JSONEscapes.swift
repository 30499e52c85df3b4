/// The escapes of JSON strings.
enum JSONEscapes {
  /// The text of a string whose escapes the parser has found to be right.
  static func resolve(_ raw: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count)
    var index = raw.startIndex
    while index < raw.endIndex {
      guard raw[index] == UInt8(ascii: "\\") else {
        bytes.append(raw[index])
        index += 1
        continue
      }
      let letter = raw[index + 1]
      index += 2
      if letter == UInt8(ascii: "u") {
        var unit = hex(raw[index..<index + 4]) ?? 0xFFFD
        index += 4
        if (0xD800...0xDBFF).contains(unit), let low = hex(raw[index + 2..<index + 6]) {
          unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
          index += 6
        }
        bytes.append(contentsOf: String(Character(Unicode.Scalar(unit) ?? "\u{FFFD}")).utf8)
      } else {
        bytes.append(simple(letter) ?? letter)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What the letter after a backslash stands for; `nil` where it stands for nothing.
  static func simple(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The value of four hexadecimal digits, or `nil`.
  static func hex(_ digits: some Collection<UInt8>) -> UInt32? {
    guard digits.count == 4 else { return nil }
    var value: UInt32 = 0
    for digit in digits {
      guard let figure = Character(Unicode.Scalar(digit)).hexDigitValue, digit < 0x80 else { return nil }
      value = value << 4 | UInt32(figure)
    }
    return value
  }
}
