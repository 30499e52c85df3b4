import Eligibility
import Foundation
import Merit
import RuleData
import TestSupport
import Testing

/// Every value of every book that decides results does: set to one that is a step away, some situation of marks that is
/// named comes to something else.
///
/// `VALUES_LIST=1` prints which situation told which value.
@Suite struct EveryMeritValueDecidesTests {
  private static let lists = ProcessInfo.processInfo.environment["VALUES_LIST"] != nil

  @Test(arguments: BuiltInData.bookIDs)
  func everyValueDecides(book: String) throws {
    let rules = try Merits(book).rules
    let plain = try MeritSituations(book: book, sets: [:]).outcomes()
    var told = 0
    let perturbations = MeritPerturbation.all(of: rules)
    for perturbation in perturbations {
      let other: [String: String]
      do {
        other = try MeritSituations(book: book, sets: [perturbation.key.rawValue: perturbation.value]).outcomes()
      } catch is UnreadableInput {
        Issue.record("\(book): \(perturbation) cannot be written")
        continue
      }
      let names = plain.filter { other[$0.key] != $0.value }.keys.sorted()
      if Self.lists { print("\(book): \(perturbation): \(names.first ?? "nothing")") }
      if let why = Self.exception(perturbation, book) {
        #expect(names.isEmpty, "\(book): \(perturbation) is no exception (\(why)): \(names)")
      } else {
        #expect(!names.isEmpty, "\(book): \(perturbation) changes nothing")
        told += 1
      }
    }
    print("\(book): \(perturbations.count) perturbations; \(told) change results; \(plain.count) situations")
  }

  @Test(arguments: BuiltInData.bookIDs)
  func everyValueThatIsSetHasAPerturbation(book: String) throws {
    let rules = try Merits(book).rules
    let bare = RuleKey.allCases.filter { key in
      key.isOfMerit && rules.value(key) != nil && MeritPerturbation.all(of: key, rules.value(key)).isEmpty
    }
    #expect(bare.isEmpty, "\(bare.map(\.rawValue))")
  }

  /// Perturbations that can decide nothing, each with the reason.
  private static func exception(_ perturbation: MeritPerturbation, _ book: String) -> String? {
    nil
  }
}
