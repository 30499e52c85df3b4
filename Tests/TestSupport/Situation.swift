internal import Applicant
public import Days
public import Eligibility
internal import Foundation
internal import Reading
internal import RuleData

/// A situation of `Fixtures/Cases` that a test changes at some places and then decides.
public struct Situation {
  private var root: [String: Any]
  private var book: RuleBook?
  private var decisions: [Decision] = []
  private var evidence = Evidence()

  /// The situation of a name.
  public init(_ name: String) throws {
    let bytes = try Fixtures.bytes("Cases/\(name).json")
    let object = try JSONSerialization.jsonObject(with: Data(bytes))
    guard let root = object as? [String: Any] else { throw UnreadableInput(faults: []) }
    self.root = root
  }

  /// The situation with a value set at a path such as `applicant.training[0].hours`; `nil` takes the member away.
  /// An index one past the end appends.
  public func setting(_ path: String, _ value: Any?) -> Situation {
    var copy = self
    copy.root = JSONEditing.set(root, at: path, to: value) as? [String: Any] ?? root
    return copy
  }

  /// The situation with `null` at a path.
  public func settingNull(_ path: String) -> Situation { setting(path, NSNull()) }

  /// The situation under a book, whatever its posting names.
  public func under(_ book: RuleBook) -> Situation {
    var copy = self
    copy.book = book
    return copy
  }

  /// The situation under one of the books inside the program.
  public func under(book id: String) -> Situation {
    setting("posting.rules.book", id)
  }

  public func with(_ decisions: [Decision]) -> Situation {
    var copy = self
    copy.decisions = decisions
    return copy
  }

  public func with(_ evidence: Evidence) -> Situation {
    var copy = self
    copy.evidence = evidence
    return copy
  }

  /// The stage in which it is decided.
  public var stage: Stage { (root["stage"] as? String).flatMap { Stage(rawValue: $0) } ?? .curricular }

  /// The application day, where the situation names one.
  public var on: Day? { (root["on"] as? String).flatMap { Day($0) } }

  /// What is asked; throws where the changed situation is not valid input.
  public func question() throws -> Question {
    try TestSupport.question(
      applicant: text("applicant"), posting: text("posting"), decisions: decisions, evidence: evidence, book: book)
  }

  /// The verdict; throws where the changed situation is not valid input.
  public func verdict() throws -> Verdict {
    try question().verdict(stage: stage, on: on)
  }

  /// A part of the situation as JSON text.
  public func text(_ name: String) throws -> [UInt8] {
    Array(try JSONSerialization.data(withJSONObject: root[name] ?? [:], options: [.sortedKeys]))
  }
}

extension Verdict {
  /// The result of a requirement, by its id as a verdict writes it.
  public func result(_ id: String) -> RequirementResult? { requirements.first { $0.id.description == id } }

  /// Whether a requirement is met; `nil` where it is not asked.
  public func isMet(_ id: String) -> Bool? { result(id)?.isMet }

  /// Counted days of an experience requirement.
  public func days(_ id: String) -> Int? {
    guard case .experience(_, let days, _) = result(id)?.figure else { return nil }
    return days
  }

  /// Codes of the reasons of a requirement.
  public func codes(_ id: String) -> [String] { result(id)?.reasons.map(\.code) ?? [] }
}
