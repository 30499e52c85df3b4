/// What of that which a person handed in for a posting is to be evaluated, by its receipt.
public enum EvaluatedSubmission: Hashable, Sendable {
  case submission(StoreID)
  /// An application counts, and there are no papers that the stage could look at.
  case withoutDocuments(application: StoreID)
}
