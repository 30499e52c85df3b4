internal import Days

/// The decisions on one applicant that a book lets count: of several on one matter, the latest.
struct DecisionsInForce: Sendable {
  private var decisions: [String: Decision] = [:]
  /// Decisions by somebody whom the book does not let decide.
  private(set) var withoutRole: [Decision] = []
  /// Decisions that confirm papers of before they were handed in.
  private(set) var beforePapers: [Decision] = []

  /// Nobody decided anything.
  static let none = DecisionsInForce()

  private init() {}

  /// - Parameter presented: when the person handed the papers in, where that is known.
  init(_ ofOne: [Decision], rules: Rules, papersOf presented: Day? = nil) {
    if ofOne.isEmpty { return }
    let roles = rules.words(.decisionRoles)
    for decision in ofOne where !decision.isOfResults {
      if !decision.isBy(roles) {
        withoutRole.append(decision)
        continue
      }
      if decision.isBefore(papersOf: presented) {
        beforePapers.append(decision)
        continue
      }
      let key = Self.key(decision.record, decision.requirement)
      if let earlier = decisions[key], !earlier.yields(to: decision) { continue }
      decisions[key] = decision
    }
  }

  func decision(on record: String, for requirement: RequirementID) -> Decision? {
    decisions.isEmpty ? nil : decisions[Self.key(record, requirement.description)]
  }

  /// All that are in force, in a fixed order.
  var all: [Decision] { decisions.sorted { $0.key < $1.key }.map(\.value) }

  private static func key(_ record: String, _ requirement: String) -> String { "\(requirement)\u{0}\(record)" }
}

extension Decision {
  /// Whether one on the same matter that stands further down takes its place: the latest by day holds, of equal or missing
  /// days the later in the list.
  public func yields(to later: Decision) -> Bool {
    guard let day = on, let other = later.on else { return true }
    return other >= day
  }
}
