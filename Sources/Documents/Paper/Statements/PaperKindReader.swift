internal import Applicant

/// Tells the kind of a proof from the title of a document.
enum PaperKindReader {
  /// Titles and the kinds of proof they name, longer ones first where one begins like another.
  private static let titles: [(words: String, kind: String)] = [
    ("certificado de trabajo", "certificado-trabajo"), ("certificado laboral", "certificado-trabajo"),
    ("constancia de trabajo", "constancia-trabajo"), ("constancia laboral", "constancia-trabajo"),
    ("constancia de prestacion de servicio", "constancia-prestacion-servicios"),
    ("constancia de prestacion de servicios", "constancia-prestacion-servicios"),
    ("certificado de prestacion de servicios", "constancia-prestacion-servicios"),
    ("constancia de servicios", "constancia-prestacion-servicios"),
    ("constancia de locacion de servicios", "constancia-prestacion-servicios"),
    ("informe de conformidad", "conformidad-servicio"), ("constancia de conformidad", "conformidad-servicio"),
    ("resolucion de designacion", "resolucion-designacion"), ("resolucion de encargo", "resolucion-encargo"),
    ("resolucion de encargatura", "resolucion-encargo"), ("resolucion de cese", "resolucion-cese"),
    ("conformidad de servicio", "conformidad-servicio"), ("conformidad de servicios", "conformidad-servicio"),
    ("conformidad del servicio", "conformidad-servicio"), ("acta de conformidad", "conformidad-servicio"),
    ("constancia de practicas", "constancia-practicas"), ("certificado de practicas", "constancia-practicas"),
    ("constancia de secigra", "certificado-secigra"), ("certificado de secigra", "certificado-secigra"),
    ("certificado secigra", "certificado-secigra"),
    ("contrato", "contrato"), ("adenda", "adenda"), ("addenda", "adenda"), ("boleta de pago", "boleta-pago"),
    ("boleta de remuneraciones", "boleta-pago"), ("recibo por honorarios", "recibo-honorarios"),
    ("recibo de honorarios", "recibo-honorarios"), ("orden de servicio", "orden-servicio"),
    ("orden de servicios", "orden-servicio"),
    ("constancia de estudios", "constancia-estudios"), ("constancia de matricula", "constancia-estudios"),
    ("constancia de egreso", "constancia-egreso"), ("constancia de egresado", "constancia-egreso"),
    ("constancia de egresada", "constancia-egreso"),
    ("certificado de formacion tecnica", "certificado-formacion-tecnica"),
    ("certificado de estudios", "certificado-estudios"), ("certificado oficial de estudios", "certificado-estudios"),
    ("diploma de bachiller", "diploma-bachiller"), ("diploma de titulo", "diploma-titulo"),
    ("diploma de grado", "diploma-grado"), ("grado academico de bachiller", "diploma-bachiller"),
    ("grado academico de maestro", "diploma-grado"), ("grado academico de magister", "diploma-grado"),
    ("grado academico de doctor", "diploma-grado"), ("titulo profesional", "diploma-titulo"),
    ("titulo a nombre de la nacion", "diploma-titulo"), ("titulo de profesional", "diploma-titulo"),
    ("diploma de colegiatura", "diploma-colegiatura"), ("titulo de colegiado", "diploma-colegiatura"),
    ("titulo de colegiada", "diploma-colegiatura"), ("diploma de incorporacion", "diploma-colegiatura"),
    ("constancia de habilidad", "constancia-habilitacion"), ("constancia de habilitacion", "constancia-habilitacion"),
    ("certificado de habilidad", "constancia-habilitacion"), ("certificado de habilitacion", "constancia-habilitacion"),
    ("certificado de discapacidad", "certificado-discapacidad"), ("constancia de licenciado", "constancia-licenciado"),
    ("licencia de conducir", "licencia-conducir"),
  ]
  /// Titles that leave the kind to what the paper says.
  private static let open: [(word: String, kind: String)] = [
    ("certificado", "certificado"), ("constancia", "constancia"), ("diploma", "diploma"), ("diplomado", "diploma"),
  ]
  private static let table = titles.map { (words: $0.words.split(separator: " ").map(String.init), kind: $0.kind) }
  private static let heads = Set(table.map { $0.words[0] })
  /// A title stands near the top.
  private static let linesLookedAt = 40

  /// The kind, where the title or the words of a resolution leave no doubt.
  static func kind(in words: PaperWords, studies: [Stated<PaperStudies>]) -> Stated<String>? {
    var open: Stated<String>?
    var index = 0
    while index < words.tokens.count, words.tokens[index].line < linesLookedAt {
      let end = words.lineEnd(from: index)
      if isTitle(words, index..<end) {
        if let kind = kind(words, index) { return Stated(kind, at: words.place(index)) }
        if isResolution(words, index, end), let kind = resolution(words) { return Stated(kind, at: words.place(index)) }
        if open == nil, end - index <= 6, let found = Self.open.first(where: { $0.word == words.folded(index) }) {
          open = Stated(found.kind, at: words.place(index))
        }
      }
      index = end
    }
    return ofDegree(words, studies) ?? open.map { ofBody($0, words) }
  }

  /// Where a title of a kind stands, in a document that may hold several papers.
  static func title(of kind: String, in words: PaperWords) -> PaperPlace? {
    var index = 0
    while index < words.tokens.count {
      let end = words.lineEnd(from: index)
      if isTitle(words, index..<end), self.kind(words, index) == kind { return words.place(index) }
      index = end
    }
    return nil
  }

  /// Whether a line can be a title: it is short and in capitals. Machines that read pictures may lose a letter of it.
  private static func isTitle(_ words: PaperWords, _ line: Range<Int>) -> Bool {
    line.count <= 16
      && line.allSatisfy {
        words.tokens[$0].kind != .word || words.tokens[$0].isCapital || small.contains(words.folded($0))
      }
  }

  private static let small: Set<String> = ["de", "del", "la", "el", "los", "las", "y", "en", "por", "n", "a"]

  private static func kind(_ words: PaperWords, _ index: Int) -> String? {
    guard words.tokens[index].kind == .word else { return nil }
    // The longest title that stands: "constancia de prestación de servicios" before "constancia".
    let found = table.filter { title in
      title.words.enumerated().allSatisfy { offset, word in
        LookAlikes.areNear(word, words.folded(index + offset))
      }
    }
    return found.max { $0.words.count < $1.words.count }?.kind
  }

  private static func isResolution(_ words: PaperWords, _ index: Int, _ end: Int) -> Bool {
    words.folded(index) == "resolucion"
      && (index..<end).contains { words.tokens[$0].kind == .number || words.folded($0) == "°" }
  }

  /// What a resolution does, told by the verbs of what it resolves; `nil` where it does several things.
  private static func resolution(_ words: PaperWords) -> String? {
    var kinds: Set<String> = []
    var resolves = false
    for index in words.tokens.indices {
      let word = words.folded(index)
      if word == "resuelve" || word == "resuelvo" { resolves = true }
      guard resolves else { continue }
      switch word {
      case "designar", "designese": kinds.insert("resolucion-designacion")
      // "Encargar a la Oficina el cumplimiento" is how every resolution ends.
      case "encargar", "encarguese", "encargo":
        if isOfPerson(words, index) { kinds.insert("resolucion-encargo") }
      case "concluida", "concluido", "concluir", "cese": kinds.insert("resolucion-cese")
      // What begins an article is the verb; elsewhere it is the name César.
      case "cesar" where [".", "-", ":", "º", "°"].contains(words.folded(index - 1)): kinds.insert("resolucion-cese")
      case "renuncia" where words.stands(["aceptar", "la"], at: index - 2): kinds.insert("resolucion-cese")
      default: break
      }
    }
    return kinds.count == 1 ? kinds.first : nil
  }

  /// Whether the functions of a post are given, rather than a task to an office.
  private static func isOfPerson(_ words: PaperWords, _ index: Int) -> Bool {
    let near = (index + 1..<index + 60).prefix {
      !["articulo", "cumplimiento", "publicacion"].contains(words.folded($0))
    }
    return near.contains {
      words.folded($0) == "funciones" || words.folded($0) == "puesto" || words.folded($0) == "cargo"
    }
  }

  /// What a paper with a bare title is, told by what it certifies.
  private static func ofBody(_ open: Stated<String>, _ words: PaperWords) -> Stated<String> {
    var seen: Set<String> = []
    for index in words.tokens.indices {
      let word = words.folded(index)
      if let sign = bodies.first(where: { word.hasPrefix($0.stem) })?.sign { seen.insert(sign) }
    }
    let isDiploma = open.value == "diploma"
    let kind: String? =
      if seen.contains("secigra") {
        isDiploma ? nil : "certificado-secigra"
      } else if seen.contains("college"), seen.contains("member") {
        isDiploma ? "diploma-colegiatura" : nil
      } else if isDiploma || seen.contains("course") {
        nil
      } else if seen.contains("practice") {
        "constancia-practicas"
      } else if seen.contains("contractor") {
        "constancia-prestacion-servicios"
      } else if seen.contains("work") {
        open.value == "constancia" ? "constancia-trabajo" : "certificado-trabajo"
      } else {
        nil
      }
    return Stated(kind ?? open.value, at: open.place)
  }

  private static let bodies: [(stem: String, sign: String)] = [
    ("secigra", "secigra"), ("practicas", "practice"), ("locacion", "contractor"), ("locador", "contractor"),
    ("laborado", "work"), ("labora", "work"), ("laboro", "work"), ("cargo", "work"), ("desempen", "work"),
    ("servicios", "work"), ("curso", "course"), ("taller", "course"), ("seminario", "course"), ("diplomado", "course"),
    ("lectivas", "course"), ("academicas", "course"), ("colegiatura", "member"), ("matricula", "member"),
    ("miembro", "member"), ("incorporad", "member"), ("colegio", "college"), ("orden", "college"),
  ]

  /// Diplomas of degrees often have no title but the degree that they confer.
  private static func ofDegree(_ words: PaperWords, _ studies: [Stated<PaperStudies>]) -> Stated<String>? {
    let isConferred = words.tokens.contains { token in
      ["confier", "confer", "otorg", "optado"].contains(where: token.folded.hasPrefix)
    }
    guard isConferred else { return nil }
    if let place = words.tokens.indices.first(where: { words.stands(["diploma", "de", "colegiatura"], at: $0) }) {
      return Stated("diploma-colegiatura", at: words.place(place))
    }
    // The last is what is conferred: a title names the degree of bachiller that it rests on first.
    guard let last = studies.last(where: { [.bachiller, .titulado, .grado].contains($0.value.status) }) else {
      return nil
    }
    let kind =
      switch last.value.status {
      case .bachiller: "diploma-bachiller"
      case .titulado: "diploma-titulo"
      default: "diploma-grado"
      }
    return Stated(kind, at: last.place)
  }
}
