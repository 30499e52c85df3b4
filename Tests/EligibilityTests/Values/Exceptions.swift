import Applicant

@testable import Eligibility

/// Perturbations that decide less than what is met, each with the reason; a test holds that it is so.
enum Exceptions {
  /// Why a value changes what is said, but never the outcome nor what is met.
  enum Lesser: String {
    case onlySaid = "a note has no consequence"
    case onlyShown = "a day of two records counts for both, wherever it is shown"
    case onlyJudged = "a close text is not met, whether or not a person may judge it"
    case onlyBonus = "a bonus is no requirement"
  }

  /// Why a perturbation decides nothing at all.
  enum Nothing: String {
    /// The kinds that a book refuses by name are none of those that it accepts: the verdict is the same and cites
    /// the list of what is accepted instead, which the test looks for.
    case refusedByNameToo = "no kind of experience accepts it either: only the clause that is cited differs"
    /// The test holds that such a book is refused.
    case notAskedFor = "what is not asked for need not be valid: the book would contradict itself"
    case oneAtMost = "where one application is all that there can be, the first is the last"
    case nothingOfAbroad = "where nothing is asked of studies abroad, nothing is of technical ones"
    case noMaximum = "where there may be any number of applications, none takes a place of another"
  }

  static func lesser(_ perturbation: Perturbation) -> Lesser? {
    switch perturbation.key {
    case .simultaneous: return .onlyShown
    case .matterSimilar: return .onlyJudged
    case .acuartelado, .disabilityProof, .armedForcesProof, .athleteProof: return .onlyBonus
    // What a note would say of these must be declared, and what is not declared is not met.
    case .civilRights, .convicted, .disqualified, .antecedentes: return nil
    case .acceptance:
      guard let name = perturbation.word, case .table(let old) = perturbation.old,
        case .table(let new) = perturbation.new
      else { return nil }
      return [old[name], new[name]].contains("refused") ? nil : .onlySaid
    default:
      let effects = [perturbation.old, perturbation.new].compactMap { effect($0) }
      return effects.count == 2 && effects.allSatisfy { [.ignored, .note].contains($0) } ? .onlySaid : nil
    }
  }

  static func nothing(_ perturbation: Perturbation, book: String) -> Nothing? {
    switch (perturbation.key, book) {
    case (.refused, "indecopi-2023"), (.refused, "ipd-cas-2026"): .refusedByNameToo
    case (.collegiationValid, "indecopi-2023"), (.collegiationValid, "servir-2020"), (.collegiationValid, "pge-2023"):
      perturbation.word == Perturbation.foreign ? .notAskedFor : nil
    case (.abroadTechnical, "servir-2020"), (.abroadTechnical, "pge-2023"): .nothingOfAbroad
    case (.applicationsCount, "indecopi-2023"), (.applicationsCount, "pge-2023"): .oneAtMost
    case (.applicationsWithdrawn, "servir-2020"): .noMaximum
    default: nil
    }
  }

  private static func effect(_ value: RuleValue?) -> Effect? {
    switch value {
    case .word(let word): Effect(rawValue: word)
    case .registry(let effect, _): effect
    default: nil
    }
  }
}
