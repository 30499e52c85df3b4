internal import OperatingSystem

extension Invocation {
  /// How many threads `--jobs` asks for; where it was not given, as many as there are processors.
  func jobs() throws(Stop) -> Int {
    guard let text = self["jobs"] else { return OrderedWork.processors }
    guard let jobs = Int(text), (1...256).contains(jobs) else {
      throw .usage(
        Bilingual(
          "--jobs espera un número de 1 a 256; se dio «\(text)»",
          "--jobs takes a number from 1 to 256; given: \"\(text)\""
        ).text(language))
    }
    return jobs
  }
}
