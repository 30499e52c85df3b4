public import Applicant
public import Days
internal import Words

/// A posting made ready to decide on any number of files: its rules, its words and its requirements are made once.
///
/// Not Sendable, since it remembers words that it has seen: each thread makes its own. What it decides does not depend
/// on which files came before.
public final class Evaluator {
  private let posting: PostingFacts
  private let book: RuleBook
  private let rules: Rules
  private let careers: CareerTables
  private let days: MeasuringDays
  private let stage: Stage
  private let decisions: DecisionsByApplicant
  private let lexicon: Lexicon
  private let requirements: Requirements

  /// - Parameters:
  ///   - overrides: the values of the book that the posting sets (`Posting.overrides(log:)`).
  ///   - careers: which of them are close to one another, and which colleges they have.
  ///   - on: the application day, by whose rules is decided, and on which they are measured who have no day of their own.
  ///   - decisions: what evaluators decided; of each applicant those on others are passed over.
  public init(
    _ posting: Posting, book: RuleBook, overrides: [Override] = [], careers: CareerTables, on: Day, stage: Stage,
    decisions: [Decision] = []
  ) {
    lexicon = Lexicon()
    self.posting = PostingFacts(posting, lexicon: lexicon)
    self.book = book
    rules = book.rules(on: on, overrides: overrides)
    self.careers = careers
    days = MeasuringDays(on, posting)
    self.stage = stage
    self.decisions = DecisionsByApplicant(decisions)
    requirements = Requirements(posting: self.posting, convention: rules.convention)
  }

  /// The verdict on one file: timeline, requirements, outcome, receipt.
  ///
  /// - Parameters:
  ///   - evidence: what is known of the attachments.
  ///   - days: when the person presented the file, where that is known.
  ///   - receipt: the hashes of what was read.
  public func verdict(
    of file: ApplicantFile, evidence: Evidence = Evidence(), days: MeasuringDays? = nil, receipt: Receipt
  ) -> Verdict {
    let (presented, days) = (days?.documents, days ?? self.days)
    var views = views(of: file, evidence, days, papersOf: presented, explains: true)
    let assessment = views.assessment(stage, acceptsClose: false)
    let (findings, ofFile) = requirements.findings(in: assessment)
    let results = requirements.results(findings, file: ofFile, stage: stage, views: &views)
    let timeline = Timeline(
      assessment.experience, start: assessment.start, specificIDs: posting.profile.specific.map(\.id), rules: rules,
      on: days.application)
    let all = findings.map(\.1) + [ofFile]
    let merit = MeritFacts(assessment, results: results)
    return Verdict(
      posting: posting.posting.id, book: rules.book, document: file.personal.document,
      name: file.personal.listedName, stage: stage, standing: Self.standing(all, assessment), on: days.application,
      // Whoever decides again must know when papers were handed in: nobody can have seen them before.
      documentsOn: presented ?? (days == MeasuringDays(days.application, posting.posting) ? nil : days.documents),
      outcome: Self.outcome(all.map(\.outcome)), requirements: results, timeline: timeline,
      merit: merit,
      notes: Notes(book: book, on: self.days.application, requirements: requirements).gather(
        all, results: results, bonuses: merit.bonuses, assessment, views: &views),
      receipt: receipt)
  }

  /// What would help towards each requirement that is not met, the easiest first: what `improvements(of:_:)` gives of a
  /// verdict of this evaluator.
  ///
  /// - Parameter question: the file of the verdict, with the posting and the rules of this evaluator.
  public func improvements(of verdict: Verdict, _ question: Question) -> [Improvement] {
    Eligibility.improvements(of: verdict, question, posting, lexicon)
  }

  /// The same decision without what explains it.
  public func brief(
    of file: ApplicantFile, evidence: Evidence = Evidence(), days: MeasuringDays? = nil
  ) -> BriefVerdict {
    var views = views(of: file, evidence, days ?? self.days, papersOf: nil, explains: false)
    let assessment = views.assessment(stage, acceptsClose: false)
    let (outcomes, ofFile) = requirements.outcomes(in: assessment)
    var unmet = outcomes.filter { !$0.1.isMet }.map(\.0)
    // The file itself stands in second place, as in the verdict.
    if !ofFile.isMet { unmet.insert(requirements.file.id, at: outcomes[0].1.isMet ? 0 : 1) }
    let counted = outcomes.compactMap { id, outcome -> (id: RequirementID, days: Int)? in
      guard case .experience(_, let days, _) = outcome.figure else { return nil }
      return (id, days)
    }
    return BriefVerdict(
      document: file.personal.document, outcome: Self.outcome(outcomes.map(\.1) + [ofFile]), unmet: unmet,
      counted: counted)
  }

  private func views(
    of file: ApplicantFile, _ evidence: Evidence, _ days: MeasuringDays, papersOf presented: Day?, explains: Bool
  ) -> Views {
    let decisions = DecisionsInForce(
      decisions[file.personal.document?.number], rules: rules, papersOf: presented)
    return Views(
      file: Confirmations(decisions, of: file).applied(to: file), posting: posting, rules: rules, careers: careers,
      days: days, evidence: evidence, decisions: decisions, explains: explains, lexicon: lexicon)
  }

  /// DESCALIFICADO if a disqualifying rule fired; else NO APTO if any requirement is not met; else APTO.
  private static func outcome(_ findings: [Finding.Outcome]) -> Verdict.Outcome {
    if findings.contains(where: \.disqualifies) { return .descalificado }
    return findings.allSatisfy(\.isMet) ? .apto : .noApto
  }

  /// Confirmed only if an evaluator confirmed each of the proofs it rests on, those that were rejected too; where there are
  /// none, if one confirmed all that was handed in. What is not met may hang on any paper: then nobody may have said of one
  /// that it is not confirmed.
  private static func standing(_ findings: [Finding], _ assessment: Assessment) -> Verdict.Standing {
    guard assessment.stage == .curricular else { return .preliminary }
    let confirmations = Confirmations(assessment.decisions, of: assessment.facts.file)
    if findings.contains(where: { !$0.isMet }), confirmations.refusesAny(of: assessment.facts.file) {
      return .preliminary
    }
    let rejected = assessment.facts.experience.filter { !$0.rejections.isEmpty }.flatMap(\.record.proofs)
    let proofs = Requirements.supports(findings, assessment).map(\.proof) + rejected
    let isSeen =
      proofs.isEmpty
      ? confirmations.ofAll?.accept == true
      : proofs.allSatisfy { $0.verifiedBy != nil }
    return isSeen ? .confirmed : .preliminary
  }
}
