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
    athleteIsInside = rules.text(.athleteBase) == "curricular"
    athleteMustBePertinent = rules.value(.athletePertinent) == .flag(true)
    youth = rules.hundredths(.youthPercentage)
    youthMaximumAge = rules.number(.youthMaximumAge) ?? 0
    youthPublicSector = table(.youthPublicSector)
    disability = rules.hundredths(.disabilityPercentage)
    armedForces = rules.hundredths(.armedForcesPercentage)
    base = rules.text(.bonusBase) == "subtotal" ? .subtotal : .marks
  }
}
