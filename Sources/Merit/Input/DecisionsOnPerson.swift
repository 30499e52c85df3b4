internal import Eligibility

extension DecisionsByApplicant {
  /// The one that is in force on a person under a requirement, whatever its record: of those that somebody of these roles
  /// took, the latest.
  ///
  /// - Parameter roles: who may decide; `nil`: anybody.
  func inForce(on person: String, _ requirement: String, by roles: [String]?) -> Decision? {
    Decision.inForce(self[person].filter { $0.requirement == requirement && $0.isBy(roles) })
  }
}
