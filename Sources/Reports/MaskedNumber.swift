/// The number of a document as it is published: its last three signs, those before them as stars; of a short one none.
enum MaskedNumber {
  static func text(_ number: String) -> String {
    let shown = number.count > 5 ? 3 : 0
    return String(repeating: "*", count: number.count - shown) + number.suffix(shown)
  }
}
