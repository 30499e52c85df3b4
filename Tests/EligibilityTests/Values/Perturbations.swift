import Applicant
@testable import Eligibility

extension Perturbation {
  /// The values that decide verdicts; those that decide results have witnesses of their own.
  static let keys = RuleKey.allCases.filter { !$0.isOfMerit }

  /// Every single step away from each value of some rules.
  static func all(of rules: Rules) -> [Perturbation] { keys.flatMap { all(of: $0, in: rules) } }

  /// Numbers one more and one less; flags turned; other words; each entry dropped and a foreign one added.
  static func all(of key: RuleKey, in rules: Rules) -> [Perturbation] {
    let value = rules.value(key)
    let steps: [(value: RuleValue, word: String?)] =
      switch (key.type, value) {
      case (.integer(let range), .integer(let number)), (.integerOrAny(let range), .integer(let number)):
        [number - 1, number + 1].filter(range.contains).map { (.integer($0), nil) }
      case (.integerOrAny, .any): [(.integer(2), nil)]
      case (.flag, .flag(let flag)): [(.flag(!flag), nil)]
      case (.oneOf(let known), .word(let word)): others(known, than: word)
      case (.effect, .word(let word)): others(Effect.allCases.map(\.rawValue), than: word)
      case (.orderOf(let known), .words(let order)):
        orders(of: known).filter { $0 != order }.map { (.words($0), nil) }
      case (.wordsOf(let known), .words(let words)), (.wordsOfOrAny(let known), .words(let words)):
        lists(words, adding: known).map { (.words($0), $1) }
      case (.wordsOfOrAny(let known), .any): known.map { (.words([$0]), $0) }
      case (.wordsOrAny, .any): [(.words([foreign]), nil)]
      case (_, .words(let words)):
        lists(words, adding: additions(to: key, words, rules)).map { (.words($0), $1) }
      case (.demands, nil): [(.demands([[foreign]]), foreign)]
      case (_, .demands(let groups)): demands(groups).map { (.demands($0), $1) }
      case (.issuers, _): issuers(value)
      case (.table(_, let words), .table(let table)):
        table.sorted { $0.key < $1.key }.flatMap { name, word in
          words.filter { $0 != word }.map { (.table(table.merging([name: $0]) { $1 }), name) }
        }
      case (_, .registry(let effect, let careers)): registry(effect, careers)
      case (.termOrAny, .any): [(.term(Term(days: 2, isBusiness: true)), nil)]
      case (_, .term(let term)):
        [(term.days - 1, term.isBusiness), (term.days + 1, term.isBusiness), (term.days, !term.isBusiness)]
          .map { (.term(Term(days: $0, isBusiness: $1)), nil) }
      default: []
      }
    return steps.map { Perturbation(key: key, old: value, new: $0.value, word: $0.word) }
  }

  private static func others(_ known: [String], than word: String) -> [(value: RuleValue, word: String?)] {
    known.filter { $0 != word }.map { (.word($0), nil) }
  }

  private static func orders(of words: [String]) -> [[String]] {
    guard !words.isEmpty else { return [[]] }
    return words.flatMap { first in orders(of: words.filter { $0 != first }).map { [first] + $0 } }
  }

  /// Without each of the words, and with each of those that are not there.
  private static func lists(_ words: [String], adding known: [String]) -> [(words: [String], word: String?)] {
    words.map { word in (words.filter { $0 != word }, word) }
      + known.filter { !words.contains($0) }.map { (words + [$0], $0) }
  }

  /// Of what must be valid only a kind that is asked for means anything; elsewhere a word of no book will do.
  private static func additions(to key: RuleKey, _ words: [String], _ rules: Rules) -> [String] {
    guard key == .collegiationValid else { return [foreign] }
    let asked = Set(rules.demands(.collegiationProof).flatMap { $0 }).subtracting(words)
    return asked.isEmpty ? [foreign] : asked.sorted()
  }

  /// Without each group, without each alternative, with a foreign alternative in each group, with a foreign group.
  private static func demands(_ groups: [[String]]) -> [(demands: [[String]], word: String?)] {
    var changed: [(demands: [[String]], word: String?)] = [(groups + [[foreign]], nil)]
    for (place, group) in groups.enumerated() {
      func with(_ new: [String]?) -> [[String]] {
        var copy = groups
        if let new { copy[place] = new } else { copy.remove(at: place) }
        return copy
      }
      changed.append((with(nil), group[0]))
      changed.append((with(group + [foreign]), foreign))
      if group.count > 1 { changed += group.map { word in (with(group.filter { $0 != word }), word) } }
    }
    return changed
  }

  /// Left out, anybody may issue a proof: then a list of either sort is the step away.
  private static func issuers(_ value: RuleValue?) -> [(value: RuleValue, word: String?)] {
    guard case .issuers(let only, let not, let sector) = value else {
      return [(.issuers(only: [foreign], not: nil), nil), (.issuers(only: nil, not: [foreign]), foreign)]
    }
    let turned: RuleValue = .issuers(only: not, not: only, sector: sector)
    let stepped = lists(only ?? not ?? [], adding: [foreign]).map { words, word -> (value: RuleValue, word: String?) in
      (.issuers(only: only.map { _ in words }, not: not.map { _ in words }, sector: sector), word)
    }
    let sectors: [Sector?] = [nil, .publico, .privado].filter { $0 != sector }
    return [(turned, nil)] + stepped + sectors.map { (.issuers(only: only, not: not, sector: $0), nil) }
  }

  private static func registry(_ effect: Effect, _ careers: [String]?) -> [(value: RuleValue, word: String?)] {
    let effects = Effect.allCases.filter { $0 != effect }.map { ($0, careers) }
    let known = careers.map { lists($0, adding: [foreign]).map { (effect, Optional($0.words)) } + [(effect, nil)] }
    return (effects + (known ?? [(effect, [foreign])])).map { (.registry($0, careers: $1), nil) }
  }
}
