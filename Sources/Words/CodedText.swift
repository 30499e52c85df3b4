/// A text with codes in it, such as the categories of licences, each written as one word: *A-IIb*, *A II-b* and *A - II b*
/// are *AIIb*, which is no *AIIa*.
///
/// A code is what stands together of the letters A, B and C and Roman numerals. One that is a letter alone is joined to the
/// word before it by a hyphen, so that the *A* of *clase A* is no preposition.
struct CodedText {
  /// The text so written.
  let text: String

  init(_ text: String) {
    var result = String.UnicodeScalarView()
    // What stands between the code before and the word that is read.
    var gap = String.UnicodeScalarView()
    var isAfterCode = false
    let scalars = Letters.composed(text)
    var place = 0
    while place < scalars.count {
      if !Letters.isPart(scalars[place]) {
        gap.append(scalars[place])
        place += 1
        continue
      }
      var end = place
      while end < scalars.count, Letters.isPart(scalars[end]) { end += 1 }
      let word = scalars[place..<end]
      let isCode = Self.isCode(word)
      if isCode, isAfterCode, Self.joins(gap) {
        // A letter that was joined to the word before it is now part of a longer code.
        result.append(contentsOf: word)
      } else if isCode, word.count == 1, !result.isEmpty, Self.joins(gap) {
        result.append("-")
        result.append(contentsOf: word)
      } else {
        result.append(contentsOf: gap)
        result.append(contentsOf: word)
      }
      isAfterCode = isCode
      gap = String.UnicodeScalarView()
      place = end
    }
    self.text = String(result)
  }

  /// Whether what stands between two parts leaves them one code: blanks, dashes, strokes, stops, quotation marks; commas and
  /// semicolons part what is listed.
  private static func joins(_ gap: String.UnicodeScalarView) -> Bool {
    !gap.contains { [",", ";", ":"].contains($0) || $0.properties.numericType != nil }
  }

  /// Whether a word is a letter A, B or C, a Roman numeral, or both.
  private static func isCode(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    let letters = Letters.lowercased(word).utf8
    var rest = letters.dropFirst(letters.first.map(isLetter) == true ? 1 : 0)
    rest = rest.drop { [UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x")].contains($0) }
    return rest.isEmpty || rest.count == 1 && rest.first.map(isLetter) == true
  }

  private static func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "c") ~= byte }
}
