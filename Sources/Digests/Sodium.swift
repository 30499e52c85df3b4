internal import CSodium

/// libsodium, as far as this room needs it.
enum Sodium {
  /// The bytes of a digest, and of a key that authenticates.
  static let size = Int(crypto_hash_sha256_BYTES)

  static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: size)
    // The function has no way to fail: it answers 0 for every input.
    _ = crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
    return digest
  }

  /// A SHA-256 that comes piece by piece.
  struct Hash: Sendable {
    private var state = crypto_hash_sha256_state()

    init() {
      // The functions have no way to fail: they answer 0 for every input.
      _ = crypto_hash_sha256_init(&state)
    }

    mutating func update(_ piece: ArraySlice<UInt8>) {
      _ = piece.withUnsafeBufferPointer { crypto_hash_sha256_update(&state, $0.baseAddress, UInt64($0.count)) }
    }

    mutating func finish() -> [UInt8] {
      var digest = [UInt8](repeating: 0, count: size)
      _ = crypto_hash_sha256_final(&state, &digest)
      return digest
    }
  }

  /// HMAC-SHA-256.
  static func authenticator(of bytes: [UInt8], key: [UInt8]) -> [UInt8] {
    precondition(key.count == size, "the library reads that many bytes of the key")
    var digest = [UInt8](repeating: 0, count: size)
    _ = crypto_auth_hmacsha256(&digest, bytes, UInt64(bytes.count), key)
    return digest
  }

  /// Whether two texts of bytes are the same, in a time that does not tell where they differ.
  static func areEqual(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    first.count == second.count && sodium_memcmp(first, second, first.count) == 0
  }
}
