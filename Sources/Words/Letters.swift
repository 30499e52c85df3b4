/// Letters of Spanish text: composed, in lower case, without accents.
///
/// Letters of ASCII and Latin-1, which Spanish is written with, are told by their number; only others by the tables of
/// Unicode, which take far longer.
enum Letters {
  /// The word with its accents taken off; ñ stays ñ.
  static func withoutAccents(_ word: String) -> String {
    String(decoding: withoutAccents(Array(word.utf8)), as: UTF8.self)
  }

  /// The letters of a word with their accents taken off, all in UTF-8.
  static func withoutAccents(_ word: [UInt8]) -> [UInt8] {
    guard let accented = word.firstIndex(where: { $0 >= 0x80 }) else { return word }
    var folded = Array(word[..<accented])
    folded.reserveCapacity(word.count)
    var place = accented
    while place < word.count {
      if word[place] < 0x80 {
        folded.append(word[place])
        place += 1
      } else if word[place] == PlainText.lead, place + 1 < word.count {
        if let base = base(of: Unicode.Scalar(0xC0 | word[place + 1] & 0x3F)) {
          folded.append(UInt8(ascii: base))
        } else {
          folded += word[place...place + 1]
        }
        place += 2
      } else {
        return Array(withoutAccentsByScalars(String(decoding: word, as: UTF8.self)).utf8)
      }
    }
    return folded
  }

  private static func withoutAccentsByScalars(_ word: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      if let base = base(of: scalar) {
        folded.append(base)
      } else if !isCombining(scalar) {
        folded.append(scalar)
      }
    }
    return String(folded)
  }

  /// Letter and combining mark as one scalar, where Spanish has one; text from some systems comes taken apart. Without
  /// what nobody sees: soft hyphens and joiners that a PDF or a web page leaves in the middle of words.
  static func composed(_ text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars where !isInvisible(scalar) {
      if isCombining(scalar), let last = result.last, let pair = pairs[Pair(last, scalar)] {
        result[result.count - 1] = pair
      } else {
        result.append(scalar)
      }
    }
    return result
  }

  /// Whether a scalar is part of a word; everything else is a blank. The signs of ordinals º and ª, letters to Unicode,
  /// are blanks as the sign of degrees is, which is written for them: *Nº* is *N°*.
  static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF: true
    case 0...0x7F, 0xAA, 0xBA: false
    default:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isCombining(scalar)
    }
  }

  /// The scalars in lower case.
  static func lowercased(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var lowered = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar.value {
      case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE:
        lowered.append(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value + 0x20)))
      case 0...0x7F, 0xDF...0xFF: lowered.append(scalar)
      default: lowered.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(lowered)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  /// The letter under the accent of a lower-case letter; `nil` where it has none, as ñ.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "á", "à", "â", "ä", "ã": "a"
    case "é", "è", "ê", "ë": "e"
    case "í", "ì", "î", "ï": "i"
    case "ó", "ò", "ô", "ö", "õ": "o"
    case "ú", "ù", "û", "ü": "u"
    case "ý": "y"
    case "ç": "c"
    default: nil
    }
  }

  private struct Pair: Hashable {
    let base: Unicode.Scalar
    let mark: Unicode.Scalar
    init(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) {
      self.base = base
      self.mark = mark
    }
  }

  /// What a letter and a mark are together: accented letters and ñ, small and capital.
  private static let pairs: [Pair: Unicode.Scalar] = {
    let marked: [(mark: Unicode.Scalar, bases: String, letters: String)] = [
      ("\u{301}", "aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ"), ("\u{300}", "aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
      ("\u{302}", "aeiouAEIOU", "âêîôûÂÊÎÔÛ"), ("\u{308}", "aeiouAEIOU", "äëïöüÄËÏÖÜ"),
      ("\u{303}", "aonAON", "ãõñÃÕÑ"), ("\u{327}", "cC", "çÇ"),
    ]
    var table: [Pair: Unicode.Scalar] = [:]
    for (mark, bases, letters) in marked {
      for (base, letter) in zip(bases.unicodeScalars, letters.unicodeScalars) { table[Pair(base, mark)] = letter }
    }
    return table
  }()
}
