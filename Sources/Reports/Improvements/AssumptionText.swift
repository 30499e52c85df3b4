internal import Applicant

/// What was taken for granted, a paragraph each, so that nobody takes the verdict for one on the file as it is.
struct AssumptionText {
  let wording: Wording
  let layout: TextLayout

  func lines(_ assumptions: [Assumption]) -> [String] {
    assumptions.flatMap { assumption in
      let given = wording.safe("\(assumption.path) = \(plain(assumption.value))")
      return layout.wrap("\(wording.pick("Supuesto", "Assumed")): \(given)", indent: 0, hanging: 2)
    }
  }

  /// A value as a person writes it: a text without the marks of JSON, where nothing in it needs them.
  private func plain(_ json: String) -> String {
    guard json.count > 2, json.hasPrefix("\""), json.hasSuffix("\""), !json.contains("\\") else { return json }
    return String(json.dropFirst().dropLast())
  }
}
