internal import CSodium

/// SHA-256 of bytes, as receipts and attachments name them.
public struct SHA256: Sendable {
  private var state = crypto_hash_sha256_state()

  /// The digest of what comes piece by piece.
  public init() {
    // The functions have no way to fail: they answer 0 for every input.
    _ = crypto_hash_sha256_init(&state)
  }

  /// Takes in a further piece.
  public mutating func update(_ piece: ArraySlice<UInt8>) {
    _ = piece.withUnsafeBufferPointer { crypto_hash_sha256_update(&state, $0.baseAddress, UInt64($0.count)) }
  }

  /// The digest of all pieces, as 64 hexadecimal digits in lower case; nothing can be added afterwards.
  public mutating func finish() -> String {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    _ = crypto_hash_sha256_final(&state, &digest)
    return Self.hexadecimal(digest)
  }

  /// The digest as 64 hexadecimal digits in lower case.
  public static func hex(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    _ = crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
    return hexadecimal(digest)
  }

  private static func hexadecimal(_ digest: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
