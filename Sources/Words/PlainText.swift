/// Text of ASCII and the letters of Latin-1 alone, whose words are found by their bytes.
struct PlainText {
  /// The first byte of the letters of Latin-1.
  static let lead: UInt8 = 0xC3

  /// The text in lower case.
  private let bytes: UnsafeBufferPointer<UInt8>

  /// How many bytes it has.
  var count: Int { bytes.count }

  /// `nil` where there is anything else in it.
  ///
  /// - Parameter room: where its letters are written in lower case: as many bytes as the text has.
  init?(_ text: UnsafeBufferPointer<UInt8>, loweredInto room: UnsafeMutableRawPointer) {
    let source = UnsafeRawBufferPointer(text)
    var place = 0
    while place < text.count {
      // Eight letters of ASCII at once: most of our text is that.
      while place + 8 <= text.count {
        let letters = source.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        if letters & Self.highBits != 0 { break }
        room.storeBytes(of: Self.lowered(letters), toByteOffset: place, as: UInt64.self)
        place += 8
      }
      if place == text.count { break }
      let byte = text[place]
      if byte < 0x80 {
        room.storeBytes(of: byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte, toByteOffset: place, as: UInt8.self)
        place += 1
      } else {
        guard byte == Self.lead else { return nil }
        let second = text[place + 1]
        room.storeBytes(of: byte, toByteOffset: place, as: UInt8.self)
        // Capitals are 0x20 below their small letters, but for ß, which has none.
        let isCapital = second < 0x9F && second != Self.times
        room.storeBytes(of: isCapital ? second + 0x20 : second, toByteOffset: place + 1, as: UInt8.self)
        place += 2
      }
    }
    bytes = UnsafeBufferPointer(start: room.assumingMemoryBound(to: UInt8.self), count: text.count)
  }

  /// Letters of ASCII, with the bit set that tells small ones from the capitals.
  private static func lowered(_ letters: UInt64) -> UInt64 {
    let fromA = letters &+ (0x0101_0101_0101_0101 * UInt64(0x80 - UInt8(ascii: "A")))
    let afterZ = letters &+ (0x0101_0101_0101_0101 * UInt64(0x80 - UInt8(ascii: "Z") - 1))
    return letters | (fromA & ~afterZ & highBits) >> 2
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  /// × and ÷ stand among the letters of Latin-1 and are none.
  private static let times: UInt8 = 0x97
  private static let divided: UInt8 = 0xB7

  /// A word, and whether it is written in digits alone.
  struct Found {
    let range: Range<Int>
    let isNumber: Bool
  }

  /// The next word at or after a place; `nil` where there is none.
  func word(from place: Int) -> Found? {
    var start = place
    while start < bytes.count, !isPart(at: start) { start += bytes[start] == Self.lead ? 2 : 1 }
    guard start < bytes.count else { return nil }
    var end = start
    var isNumber = true
    while end < bytes.count {
      let byte = bytes[end]
      if byte &- UInt8(ascii: "a") < 26 {
        isNumber = false
        end += 1
      } else if byte &- UInt8(ascii: "0") < 10 {
        end += 1
      } else if isPart(at: end) {
        isNumber = false
        end += 2
      } else {
        break
      }
    }
    return Found(range: start..<end, isNumber: isNumber)
  }

  /// The letters of a word, in lower case.
  func letters(_ word: Range<Int>) -> Slice<UnsafeBufferPointer<UInt8>> { bytes[word] }

  /// The same to be looked up by; `nil` of a word too long for it. There is room to read after the text.
  func short(_ word: Range<Int>) -> ShortWord? {
    guard word.count <= ShortWord.longest, let start = bytes.baseAddress else { return nil }
    return ShortWord(start + word.lowerBound, count: word.count)
  }

  /// Whether a word is a single letter.
  func isLetter(_ word: Range<Int>) -> Bool {
    word.count == 1 || word.count == 2 && bytes[word.lowerBound] == Self.lead
  }

  /// Whether a hyphen joins a word to what stands beside it.
  func isJoined(_ word: Range<Int>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    if word.lowerBound >= 2, bytes[word.lowerBound - 1] == hyphen {
      let before = word.lowerBound - 2
      if isPart(at: bytes[before] < 0x80 ? before : before - 1) { return true }
    }
    return word.upperBound + 1 < bytes.count && bytes[word.upperBound] == hyphen && isPart(at: word.upperBound + 1)
  }

  /// Whether the letter that begins at a place is part of a word.
  private func isPart(at place: Int) -> Bool {
    switch bytes[place] {
    case 0x30...0x39, 0x61...0x7A: true
    case Self.lead: bytes[place + 1] != Self.times && bytes[place + 1] != Self.divided
    default: false
    }
  }
}
