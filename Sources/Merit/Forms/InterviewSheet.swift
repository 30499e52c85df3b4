internal import Eligibility
internal import Words

/// The sheet of an interview whose criteria are marked one by one (SERVIR RPE 065-2020, Anexo 7).
///
/// The points of a factor's criteria over the most that they can come to, times the weight of the factor; the sum is a
/// share of 100, of which the mark is the same share of the stage's maximum. The form states the weights twice, with
/// other figures, and maxima (20, 15, 15) that follow neither; the book says which are taken.
struct InterviewSheet {
  private let weights: [Int]
  private let criteria: [Int]
  let scale: ClosedRange<Int>

  /// The sheet of a book, or `nil` where it has none.
  init?(_ rules: Rules) {
    guard let weights = rules.figures(.sheetWeights), let criteria = rules.figures(.sheetCriteria),
      let scale = rules.figures(.sheetScale), let least = scale["minimum"], let most = scale["maximum"], least < most
    else { return nil }
    self.weights = RuleKey.sheetFactors.map { weights[$0] ?? 0 }
    self.criteria = RuleKey.sheetFactors.map { (criteria[$0] ?? 0) / 100 }
    self.scale = least...most
  }

  /// How many criteria there are.
  var count: Int { criteria.reduce(0, +) }

  /// The mark, in hundredths and not rounded; `nil` where there are not as many points as criteria, or some are off the
  /// scale.
  ///
  /// - Parameter points: of each criterion in the order of the form, in hundredths.
  func mark(_ points: [Int], of maximum: Int) -> Exact? {
    guard points.count == count, points.allSatisfy(scale.contains) else { return nil }
    var rest = points[...]
    var share = Exact.zero
    for (weight, count) in zip(weights, criteria) {
      let own = rest.prefix(count).reduce(0, +)
      rest = rest.dropFirst(count)
      share = share + Exact(own * weight, over: count * scale.upperBound)
    }
    // A weight is a percentage in hundredths.
    let whole = weights.reduce(0, +)
    guard whole > 0 else { return nil }
    return share.scaled(by: maximum, over: whole)
  }
}

/// A rubric: the answer to each question is at one of four levels (SERVIR RPE 065-2020, Anexo 5).
struct Rubric {
  private let levels: [TypedText: Int]

  /// The rubric of a book, or `nil` where it has none.
  init?(_ rules: Rules) {
    guard let levels = rules.figures(.rubricLevels) else { return nil }
    self.levels = Dictionary(levels.map { (TypedText($0.key), $0.value) }) { first, _ in first }
  }

  /// The points of the levels of all answers, in hundredths; `nil` where a level is not known.
  func mark(_ names: [String]) -> Int? {
    let points = names.compactMap { levels[TypedText($0)] }
    return points.count == names.count && !names.isEmpty ? points.reduce(0, +) : nil
  }
}
