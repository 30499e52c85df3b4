/// A text of one format made of a text of another, and what could not be carried over.
public struct Conversion: Sendable {
  /// The new text, JSON.
  public let text: String
  /// Where the source has something that the other format has no place for, or that does not fit there:
  /// `work[0].url`.
  public let left: [String]
  /// Where the new text says something that the source does not and that its format demands: `experience[0].kind`.
  public let assumed: [String]
}
