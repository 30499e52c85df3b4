public import Eligibility

/// What of that which a person handed in for a posting is to be evaluated, by its receipt.
public enum EvaluatedSubmission: Hashable, Sendable {
  /// With the days on which the person is measured.
  case submission(StoreID, MeasuringDays)
  /// An application counts, and there are no papers that the stage could look at.
  case withoutDocuments(application: StoreID)
}
