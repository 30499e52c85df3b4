internal import Eligibility

extension DecisionsByApplicant {
  /// The one that is in force on a person under a requirement, whatever its record: of those that somebody of these roles
  /// took, the latest.
  ///
  /// - Parameter roles: who may decide; `nil`: anybody.
  func inForce(on person: String, _ requirement: String, by roles: [String]?) -> Decision? {
    var found: Decision?
    for decision in self[person] where decision.requirement == requirement {
      guard decision.isBy(roles) else { continue }
      if let earlier = found, !earlier.yields(to: decision) { continue }
      found = decision
    }
    return found
  }
}
