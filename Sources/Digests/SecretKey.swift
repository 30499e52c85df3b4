/// A key that only we know: what is authenticated with it can only come from us.
public struct SecretKey: Sendable {
  /// How many bytes a key has.
  public static let size = 32

  private let bytes: [UInt8]

  /// A key of these bytes; `nil` where they are not as many as a key has.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }

  /// A new key.
  public init(using generator: inout some RandomNumberGenerator) {
    bytes = (0..<Self.size).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  /// The key as digits, to be kept where nobody else reads.
  public var hexadecimal: String { Hexadecimal.text(bytes) }

  /// HMAC-SHA-256 of bytes under this key, 32 bytes.
  ///
  /// - Parameter use: what the result is for. The same bytes give another one for another use, so that a result
  ///   made for one cannot be shown for the other.
  public func authenticator(of bytes: [UInt8], for use: String) -> [UInt8] {
    Sodium.authenticator(of: Array(use.utf8) + [0] + bytes, key: self.bytes)
  }

  /// Whether two authenticators are the same, in a time that does not tell where they differ.
  public static func areEqual(_ first: [UInt8], _ second: [UInt8]) -> Bool { Sodium.areEqual(first, second) }
}

extension SecretKey: CustomStringConvertible, CustomReflectable {
  /// Never the key.
  public var description: String { "SecretKey" }

  /// Without children, so that no dump shows the key.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
