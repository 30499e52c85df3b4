/// The letters of a paper as they are compared: lower case without accents.
///
/// Words of a paper are looked up in tables of formulas, and accents are what machines that read pictures lose first;
/// so even ñ is an n here, other than where the words of two records are compared.
enum FoldedLetter {
  enum Sort { case letter, digit, blank, mark, ignored }

  static func sort(_ scalar: Unicode.Scalar) -> Sort {
    switch scalar.value {
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0...0x20, 0x7F, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .blank
    // Signs without width, the soft hyphen and the mark of the byte order; combining accents fall off their letter.
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0x300...0x36F: .ignored
    case 0xAA, 0xBA: .mark
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF: .letter
    case 0...0xBF, 0xD7, 0xF7: .mark
    default: scalar.properties.isAlphabetic ? .letter : .mark
    }
  }

  static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: true
    case 0...0xFF: false
    default: scalar.properties.isUppercase
    }
  }

  /// Appends the folded form of a letter or digit.
  static func fold(_ scalar: Unicode.Scalar, into text: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x41...0x5A: text.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
    case 0...0x7F: text.append(scalar)
    case 0xC0...0xFF: text.append(latin[Int(scalar.value) - 0xC0])
    case 0xFB01: text.append(contentsOf: "fi".unicodeScalars)
    case 0xFB02: text.append(contentsOf: "fl".unicodeScalars)
    default: text.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }

  /// What the letters U+00C0 to U+00FF are without case and accent.
  private static let latin = Array("aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuyty".unicodeScalars)

  /// One shape for the many of a dash, a quote or a degree sign.
  static func mark(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212: "-"
    case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x2033: "\""
    case 0x27, 0xB4, 0x60, 0x2018...0x201B, 0x2032: "'"
    case 0xAA, 0xB0, 0xBA: "°"
    case 0x2026: "…"
    case 0x2022, 0xB7, 0x25AA, 0x25CF, 0x25E6: "•"
    default: String(scalar)
    }
  }
}
