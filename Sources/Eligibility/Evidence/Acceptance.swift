extension Evidence {
  /// What a book says of documents with a flaw.
  public enum Acceptance: String, CaseIterable, Sendable {
    /// As one without it.
    case accepted
    /// Accepted, and said.
    case note
    /// The proof does not exist.
    case refused
  }
}
