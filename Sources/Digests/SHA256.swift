/// SHA-256 of bytes, as receipts and attachments name them.
public struct SHA256: Sendable {
  private var hash = Sodium.Hash()

  /// The digest of what comes piece by piece.
  public init() {}

  /// Takes in a further piece.
  public mutating func update(_ piece: ArraySlice<UInt8>) { hash.update(piece) }

  /// The digest of all pieces, as 64 hexadecimal digits in lower case; nothing can be added afterwards.
  public mutating func finish() -> String { Hexadecimal.text(hash.finish()) }

  /// The digest as 64 hexadecimal digits in lower case.
  public static func hex(_ bytes: [UInt8]) -> String { Hexadecimal.text(Sodium.sha256(bytes)) }
}
