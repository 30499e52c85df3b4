internal import Applicant
public import Days

/// Where a value or clause comes from. One object is shared by all that rests on it: a verdict names it many times.
public final class Source: Hashable, Sendable {
  /// Dotted path in the book.
  public let path: String
  public let citation: Citation
  /// Whether it is our reading of a source that is silent, contradicts itself or can be read two ways.
  public let isReading: Bool
  /// The day from which it holds; `nil` for an override of a posting.
  public let from: Day?

  init(path: String, citation: Citation, isReading: Bool, from: Day?) {
    self.path = path
    self.citation = citation
    self.isReading = isReading
    self.from = from
  }

  public static func == (a: Source, b: Source) -> Bool {
    a === b
      || (a.path == b.path && a.citation == b.citation && a.isReading == b.isReading && a.from == b.from)
  }

  /// The path: few sources share one, and quotations are long.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
  }
}

/// Something said on every verdict of a book.
public struct Notice: Hashable, Sendable {
  public let code: String
  public let es: String
  public let en: String
  public let citation: Citation
  /// The day from which it is said.
  public let from: Day
}

/// The rules of one book as they hold on one day for one posting: every value with its source.
public struct Rules: Sendable {
  public let book: String
  public let notices: [Notice]
  private let values: [RuleKey: (value: RuleValue, source: Source)]
  private let clauses: [ClauseKey: Source]

  init(
    book: String, notices: [Notice], values: [RuleKey: (value: RuleValue, source: Source)],
    clauses: [ClauseKey: Source]
  ) {
    self.book = book
    self.notices = notices
    self.values = values
    self.clauses = clauses
  }

  /// The value under a key, or `nil` for one that may be left out.
  public func value(_ key: RuleKey) -> RuleValue? { values[key]?.value }

  public func source(_ key: RuleKey) -> Source {
    guard let source = values[key]?.source else { preconditionFailure("books are checked to have \(key.rawValue)") }
    return source
  }

  public func source(_ key: ClauseKey) -> Source {
    guard let source = clauses[key] else { preconditionFailure("books are checked to have \(key.rawValue)") }
    return source
  }

  // The type of each key is checked when a book is read, so that a value of another type cannot get here.

  package func flag(_ key: RuleKey) -> Bool { value(key) == .flag(true) }

  package func integer(_ key: RuleKey) -> Int {
    guard case .integer(let number) = value(key) else { preconditionFailure("\(key.rawValue) is a number") }
    return number
  }

  /// A number; `nil` where any will do.
  package func limit(_ key: RuleKey) -> Int? {
    switch value(key) {
    case .integer(let number): number
    case .any: nil
    default: preconditionFailure("\(key.rawValue) is a number or any")
    }
  }

  /// A number of days; `nil` where there is none.
  func term(_ key: RuleKey) -> Term? {
    switch value(key) {
    case .term(let term): term
    case .any: nil
    default: preconditionFailure("\(key.rawValue) is a term or any")
    }
  }

  package func word(_ key: RuleKey) -> String {
    guard case .word(let word) = value(key) else { preconditionFailure("\(key.rawValue) is a word") }
    return word
  }

  /// The words of a list; `nil` where any word will do.
  package func words(_ key: RuleKey) -> [String]? {
    switch value(key) {
    case .words(let words): words
    case .any: nil
    default: preconditionFailure("\(key.rawValue) is a list of words")
    }
  }

  func demands(_ key: RuleKey) -> [[String]] {
    guard case .demands(let demands) = value(key) else { preconditionFailure("\(key.rawValue) is a list of lists") }
    return demands
  }

  func effect(_ key: RuleKey) -> Effect {
    Effect(rawValue: word(key)) ?? .bars
  }

  /// What the book says of documents with a flaw.
  func acceptance(of flaw: Evidence.Flaw) -> Evidence.Acceptance {
    guard case .table(let table) = value(.acceptance), let word = table[flaw.rawValue],
      let acceptance = Evidence.Acceptance(rawValue: word)
    else { preconditionFailure("\(RuleKey.acceptance.rawValue) has every flaw") }
    return acceptance
  }

  var convention: DurationConvention {
    DurationConvention(rawValue: word(.duration)) ?? .calendar
  }

  /// The rule on the issuer of proofs of a kind of experience: whether one that is stated will do, in that sector.
  func allowsIssuer(_ issuer: String, for kind: ExperienceKind, in sector: Sector?) -> Bool {
    guard case .issuers(let only, let not, let concerned) = value(.issuer(kind)),
      concerned == nil || concerned == sector
    else { return true }
    return only?.contains(issuer) ?? !(not ?? []).contains(issuer)
  }

  /// The rule on what the proofs of a kind of experience show: no employer issues the certificate of a SECIGRA, and a book
  /// may ask less of it.
  func shows(of kind: ExperienceKind) -> RuleKey {
    kind == .secigra && value(.secigraProofShows) != nil ? .secigraProofShows : .experienceShows
  }

  /// What a registry entails: the effect, and the careers without which it has none.
  func registry(_ key: RuleKey) -> (effect: Effect, careers: [String]?) {
    guard case .registry(let effect, let careers) = value(key) else {
      preconditionFailure("\(key.rawValue) is a registry rule")
    }
    return (effect, careers)
  }
}
