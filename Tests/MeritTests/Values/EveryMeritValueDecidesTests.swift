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
    let plain = try MeritSituations(book: book).outcomes
    var (told, refused) = (0, 0)
    let perturbations = MeritPerturbation.all(of: rules)
    for perturbation in perturbations {
      let sets = [perturbation.key.rawValue: perturbation.value]
      if try Merits(book, sets: sets).isContradiction {
        refused += 1
        continue
      }
      let name = try MeritSituations(book: book, sets: sets).firstDifference(from: plain)
      if Self.lists { print("\(book): \(perturbation): \(name ?? "nothing")") }
      if let why = Self.exception(perturbation, rules) {
        #expect(name == nil, "\(book): \(perturbation) is no exception (\(why.rawValue))")
      } else {
        #expect(name != nil, "\(book): \(perturbation) changes nothing")
        told += 1
      }
    }
    print(
      "\(book): \(perturbations.count) perturbations; \(told) change results, \(refused) contradict the book; "
        + "\(plain.count) situations")
  }

  @Test(arguments: BuiltInData.bookIDs)
  func everyValueThatIsSetHasAPerturbation(book: String) throws {
    let rules = try Merits(book).rules
    let bare = RuleKey.allCases.filter { key in
      key.isOfMerit && rules.value(key) != nil && MeritPerturbation.all(of: key, rules.value(key)).isEmpty
    }
    #expect(bare.isEmpty, "\(bare.map(\.rawValue))")
  }

  /// Why a perturbation can decide nothing; the test holds that it does not.
  private enum Exception: String {
    case alwaysTheMaximum = "who is apt has the maximum, whatever passes"
    case noStep = "points of the curriculum come from a form or are all the same: there is no step that they could miss"
    case minimaAddUp = "who passes every stage has at least this total"
    case afterAVote = "nothing is left for what comes after a casting vote, or waits for it"
    case nothingInside = "no bonus raises a mark, so that both bases are the same"
    case noYouth = "without the bonus of the young there is none for their years"
  }

  private static func exception(_ perturbation: MeritPerturbation, _ rules: Rules) -> Exception? {
    let part = perturbation.part ?? ""
    let isFixed = rules.value(.curricularPoints) == .word("fixed")
    switch perturbation.key {
    case .marksCurricular where part.hasPrefix("step"): return .noStep
    case .marksCurricular where part.hasPrefix("minimum") && isFixed: return .alwaysTheMaximum
    case .meritNeeded where isFixed && "\(perturbation.value)".hasSuffix(".99"): return .minimaAddUp
    case .meritTies where part.hasPrefix("with "):
      guard case .words(let words) = rules.value(.meritTies) else { return nil }
      return words.contains { TieBreak(rawValue: $0)?.isVote == true } ? .afterAVote : nil
    case .bonusBase where rules.value(.youthPercentage) == .figure(0) && rules.value(.athleteBase) == .word("final"):
      return .nothingInside
    case .youthPublicSector where rules.value(.youthPercentage) == .figure(0): return .noYouth
    default: return nil
    }
  }
}
