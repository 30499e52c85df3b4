/// Reads fixed-width decimal fields between fixed separators; `nil` for anything else, blanks and signs included.
func numericFields(_ text: some StringProtocol, widths: [Int], separators: [Character]) -> [Int]? {
  let bytes = Array(text.utf8)
  guard bytes.count == widths.reduce(0, +) + separators.count else { return nil }
  var fields: [Int] = []
  var position = 0
  for (index, width) in widths.enumerated() {
    var value = 0
    for byte in bytes[position..<position + width] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    fields.append(value)
    position += width
    if index < separators.count {
      guard bytes[position] == separators[index].asciiValue else { return nil }
      position += 1
    }
  }
  return fields
}

/// A number in decimal, padded with zeros to at least `width` digits.
func digits(_ value: Int, width: Int) -> String {
  let text = String(value)
  return String(repeating: "0", count: max(0, width - text.count)) + text
}
