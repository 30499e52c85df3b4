import Eligibility
import Foundation

/// A value that decides results set to one that is a step away, as a posting would write it.
struct MeritPerturbation: CustomStringConvertible {
  let key: RuleKey
  let value: Any
  /// What comes, goes or changes, where the value has parts.
  var part: String?

  var description: String { "\(key.rawValue)\(part.map { " \($0)" } ?? "") → \(value)" }

  /// Every single step away from each value of some rules.
  static func all(of rules: Rules) -> [MeritPerturbation] {
    RuleKey.allCases.filter(\.isOfMerit).flatMap { all(of: $0, rules.value($0)) }
  }

  static func all(of key: RuleKey, _ value: RuleValue?) -> [MeritPerturbation] {
    switch value {
    case .integer(let number): return [number - 1, number + 1].filter { $0 > 0 }.map { .init(key: key, value: $0) }
    case .any: return [.init(key: key, value: key == .interviewSheets ? 1 : 2)]
    case .flag(let flag): return [.init(key: key, value: !flag)]
    case .word(let word): return words(of: key).filter { $0 != word }.map { .init(key: key, value: $0) }
    case .words(let words): return lists(key, words)
    case .figure(let number):
      return [number - step(key, [:]), number + step(key, [:])].filter { $0 >= 0 }.map {
        .init(key: key, value: Self.number($0))
      }
    case .figures(let figures):
      return figures.sorted { $0.key < $1.key }.flatMap { name, figure in
        let changes =
          name == "step" ? [figure / 2, figure * 2] : [figure - step(key, figures), figure + step(key, figures)]
        return changes.filter { $0 >= (name == "step" ? 1 : 0) }.map { changed in
          let table = figures.merging([name: changed]) { $1 }.mapValues { Self.number($0) as Any }
          return MeritPerturbation(key: key, value: table, part: "\(name) \(changed)")
        }
      }
    default: return []
    }
  }

  /// A step of the marks; a hundredth; or a whole, where a hundredth is less than anything that is counted or published.
  private static func step(_ key: RuleKey, _ figures: [String: Int]) -> Int {
    switch key {
    case .marksConocimientos, .marksEntrevista: figures["step"] ?? 1
    case .marksCurricular: 100
    case .gradesSteps, .sheetCriteria, .sheetWeights, .athletePercentages, .youthPublicSector, .youthPercentage,
      .disabilityPercentage, .armedForcesPercentage:
      100
    default: 1
    }
  }

  private static func words(of key: RuleKey) -> [String] {
    switch key {
    case .curricularPoints: ["fixed", "graded"]
    case .interviewCombine: ["mean", "consensus"]
    case .psychologicalAbsence: ["ends", "noted"]
    case .meritSubstitutes: ["one", "all"]
    case .meritCancel: ["anytime", "beforeInterview"]
    case .athleteBase: ["curricular", "final"]
    case .bonusBase: ["marks", "subtotal"]
    default: []
    }
  }

  private static func known(_ key: RuleKey) -> [String] {
    switch key {
    case .meritOrder: MeritStage.allCases.map(\.rawValue)
    case .meritStatuses: Attendance.allCases.map(\.rawValue)
    case .meritTies: TieBreak.allCases.map(\.rawValue)
    case .meritDesierto: DesiertoCase.allCases.map(\.rawValue)
    default: []
    }
  }

  /// Without each of the words, with each that is not there at the end, and with two neighbours the other way about.
  private static func lists(_ key: RuleKey, _ words: [String]) -> [MeritPerturbation] {
    var found = words.map { word in (words.filter { $0 != word }, "without \(word)") }
    for word in known(key) where !words.contains(word) {
      // The interview is the last stage; the ficha can only be the first.
      let place = key == .meritOrder ? (word == "ficha" ? 0 : words.count - 1) : words.count
      var more = words
      more.insert(word, at: place)
      found.append((more, "with \(word)"))
    }
    if key != .meritStatuses {
      for index in words.indices.dropFirst() {
        var turned = words
        turned.swapAt(index - 1, index)
        found.append((turned, "\(turned[index - 1]) before \(turned[index])"))
      }
    }
    return found.map { MeritPerturbation(key: key, value: $0.0, part: $0.1) }
  }

  private static func number(_ hundredths: Int) -> NSDecimalNumber {
    NSDecimalNumber(decimal: Decimal(hundredths) / 100)
  }
}
