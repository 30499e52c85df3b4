internal import Days

/// A number of days within which something has to happen, or that something has to last.
public struct Term: Hashable, Sendable {
  /// One at least.
  public let days: Int
  /// Whether only business days are counted; else every day of the calendar.
  public let isBusiness: Bool

  public init(days: Int, isBusiness: Bool) {
    self.days = days
    self.isBusiness = isBusiness
  }

  /// The last day of the term, which begins on the day after the one given; `nil` where it cannot be known.
  func end(after day: Day, _ calendar: BusinessCalendar) -> Day? {
    isBusiness ? calendar.day(days, after: day) : day.advanced(by: days)
  }

  /// How many of a run's days it counts; `nil` where that cannot be known.
  func count(in run: DayRun, _ calendar: BusinessCalendar) -> Int? {
    isBusiness ? calendar.count(in: run) : run.count
  }
}

/// How a posting is filled: what its `modality` says.
public enum Modality: String, CaseIterable, Sendable {
  case convocatoriaPublica = "convocatoria-publica"
  case contratacionDirecta = "contratacion-directa"
  case cooperacionLaboral = "cooperacion-laboral"
  case modalidadesFormativas = "modalidades-formativas"

  /// The rule on how long its postings are published.
  var publication: RuleKey {
    switch self {
    case .convocatoriaPublica: .publicationPublic
    case .contratacionDirecta: .publicationDirect
    case .cooperacionLaboral: .publicationCooperation
    case .modalidadesFormativas: .publicationPractice
    }
  }
}
