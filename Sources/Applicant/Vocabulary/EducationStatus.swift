/// How far somebody has come in studies of one level. Statuses are compared within a level only, in the order of
/// `EducationLevel.statuses`.
public enum EducationStatus: String, CaseIterable, Sendable {
  case incompleta
  case completa
  case estudiante
  case egresado
  case bachiller
  case titulado
  case grado

  /// Whether it is a title or a degree, which registers list.
  public var isDegree: Bool { self == .bachiller || self == .titulado || self == .grado }

  /// Whether this is `other` or higher in the order of a level; `false` where the level lacks either.
  public func reaches(_ other: EducationStatus, at level: EducationLevel) -> Bool {
    guard let own = level.statuses.firstIndex(of: self), let asked = level.statuses.firstIndex(of: other)
    else { return false }
    return own >= asked
  }
}
