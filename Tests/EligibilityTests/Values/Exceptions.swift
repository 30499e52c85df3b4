import Eligibility

/// Perturbations that no file can tell from the book, each with the reason; a test holds that none can.
enum Exceptions {
  enum Reason: String {
    /// The kinds that a book refuses by name are none of those that it accepts: the verdict is the same and cites
    /// the list of what is accepted instead, which the test looks for.
    case refusedByNameToo = "no kind of experience accepts it either: only the clause that is cited differs"
    /// The test holds that such a book is refused.
    case notAskedFor = "what is not asked for need not be valid: the book would contradict itself"
  }

  static func reason(_ perturbation: Perturbation, book: String) -> Reason? {
    switch (perturbation.key, book) {
    case (.refused, "indecopi-2023"), (.refused, "ipd-cas-2026"): .refusedByNameToo
    case (.collegiationValid, "indecopi-2023"), (.collegiationValid, "servir-2020"), (.collegiationValid, "pge-2023"):
      perturbation.word == Perturbation.foreign ? .notAskedFor : nil
    default: nil
    }
  }
}
