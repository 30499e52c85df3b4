internal import Days

extension Invocation {
  /// The day that an option names, or `nil` where it was not given.
  func day(_ option: String) throws(Stop) -> Day? {
    guard let text = self[option] else { return nil }
    guard let day = Day(text) else {
      throw .usage(
        Bilingual(
          "--\(option) espera una fecha AAAA-MM-DD que exista; se dio «\(text)»",
          "--\(option) takes a date YYYY-MM-DD that exists; given: \"\(text)\""
        ).text(language))
    }
    return day
  }
}
