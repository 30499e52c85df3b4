/// Letters of Spanish text: composed and without accents.
enum Letters {
  /// The word with its accents taken off; ñ stays ñ.
  static func withoutAccents(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word }
    var folded = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      if let base = bases[scalar] {
        folded.append(base)
      } else if !isCombining(scalar) {
        folded.append(scalar)
      }
    }
    return String(folded)
  }

  /// Letter and combining mark as one scalar, where Spanish has one; text from some systems comes taken apart.
  static func composed(_ text: String) -> String.UnicodeScalarView {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isCombining(scalar), let last = result.last, let pair = pairs[Pair(last, scalar)] {
        result.removeLast()
        result.append(pair)
      } else {
        result.append(scalar)
      }
    }
    return result
  }

  static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  private struct Pair: Hashable {
    let base: Unicode.Scalar
    let mark: Unicode.Scalar
    init(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) {
      self.base = base
      self.mark = mark
    }
  }

  /// Accented lower-case letters by base letter and mark.
  private static let accented: [(base: Unicode.Scalar, mark: UInt32, letters: String)] = [
    ("a", 0x301, "á"), ("e", 0x301, "é"), ("i", 0x301, "í"), ("o", 0x301, "ó"), ("u", 0x301, "ú"),
    ("y", 0x301, "ý"), ("a", 0x300, "à"), ("e", 0x300, "è"), ("i", 0x300, "ì"), ("o", 0x300, "ò"),
    ("u", 0x300, "ù"), ("a", 0x302, "â"), ("e", 0x302, "ê"), ("i", 0x302, "î"), ("o", 0x302, "ô"),
    ("u", 0x302, "û"), ("a", 0x308, "ä"), ("e", 0x308, "ë"), ("i", 0x308, "ï"), ("o", 0x308, "ö"),
    ("u", 0x308, "ü"), ("a", 0x303, "ã"), ("o", 0x303, "õ"), ("c", 0x327, "ç"),
  ]

  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for entry in accented {
      for letter in entry.letters.unicodeScalars { table[letter] = entry.base }
    }
    return table
  }()

  private static let pairs: [Pair: Unicode.Scalar] = {
    var table = [Pair("n", "\u{303}"): Unicode.Scalar("ñ"), Pair("N", "\u{303}"): Unicode.Scalar("Ñ")]
    for entry in accented {
      guard let mark = Unicode.Scalar(entry.mark) else { continue }
      for letter in entry.letters.unicodeScalars {
        table[Pair(entry.base, mark)] = letter
        let upper = String(letter).uppercased().unicodeScalars
        let upperBase = String(Character(entry.base)).uppercased().unicodeScalars
        if let upper = upper.first, let upperBase = upperBase.first { table[Pair(upperBase, mark)] = upper }
      }
    }
    return table
  }()
}
