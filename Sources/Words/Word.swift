/// One word of a text, in the forms that decide whether two words are the same.
public struct Word: Hashable, Sendable {
  /// The forms, shared by all places where the word stands.
  private final class Forms: Sendable {
    let text: String
    let folded: String
    let stem: String
    let isNumber: Bool
    let saysThatANumberFollows: Bool
    /// Letters of the folded form.
    let length: Int
    /// Hashes of the two forms that are compared: most words differ by them.
    let foldedHash: UInt64
    let stemHash: UInt64
    let mark: UInt64

    init(letters: [UInt8], folded: [UInt8], stem: [UInt8]) {
      text = String(decoding: letters, as: UTF8.self)
      isNumber = false
      self.folded = folded == letters ? text : String(decoding: folded, as: UTF8.self)
      self.stem = stem == folded ? self.folded : String(decoding: stem, as: UTF8.self)
      // Bytes that do not begin a letter are those of its rest.
      length = folded.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
      saysThatANumberFollows = length <= 3 && Self.numbering.contains(folded)
      foldedHash = folded.shortHash
      stemHash = stem == folded ? foldedHash : stem.shortHash
      mark = Self.mark(folded)
    }

    init(number: UnsafeBufferPointer<UInt8>) {
      text = String(decoding: number, as: UTF8.self)
      (folded, stem) = (text, text)
      isNumber = true
      saysThatANumberFollows = false
      length = number.count
      foldedHash = number.shortHash
      stemHash = foldedHash
      mark = Self.mark(number)
    }

    /// A bit that the first two bytes choose; all of them where there is but one.
    private static func mark(_ folded: some Collection<UInt8>) -> UInt64 {
      guard let second = folded.dropFirst().first, let first = folded.first else { return .max }
      return 1 << UInt64((first &* 31 &+ second) & 63)
    }

    /// What stands before a number and says no more than that it is one: *Ley N° 27815*, *Ley Nro. 27815*, *Ley 27815*.
    private static let numbering = ["n", "no", "nro", "num"].map { Array($0.utf8) }
  }

  private let forms: Forms

  /// - Parameters:
  ///   - letters: as written, in lower case; all three in UTF-8.
  ///   - folded: without accents.
  ///   - stem: the Spanish stem, without accents.
  init(letters: [UInt8], folded: [UInt8], stem: [UInt8]) {
    forms = Forms(letters: letters, folded: folded, stem: stem)
  }

  /// A number: it has no accents and no endings.
  init(number: UnsafeBufferPointer<UInt8>) {
    forms = Forms(number: number)
  }

  /// As written, in lower case.
  public var text: String { forms.text }
  /// Without accents (ñ stays ñ).
  var folded: String { forms.folded }
  /// The Spanish stem, without accents.
  var stem: String { forms.stem }

  /// Bits of which the same words, by whatever likeness, have one in common: no ending that is left out, and no stem, touches
  /// the first two letters of a word; of a word of one letter there are all.
  var mark: UInt64 { forms.mark }

  /// Whether it is written in digits alone.
  var isNumber: Bool { forms.isNumber }

  /// Whether before a number it is no word of its own, as *N°*.
  var saysThatANumberFollows: Bool { forms.saysThatANumberFollows }

  /// Whether the words are one, but for accents.
  public func isSpelt(as other: Word) -> Bool { forms === other.forms || folded == other.folded }

  /// Whether the words are one, but for accents, number and gender: *pública* is *públicos*, *comunicación* is not
  /// *comunidad*, whose stem is the same.
  public func isForm(of other: Word) -> Bool {
    guard isSame(as: other) else { return false }
    if isSpelt(as: other) { return true }
    guard let base = Self.base(folded), let other = Self.base(other.folded) else { return false }
    return base.elementsEqual(other)
  }

  /// A word without the endings of number and gender; `nil` of three letters or fewer, which are abbreviations (*CAS* is
  /// not *casos*) as often as words.
  private static func base(_ folded: String) -> Substring.UTF8View? {
    var letters = folded[...].utf8
    guard letters.count > 3 else { return nil }
    if letters.last == UInt8(ascii: "s") { letters.removeLast() }
    if let last = letters.last, "aeo".utf8.contains(last) { letters.removeLast() }
    return letters
  }

  /// Two words are the same when they are equal without accents, or when their stems are; of a word of three letters or fewer,
  /// an abbreviation as often as not, only the plural is the same besides: *CAS* is not *casos*, *redes* is *red*.
  public func isSame(as other: Word) -> Bool {
    if forms === other.forms { return true }
    if forms.foldedHash == other.forms.foldedHash, folded == other.folded { return true }
    if min(forms.length, other.forms.length) > 3 {
      return forms.stemHash == other.forms.stemHash && stem == other.stem
    }
    return isPlural(of: other) || other.isPlural(of: self)
  }

  private func isPlural(of other: Word) -> Bool {
    guard 1...2 ~= forms.length - other.forms.length, folded.utf8.starts(with: other.folded.utf8) else { return false }
    let ending = folded.utf8.dropFirst(other.folded.utf8.count)
    return ending.elementsEqual("s".utf8) || ending.elementsEqual("es".utf8)
  }

  /// The text gives the other forms.
  public static func == (a: Word, b: Word) -> Bool { a.text == b.text }

  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
