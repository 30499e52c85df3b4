internal import Eligibility
public import Merit

extension EvaluationPaper.Particulars {
  /// What the review of the curriculum gave, on the form of the annex where the book grades.
  public init(_ mark: CurricularMark?, evaluator: String?, wording: Wording) {
    self.init()
    self.evaluator = evaluator
    guard let mark else { return }
    points = mark.points
    (leastPoints, mostPoints) = (mark.minimum, mark.maximum)
    let words = CurricularWords(wording: wording)
    if let below = words.belowByClause(mark) { (outcome, why) = (.noApto, below) }
    criteria = (mark.form?.lines ?? []).map { line in
      EvaluationPaper.CriterionLine(
        criterion: words.criterion(line.criterion).capitalizedFirst, band: words.band(line).capitalizedFirst,
        most: line.maximum, points: line.points, why: words.excess(line) ?? "")
    }
  }
}
