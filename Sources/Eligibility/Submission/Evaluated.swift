/// What of that which a person handed in is evaluated, each by its place among it.
public enum Evaluated: Hashable, Sendable {
  /// Nothing counts for the posting.
  case nothing
  case submission(Int)
  /// An application counts, and no papers are there that the stage could look at: none came in their window, or all were
  /// withdrawn. Who does not present them in time is *no apto* (IPD 7.2.A), which people say and no verdict.
  case withoutDocuments(application: Int)
}
