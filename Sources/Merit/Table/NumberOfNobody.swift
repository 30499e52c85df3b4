internal import Reading

extension Fault.Kind {
  /// That nobody among the verdicts has the number of a document; where a spreadsheet took its first zero away, so.
  static func ofNobody(_ number: String, among known: Set<String>) -> Fault.Kind {
    if known.contains("0\(number)") {
      return .refused(
        found: number, es: "falta el cero con que empieza el documento: escriba 0\(number), como texto",
        en: "the zero with which the document begins is missing: write 0\(number), as text")
    }
    return .refused(
      found: number, es: "no hay veredicto de nadie con este documento; revise el número",
      en: "there is no verdict on anybody with this document; look at the number")
  }
}
