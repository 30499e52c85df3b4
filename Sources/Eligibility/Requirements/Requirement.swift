internal import Applicant
internal import Days

/// One kind of requirement: given what is known, a finding. Each kind has a type and a file of its own.
protocol Requirement: Sendable {
  var id: RequirementID { get }

  func finding(in assessment: Assessment) -> Finding

  /// Whether it is met, without what explains it: of so many people only that is asked.
  func outcome(in assessment: Assessment) -> Finding.Outcome

  /// Whether the words of a record are those asked, or close to them, whatever somebody decided.
  func isNamed(_ record: String, in assessment: Assessment) -> Bool
}

extension Requirement {
  func outcome(in assessment: Assessment) -> Finding.Outcome { finding(in: assessment).outcome }

  /// Of what has no words that are asked none can be against it.
  func isNamed(_ record: String, in assessment: Assessment) -> Bool { true }
}

/// What was found of one requirement.
struct Finding {
  /// A proof that supports a requirement: accepted for it, and its record is used by it or starts the count.
  struct Support: Hashable {
    /// Id of the record, or its place where it has none.
    let record: String
    let proof: Proof

    /// Few proofs are of one record, and a proof is long.
    func hash(into hasher: inout Hasher) { hasher.combine(record) }
  }

  /// What a finding comes to.
  struct Outcome {
    var isMet: Bool
    /// Whether the applicant is disqualified by it.
    var disqualifies = false
    var figure: RequirementResult.Figure?
  }

  var outcome: Outcome { Outcome(isMet: isMet, disqualifies: disqualifies, figure: figure) }

  var isMet: Bool
  /// Whether a record matches, though it may fall short.
  var hasMatch = false
  /// Whether the applicant is disqualified by it.
  var disqualifies = false
  var records: [String] = []
  var figure: RequirementResult.Figure?
  var reasons: [Reason] = []
  var supports: [Support] = []
  /// Said though the requirement is met.
  var notes: [Reason] = []
  /// The values and clauses it rests on.
  var basis: [Source] = []
}

/// All that a requirement may look at: the person and the posting as facts, the day, the decisions.
struct Assessment {
  let facts: PersonFacts
  let posting: PostingFacts
  let days: MeasuringDays
  let decisions: DecisionsInForce
  /// Whether somebody wants to know why: else findings have neither reasons nor notes, and say not what they rest on.
  let explains: Bool
  /// Whether close texts are taken for matches, to see what a person's judgement could change.
  let acceptsClose: Bool
  let careers: CareerMatching
  let start: CountStart
  let experience: CountedExperience

  /// The application day.
  var on: Day { days.application }
  /// The day on which documents are handed in.
  var documentsDay: Day { days.documents }
  var rules: Rules { facts.rules }
  var stage: Stage { facts.stage }

  init(
    facts: PersonFacts, posting: PostingFacts, days: MeasuringDays, decisions: DecisionsInForce,
    careers: CareerTables, acceptsClose: Bool, convention: DurationConvention, explains: Bool
  ) {
    self.facts = facts
    self.posting = posting
    self.days = days
    self.decisions = decisions
    self.explains = explains
    self.acceptsClose = acceptsClose
    let careers = CareerMatching(decisions: decisions, tables: careers, acceptsClose: acceptsClose)
    self.careers = careers
    var start = CountStart(facts, posting) { careers.matches($0, $1) }
    if explains, case .unproven = start.start { start.lack = CountStart.lack(facts, posting, careers) }
    self.start = start
    let filters = zip(posting.profile.specific, posting.matters).map { asked, matters in
      ExperienceFilter(
        asked: asked, matters: matters, rules: facts.rules, acceptsClose: acceptsClose, decisions: decisions)
    }
    experience = CountedExperience(facts, start: start, filters: filters, convention: convention, on: days.application)
  }

  /// For requirements that look neither at the start of the count nor at experience, without decisions: whether they are met.
  init(facts: PersonFacts, posting: PostingFacts, days: MeasuringDays, careers: CareerTables) {
    self.facts = facts
    self.posting = posting
    self.days = days
    decisions = .none
    explains = false
    acceptsClose = false
    self.careers = CareerMatching(decisions: .none, tables: careers, acceptsClose: false)
    start = CountStart(.notAsked)
    experience = .none
  }
}
