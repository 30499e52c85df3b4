internal import Eligibility

/// What a book says of bonuses, in hundredths of a percent.
struct BonusRules: Sendable {
  let athlete: [Int: Int]
  /// The athlete's bonus raises the mark of the curriculum, and is not added to the total.
  let athleteIsInside: Bool
  let athleteMustBePertinent: Bool
  let youth: Int
  let youthMaximumAge: Int
  let youthPublicSector: [Int: Int]
  let disability: Int
  let armedForces: Int
  let base: BonusResult.Base

  /// The values that must not be left to the posting.
  static let keys: [RuleKey] = [
    .athletePercentages, .youthPercentage, .youthPublicSector, .disabilityPercentage, .armedForcesPercentage,
  ]

  init(_ rules: Rules) {
    func table(_ key: RuleKey) -> [Int: Int] {
      Dictionary(
        (rules.figures(key) ?? [:]).compactMap { name, figure in Int(name).map { ($0, figure) } },
        uniquingKeysWith: { first, _ in first })
    }
    athlete = table(.athletePercentages)
    athleteIsInside = rules.word(.athleteBase) == "curricular"
    athleteMustBePertinent = rules.flag(.athletePertinent)
    youth = rules.hundredths(.youthPercentage) ?? 0
    youthMaximumAge = rules.integer(.youthMaximumAge)
    youthPublicSector = table(.youthPublicSector)
    disability = rules.hundredths(.disabilityPercentage) ?? 0
    armedForces = rules.hundredths(.armedForcesPercentage) ?? 0
    base = rules.word(.bonusBase) == "subtotal" ? .subtotal : .marks
  }
}
