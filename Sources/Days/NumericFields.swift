/// Reads decimal fields as a pattern has them, such as `0000-00-00`: a digit for each zero, and between them what stands
/// between them there; `nil` for anything else, blanks and signs included. Fields that the pattern does not have are 0.
func numericFields(_ text: String, like pattern: StaticString) -> InlineArray<5, Int>? {
  guard text.utf8.count == pattern.utf8CodeUnitCount else { return nil }
  var text = text
  return text.withUTF8 { bytes in
    var fields = InlineArray<5, Int>(repeating: 0)
    var field = 0
    for (place, byte) in bytes.enumerated() {
      let expected = pattern.utf8Start[place]
      if expected == UInt8(ascii: "0") {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        fields[field] = fields[field] * 10 + Int(byte - 0x30)
      } else {
        guard byte == expected else { return nil }
        field += 1
      }
    }
    return fields
  }
}

/// A number in decimal, padded with zeros to at least `width` digits.
func digits(_ value: Int, width: Int) -> String {
  let text = String(value)
  return text.utf8.count < width ? String(repeating: "0", count: width - text.utf8.count) + text : text
}
