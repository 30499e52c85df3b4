/// The letters of a word of no more than 32 bytes, compared eight at a time. Hardly any word of Spanish is longer.
struct ShortWord: Equatable {
  static let longest = 32
  /// No word: its bytes are zero, which no letter is.
  static let none = ShortWord()

  private var parts = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))

  private init() {}

  /// The bytes from a place on, `count` of them, at least one. As many as `longest` can be read there.
  init(_ bytes: UnsafeRawPointer, count: Int) {
    parts.0 = Self.part(bytes, count)
    if count <= 8 { return }
    parts.1 = Self.part(bytes + 8, count - 8)
    if count <= 16 { return }
    parts.2 = Self.part(bytes + 16, count - 16)
    if count <= 24 { return }
    parts.3 = Self.part(bytes + 24, count - 24)
  }

  /// `nil` of a longer word.
  init?(_ letters: [UInt8]) {
    guard 1...Self.longest ~= letters.count else { return nil }
    let filled = letters + [UInt8](repeating: 0, count: Self.longest - letters.count)
    self = filled.withUnsafeBytes { bytes in bytes.baseAddress.map { ShortWord($0, count: letters.count) } ?? .none }
  }

  /// Up to eight bytes, those after the first `count` zero.
  private static func part(_ bytes: UnsafeRawPointer, _ count: Int) -> UInt64 {
    let word = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    return count >= 8 ? word : word & (1 << UInt64(count * 8) - 1)
  }

  /// Words that somebody chose to have one hash are told apart by their letters.
  var hash: UInt64 {
    let odd: UInt64 = 0x9E37_79B9_7F4A_7C15
    var hash = parts.0 &* odd
    hash = (hash ^ (hash >> 29) ^ parts.1) &* odd
    hash = (hash ^ (hash >> 29) ^ parts.2) &* odd
    hash = (hash ^ (hash >> 29) ^ parts.3) &* odd
    return hash ^ (hash >> 32)
  }

  static func == (a: ShortWord, b: ShortWord) -> Bool { a.parts == b.parts }
}
