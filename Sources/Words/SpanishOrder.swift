/// The order in which Spanish lists names: accents do not count, ñ stands after n, other signs than letters before them.
public struct SpanishOrder: Comparable, Sendable {
  private let places: [UInt32]

  /// The place of a text.
  public init(_ text: String) {
    let folded = Letters.withoutAccents(Letters.lowercased(Letters.composed(text)[...]))
    // Twice the number leaves a place between n and o.
    places = folded.unicodeScalars.map { $0 == "ñ" ? 2 * 0x6E + 1 : 2 * $0.value }
  }

  public static func < (a: SpanishOrder, b: SpanishOrder) -> Bool { a.places.lexicographicallyPrecedes(b.places) }
}
