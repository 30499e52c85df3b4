internal import Applicant

/// What was taken for granted, a paragraph each, so that nobody takes the verdict for one on the file as it is.
struct AssumptionText {
  let wording: Wording
  let layout: TextLayout

  func lines(_ assumptions: [Assumption]) -> [String] {
    assumptions.flatMap { assumption in
      layout.wrap(
        "\(wording.pick("Supuesto", "Assumed")): \(wording.statement(assumption))", indent: 0, hanging: 2)
    }
  }
}

extension Wording {
  /// An assumption as a person writes it: a text without the marks of JSON, where nothing in it needs them.
  func statement(_ assumption: Assumption) -> String {
    let value = assumption.value
    let isPlain = value.count > 2 && value.hasPrefix("\"") && value.hasSuffix("\"") && !value.contains("\\")
    return safe("\(assumption.path) = \(isPlain ? String(value.dropFirst().dropLast()) : value)")
  }
}
