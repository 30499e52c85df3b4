extension Rules {
  /// What the book says of a document: refused for its format or for one flaw, else noted for one, else accepted.
  ///
  /// - Parameter format: what the document is by its content.
  public func acceptance(format: Evidence.Format, flaws: [Evidence.Flaw]) -> Evidence.Acceptance {
    if !takes(format) { return .refused }
    let found = flaws.map { acceptance(of: $0) }
    return found.contains(.refused) ? .refused : found.contains(.note) ? .note : .accepted
  }

  /// Whether the book takes documents of a format.
  func takes(_ format: Evidence.Format) -> Bool { words(.formats)?.contains(format.rawValue) ?? true }
}
