/// What holds for the program as a whole, as its help and its manual say it.
enum ProgramDescription {
  static let about = Bilingual(
    "¿Cumplo el perfil? Un expediente contra una convocatoria, con cada motivo y su cláusula.",
    "Do I meet the profile? One applicant file against one posting, with every reason and its clause.")

  /// The day of this version, as the changelog has it.
  static let released = "2026-11-23"

  static let exitStatus: [(code: Int32, meaning: Bilingual)] = [
    (
      0,
      Bilingual(
        "APTO o todo en orden (evaluate, match y results: todo leído, aunque nadie sea APTO)",
        "APTO or all well (evaluate, match and results: all was read, even if nobody is APTO)")
    ),
    (
      1,
      Bilingual(
        "NO APTO, DESCALIFICADO o algo que corregir, que no coincide o que no se admite",
        "NO APTO, DESCALIFICADO or something to mend, not the same or not accepted")
    ),
    (
      2,
      Bilingual(
        "uso o datos con errores, o algo que no se pudo comprobar",
        "wrong use or faulty input, or something that could not be checked")
    ),
    (3, Bilingual("falla nuestra o de la máquina", "a fault of ours or of the machine")),
  ]

  static let environment: [(variables: String, meaning: Bilingual)] = [
    (
      "NO_COLOR",
      Bilingual("si no está vacía, sin colores; --color puede más", "not empty: no colours; --color outdoes it")
    ),
    ("TERM", Bilingual("si es dumb, sin colores; --color puede más", "dumb: no colours; --color outdoes it")),
    (
      "COLUMNS",
      Bilingual(
        "ancho de la página donde la salida no es una terminal: de 60 a 120 (80)",
        "width of the page where output is no terminal: 60 to 120 (80)")
    ),
    (
      "LC_ALL, LC_CTYPE, LANG",
      Bilingual(
        "la primera no vacía decide si se dibuja con Unicode (UTF-8) o con ASCII",
        "the first that is not empty decides whether pages are drawn with Unicode (UTF-8) or ASCII")
    ),
  ]
}
