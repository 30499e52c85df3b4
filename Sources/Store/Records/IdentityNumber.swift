/// The number of a document of identity, however it is spelt: two spellings of one number are one person's, who must not
/// get a further place in a posting by a hyphen.
///
/// Zeros at the beginning stay: they are part of the number.
enum IdentityNumber {
  /// Its letters and digits, capitals, those of another width or script among them; the text itself where it has none.
  static func plain(_ text: String) -> String {
    let signs = text.filter { $0.isLetter || $0.isNumber }.map(sign)
    return signs.isEmpty ? text : signs.joined()
  }

  private static func sign(_ character: Character) -> String {
    if let digit = character.wholeNumberValue, (0...9).contains(digit) { return "\(digit)" }
    guard let scalar = character.unicodeScalars.first, fullWidth.contains(scalar.value),
      let narrow = Unicode.Scalar(scalar.value - fullWidth.lowerBound + 0x21)
    else { return character.uppercased() }
    return Character(narrow).uppercased()
  }

  /// The forms of U+0021 to U+007E that are as wide as an ideograph.
  private static let fullWidth: ClosedRange<UInt32> = 0xFF01...0xFF5E
}
