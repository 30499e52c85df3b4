internal import Reading

extension RuleBook {
  /// Reads a book of what a receipt hashes: its own text and those of the books below it, one after the other.
  ///
  /// - Returns: the book, or `nil` where this program does not read it, as when more is asked of a book now than was asked
  ///   when it was frozen.
  public static func read(frozen bytes: [UInt8]) -> RuleBook? {
    let book = read(texts(in: bytes)[...])
    return book?.bytes == bytes ? book : nil
  }

  private static func read(_ texts: ArraySlice<[UInt8]>) -> RuleBook? {
    guard let own = texts.first else { return nil }
    return read(own, log: FaultLog(file: "")) { _ in read(texts.dropFirst()).map { .book($0) } ?? .faulty }
  }

  /// The texts that stand one after the other, each an object, with the blanks behind it.
  private static func texts(in bytes: [UInt8]) -> [[UInt8]] {
    var texts: [[UInt8]] = []
    var (start, depth) = (0, 0)
    var (isInString, isEscaped) = (false, false)
    for (index, byte) in bytes.enumerated() {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\"") {
        isInString.toggle()
      } else if isInString {
        isEscaped = byte == UInt8(ascii: "\\")
      } else if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth -= 1
        guard depth == 0 else { continue }
        let end = bytes[(index + 1)...].firstIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? bytes.count
        texts.append(Array(bytes[start..<end]))
        start = end
      }
    }
    return texts
  }
}
