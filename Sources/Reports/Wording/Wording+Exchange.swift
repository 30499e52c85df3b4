extension Wording {
  /// What could not be carried over into another format: where it stands in the source.
  public func left(_ path: String) -> String {
    pick(
      "\(safe(path)), del original, queda fuera: no tiene lugar en el otro formato, o no dice lo que ahí se pide",
      "\(safe(path)), of the source, is left: it has no place in the other format, or does not say what that asks for")
  }

  /// What the other format demands and the source does not say: where it stands in what was made.
  public func assumed(_ path: String) -> String {
    pick("\(safe(path)), de lo creado, se supuso; revíselo", "\(safe(path)), of what was made, was assumed; look at it")
  }
}
