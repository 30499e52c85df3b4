/// Lists of words that may grow: a word that is not on them is kept and warned of.
public enum OpenWords {
  /// Kinds of proof.
  public static let proofKinds = [
    "certificado-trabajo", "constancia-trabajo", "constancia-prestacion-servicios", "resolucion-designacion",
    "resolucion-encargo", "resolucion-cese", "conformidad-servicio", "constancia-practicas", "certificado-secigra",
    "contrato", "adenda", "boleta-pago", "recibo-honorarios", "orden-servicio",
    "constancia-estudios", "constancia-egreso", "certificado-formacion-tecnica", "certificado-estudios",
    "diploma-bachiller", "diploma-titulo", "diploma-grado",
    "diploma-colegiatura", "constancia-habilitacion", "impresion-web",
    "certificado", "constancia", "diploma", "licencia", "licencia-conducir",
    "certificado-discapacidad", "carne-conadis", "resolucion-conadis", "constancia-licenciado", "libreta-militar",
    "resolucion-deportista",
  ]

  /// Those of `proofKinds` that are made before what they are of, which they entrust.
  public static let entrusting = [
    "contrato", "adenda", "orden-servicio", "resolucion-designacion", "resolucion-encargo",
  ]

  /// Those of `proofKinds` that bear the day on which a degree or title was granted, or a duplicate of them made.
  public static let degreeDiplomas = ["diploma-bachiller", "diploma-titulo", "diploma-grado"]

  /// What a proof shows.
  public static let shows = [
    "inicio", "fin", "a-la-fecha", "fecha", "cargo", "nivel", "funciones", "firma", "sello", "membrete", "horas",
    "aprobado", "anio-completo",
  ]

  /// Those of `shows` that make a paper valid, and say nothing of what it proves.
  public static let marks = ["firma", "sello", "membrete"]

  /// Who issues a proof.
  public static let issuers = ["rrhh", "personal", "logistica", "otro"]

  /// Registries that can bar a person from public posts.
  public static let registries = ["RNSSC", "REDAM", "REDERECI", "RNAS"]

  /// Records of the police, the criminal courts and the prisons.
  public static let antecedentes = ["policiales", "penales", "judiciales"]

  /// How studies abroad are recognised in Peru.
  public static let recognition = ["registro-sunedu", "registro-servir", "apostilla", "legalizacion-rree"]
}
