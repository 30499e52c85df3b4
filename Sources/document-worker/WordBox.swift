/// Where something stands on a page, from the upper left corner: in points of paper or of a picture.
struct Box {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var middle: Double { (top + bottom) / 2 }
  var height: Double { bottom - top }
}

/// A word and where it stands on a page.
struct WordBox {
  var text: String
  var box: Box

  private static let mostEmptyLines = 3.0
  private static let mostBlanks = 40.0

  /// Words as a person reads them: lines from top to bottom, each from left to right, columns set off by blanks as wide
  /// as they are apart, and what stands well below by empty lines.
  static func lines(of words: [WordBox]) -> [String] {
    var lines: [[WordBox]] = []
    var middle = -Double.infinity
    for word in words.sorted(by: { ($0.box.middle, $0.box.left) < ($1.box.middle, $1.box.left) }) {
      let height = max(word.box.height, 1)
      if word.box.middle - middle > height * 0.5 {
        let empty = lines.isEmpty ? 0 : ((word.box.middle - middle) / (height * 1.3) - 1).rounded()
        lines += repeatElement([], count: Int(max(0, min(empty, mostEmptyLines))))
        lines.append([word])
        middle = word.box.middle
      } else {
        lines[lines.count - 1].append(word)
      }
    }
    return lines.map(line)
  }

  private static func line(of words: [WordBox]) -> String {
    var line = ""
    var end: Double?
    for word in words.sorted(by: { $0.box.left < $1.box.left }) {
      if let end {
        let blanks = (word.box.left - end) / max(word.box.height * 0.4, 1)
        line += String(repeating: " ", count: Int(max(1, min(blanks, mostBlanks))))
      }
      line += word.text
      end = word.box.right
    }
    return line
  }
}
