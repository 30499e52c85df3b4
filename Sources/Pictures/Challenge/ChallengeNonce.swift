internal import Digests

/// What makes each challenge another one: 16 bytes by chance.
public struct ChallengeNonce: Hashable, Sendable {
  static let size = 16

  let bytes: [UInt8]

  init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = Array(bytes)
  }

  init(using generator: inout some RandomNumberGenerator) {
    bytes = (0..<Self.size).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  /// The nonce as a name that a file may have.
  public var name: String { Hexadecimal.text(bytes) }
}
