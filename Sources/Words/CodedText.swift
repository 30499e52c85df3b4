/// A text with codes in it, such as the categories of licences, each written as one word: *A-IIb*, *A II-b*, *A - II b* and
/// *clase A categoría II-b* are *AA AIIb*, which is no *AIIa*.
///
/// A code is what stands together of the letters A, B and C and Roman numerals; its first letter, which is its class, stands
/// before it by itself, since whoever has *A-I* has *clase A*. The letter A is written twice where it is one: once it is a
/// preposition. It is one in a code, after *clase* or *categoría*, and at the end of what is said.
struct CodedText {
  /// The text so written.
  let text: String

  private struct Part {
    /// In lower case, without accents.
    let word: String
    /// What stands between it and the part before has a sign that parts what is listed.
    let isApart: Bool
  }

  /// What the letters and numerals of a category are called, and may stand among them.
  private static let naming: Set<String> = ["clase", "categoria"]

  init(_ text: String) {
    let parts = Self.parts(of: text)
    var words: [String] = []
    var place = 0
    while place < parts.count {
      let isNamed = Self.naming.contains(parts[place].word)
      var end = isNamed ? place + 1 : place
      var code: [String] = []
      while end < parts.count {
        let isNaming = Self.naming.contains(parts[end].word)
        if isNaming, end + 1 < parts.count, !code.isEmpty, Self.isCode(parts[end + 1].word) {
          end += 1
        } else if !Self.isCode(parts[end].word) || !code.isEmpty && parts[end].isApart {
          break
        }
        code.append(parts[end].word)
        end += 1
      }
      let isLast = end == parts.count || parts[end].isApart
      if code.isEmpty || code == ["a"] && !isNamed && !isLast {
        words.append(parts[place].word)
        place += 1
      } else {
        words += Self.written(code)
        place = end
      }
    }
    self.text = words.joined(separator: " ")
  }

  /// A code as words: its class, and all of it where it is more.
  private static func written(_ code: [String]) -> [String] {
    let whole = code.joined()
    guard let first = whole.utf8.first, isLetter(first) else { return [whole] }
    let kind = whole.prefix(1)
    return ["\(kind)\(kind)"] + (whole.utf8.count > 1 ? [whole] : [])
  }

  private static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    let scalars = Letters.composed(text)
    var place = 0
    var isApart = false
    while place < scalars.count {
      guard Letters.isPart(scalars[place]) else {
        isApart = isApart || [",", ";", ":"].contains(scalars[place])
        place += 1
        continue
      }
      var end = place
      while end < scalars.count, Letters.isPart(scalars[end]) { end += 1 }
      let word = Letters.withoutAccents(Letters.lowercased(scalars[place..<end]))
      parts.append(Part(word: word, isApart: isApart))
      (place, isApart) = (end, false)
    }
    return parts
  }

  /// Whether a word is a letter A, B or C, a Roman numeral, or both.
  private static func isCode(_ word: String) -> Bool {
    var rest = word.utf8.dropFirst(word.utf8.first.map(isLetter) == true ? 1 : 0)
    rest = rest.drop { [UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x")].contains($0) }
    return !word.isEmpty && (rest.isEmpty || rest.count == 1 && rest.first.map(isLetter) == true)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "c") ~= byte }
}
