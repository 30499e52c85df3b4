public import Eligibility

/// A bonus of one person: what it is computed on and what it comes to, or why it is not given.
public struct BonusResult: Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case athlete, youth, publicSector, disability, armedForces

    /// The value of the book that has its percentage.
    public var key: RuleKey {
      switch self {
      case .athlete: .athletePercentages
      case .youth: .youthPercentage
      case .publicSector: .youthPublicSector
      case .disability: .disabilityPercentage
      case .armedForces: .armedForcesPercentage
      }
    }
  }

  /// What a percentage is taken of.
  public enum Base: String, Sendable {
    case curricular, entrevista
    /// The marks of all stages, as they were given.
    case marks
    /// The marks of all stages with the bonuses that raise one of them.
    case subtotal
  }

  /// What the amount is added to.
  public enum Part: String, Sendable {
    case curricular, entrevista, total
  }

  public enum Refusal: Hashable, Sendable {
    /// The applicant declared it, and it is not proved: why, in the words of the verdict, which an older one does not say.
    case notProved([String])
    /// Nobody said that being an athlete is pertinent to the profile; or somebody said that it is not.
    case pertinenceUndecided
    case notPertinent
    /// A stage that must be passed was not.
    case notPassed
    case tooOld(years: Int, maximum: Int)
    case noBirthDate
    /// Neither a professional nor a technician, as far as was proved.
    case noFormation
    case lessThanAYear
    /// The book gives no such bonus.
    case notInBook
  }

  /// What the applicant declared, where the bonus is given for that.
  public static func condition(of kind: Kind) -> MeritFacts.Bonus.Kind? {
    switch kind {
    case .athlete: .athlete
    case .disability: .disability
    case .armedForces: .armedForces
    case .youth, .publicSector: nil
    }
  }

  /// What is given.
  public struct Grant: Hashable, Sendable {
    /// In hundredths of a percent.
    public let percentage: Int
    public let base: Base
    public let of: Exact
    public let amount: Exact
    public let part: Part
  }

  public let kind: Kind
  public let grant: Grant?
  public let refusal: Refusal?
  /// That being an athlete is pertinent, or is not, where somebody had to say so.
  public let decision: Decision?
  public let source: Source
}
