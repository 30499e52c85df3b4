/// Evaluators' decisions on many people, those on each person together.
public struct DecisionsByApplicant: Sendable {
  private let lists: [String: [Decision]]

  public init(_ decisions: [Decision]) {
    lists = Dictionary(grouping: decisions, by: \.applicant)
  }

  /// Those on the holder of a document, in their order; none on somebody without a document.
  public subscript(number: String?) -> [Decision] {
    number.flatMap { lists[$0] } ?? []
  }
}
