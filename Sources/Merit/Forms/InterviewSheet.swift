internal import Eligibility
internal import Words

/// The sheet of an interview whose criteria are marked one by one (SERVIR RPE 065-2020, Anexo 7).
///
/// The points of a factor's criteria over the most that they can come to, times the weight of the factor; the sum is a
/// share of 100, of which the mark is the same share of the stage's maximum. The form states the weights twice, with
/// other figures, and maxima (20, 15, 15) that follow neither; the book says which are taken.
struct InterviewSheet {
  private let factors: [(name: String, weight: Int, criteria: Int)]
  let scale: ClosedRange<Int>

  /// The sheet of a book, or `nil` where it has none.
  init?(_ rules: Rules) {
    guard let weights = rules.figures(.sheetWeights), let criteria = rules.figures(.sheetCriteria),
      let scale = rules.figures(.sheetScale), let least = scale["minimum"], let most = scale["maximum"], least < most
    else { return nil }
    factors = RuleKey.sheetFactors.map { ($0, weights[$0] ?? 0, (criteria[$0] ?? 0) / 100) }
    self.scale = least...most
  }

  /// How many criteria there are.
  var count: Int { factors.map(\.criteria).reduce(0, +) }

  /// The points by factor; `nil` where there are not as many as criteria, or some are off the scale.
  ///
  /// - Parameter points: of each criterion in the order of the form, in hundredths.
  func parts(_ points: [Int]) -> [SheetPart]? {
    guard points.count == count, points.allSatisfy(scale.contains) else { return nil }
    var rest = points[...]
    return factors.map { name, weight, criteria in
      defer { rest = rest.dropFirst(criteria) }
      return SheetPart(
        name: name, points: Array(rest.prefix(criteria)),
        weight: .init(most: criteria * scale.upperBound, percent: weight))
    }
  }

  /// The mark that the factors come to, in hundredths and not rounded.
  static func mark(_ parts: [SheetPart], of maximum: Int) -> Exact? {
    let weighed = parts.compactMap { part in part.weight.map { (sum: part.sum, weight: $0) } }
    let whole = weighed.map(\.weight.percent).reduce(0, +)
    guard whole > 0 else { return nil }
    return weighed.map { Exact($0.sum * $0.weight.percent, over: $0.weight.most) }.reduce(.zero, +)
      .scaled(by: maximum, over: whole)
  }
}

/// A rubric: the answer to each question is at one of four levels (SERVIR RPE 065-2020, Anexo 5).
struct Rubric {
  private let levels: [TypedText: (name: String, points: Int)]

  /// The rubric of a book, or `nil` where it has none.
  init?(_ rules: Rules) {
    guard let levels = rules.figures(.rubricLevels) else { return nil }
    self.levels = Dictionary(levels.map { (TypedText($0.key), ($0.key, $0.value)) }) { first, _ in first }
  }

  /// The points of the levels of all answers; `nil` where a level is not known.
  func parts(_ names: [String]) -> [SheetPart]? {
    let parts = names.compactMap { name in
      levels[TypedText(name)].map { SheetPart(name: $0.name, points: [$0.points], weight: nil) }
    }
    return parts.count == names.count && !names.isEmpty ? parts : nil
  }
}
