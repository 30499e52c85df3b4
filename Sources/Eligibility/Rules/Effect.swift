/// What follows when a condition of a rule is met.
public enum Effect: String, CaseIterable, Sendable {
  case ignored
  /// Said, without consequence.
  case note
  /// The requirement is not met.
  case bars
  /// The requirement is not met, and in the curricular stage the applicant is DESCALIFICADO.
  case disqualifies

  /// Whether it puts somebody out.
  var putsOut: Bool { self == .bars || self == .disqualifies }
}
