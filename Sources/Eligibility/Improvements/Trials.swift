internal import Applicant
internal import Days
internal import Reading
internal import Words

/// What is changed to see what would come of it.
struct Change: Hashable {
  var assumptions: [Assumption] = []
  var decisions: [Decision] = []

  static func + (a: Change, b: Change) -> Change {
    Change(assumptions: a.assumptions + b.assumptions, decisions: a.decisions + b.decisions)
  }
}

/// Decides a file again as it would be after a change, or on another day.
///
/// Remembers what it has decided, since many improvements and requirements try the same. Used on one thread.
final class Trials {
  private struct Key: Hashable {
    let change: Change
    let on: Day
  }

  let on: Day
  let stage: Stage
  private let question: Question
  private let reader: AssumingReader
  private let lexicon: Lexicon
  private let posting: PostingFacts
  private let documentsDay: Day
  private var known: [Key: Assessment?] = [:]
  private var findings: [Key: [RequirementID: Finding]] = [:]
  /// How many are remembered at most: a file of very many records must not fill the memory.
  private static let remembered = 256
  /// The days on which the rules change.
  private let changes: [Day]
  /// What the first file that was decided on from a change of the rules to the next was known by.
  private var facts: [(since: Day?, facts: PersonFacts)] = []

  init(
    _ question: Question, on: Day, documentsDay: Day, stage: Stage, posting: PostingFacts, lexicon: Lexicon
  ) {
    self.question = question
    reader = AssumingReader(question.file)
    self.on = on
    self.stage = stage
    self.posting = posting
    self.lexicon = lexicon
    self.documentsDay = documentsDay
    changes = question.book.changes
  }

  /// The file and posting after a change on a day; `nil` where the changed file cannot be read.
  func assessment(_ change: Change, on day: Day) -> Assessment? {
    let key = Key(change: change, on: day)
    if let found = known[key] { return found }
    let made = make(change, on: day)
    if known.count >= Self.remembered {
      known.removeAll()
      findings.removeAll()
    }
    known[key] = made
    return made
  }

  /// What is found of a requirement after a change on a day.
  func finding(_ requirement: RequirementID, _ change: Change = Change(), on day: Day? = nil) -> Finding? {
    let key = Key(change: change, on: day ?? on)
    if let found = findings[key]?[requirement] { return found }
    guard let assessment = assessment(change, on: key.on) else { return nil }
    let found = Requirements(posting: posting, convention: assessment.rules.convention)
      .finding(requirement, in: assessment)
    findings[key, default: [:]][requirement] = found
    return found
  }

  private func make(_ change: Change, on day: Day) -> Assessment? {
    let assumptions = question.assumptions + change.assumptions
    let log = FaultLog(file: "")
    guard let file = reader.read(assuming: assumptions, log: log) else { return nil }
    let since = changes.last { $0 <= day }
    let earlier = self.facts.first { $0.since == since }?.facts
    let facts = PersonFacts(
      file: file, rules: earlier?.rules ?? question.book.rules(on: day, overrides: question.overrides), stage: stage,
      evidence: question.evidence, lexicon: lexicon, after: earlier)
    if earlier == nil { self.facts.append((since, facts)) }
    let all = DecisionsByApplicant(question.decisions + change.decisions)
    let decisions = DecisionsInForce(all[file.personal.document?.number], rules: facts.rules)
    return Assessment(
      facts: facts, posting: posting, days: MeasuringDays(application: day, documents: max(documentsDay, day)),
      decisions: decisions, careers: question.careers, acceptsClose: false, convention: facts.rules.convention,
      explains: true)
  }
}
