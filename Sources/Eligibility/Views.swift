internal import Applicant
internal import Days
internal import Words

/// The same file and posting looked at in different ways: as a ficha or as curricular, with close texts taken for
/// matches or not, by each convention of duration. Each view is made when it is first needed.
struct Views {
  let file: ApplicantFile
  let rules: Rules
  let careers: CareerTables
  let days: MeasuringDays
  let evidence: Evidence
  let decisions: DecisionsInForce
  let posting: PostingFacts
  private let explains: Bool
  private let lexicon: Lexicon
  private var made: [(stage: Stage, acceptsClose: Bool, convention: DurationConvention, view: Assessment)] = []

  init(
    file: ApplicantFile, posting: PostingFacts, rules: Rules, careers: CareerTables,
    days: MeasuringDays, evidence: Evidence, decisions: DecisionsInForce, explains: Bool, lexicon: Lexicon
  ) {
    self.lexicon = lexicon
    self.posting = posting
    self.file = file
    self.rules = rules
    self.careers = careers
    self.days = days
    self.evidence = evidence
    self.decisions = decisions
    self.explains = explains
  }

  mutating func assessment(
    _ stage: Stage, acceptsClose: Bool, convention: DurationConvention? = nil
  ) -> Assessment {
    let convention = convention ?? rules.convention
    let asked = (stage, acceptsClose, convention)
    if let known = made.first(where: { ($0.stage, $0.acceptsClose, $0.convention) == asked }) { return known.view }
    let person =
      made.first { $0.stage == stage }?.view.facts
      ?? PersonFacts(file: file, rules: rules, stage: stage, evidence: evidence, lexicon: lexicon)
    let view = Assessment(
      facts: person, posting: posting, days: days, decisions: decisions, careers: careers, acceptsClose: acceptsClose,
      convention: convention, explains: explains)
    made.append((stage, acceptsClose, convention, view))
    return view
  }
}
