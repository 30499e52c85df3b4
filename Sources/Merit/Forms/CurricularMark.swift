public import Eligibility

/// What the review of the curriculum gives a person by itself: the greatest mark to everybody apt, or the points of the
/// form (Anexo 3), as the book has it. In hundredths.
public struct CurricularMark: Hashable, Sendable {
  /// The mark of who is APTO, and of who is NO APTO the zero where everybody apt has one mark ("se le otorga cero (0)
  /// puntos", IPD 7.2.B); `nil` of who is NO APTO where a form is filled in, whatever that comes to, and of a
  /// DESCALIFICADO.
  public let points: Int?
  public let minimum: Int
  public let maximum: Int
  /// The form, where the book grades.
  public let form: CurricularPoints?
  /// The value of the book that sets the minimum.
  public let source: Source

  /// Whether it is of somebody who met every requirement and is NO APTO all the same, since the points are fewer than pass.
  public let isBelow: Bool

  /// What is published as the outcome of the verdict that it is of.
  public func outcome(of verdict: Verdict) -> Verdict.Outcome { isBelow ? .noApto : verdict.outcome }

  /// `nil` where a verdict is not of that stage, or the book leaves to a posting what this one does not set.
  public init?(_ verdict: Verdict, posting: Posting, rules: Rules) {
    guard verdict.stage == .curricular else { return nil }
    self.init(verdict.outcome, verdict.merit, profile: posting.profile, rules: rules)
  }

  /// The same of a verdict on the papers of which only this is known.
  init?(_ outcome: Verdict.Outcome, _ facts: MeritFacts, profile: Profile, rules: Rules) {
    guard let marks = rules.figures(.marksCurricular) else { return nil }
    let isGraded = rules.word(.curricularPoints) == "graded"
    form = isGraded ? CurricularPoints(facts: facts, profile: profile, rules: rules) : nil
    if isGraded, form == nil { return nil }
    minimum = marks["minimum"] ?? 0
    maximum = marks["maximum"] ?? 0
    source = rules.source(.marksCurricular)
    let points: Int? =
      switch outcome {
      case .apto: form.map { [maximum] in min($0.total, maximum) } ?? maximum
      case .noApto: isGraded ? nil : 0
      case .descalificado: nil
      }
    self.points = points
    isBelow = outcome == .apto && points.map { [minimum] in $0 < minimum } ?? false
  }
}
