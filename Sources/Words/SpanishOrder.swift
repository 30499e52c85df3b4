/// The order in which Spanish lists names: accents do not count, ñ stands after n, other signs than letters before them.
public struct SpanishOrder: Comparable, Sendable {
  private let places: [UInt32]

  /// The place of a text.
  public init(_ text: String) {
    let folded = Letters.withoutAccents(Letters.lowercased(Letters.composed(text)[...]))
    // Twice the number leaves a place between n and o.
    places = folded.unicodeScalars.map { $0 == "ñ" ? 2 * 0x6E + 1 : 2 * $0.value }
  }

  /// How it begins, in sixteen bytes.
  public var beginning: Beginning {
    func eight(_ places: ArraySlice<UInt32>, _ isWhole: inout Bool) -> UInt64 {
      var bytes: UInt64 = 0
      for index in places.startIndex..<places.startIndex + 8 {
        bytes <<= 8
        guard isWhole, index < places.endIndex else { continue }
        // Letters of other alphabets come after all of ours; which of them comes first only the places tell.
        isWhole = places[index] < 0xFF
        bytes |= UInt64(min(places[index], 0xFF))
      }
      return bytes
    }
    var isWhole = true
    return Beginning(first: eight(places[...], &isWhole), second: eight(places.dropFirst(8), &isWhole))
  }

  /// How places begin: of two that differ here the lower is before the other, of two that do not the whole places decide.
  public struct Beginning: Comparable, Sendable {
    private let first: UInt64
    private let second: UInt64

    fileprivate init(first: UInt64, second: UInt64) {
      (self.first, self.second) = (first, second)
    }

    public static func < (a: Beginning, b: Beginning) -> Bool { (a.first, a.second) < (b.first, b.second) }
  }

  public static func < (a: SpanishOrder, b: SpanishOrder) -> Bool { a.places.lexicographicallyPrecedes(b.places) }
}
