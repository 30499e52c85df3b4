/// An id that is drawn at random: it tells nothing of whom or what it names, and nobody finds another by counting.
///
/// A letter and twelve symbols, as `P-7K3Q-9M2X-TR4B`: 60 bits. Letters that look like digits are not used; read
/// loosely, so that what a person copies by hand is found.
public struct StoreID: Hashable, Sendable, CustomStringConvertible {
  public enum Kind: String, Sendable {
    case person = "P"
    case receipt = "R"
  }

  public let description: String

  /// A new one.
  init(_ kind: Kind) {
    let symbols = (0..<12).map { _ in Self.alphabet[Int.random(in: 0..<32)] }
    description = Self.written(kind, symbols)
  }

  /// Reads an id of a kind, in upper or lower case, with or without its hyphens.
  public init?(_ text: String, _ kind: Kind) {
    var letters = text.uppercased().filter { $0 != "-" && $0 != " " }
    guard letters.hasPrefix(kind.rawValue) else { return nil }
    letters.removeFirst()
    let symbols = letters.map { Self.lookAlikes[$0] ?? $0 }
    guard symbols.count == 12, symbols.allSatisfy(Self.alphabet.contains) else { return nil }
    description = Self.written(kind, symbols)
  }

  /// One that the store holds.
  init(stored text: String) {
    description = text
  }

  private static func written(_ kind: Kind, _ symbols: [Character]) -> String {
    let groups = stride(from: 0, to: 12, by: 4).map { String(symbols[$0..<$0 + 4]) }
    return ([kind.rawValue] + groups).joined(separator: "-")
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let lookAlikes: [Character: Character] = ["O": "0", "I": "1", "L": "1"]
}
