/// Where a rule stands: a document and the part of it.
public struct Citation: Hashable, Sendable {
  public var document: String
  public var section: String
  /// The words that carry the rule; a posting's override may leave them out.
  public var quote: String?

  public init(document: String, section: String, quote: String? = nil) {
    self.document = document
    self.section = section
    self.quote = quote
  }
}
