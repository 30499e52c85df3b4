internal import Applicant

/// Reads degrees and the state of studies from the formulas of diplomas and certificates.
enum StudiesReader {
  /// What the formulas state, in the order in which they stand, each once.
  static func studies(in words: PaperWords, careers: [Stated<String>]) -> [Stated<PaperStudies>] {
    var found: [Stated<PaperStudies>] = []
    let career = careers.count == 1 ? careers.first.map { PaperStudies.Field.career($0.value) } : nil
    for index in words.tokens.indices where words.tokens[index].kind == .word && found.count < most {
      guard var studies = studies(in: words, at: index), !isAhead(words, index) else { continue }
      if studies.field == nil, [.egresado, .estudiante].contains(studies.status) { studies.field = career }
      if !found.contains(where: { $0.value == studies }) { found.append(Stated(studies, at: words.place(index))) }
    }
    return found
  }

  private static let most = 64

  /// The careers that formulas such as "carrera profesional de" and "Escuela Profesional de" name, each once.
  static func careers(in words: PaperWords) -> [Stated<String>] {
    var found: [Stated<String>] = []
    for index in words.tokens.indices where found.count < most && isCareer(words, index) {
      guard case .career(let text) = field(words, after: index) else { continue }
      if !found.contains(where: { $0.value == text }) { found.append(Stated(text, at: words.place(index))) }
    }
    return found
  }

  private static let stops = Passage.Stops(
    words: [
      "a", "al", "con", "otorgado", "otorgada", "conferido", "por", "desde", "hasta", "habiendo", "quien", "que", "se",
      "su", "sus", "don", "dona", "segun", "en", "ha", "mencion", "durante", "correspondiente", "correspondientes",
      "obtenido", "perteneciente", "cursando", "asignaturas", "cursos", "egresando",
      "habiendose", "facultad", "universidad", "escuela", "instituto",
    ], atOffices: true, longest: 12)

  private static func studies(in words: PaperWords, at index: Int) -> PaperStudies? {
    let word = words.folded(index)
    switch word {
    case "bachiller": return degree(.init(level: .universitario, status: .bachiller), words, index)
    case "magister", "maestro", "maestra": return degree(.init(level: .maestria, status: .grado), words, index)
    case "doctor", "doctora": return degree(.init(level: .doctorado, status: .grado), words, index)
    case "titulo": return title(words, index)
    case "egresado", "egresada", "egreso": return finished(words, index)
    case "concluido", "culminado", "concluyo", "culmino":
      if isSchool(words, index) { return PaperStudies(level: .secundaria, status: .completa) }
      return isStudies(words, index + 1) ? withCareer(.init(status: .egresado), words, index) : nil
    case "constancia":
      let isStudent = ["estudios", "estudio", "matricula"].contains(words.folded(index + 2))
      return words.folded(index + 1) == "de" && isStudent ? withCareer(.init(status: .estudiante), words, index) : nil
    case "cursa", "cursando", "matriculado", "matriculada", "estudiante", "alumno", "alumna":
      return student(words, index)
    default: return nil
    }
  }

  /// "para optar el título" speaks of a degree that is still to come.
  private static func isAhead(_ words: PaperWords, _ index: Int) -> Bool {
    (1...6).contains { back in
      let word = words.folded(index - back)
      return ["optar", "conducente", "conducentes", "requisito", "obtener", "obtencion", "tramite"].contains(word)
        && !words.folded(index - back - 1).hasPrefix("ha")
    }
  }

  // MARK: Degrees

  /// "grado académico de bachiller en Derecho", "Magíster en Gestión Pública"; a mere title before a name is none.
  private static func degree(_ studies: PaperStudies, _ words: PaperWords, _ index: Int) -> PaperStudies? {
    let isGrade =
      words.folded(index - 1) == "de"
      && (["grado", "academico", "diploma"].contains(words.folded(index - 2)))
    var next = index + 1
    if words.stands(["(", "a", ")"], at: next) { next += 3 }
    if ["universitario", "academico"].contains(words.folded(next)) { next += 1 }
    guard words.folded(next) == "en" || words.folded(next) == "de" && isGrade else {
      return isGrade ? studies : nil
    }
    guard let passage = Passage.read(words, at: next + 1, stops: stops) else { return isGrade ? studies : nil }
    // "Doctor en Derecho Juan Pérez" is how rectors are announced; a degree stands in its formula.
    guard isGrade || studies.level == .universitario || isConferred(words, index) else { return nil }
    var result = studies
    result.field = .career(passage.text)
    return result
  }

  private static func isConferred(_ words: PaperWords, _ index: Int) -> Bool {
    (1...8).contains { back in
      let word = words.folded(index - back)
      return ["grado", "otorga", "confiere", "conferido", "optado", "obtenido"].contains(word)
    }
  }

  /// "título profesional de Abogado", "título profesional técnico en Contabilidad".
  private static func title(_ words: PaperWords, _ index: Int) -> PaperStudies? {
    var next = index + 1
    var studies = PaperStudies(level: .universitario, status: .titulado)
    let isTechnical = words.stands(["de", "profesional", "tecnico"], at: next)
    if isTechnical {
      studies.level = nil
      guard let passage = Passage.read(words, at: next + 1, stops: titleStops), passage.tokens.count > 2 else {
        return studies
      }
      studies.field = .profession(passage.text)
      return studies
    }
    guard words.folded(next) == "profesional" || words.folded(next) == "tecnico" else { return nil }
    while ["profesional", "tecnico", "universitario"].contains(words.folded(next)) {
      if words.folded(next) == "tecnico" { studies.level = nil }
      next += 1
    }
    guard ["de", "en", ":"].contains(words.folded(next)) else { return studies }
    let isCareer = words.folded(next) == "en"
    guard let passage = Passage.read(words, at: next + 1, stops: isCareer ? stops : titleStops) else { return studies }
    let first = words.folded(passage.tokens.lowerBound)
    if first == "profesional" || first == "tecnico", words.folded(passage.tokens.lowerBound + 1) == "tecnico" {
      studies.level = nil
    }
    studies.field = isCareer ? .career(passage.text) : .profession(passage.text)
    return studies
  }

  /// The name of a title may have a second part: "Licenciado en Administración".
  private static let titleStops = Passage.Stops(
    words: stops.words.subtracting(["en"]), atOffices: stops.atOffices, longest: stops.longest)

  // MARK: Studies

  private static func finished(_ words: PaperWords, _ index: Int) -> PaperStudies? {
    // "CONSTANCIA DE EGRESADO" and "ha egresado de la escuela de"; "fecha de egreso" says no more than the day.
    let word = words.folded(index)
    let before = words.folded(index - 1)
    if word == "egreso" {
      guard words.folded(index - 2) == "constancia" else { return nil }
      return withCareer(.init(status: .egresado), words, index)
    }
    if before == "de", words.folded(index - 2) == "constancia" {
      return withCareer(.init(status: .egresado), words, index)
    }
    guard ["ha", "es", "como", "condicion", "calidad", "haber", "de"].contains(before) else { return nil }
    return withCareer(.init(status: .egresado), words, index)
  }

  private static func isSchool(_ words: PaperWords, _ index: Int) -> Bool {
    (index + 1..<index + 12).contains { words.folded($0) == "secundaria" }
  }

  private static func isStudies(_ words: PaperWords, _ start: Int) -> Bool {
    (start..<start + 5).contains { words.folded($0) == "estudios" || words.folded($0) == "carrera" }
  }

  private static func student(_ words: PaperWords, _ index: Int) -> PaperStudies? {
    let word = words.folded(index)
    if word.hasPrefix("matriculad") || word == "cursa" || word == "cursando" {
      guard
        (index + 1..<index + 9).contains(where: {
          ["ciclo", "semestre", "estudios", "carrera", "escuela", "maestria", "doctorado"].contains(words.folded($0))
        })
      else { return nil }
    } else {
      guard
        ["es", "como", "regular"].contains(words.folded(index - 1)) || words.folded(index + 1) == "regular"
          || words.folded(index + 1) == "del"
      else { return nil }
    }
    var studies = PaperStudies(status: .estudiante)
    studies.cycle = Cycles.cycle(in: words, from: index, within: 16)
    return withCareer(studies, words, index)
  }

  /// The career named behind, else the one before: "de la carrera profesional de Derecho", "estudios de Derecho".
  private static func withCareer(_ studies: PaperStudies, _ words: PaperWords, _ index: Int) -> PaperStudies {
    var result = studies
    for place in index + 1..<index + 24 where place < words.tokens.count {
      let word = words.folded(place)
      if word == ";" { break }
      if word == "maestria" || word == "doctorado" {
        result.level = word == "maestria" ? .maestria : .doctorado
        result.field = field(words, after: place)
        return result
      }
      if isCareer(words, place), let field = field(words, after: place) {
        result.field = field
        return result
      }
    }
    for place in stride(from: index - 1, to: max(0, index - 30), by: -1) where isCareer(words, place) {
      if let field = field(words, after: place) {
        result.field = field
        break
      }
    }
    return result
  }

  private static func isCareer(_ words: PaperWords, _ place: Int) -> Bool {
    switch words.folded(place) {
    case "carrera", "escuela", "especialidad", "programa": true
    case "estudios": words.folded(place + 1) == "de"
    default: false
    }
  }

  private static func field(_ words: PaperWords, after place: Int) -> PaperStudies.Field? {
    var next = place + 1
    while ["profesional", "tecnica", "academico", "academica", "universitaria"].contains(words.folded(next)) {
      next += 1
    }
    guard ["de", "en", ":"].contains(words.folded(next)) else { return nil }
    // "estudios de la carrera de" and "estudios de maestría" name it further on.
    let first = words.folded(next + 1)
    guard
      !["la", "el", "educacion", "los", "sus", "maestria", "doctorado", "pregrado", "posgrado", "postgrado"].contains(
        first)
    else {
      return nil
    }
    return Passage.read(words, at: next + 1, stops: stops).map { .career($0.text) }
  }
}
