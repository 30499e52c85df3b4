/// Text of ASCII and the letters of Latin-1 alone, whose words are found by their bytes.
struct PlainText {
  /// The first byte of the letters of Latin-1.
  static let lead: UInt8 = 0xC3

  private let bytes: UnsafeBufferPointer<UInt8>

  /// How many bytes it has.
  var count: Int { bytes.count }

  /// `nil` where there is anything else in it.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while place < bytes.count {
      if bytes[place] >= 0x80 {
        guard bytes[place] == Self.lead else { return nil }
        place += 1
      }
      place += 1
    }
    self.bytes = bytes
  }

  /// The next word at or after a place, its letters in lower case; `nil` where there is none.
  func word(from place: Int, into letters: inout [UInt8]) -> Range<Int>? {
    var start = place
    while start < bytes.count, !isPart(at: start) { start += bytes[start] == Self.lead ? 2 : 1 }
    guard start < bytes.count else { return nil }
    letters.removeAll(keepingCapacity: true)
    var end = start
    while end < bytes.count, isPart(at: end) {
      if bytes[end] == Self.lead {
        letters.append(Self.lead)
        // Capitals are 0x20 below their small letters, but for ß, which has none.
        letters.append(bytes[end + 1] < 0x9F ? bytes[end + 1] + 0x20 : bytes[end + 1])
        end += 2
      } else {
        letters.append(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= bytes[end] ? bytes[end] + 0x20 : bytes[end])
        end += 1
      }
    }
    return start..<end
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
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    // All but × and ÷.
    case Self.lead: bytes[place + 1] != 0x97 && bytes[place + 1] != 0xB7
    default: false
    }
  }
}
