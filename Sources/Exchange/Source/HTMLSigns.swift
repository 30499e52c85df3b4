/// Signs that HTML writes by name or by number (HTML 4.01, 24; those of the Spanish keyboard and its neighbours).
enum HTMLSigns {
  /// A text with its signs; what names none stays as it stands, and nothing is resolved twice.
  static func resolved(_ text: String) -> String {
    var (result, rest) = ("", text[...])
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...].dropFirst()
      let name = rest.prefix(while: { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") })
      if name.endIndex < rest.endIndex, rest[name.endIndex] == ";", let sign = sign(name) {
        result += sign
        rest = rest[name.endIndex...].dropFirst()
      } else {
        result += "&"
      }
    }
    return result + rest
  }

  private static func sign(_ name: Substring) -> String? {
    guard name.first == "#" else { return names[String(name)] }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    // No sign of control: it would be none in a text.
    guard let scalar = number.flatMap(Unicode.Scalar.init), !(0..<0x20).contains(scalar.value),
      !(0x7F..<0xA0).contains(scalar.value)
    else { return nil }
    return scalar.value == 0xA0 ? " " : String(scalar)
  }

  private static let names: [String: String] = {
    let words = table.split(whereSeparator: \.isWhitespace).map(String.init)
    let pairs = stride(from: 0, to: words.count - 1, by: 2).map { (words[$0], words[$0 + 1]) }
    return Dictionary(uniqueKeysWithValues: pairs + [("nbsp", " ")])
  }()

  private static let table = """
    quot " apos ' amp & lt < gt > iexcl ¡ iquest ¿ laquo « raquo » ordf ª ordm º deg ° middot · ndash – mdash —
    lsquo ‘ rsquo ’ ldquo “ rdquo ” bull • hellip … euro € trade ™ copy © reg ® sect § times × frac12 ½ Agrave À
    Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Igrave Ì Iacute Í
    Icirc Î Iuml Ï ETH Ð Ntilde Ñ Ograve Ò Oacute Ó Ocirc Ô Otilde Õ Ouml Ö Oslash Ø Ugrave Ù Uacute Ú Ucirc Û
    Uuml Ü Yacute Ý THORN Þ szlig ß agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è
    eacute é ecirc ê euml ë igrave ì iacute í icirc î iuml ï eth ð ntilde ñ ograve ò oacute ó ocirc ô otilde õ
    ouml ö oslash ø ugrave ù uacute ú ucirc û uuml ü yacute ý thorn þ yuml ÿ
    """
}
