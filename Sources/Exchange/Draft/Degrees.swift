internal import Applicant

/// Levels and statuses of studies that words say.
enum Degrees {
  struct Studies {
    let level: String
    var status: String?
    /// Whether the words are ours, which say how far the studies went; the name of a degree says what is studied for.
    var isOurs = false
  }

  /// Those that words say without a doubt: ours, as `JSONResume.export` writes them, or names of degrees.
  ///
  /// - Parameter country: where they were made, as an ISO 3166-1 code; elsewhere a *bachiller* may have left school.
  static func studies(_ words: String, in country: String?) -> Studies? {
    let parts = words.split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init)
    guard let level = EducationLevel(rawValue: parts.first ?? "") else {
      let name = words.lowercased()
      if name == "bachiller", let country, country != "PE" { return nil }
      return names[name].map { Studies(level: $0.level, status: $0.status) }
    }
    if parts.count == 1 { return Studies(level: level.rawValue, isOurs: true) }
    let status = level.statuses.first { parts.count == 2 && $0.rawValue == parts[1] }
    return status.map { Studies(level: level.rawValue, status: $0.rawValue, isOurs: true) }
  }

  private static let names: [String: (level: String, status: String?)] = [
    "bachiller": ("universitario", "bachiller"), "bachelor": ("universitario", "bachiller"),
    "título profesional": ("universitario", "titulado"), "licenciatura": ("universitario", "titulado"),
    "maestría": ("maestria", "grado"), "magíster": ("maestria", "grado"), "master": ("maestria", "grado"),
    "doctorado": ("doctorado", "grado"), "doctor": ("doctorado", "grado"), "phd": ("doctorado", "grado"),
    "secundaria": ("secundaria", nil), "high school": ("secundaria", nil),
  ]
}
