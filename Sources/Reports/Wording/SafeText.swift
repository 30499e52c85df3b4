extension String {
  /// The text as a sentence begins.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// What text from input must not bring into what a person reads.
enum SafeText {
  /// The text with every character that could steer a terminal or turn the order of writing replaced by U+FFFD.
  static func replacingControls(_ text: String) -> String {
    guard text.utf8.contains(where: beginsControl), text.unicodeScalars.contains(where: isControl) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
    return String(scalars)
  }

  /// The beginning of a text, with an ellipsis where something was cut off.
  static func shortened(_ text: String, to limit: Int) -> String {
    // No text has more characters than bytes, and those are counted already.
    guard text.utf8.count > limit, let end = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex),
      end < text.endIndex
    else { return text }
    return "\(text[..<end])…"
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // C0; DEL and C1; line and paragraph separators; bidirectional embeddings, overrides and isolates.
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether the UTF-8 of such a character may begin with a byte. Most texts have none, and their characters need not be
  /// looked at.
  private static func beginsControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x1F, 0x7F, 0xC2, 0xE2: true
    default: false
    }
  }
}
