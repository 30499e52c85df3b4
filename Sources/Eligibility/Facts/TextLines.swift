/// The lines of texts: a list that was pasted into one text is as many lines, and words of different lines are not words of
/// one.
enum TextLines {
  static func of(_ texts: [String]) -> [String] {
    // Hardly any text has more than one.
    guard texts.contains(where: hasBreak) else { return texts }
    return texts.flatMap { text in
      text.utf8.split(whereSeparator: isBreak).map { String(Substring($0)) }.filter { !$0.allSatisfy(\.isWhitespace) }
    }
  }

  private static func hasBreak(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      // Hardly any text has a control character, and of the least byte many are looked at together.
      var least = UInt8.max
      for byte in bytes { least = min(least, byte) }
      return least < 0x20 && bytes.contains(where: isBreak)
    } ?? text.utf8.contains(where: isBreak)
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
