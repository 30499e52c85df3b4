internal import Days

/// The decisions on one applicant that a book lets count: of several on one matter, the latest.
struct DecisionsInForce: Sendable {
  private var decisions: [String: Decision] = [:]
  /// Decisions by somebody whom the book does not let decide.
  private(set) var withoutRole: [Decision] = []

  /// Nobody decided anything.
  static let none = DecisionsInForce()

  private init() {}

  init(_ all: [Decision], applicant: String?, rules: Rules) {
    guard let applicant else { return }
    let roles = rules.words(.decisionRoles)
    for decision in all where decision.applicant == applicant {
      if let roles, !roles.contains(decision.role ?? "") {
        withoutRole.append(decision)
        continue
      }
      let key = Self.key(decision.record, decision.requirement)
      if let earlier = decisions[key], let before = earlier.on, (decision.on ?? before) < before { continue }
      decisions[key] = decision
    }
  }

  func decision(on record: String, for requirement: String) -> Decision? {
    decisions.isEmpty ? nil : decisions[Self.key(record, requirement)]
  }

  /// All that are in force, in a fixed order.
  var all: [Decision] { decisions.sorted { $0.key < $1.key }.map(\.value) }

  private static func key(_ record: String, _ requirement: String) -> String { "\(requirement)\u{0}\(record)" }
}
