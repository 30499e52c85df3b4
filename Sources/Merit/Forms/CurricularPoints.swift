internal import Applicant
public import Days
public import Eligibility

/// The points of a review of the curriculum that is graded (SERVIR RPE 065-2020, Anexo 3), criterion by criterion.
///
/// Each criterion gives points for the minimum asked, more from a first step above it and more from a second one. What
/// the profile does not ask is not graded. Of several requirements of one criterion the one that is exceeded least
/// counts: a reading, the form has one line for all.
public struct CurricularPoints: Hashable, Sendable {
  public enum Criterion: String, CaseIterable, Sendable {
    /// Formación académica.
    case formacion
    /// Experiencia laboral general.
    case general
    /// Experiencia específica en la función y/o materia.
    case especifica
    /// Experiencia específica asociada al sector público.
    case publico

    /// The value of the book that has its points.
    public var key: RuleKey {
      switch self {
      case .formacion: .gradesFormacion
      case .general: .gradesGeneral
      case .especifica: .gradesEspecifica
      case .publico: .gradesPublico
      }
    }
  }

  public enum Band: String, Sendable {
    case notAsked, notMet, minimum, first, second
  }

  public struct Line: Hashable, Sendable {
    public let criterion: Criterion
    public let band: Band
    /// In hundredths, like all points.
    public let points: Int
    /// What the criterion can give at most.
    public let maximum: Int
    /// The requirement that decided, where one did.
    public let requirement: RequirementID?
    /// How much more than asked: of experience; of studies, in degrees.
    public let over: Duration?
    public let degreesAbove: Int?
    public let source: Source
  }

  /// In the order of the form.
  public let lines: [Line]
  public let total: Int
  /// With less a person is not apt.
  public let minimum: Int
  public let maximum: Int

  /// Whether studies above those that are asked give any of them.
  var countsStudiesAbove: Bool {
    lines.contains { $0.criterion == .formacion && [.first, .second].contains($0.band) }
  }

  /// Whether the criteria come to more than the stage can give.
  public var isCapped: Bool { total > maximum }

  /// The values without which nothing can be graded.
  static let keys: [RuleKey] = [.gradesSteps] + Criterion.allCases.map(\.key)

  /// The points of one person; `nil` where the rules do not grade, or leave to a posting what this one does not set.
  public init?(facts: MeritFacts, profile: Profile, rules: Rules) {
    guard rules.word(.curricularPoints) == "graded", let steps = rules.figures(.gradesSteps),
      let marks = rules.figures(.marksCurricular)
    else { return nil }
    var lines: [Line] = []
    for criterion in Criterion.allCases {
      guard let points = rules.figures(criterion.key) else { return nil }
      let found = Self.look(criterion, facts, profile, steps)
      lines.append(
        Line(
          criterion: criterion, band: found.band, points: points[found.band.rawValue] ?? 0,
          maximum: found.band == .notAsked ? 0 : points.values.max() ?? 0, requirement: found.requirement,
          over: found.over, degreesAbove: found.degrees, source: rules.source(criterion.key)))
    }
    self.lines = lines
    total = lines.map(\.points).reduce(0, +)
    minimum = marks["minimum"] ?? 0
    maximum = marks["maximum"] ?? 0
  }

  private typealias Look = (band: Band, requirement: RequirementID?, over: Duration?, degrees: Int?)

  private static func look(
    _ criterion: Criterion, _ facts: MeritFacts, _ profile: Profile, _ steps: [String: Int]
  ) -> Look {
    let ids: [RequirementID]
    switch criterion {
    case .formacion:
      if profile.education.isEmpty { return (.notAsked, nil, nil, nil) }
      guard let above = facts.degreesAbove else { return (.notMet, .education, nil, nil) }
      let band = self.band(above * 100, first: steps["degreesFirst"] ?? 0, second: steps["degreesSecond"] ?? 0)
      return (band, .education, nil, above)
    case .general: ids = profile.general == nil ? [] : [.general]
    case .especifica: ids = profile.specific.filter { $0.sector == nil }.map { .specific($0.id) }
    case .publico: ids = profile.specific.filter { $0.sector == .publico }.map { .specific($0.id) }
    }
    guard !ids.isEmpty else { return (.notAsked, nil, nil, nil) }
    let margins = ids.compactMap { id in facts.margins.first { $0.id == id } }
    guard margins.count == ids.count, let least = margins.min(by: { $0.over < $1.over }) else {
      return (.notMet, ids.first { id in !margins.contains { $0.id == id } }, nil, nil)
    }
    // Whole months decide: what is asked in years is more exact than that nowhere.
    let years = least.over.wholeMonths * 100 / 12
    let band = self.band(years, first: steps["yearsFirst"] ?? 0, second: steps["yearsSecond"] ?? 0)
    return (band, least.id, least.over, nil)
  }

  /// The band of a figure; all in hundredths.
  private static func band(_ figure: Int, first: Int, second: Int) -> Band {
    if figure >= second { return .second }
    return figure >= first ? .first : .minimum
  }
}
