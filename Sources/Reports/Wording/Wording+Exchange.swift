extension Wording {
  /// What could not be carried over into another format.
  public func left(_ path: String) -> String {
    pick(
      "\(safe(path)): no tiene lugar en el otro formato, queda fuera",
      "\(safe(path)): has no place in the other format, is left")
  }

  /// What the other format demands and the source does not say.
  public func assumed(_ path: String) -> String {
    pick("\(safe(path)): se supuso; revíselo", "\(safe(path)): was assumed; look at it")
  }
}
