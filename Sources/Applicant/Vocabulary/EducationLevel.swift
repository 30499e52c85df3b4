/// Levels of education, lowest first (the ficha of the SERVIR guide, Anexo 2).
public enum EducationLevel: String, CaseIterable, Comparable, Sendable {
  case primaria
  case secundaria
  case tecnicaBasica = "tecnica-basica"
  case tecnicaSuperior = "tecnica-superior"
  case universitario
  case maestria
  case doctorado

  /// Primary and secondary school.
  public var isSchool: Bool { self <= .secundaria }

  /// Technical studies of either length.
  public var isTechnical: Bool { self == .tecnicaBasica || self == .tecnicaSuperior }

  /// Maestría and doctorado.
  public var isPostgraduate: Bool { self >= .maestria }

  /// The statuses that studies of this level can have, lowest first.
  public var statuses: [EducationStatus] {
    if isSchool { return [.incompleta, .completa] }
    return isPostgraduate ? [.estudiante, .egresado, .grado] : [.estudiante, .egresado, .bachiller, .titulado]
  }

  public static func < (a: EducationLevel, b: EducationLevel) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
