/// What a person works as: the legal kind of an experience.
public enum ExperienceKind: String, CaseIterable, Sendable {
  case empleo
  /// Orden de servicio, locación.
  case servicio
  case practicaPreprofesional = "practica-preprofesional"
  case practicaProfesional = "practica-profesional"
  case secigra
}

/// Where a person works.
public enum Sector: String, CaseIterable, Sendable {
  case publico
  case privado
}

/// What a training is.
public enum TrainingKind: String, CaseIterable, Sendable {
  case curso, taller, seminario, conferencia, diplomado, programa, maestria, doctorado

  /// Maestría and doctorado, declared under training.
  public var isDegree: Bool { self == .maestria || self == .doctorado }

  /// Diplomado and programa de especialización.
  public var isProgramme: Bool { self == .diplomado || self == .programa }
}

/// What a training is for.
public enum TrainingPurpose: String, CaseIterable, Sendable {
  case especializacion, titulacion, pregrado, induccion
}

/// What a knowledge is of.
public enum KnowledgeKind: String, CaseIterable, Sendable {
  case tecnico, ofimatica, idioma
}

/// How well something is known, lowest first.
public enum KnowledgeLevel: String, CaseIterable, Comparable, Sendable {
  case basico, intermedio, avanzado

  public static func < (a: KnowledgeLevel, b: KnowledgeLevel) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What identifies a person.
public enum IdentityDocumentType: String, CaseIterable, Sendable {
  case dni = "DNI"
  case ce = "CE"
  case pasaporte = "PASAPORTE"
}
