/// A short text as people type it into a table: capitals and accents do not count, nor how many blanks stand around and
/// between its words. `ñ` is no `n`.
public struct TypedText: Hashable, Sendable {
  private let folded: String

  public init(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    folded = Letters.withoutAccents(Letters.lowercased(Letters.composed(words)[...]))
  }

  /// Which of the words of a closed list somebody wrote; `nil` where it is none of them.
  public static func choice<Choice: CaseIterable & RawRepresentable<String>>(_ written: String) -> Choice? {
    if let exact = Choice(rawValue: written) { return exact }
    let typed = TypedText(written)
    return Choice.allCases.first { TypedText($0.rawValue) == typed }
  }
}
