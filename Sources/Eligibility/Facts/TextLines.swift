/// The lines of texts: a list that was pasted into one text is as many lines, and words of different lines are not words of
/// one.
enum TextLines {
  static func of(_ texts: [String]) -> [String] {
    // Hardly any text has more than one.
    guard texts.contains(where: { $0.utf8.contains(where: isBreak) }) else { return texts }
    return texts.flatMap { text in
      text.utf8.split(whereSeparator: isBreak).map { String(Substring($0)) }.filter { !$0.allSatisfy(\.isWhitespace) }
    }
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
