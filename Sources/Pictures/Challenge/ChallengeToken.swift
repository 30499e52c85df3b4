internal import Digests

/// A challenge as it travels to whoever is to answer it and back: signed, and without anything that leads to the answer
/// for somebody who has no key.
///
/// One byte of version, one of kind, eight of expiry, the nonce, the binding and the answer, both authenticated under
/// the key, and the authenticator of all that.
struct ChallengeToken: Hashable, Sendable {
  let kind: ChallengeKind
  /// Second since 1970 from which it holds no more.
  let expiry: Int
  let nonce: ChallengeNonce
  private let binding: [UInt8]
  private let answer: [UInt8]

  private static let version: UInt8 = 1
  private static let size = 2 + 8 + ChallengeNonce.size + 2 * SecretKey.size
  /// Letters of the only length that a token has.
  static let length = ((size + SecretKey.size) * 8 + 5) / 6

  init(
    _ kind: ChallengeKind, answer: String, binding: ChallengeBinding, expiry: Int, nonce: ChallengeNonce, key: SecretKey
  ) {
    (self.kind, self.expiry, self.nonce) = (kind, expiry, nonce)
    self.binding = key.authenticator(of: nonce.bytes + binding.bytes, for: "binding")
    self.answer = Self.digest(answer, nonce, key)
  }

  /// The token that a text is; `nil` where it is none of ours. Whatever differs from what we wrote is none.
  init?(_ text: String, key: SecretKey) {
    // Only the first letters of what is endless are looked at.
    guard text.utf8.prefix(Self.length + 1).count == Self.length, let bytes = Base64URL.bytes(text),
      bytes.count == Self.size + SecretKey.size
    else { return nil }
    let content = Array(bytes[..<Self.size])
    guard SecretKey.areEqual(key.authenticator(of: content, for: "token"), Array(bytes[Self.size...])) else {
      return nil
    }
    var cursor = ByteCursor(content)
    guard cursor.number(1) == Int(Self.version),
      let kind = cursor.number(1).flatMap({ ChallengeKind(rawValue: UInt8($0)) }),
      let expiry = cursor.number(8), let nonce = cursor.take(ChallengeNonce.size).flatMap({ ChallengeNonce($0) }),
      let binding = cursor.take(SecretKey.size), let answer = cursor.take(SecretKey.size)
    else { return nil }
    (self.kind, self.expiry, self.nonce) = (kind, expiry, nonce)
    (self.binding, self.answer) = (Array(binding), Array(answer))
  }

  /// The token as it is handed out.
  func text(_ key: SecretKey) -> String {
    let content =
      [Self.version, kind.rawValue] + stride(from: 56, through: 0, by: -8).map { UInt8(expiry >> $0 & 0xFF) }
      + nonce.bytes + binding + answer
    return Base64URL.text(content + key.authenticator(of: content, for: "token"))
  }

  func isBound(to binding: ChallengeBinding, _ key: SecretKey) -> Bool {
    SecretKey.areEqual(self.binding, key.authenticator(of: nonce.bytes + binding.bytes, for: "binding"))
  }

  func isAnswered(by answer: String, _ key: SecretKey) -> Bool {
    SecretKey.areEqual(self.answer, Self.digest(answer, nonce, key))
  }

  private static func digest(_ answer: String, _ nonce: ChallengeNonce, _ key: SecretKey) -> [UInt8] {
    key.authenticator(of: nonce.bytes + Self.plain(answer), for: "answer")
  }

  /// An answer as it counts: in capitals, and without blanks or hyphens, which people add to read more easily.
  private static func plain(_ answer: String) -> [UInt8] {
    answer.utf8.prefix(longestAnswer).compactMap { letter in
      switch letter {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): letter - 32
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: "-"): nil
      default: letter
      }
    }
  }

  /// Bytes of an answer that are looked at.
  private static let longestAnswer = 1_024
}
