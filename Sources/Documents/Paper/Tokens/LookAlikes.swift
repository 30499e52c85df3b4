/// What machines that read pictures take one sign for another: letters for digits, marks, words that differ by a letter.
enum LookAlikes {
  private static let digits: [Unicode.Scalar: Int] = [
    "o": 0, "O": 0, "Q": 0, "D": 0, "l": 1, "I": 1, "i": 1, "Z": 2, "z": 2, "S": 5, "s": 5, "B": 8,
  ]

  /// Marks, as they are folded, that machines take the little circle of "N°" for.
  static let degrees: Set<String> = ["*", "\"", "'", "?", "%", "^"]

  /// Words that they take "N°" for.
  static let numberSigns: Set<String> = ["N2", "N9", "N0", "NY"]

  /// The digits that a token stands for where digits are expected; at least one of them must be there as such.
  static func digits(_ token: PaperToken) -> [Int]? {
    guard token.kind == .number || token.kind == .mixed, !token.text.isEmpty else { return nil }
    var result: [Int] = []
    for scalar in token.text.unicodeScalars {
      if (0x30...0x39).contains(scalar.value) {
        result.append(Int(scalar.value) - 0x30)
      } else if let digit = digits[scalar] {
        result.append(digit)
      } else {
        return nil
      }
    }
    return result
  }

  /// A word in which letters that look alike are the same: `junlo` and `junio`.
  static func shape(_ word: String) -> String {
    var shape = ""
    for byte in word.utf8 {
      switch byte {
      case UInt8(ascii: "l"), UInt8(ascii: "1"), UInt8(ascii: "j"): shape += "i"
      case UInt8(ascii: "0"): shape += "o"
      case UInt8(ascii: "5"): shape += "s"
      case UInt8(ascii: "m"): shape += "rn"
      case UInt8(ascii: "8"): shape += "b"
      case UInt8(ascii: "q"): shape += "g"
      default: shape.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return shape
  }

  /// Whether two folded words are one apart from a letter that was read wrong, too much or not at all.
  ///
  /// Only words of five letters or more: among shorter ones one letter makes another word. A last `a` against an `o`
  /// makes another name, *Fernanda* and *Fernando*.
  static func areNear(_ a: String, _ b: String) -> Bool {
    // The lengths tell most words apart before a letter is looked at.
    guard abs(a.utf8.count - b.utf8.count) <= 1 else { return false }
    if a == b { return true }
    guard min(a.utf8.count, b.utf8.count) >= 5, max(a.utf8.count, b.utf8.count) <= PaperToken.longest * 2
    else { return false }
    let (a, b) = (Array(a.utf8), Array(b.utf8))
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var (endA, endB) = (a.count, b.count)
    while endA > start, endB > start, a[endA - 1] == b[endB - 1] {
      endA -= 1
      endB -= 1
    }
    guard endA - start <= 1, endB - start <= 1 else { return false }
    let last = [UInt8(ascii: "a"), UInt8(ascii: "o")]
    let isGender = endA == a.count && endB == b.count && endA > start && endB > start
    return !(isGender && last.contains(a[start]) && last.contains(b[start]))
  }
}
