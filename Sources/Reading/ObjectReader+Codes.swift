extension ObjectReader {
  /// The code of a country, two letters (ISO 3166-1), in capitals; a name of the country is a fault. `nil` where blank.
  public mutating func countryCode(_ name: String) -> String? {
    code(name, .countryCode) { $0.utf8.count == 2 && $0.utf8.allSatisfy(Self.isLetter) }?.uppercased()
  }

  /// The code of a language, two or three letters (ISO 639) and what may follow them (BCP 47), in small letters; a name
  /// of the language is a fault. `nil` where blank.
  public mutating func languageCode(_ name: String) -> String? {
    code(name, .languageCode) { text in
      let first = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)[0]
      return 2...3 ~= first.utf8.count && first.utf8.allSatisfy(Self.isLetter)
    }?.lowercased()
  }

  private mutating func code(
    _ name: String, _ expected: Fault.Expected, _ isCode: (String) -> Bool
  ) -> String? {
    let text = read(name, expected) { value in
      value.text.flatMap { $0.isBlank || isCode($0) ? $0 : nil }
    }
    return text?.isBlank == true ? nil : text
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
}
