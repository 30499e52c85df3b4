internal import Eligibility
internal import Merit
internal import Reading

/// What is said of one stage of one person, in one language.
struct StageWords {
  let wording: Wording

  private func pick(_ es: String, _ en: String) -> String { wording.pick(es, en) }

  /// What a column says of it: the mark; of the ficha, which has none, what was decided, where somebody decided it.
  func cell(_ stage: StageResult) -> String {
    if stage.stage == .ficha { return stage.verdict.map { wording.outcome($0.outcome) } ?? "" }
    return stage.mark.map { Hundredths.text($0.rounded) } ?? ""
  }

  /// The mark before rounding, where the rounded one would not show that it is below.
  private func hidden(_ stage: StageResult, by marks: StageMarks) -> String {
    guard let mark = stage.mark, mark.rounded >= marks.minimum else { return "" }
    return "\(mark.beforeRounding)… \(pick("antes de redondear", "before rounding")), "
  }

  /// What a verdict found wanting.
  private func unmet(_ stage: StageResult) -> String {
    guard let unmet = stage.verdict?.unmet, !unmet.isEmpty else { return "" }
    return " (\(unmet.map(wording.requirement(called:)).joined(separator: "; ")))"
  }

  /// How a stage ended for somebody.
  func end(_ stage: StageResult) -> String {
    switch stage.end {
    case .passed: Verdict.Outcome.apto.rawValue
    case .below(let marks):
      hidden(stage, by: marks)
        + pick(
          "por debajo del mínimo de \(Hundredths.text(marks.minimum))",
          "below the minimum of \(Hundredths.text(marks.minimum))")
    case .notAmongHighest(let least):
      pick(
        "aprobado, pero solo pasan las notas más altas, desde \(Hundredths.text(least))",
        "passed, but only the highest marks go on, from \(Hundredths.text(least))")
    case .absent(let status) where stage.stage == .curricular:
      pick("\(status.word), no presentó documentos", "\(status.word), handed in no papers")
    case .absent(let status): status.word
    case .absentFromTest(let status):
      pick("\(status.word) en la evaluación psicológica", "\(status.word) in the psychological test")
    case .judged(let outcome): outcome.rawValue + unmet(stage)
    }
  }
}
