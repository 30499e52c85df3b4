internal import CSodium

/// SHA-256 of bytes, as receipts and attachments name them.
public struct SHA256: Sendable {
  /// The digest as 64 hexadecimal digits in lower case.
  public static func hex(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    // The function has no way to fail: it answers 0 for every input.
    _ = crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
