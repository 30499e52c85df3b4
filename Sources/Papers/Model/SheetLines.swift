/// How many lines texts take in a column, and how many a row has room for: programs of sheets do not all work it out for
/// themselves, and what no row can show is not printed.
public enum SheetLines {
  /// Points of a line of body text, of the room above and below, and of the highest row that the format knows.
  public static let height = 12.0
  public static let margin = 3.0
  public static let highestRow = 409.0
  /// As many as the highest row shows.
  public static let most = Int((highestRow - margin) / height)
  /// Letters of the body text for each unit of width, which is a digit of size 11; few, since fonts differ.
  private static let lettersAUnit = 1.12

  /// By bytes, since a matrix has half a million texts: all but those that go on with a letter are one.
  ///
  /// - Parameter width: that of the column.
  public static func count(_ text: String, width: Int) -> Int {
    let room = max(1, Int(Double(width) * lettersAUnit))
    var (lines, left, word) = (1, room, 0)
    func endWord() {
      if word > left {
        // It goes to the next line, and is broken where no line has room for it.
        lines += (left < room ? 1 : 0) + (word - 1) / room
        left = room - ((word - 1) % room + 1)
      } else {
        left -= word
      }
      word = 0
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"):
        endWord()
        lines += 1
        left = room
      case UInt8(ascii: " "):
        endWord()
        left -= 1
      default: if byte & 0xC0 != 0x80 { word += 1 }
      }
    }
    endWord()
    return lines
  }
}
