extension Wording {
  /// What a stretch came to.
  func mark(_ mark: Stretch.Mark) -> String {
    switch mark {
    case .counted: pick("cuenta", "counts")
    case .overlapped: pick("simultáneo, no cuenta dos veces", "simultaneous, does not count twice")
    case .rejected: pick("no cuenta", "does not count")
    }
  }
}
