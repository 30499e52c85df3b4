/// The careers of those professions whose title has another name: an *Abogado* has studied *Derecho*.
enum Professions {
  private static let careers: [(profession: String, career: String)] = [
    ("abogad", "Derecho"), ("contador", "Contabilidad"), ("economista", "Economía"), ("psicolog", "Psicología"),
    ("arquitect", "Arquitectura"), ("enfermer", "Enfermería"), ("obstetra", "Obstetricia"),
    ("odontolog", "Odontología"), ("biolog", "Biología"), ("sociolog", "Sociología"), ("antropolog", "Antropología"),
    ("nutricionista", "Nutrición"), ("periodista", "Periodismo"), ("estadistic", "Estadística"),
    ("geograf", "Geografía"), ("historiador", "Historia"), ("veterinari", "Veterinaria"), ("medico", "Medicina"),
  ]

  /// The career that a title such as "Abogado", "Ingeniero Civil" or "Licenciado en Turismo" is of.
  static func career(of title: String) -> String? {
    let words = PaperWords([PageText(page: 1, source: .textLayer, lines: [title])])
    guard let first = words.tokens.first else { return nil }
    if ["licenciad", "profesional"].contains(where: first.folded.hasPrefix), words.folded(1) == "en",
      words.tokens.count > 2
    {
      return words.text(2..<words.tokens.count)
    }
    if first.folded.hasPrefix("ingenier"), words.tokens.count > 1 {
      return "Ingeniería " + words.text(1..<words.tokens.count)
    }
    return careers.first { first.folded.hasPrefix($0.profession) }?.career
  }
}
