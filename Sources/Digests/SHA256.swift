/// SHA-256 of bytes, as receipts and attachments name them.
public struct SHA256: Sendable {
  /// The digest as 64 hexadecimal digits in lower case.
  public static func hex(_ bytes: [UInt8]) -> String { Hexadecimal.text(Sodium.sha256(bytes)) }
}
