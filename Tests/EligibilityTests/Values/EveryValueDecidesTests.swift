import Foundation
import RuleData
import Testing

@testable import Eligibility

/// Every value of every book decides: set to another one, it changes what is met, or the outcome, of some situation
/// that is named.
///
/// `VALUES_LIST=1` prints which situation told which value.
@Suite struct EveryValueDecidesTests {
  private static let lists = ProcessInfo.processInfo.environment["VALUES_LIST"] != nil

  @Test(arguments: BuiltInData.bookIDs)
  func everyValueDecides(book id: String) throws {
    var trial = try Trial(book: id)
    var counts: [Signature.Difference?: Int] = [:]
    for perturbation in Perturbation.all(of: trial.rules) {
      let told = try trial.told(perturbation)
      counts[told?.by, default: 0] += 1
      if Self.lists { print("\(id): \(perturbation): \(told.map { "\($0.by) by \($0.witness)" } ?? "nothing")") }
      switch Exceptions.nothing(perturbation, book: id) {
      case .refusedByNameToo?: #expect(told?.by == .cited, "\(id): \(perturbation) is no exception")
      case .notAskedFor?:
        #expect(told == nil && trial.isContradiction(perturbation), "\(id): \(perturbation) is no exception")
      case .nothingOfAbroad?:
        #expect(told == nil && trial.rules.demands(.abroad).isEmpty, "\(id): \(perturbation) is no exception")
      case .oneAtMost?:
        #expect(told == nil && trial.rules.limit(.applicationsMaximum) == 1, "\(id): \(perturbation) is no exception")
      case .noMaximum?:
        #expect(told == nil && trial.rules.limit(.applicationsMaximum) == nil, "\(id): \(perturbation) is no exception")
      case nil:
        let expected = Exceptions.lesser(perturbation) == nil ? Signature.Difference.met : .said
        #expect(told?.by == expected, "\(id): \(perturbation): what is \(expected) should change")
      }
    }
    print(
      """
      \(id): \(counts.values.reduce(0, +)) perturbations; \(counts[.met] ?? 0) change what is met, \
      \(counts[.said] ?? 0) what is said; \((counts[.cited] ?? 0) + (counts[nil] ?? 0)) excepted; \
      \(trial.verdicts) verdicts
      """)
  }

  @Test(arguments: BuiltInData.bookIDs)
  func everyValueHasAPerturbation(book id: String) throws {
    let rules = try Trial(book: id).rules
    let bare = Perturbation.keys.filter { Perturbation.all(of: $0, in: rules).isEmpty }
    #expect(bare.isEmpty, "\(bare.map(\.rawValue))")
  }
}
