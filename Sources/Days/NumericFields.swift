/// Reads decimal fields as a pattern has them, such as `0000-00-00`: a digit for each zero, and between them what stands
/// between them there; `nil` for anything else, blanks and signs included.
func numericFields(_ text: some StringProtocol, like pattern: StaticString) -> [Int]? {
  guard text.utf8.count == pattern.utf8CodeUnitCount else { return nil }
  var fields: [Int] = []
  var value = 0
  for (place, byte) in text.utf8.enumerated() {
    if pattern.utf8Start[place] == UInt8(ascii: "0") {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    } else {
      guard byte == pattern.utf8Start[place] else { return nil }
      fields.append(value)
      value = 0
    }
  }
  fields.append(value)
  return fields
}

/// A number in decimal, padded with zeros to at least `width` digits.
func digits(_ value: Int, width: Int) -> String {
  let text = String(value)
  return String(repeating: "0", count: max(0, width - text.count)) + text
}
