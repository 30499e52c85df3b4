public import Applicant
public import Days

/// What points and bonuses need to know of a verdict.
public struct MeritFacts: Sendable {
  public struct Bonus: Hashable, Sendable {
    /// The condition that it is given for.
    public enum Kind: String, CaseIterable, Sendable {
      case disability, armedForces, athlete
    }

    public let kind: Kind
    /// Declared with a proof that will do, and valid on the application day; in the ficha stage: as declared.
    public let proved: Bool
    /// Of an athlete: 1 (highest) to 5.
    public let level: Int?
    /// Why it is not proved, where the file is known.
    public let reasons: [Reason]
    /// What a person should see, though it is proved.
    public let notes: [Reason]
    /// Whether an evaluator confirmed a paper that proves it.
    public let isConfirmed: Bool

    public init(
      kind: Kind, proved: Bool, level: Int? = nil, reasons: [Reason] = [], notes: [Reason] = [],
      isConfirmed: Bool = true
    ) {
      self.kind = kind
      self.proved = proved
      self.level = level
      self.reasons = reasons
      self.notes = notes
      self.isConfirmed = isConfirmed
    }
  }

  /// What a person is by their studies (Ley 31533, Reglamento 3.3 and 3.5).
  public enum Formation: String, CaseIterable, Sendable {
    case profesional, tecnico
  }

  /// What of these facts comes from papers, beside conditions.
  public enum Ground: String, CaseIterable, Sendable {
    /// The highest studies, and what they make of a person.
    case studies
    /// Years in the public sector.
    case publicSector
  }

  public typealias Studies = (level: EducationLevel, status: EducationStatus)

  public let birthDate: Day?
  /// Counted days in the public sector.
  public let publicSectorDays: Int
  /// The same in years, months and days, as the book turns days into them.
  public let publicSector: Duration
  public let bonuses: [Bonus]
  /// The highest studies that are declared and, in the curricular stage, proved.
  public let highestStudies: Studies?
  /// The least studies with which the education requirement can be met; `nil` where none are asked.
  public let askedStudies: Studies?
  /// How many degrees the highest studies are above those asked (`DegreeLadder`); `nil` where none are asked or the
  /// education requirement is not met.
  public let degreesAbove: Int?
  /// Whether studies that are declared and, in the curricular stage, proved make a professional or a technician.
  public let formation: Formation?
  /// How much more than asked each experience requirement that is met shows.
  public let margins: [(id: RequirementID, over: Duration)]
  /// What would be less by the papers alone that an evaluator confirmed, in the order of the grounds; none in the ficha
  /// stage, which looks at no papers.
  public let unconfirmed: [Ground]

  public init(
    birthDate: Day?, publicSectorDays: Int, publicSector: Duration, bonuses: [Bonus], highestStudies: Studies?,
    askedStudies: Studies?, degreesAbove: Int?, formation: Formation?, margins: [(id: RequirementID, over: Duration)],
    unconfirmed: [Ground] = []
  ) {
    self.birthDate = birthDate
    self.publicSectorDays = publicSectorDays
    self.publicSector = publicSector
    self.bonuses = bonuses
    self.highestStudies = highestStudies
    self.askedStudies = askedStudies
    self.degreesAbove = degreesAbove
    self.formation = formation
    self.margins = margins
    self.unconfirmed = unconfirmed
  }

  /// The bonus of a kind, where it is declared.
  public func bonus(_ kind: Bonus.Kind) -> Bonus? { bonuses.first { $0.kind == kind } }
}
