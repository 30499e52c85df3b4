/// Texts as a workbook can hold them.
enum SheetText {
  /// UTF-16 units of the longest text of a cell.
  static let longest = 32_767
  /// What stands at the end of a text that was cut off.
  static let cut = " […]"

  /// A text for a cell: without what no XML may hold, and cut off visibly where it is too long.
  static func cell(_ text: String) -> String {
    let clean = clean(text)
    guard clean.utf16.count > longest else { return clean }
    var units = longest - cut.utf16.count
    var end = clean.unicodeScalars.startIndex
    while end < clean.unicodeScalars.endIndex {
      units -= clean.unicodeScalars[end].utf16.count
      if units < 0 { break }
      end = clean.unicodeScalars.index(after: end)
    }
    return String(clean.unicodeScalars[..<end]) + cut
  }

  /// Names of sheets: no longer than 31 units, without the signs that stand for something in a reference, no two alike.
  static func names(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
      let base = sheetName(name)
      var unique = base
      var number = 1
      while !taken.insert(unique.lowercased()).inserted {
        number += 1
        let suffix = " (\(number))"
        unique = shortened(base, to: 31 - suffix.count) + suffix
      }
      return unique
    }
  }

  private static func sheetName(_ name: String) -> String {
    let signs = Set("[]:*?/\\'".unicodeScalars)
    var scalars = String.UnicodeScalarView()
    for scalar in clean(name).unicodeScalars {
      scalars.append(signs.contains(scalar) || scalar.value < 0x20 ? " " : scalar)
    }
    let text = shortened(String(scalars), to: 31)
    return text.allSatisfy { $0 == " " } ? "-" : text
  }

  private static func shortened(_ text: String, to units: Int) -> String {
    var (short, left) = ("", units)
    for character in text {
      left -= character.utf16.count
      if left < 0 { break }
      short.append(character)
    }
    return short
  }

  /// The text as XML can hold it.
  ///
  /// `_x0041_` is how the format writes a sign by its number, so that a text which says that gets its own first stroke
  /// written so.
  static func clean(_ text: String) -> String {
    let text = PlainText.clean(text)
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if isNumbered(scalars[index...]) {
        result.append(contentsOf: "_x005F_".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isNumbered(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let sign = Array(scalars.prefix(7))
    return sign.count == 7 && sign[0] == "_" && sign[1] == "x" && sign[6] == "_"
      && sign[2..<6].allSatisfy(\.properties.isASCIIHexDigit)
  }
}
