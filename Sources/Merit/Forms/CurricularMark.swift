public import Eligibility

/// What the review of the curriculum gives a person by itself: the greatest mark to everybody apt, or the points of the
/// form (Anexo 3), as the book has it. In hundredths.
public struct CurricularMark: Hashable, Sendable {
  /// The mark of who is APTO, and of who is NO APTO the zero where everybody apt has one mark ("se le otorga cero (0)
  /// puntos", IPD 7.2.B); `nil` where a form is filled in, and of a DESCALIFICADO: whatever a form comes to, they have
  /// none.
  public let points: Int?
  public let minimum: Int
  public let maximum: Int
  /// The form, where the book grades.
  public let form: CurricularPoints?

  /// `nil` where a verdict is not of that stage, or the book leaves to a posting what this one does not set.
  public init?(_ verdict: Verdict, posting: Posting, rules: Rules) {
    guard verdict.stage == .curricular else { return nil }
    self.init(verdict.outcome, verdict.merit, profile: posting.profile, rules: rules)
  }

  /// The same of a verdict on the papers of which only this is known.
  init?(_ outcome: Verdict.Outcome, _ facts: MeritFacts, profile: Profile, rules: Rules) {
    guard let marks = rules.figures(.marksCurricular) else { return nil }
    minimum = marks["minimum"] ?? 0
    maximum = marks["maximum"] ?? 0
    guard rules.word(.curricularPoints) == "graded" else {
      points = outcome == .descalificado ? nil : outcome == .apto ? maximum : 0
      form = nil
      return
    }
    guard let graded = CurricularPoints(facts: facts, profile: profile, rules: rules) else { return nil }
    form = graded
    points = outcome == .apto ? min(graded.total, maximum) : nil
  }
}
