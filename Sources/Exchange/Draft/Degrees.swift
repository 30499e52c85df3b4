internal import Applicant

/// Levels and statuses of studies that words say.
enum Degrees {
  /// Those that words say without a doubt: ours, as `JSONResume.export` writes them, or names of degrees.
  static func studies(_ words: String) -> (level: String, status: String?)? {
    let parts = words.split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init)
    guard let level = EducationLevel(rawValue: parts.first ?? "") else { return names[words.lowercased()] }
    if parts.count == 1 { return (level.rawValue, nil) }
    let status = level.statuses.first { parts.count == 2 && $0.rawValue == parts[1] }
    return status.map { (level.rawValue, $0.rawValue) }
  }

  private static let names: [String: (level: String, status: String?)] = [
    "bachiller": ("universitario", "bachiller"), "bachelor": ("universitario", "bachiller"),
    "título profesional": ("universitario", "titulado"), "licenciatura": ("universitario", "titulado"),
    "maestría": ("maestria", "grado"), "magíster": ("maestria", "grado"), "master": ("maestria", "grado"),
    "doctorado": ("doctorado", "grado"), "doctor": ("doctorado", "grado"), "phd": ("doctorado", "grado"),
    "secundaria": ("secundaria", nil), "high school": ("secundaria", nil),
  ]
}
