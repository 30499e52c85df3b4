import Digests
import Testing

/// HMAC-SHA-256 under a key, and what of it is shown.
@Suite struct SecretKeyTests {
  @Test func aKeyHasItsLength() {
    for count in [0, 31, 33, 64] { #expect(SecretKey([UInt8](repeating: 1, count: count)) == nil) }
    #expect(SecretKey([UInt8](repeating: 1, count: 32))?.hexadecimal == String(repeating: "01", count: 32))
  }

  /// Computed with Python's hmac module: key of 32 bytes 0, 1, 2…; text "use", NUL, "abc".
  @Test func theAuthenticatorIsThatOfAnotherProgram() throws {
    let key = try #require(SecretKey((0..<32).map { UInt8($0) }))
    let authenticator = key.authenticator(of: Array("abc".utf8), for: "use")
    #expect(Hexadecimal.text(authenticator) == "1480f322c42e81c30f1ce1f78865eb7da79b77daec904e9d220331d532d0c150")
    #expect(key.authenticator(of: Array("abc".utf8), for: "other") != authenticator)
  }

  @Test func equalityLooksAtEveryByte() {
    let bytes = (0..<32).map { UInt8($0) }
    #expect(SecretKey.areEqual(bytes, bytes) && SecretKey.areEqual([], []))
    for place in bytes.indices {
      var other = bytes
      other[place] ^= 0x80
      #expect(!SecretKey.areEqual(bytes, other))
    }
    #expect(!SecretKey.areEqual(bytes, Array(bytes.dropLast())))
  }

  @Test(arguments: ["", "00", "ff00", "0123456789abcdef"])
  func digitsComeBack(text: String) {
    #expect(Hexadecimal.bytes(text).map { Hexadecimal.text($0) } == text)
    #expect(Hexadecimal.bytes(text.uppercased()) == Hexadecimal.bytes(text))
  }

  @Test(arguments: ["0", "0g", "zz", "0 ", "ñ"])
  func whatIsNoDigitIsRefused(text: String) {
    #expect(Hexadecimal.bytes(text) == nil)
  }
}
