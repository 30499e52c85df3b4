internal import Documents

/// The letters of a page and where they stand, in points from the upper left corner.
struct Letters {
  /// Letters that are to be seen, blanks not counted.
  let count: Int
  /// The height that half of the letters reach, in points.
  let height: Double
  private let words: [WordBox]
  /// How far words go to the right, down, left and up, all together.
  private let ways: [Double]

  /// - Parameters:
  ///   - scalars: the text of the page, words apart by blanks or ends of lines.
  ///   - boxes: where each scalar of it stands.
  init(scalars: [Unicode.Scalar], boxes: [Box]) {
    var words: [WordBox] = []
    var heights: [Double] = []
    var ways = [0.0, 0, 0, 0]
    var last: Box?
    for (scalar, box) in zip(scalars, boxes) {
      guard !scalar.properties.isWhitespace else {
        last = nil
        continue
      }
      if let before = last, !Self.isApart(box, from: before), var word = words.last {
        let (across, down) = (box.left - before.left, box.top - before.top)
        if abs(across) >= abs(down) { ways[across > 0 ? 0 : 2] += abs(across) }
        if abs(down) > abs(across) { ways[down > 0 ? 1 : 3] += abs(down) }
        word.text.unicodeScalars.append(scalar)
        word.box = Box(
          left: min(word.box.left, box.left), top: min(word.box.top, box.top),
          right: max(word.box.right, box.right), bottom: max(word.box.bottom, box.bottom))
        words[words.count - 1] = word
      } else {
        words.append(WordBox(text: String(scalar), box: box))
      }
      heights.append(min(box.bottom - box.top, max(box.right - box.left, 0) * 4))
      last = box
    }
    count = heights.count
    height = heights.isEmpty ? 0 : heights.sorted()[heights.count / 2]
    self.words = words
    self.ways = ways
  }

  var isEmpty: Bool { count == 0 }

  /// Whether so much is to be seen on the page that the letters can be what is seen, and are not hidden behind a
  /// picture: a scan with a layer of letters that a machine read is a scan.
  func isSeen(in ink: Ink) -> Bool { count >= 20 && ink.marks >= count * 4 }

  /// By how many degrees the page must be turned clockwise for its letters to go to the right.
  var turn: Int {
    let total = ways.reduce(0, +)
    guard let most = ways.indices.max(by: { ways[$0] < ways[$1] }), total > 0, ways[most] > total * 0.6 else {
      return 0
    }
    return [0, 270, 180, 90][most]
  }

  /// Whether a letter stands so far from the one before that they are two words, though no blank is between them: the
  /// cells of a table.
  private static func isApart(_ box: Box, from before: Box) -> Bool {
    let height = max(box.bottom - box.top, before.bottom - before.top)
    let width = max(box.right - box.left, before.right - before.left)
    // Letters that are turned go up or down, as far as they are wide or high.
    let across = max(box.left - before.right, before.left - box.right)
    let down = max(box.top - before.bottom, before.top - box.bottom)
    return max(across, down) > max(height, width) * 0.5
  }

  /// The words as a person reads them.
  var lines: [String] { WordBox.lines(of: words) }
}
