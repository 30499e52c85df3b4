/// The names of the months.
enum Months {
  private static let names: [(String, Int)] = [
    ("enero", 1), ("febrero", 2), ("marzo", 3), ("abril", 4), ("mayo", 5), ("junio", 6), ("julio", 7), ("agosto", 8),
    ("setiembre", 9), ("septiembre", 9), ("octubre", 10), ("noviembre", 11), ("diciembre", 12),
  ]
  private static let short: [String: Int] = [
    "ene": 1, "feb": 2, "mar": 3, "abr": 4, "may": 5, "jun": 6, "jul": 7, "ago": 8, "set": 9, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dic": 12,
  ]
  private static let full = Dictionary(uniqueKeysWithValues: names)
  private static let shapes = Dictionary(uniqueKeysWithValues: names.map { (LookAlikes.shape($0.0), $0.1) })

  private static let lastLetters = Set("oel01ic".utf8)
  private static let ends = ["bre", "ero"]
  private static let starts = ["febr", "seti", "sept", "octu", "novi", "dici"]

  /// The month that a whole name says, also where letters that look alike were read for one another.
  static func named(_ word: String) -> Int? {
    guard (4...12).contains(word.utf8.count) else { return nil }
    if let month = full[word] { return month }
    // The letters a month can end in, also where they were read for one another; most words end in others.
    guard let last = word.utf8.last, lastLetters.contains(last) else { return nil }
    if let month = shapes[LookAlikes.shape(word)] { return month }
    // The long names are so different that one wrong letter leaves no doubt.
    guard word.utf8.count >= 6, ends.contains(where: word.hasSuffix) || starts.contains(where: word.hasPrefix)
    else { return nil }
    return names.first { $0.0.utf8.count >= 7 && LookAlikes.areNear($0.0, word) }?.1
  }

  /// The month of a name or of its usual abbreviation.
  static func abbreviated(_ word: String) -> Int? { short[word] ?? named(word) }
}
