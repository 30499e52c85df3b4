/// What a date of a document is the date of.
enum DateRole: Hashable, Sendable {
  case start, end
  /// The studies were finished.
  case egreso
  /// The paper was written.
  case issue
  /// The paper is valid until then.
  case validUntil
  /// Something took place on that one day, or in that month.
  case event
  /// Of something else: a birth, a resolution that is named, a registration.
  case other
}

/// The words that tell what a date is of; the nearest before it decides.
enum DateFormulas {
  /// Beginnings of words, so that one entry stands for a verb in all its forms.
  static let stems: [(stem: String, role: DateRole)] = [
    ("inici", .start), ("ingres", .start), ("empez", .start), ("comenz", .start), ("comienz", .start),
    ("eficacia", .start), ("efectividad", .start), ("incorporo", .start), ("asumi", .start),
    ("cese", .end), ("ceso", .end), ("cesa", .end), ("cesando", .end), ("termin", .end), ("final", .end),
    ("culmin", .end), ("conclu", .end), ("salida", .end), ("retiro", .end), ("ultimo", .end), ("renunci", .end),
    ("egres", .egreso),
    ("emision", .issue), ("emiti", .issue), ("emite", .issue), ("expid", .issue), ("expedi", .issue),
    ("extiend", .issue), ("extendid", .issue), ("otorg", .issue), ("suscri", .issue), ("firmad", .issue),
    ("dado", .issue), ("dada", .issue),
    ("valid", .validUntil), ("vigen", .validUntil), ("venc", .validUntil), ("caduc", .validUntil),
    ("habil", .validUntil),
    ("realiz", .event), ("llev", .event), ("desarroll", .event), ("dict", .event), ("celebr", .event),
    ("efectu", .event), ("imparti", .event), ("particip", .event),
    ("evento", .event), ("period", .event), ("durante", .event),
    ("nacid", .other), ("nacio", .other), ("nacim", .other), ("impres", .other), ("consult", .other),
    ("descarg", .other), ("generad", .other), ("verific", .other), ("asentad", .other), ("registr", .other),
    ("inscri", .other), ("colegia", .other), ("incorporad", .other), ("sesion", .other), ("publicad", .other),
    ("vacacion", .other), ("licencia", .other), ("suspension", .other), ("descanso", .other), ("pag", .other),
    ("nombrad", .other), ("aprobad", .other), ("sustent", .other), ("recepcion", .other), ("recibid", .other),
  ]
  /// Words that say the same only beside the date.
  static let beside: [String: DateRole] = ["fin": .end, "alta": .start, "baja": .end]

  /// Papers that are named with their number and date.
  static let references = [
    "resolucion", "ley", "decreto", "contrato", "orden", "adenda", "addenda", "expediente", "informe", "oficio",
    "memorand", "directiva", "carta", "acta", "acuerdo", "ordenanza", "convenio", "memo", "proveido", "solicitud",
    "partida", "escritura", "factura", "recibo", "concurso", "convocatoria", "r.d", "rd", "rj", "ds", "rm",
  ]
  /// Absences, whose days are not those of the work.
  static let absences = ["vacacion", "licencia", "suspension", "descanso", "inasistenc", "permiso"]
  /// Words by which a resolution ends what was given.
  static let endings = ["conclui", "conclusion", "cese", "cesar", "renuncia", "termino"]
  /// Words that make a period one of validity.
  static let validity = ["habil", "valid"]

  /// Words passed over between a date and the word that says what it is of.
  static let fillers: Set<String> = [
    "el", "los", "dia", "dias", ":", "(", "…", "|", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado",
    "domingo", "-",
  ]

  /// Headings of the columns of a table with periods.
  static let firstColumn: Set<String> = ["desde", "inicio", "ingreso", "del", "inicial"]
  static let lastColumn: Set<String> = ["hasta", "fin", "termino", "cese", "al", "final", "salida", "retiro"]
}
