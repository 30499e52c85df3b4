/// Levels of post, lowest first (IPD CAS 012-2026, 7.2.B, experiencia específica 3).
public enum PostLevel: String, CaseIterable, Comparable, Sendable {
  case practicante
  case asistente
  case analista
  case especialista
  case supervisor
  case jefe
  case gerente

  /// Words that name the same level.
  public static let synonyms: [String: PostLevel] = [
    "auxiliar": .asistente, "coordinador": .supervisor, "director": .gerente,
  ]

  /// All words by which a level can be written.
  public static let words: [String] = allCases.map(\.rawValue) + synonyms.keys.sorted()

  /// The level that a word or its synonym names.
  public init?(word: String) {
    guard let level = PostLevel(rawValue: word) ?? PostLevel.synonyms[word] else { return nil }
    self = level
  }

  public static func < (a: PostLevel, b: PostLevel) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
