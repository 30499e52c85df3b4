internal import Days

/// Whether a change brought a requirement nearer to being met.
enum Progress {
  case none, forwards, backwards

  /// By days or hours where the requirement counts them, else by how many reasons are left.
  init(from before: Finding, to after: Finding) {
    if before.isMet || after.isMet {
      self = after.isMet == before.isMet ? .none : after.isMet ? .forwards : .backwards
      return
    }
    let (old, new) =
      switch (before.figure, after.figure) {
      case (.experience(_, let old, _), .experience(_, let new, _)): (old, new)
      case (.hours(_, let old), .hours(_, let new)): (old, new)
      default: (-before.reasons.count, -after.reasons.count)
      }
    self = new > old ? .forwards : new < old ? .backwards : .none
  }
}
