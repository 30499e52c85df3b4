@testable import Eligibility

/// A value of a rule book set to another one that its type allows, all else left as it is.
struct Perturbation: CustomStringConvertible {
  let key: RuleKey
  /// `nil` where the book leaves the value out.
  let old: RuleValue?
  let new: RuleValue
  /// The word that comes or goes, by which the witnesses that are likely to tell are found.
  var word: String?

  /// A word that no book knows.
  static let foreign = "ajeno"

  var description: String { "\(key.rawValue) \(old.map(Self.text) ?? "left out") → \(Self.text(new))" }

  /// The value as an override that keeps the citation of the book, so that nothing but the value differs.
  func override(of rules: Rules) -> Override {
    let invented = Source(
      path: key.rawValue, citation: Citation(document: "Bases", section: key.rawValue, quote: nil), isReading: false,
      from: nil)
    return Override(key: key, value: new, source: old == nil ? invented : rules.source(key))
  }

  private static func text(_ value: RuleValue) -> String {
    switch value {
    case .word(let word): word
    case .integer(let number): "\(number)"
    case .flag(let flag): "\(flag)"
    case .words(let words): "[\(words.joined(separator: ", "))]"
    case .any: "any"
    case .demands(let groups): "[\(groups.map { "[\($0.joined(separator: ", "))]" }.joined(separator: ", "))]"
    case .issuers(let only, let not, let sector):
      (only.map { "only \(text(.words($0)))" } ?? "not \(text(.words(not ?? [])))")
        + (sector.map { " of \($0)" } ?? "")
    case .table(let table): "{\(table.sorted { $0.key < $1.key }.map { "\($0): \($1)" }.joined(separator: ", "))}"
    case .term(let term): "\(term.days) \(term.isBusiness ? "business" : "calendar")"
    case .figure(let number): "\(number)"
    case .figures(let figures):
      "{\(figures.sorted { $0.key < $1.key }.map { "\($0): \($1)" }.joined(separator: ", "))}"
    case .unset: "unset"
    case .registry(let effect, let careers):
      effect.rawValue + (careers.map { " for \(text(.words($0)))" } ?? "")
    }
  }
}
