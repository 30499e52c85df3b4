internal import Reading

/// The zero with which a document begins, and which a spreadsheet takes away from what it takes for a number.
public enum LostZero {
  /// The number with its zero.
  public static func restored(_ number: String) -> String { "0\(number)" }

  /// What is said of it, to be gone on with.
  public static let (es, en) = (
    "falta el cero con que empieza el documento", "the zero with which the document begins is missing"
  )
}

extension Fault.Kind {
  /// That nobody among the verdicts has the number of a document; where a spreadsheet took its first zero away, so.
  static func ofNobody(_ number: String, among known: Set<String>) -> Fault.Kind {
    let whole = LostZero.restored(number)
    if known.contains(whole) {
      return .refused(
        found: number, es: "\(LostZero.es): escriba \(whole), como texto",
        en: "\(LostZero.en): write \(whole), as text")
    }
    return .refused(
      found: number, es: "no hay veredicto de nadie con este documento; revise el número",
      en: "there is no verdict on anybody with this document; look at the number")
  }
}
