/// Reads the cycle of a student: "VIII ciclo", "octavo ciclo", "8.º ciclo", "ciclo VIII".
enum Cycles {
  private static let numerals: [String: Int] = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12,
    "xiii": 13, "xiv": 14, "primer": 1, "primero": 1, "segundo": 2, "tercer": 3, "tercero": 3, "cuarto": 4,
    "quinto": 5, "sexto": 6, "septimo": 7, "setimo": 7, "octavo": 8, "noveno": 9, "decimo": 10, "undecimo": 11,
    "duodecimo": 12,
  ]

  /// The cycle named among some words from an index on.
  static func cycle(in words: PaperWords, from index: Int, within count: Int) -> Int? {
    for place in index..<min(words.tokens.count, index + count)
    where words.folded(place) == "ciclo" || words.folded(place) == "semestre" {
      return number(words, place - 1) ?? number(words, place + 1)
    }
    return nil
  }

  private static func number(_ words: PaperWords, _ place: Int) -> Int? {
    guard words.tokens.indices.contains(place) else { return nil }
    let before = words.folded(place) == "°" ? place - 1 : place
    guard words.tokens.indices.contains(before) else { return nil }
    let token = words.tokens[before]
    let value = numerals[token.folded] ?? Ordinals.day(token)
    return value.flatMap { (1...14).contains($0) ? $0 : nil }
  }
}
