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
    var onOneMatter: [String: [Decision]] = [:]
    for decision in ofOne where !decision.isOfResults {
      if !decision.isBy(roles) {
        withoutRole.append(decision)
        continue
      }
      if decision.isBefore(papersOf: presented) {
        beforePapers.append(decision)
        continue
      }
      onOneMatter[Self.key(decision.record, decision.requirement), default: []].append(decision)
    }
    decisions = onOneMatter.compactMapValues(Decision.inForce)
  }

  func decision(on record: String, for requirement: RequirementID) -> Decision? {
    decisions.isEmpty ? nil : decisions[Self.key(record, requirement.description)]
  }

  /// All that are in force, in a fixed order.
  var all: [Decision] { decisions.sorted { $0.key < $1.key }.map(\.value) }

  private static func key(_ record: String, _ requirement: String) -> String { "\(requirement)\u{0}\(record)" }
}

extension Decision {
  /// The one that holds of several on one matter, in the order of the list: the latest by day, of one day the later in the
  /// list, and one without a day over those that stand before it.
  public static func inForce(_ all: [Decision]) -> Decision? {
    let dated = all.indices.compactMap { place in all[place].on.map { (day: $0, place: place) } }
    let latest = dated.max { ($0.day, $0.place) < ($1.day, $1.place) }?.place
    return [latest, all.lastIndex { $0.on == nil }].compactMap { $0 }.max().map { all[$0] }
  }
}
