/// How many letters two words differ by, to guess what somebody meant to write.
public enum EditDistance {
  /// Longer words are not compared: what is that long is no slip of the pen.
  static let longest = 64

  /// The known word nearest to what was written, if it is near enough to be meant.
  public static func suggestion(for found: String, among known: [String]) -> String? {
    guard let word = letters(found), !word.isEmpty else { return nil }
    let allowed = word.count >= 5 ? 2 : word.count >= 3 ? 1 : 0
    var best: (distance: Int, word: String)?
    for candidate in known where candidate != found {
      guard let other = letters(candidate), abs(other.count - word.count) <= allowed,
        !differInFiguresAlone(word, other)
      else { continue }
      let distance = between(word, other)
      if distance <= allowed, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.word
  }

  /// Levenshtein's distance: the fewest letters to insert, remove or replace.
  private static func between(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }

  /// Whether two words differ as `at1` and `at2` do: neither is a slip for the other.
  private static func differInFiguresAlone(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    func bare(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
      word.filter { !("0"..."9").contains($0) }
    }
    return a != b && bare(a) == bare(b)
  }

  /// The letters of a word in lower case; `nil` where there are too many.
  private static func letters(_ word: String) -> [Unicode.Scalar]? {
    guard word.utf8.count <= longest * 4 else { return nil }
    let letters = Array(word.lowercased().unicodeScalars)
    return letters.count <= longest ? letters : nil
  }
}
