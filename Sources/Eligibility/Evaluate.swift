public import Applicant
public import Days
internal import Words

/// Decides one applicant file against one posting under a book: timeline, requirements, outcome, receipt.
///
/// Pure: the same input gives the same verdict, on any thread.
///
/// - Parameters:
///   - overrides: the values of the book that the posting sets (`Posting.overrides(log:)`).
///   - families: which careers are close to one another.
///   - on: the application day, which decides age, experience, training and bonuses.
///   - evidence: what is known of the attachments.
///   - decisions: what evaluators decided; those on other applicants are passed over.
///   - receipt: the hashes of what was read.
public func evaluate(
  _ file: ApplicantFile, against posting: Posting, book: RuleBook, overrides: [Override] = [],
  families: CareerFamilies, on: Day, stage: Stage, evidence: Evidence = Evidence(), decisions: [Decision] = [],
  receipt: Receipt
) -> Verdict {
  let rules = book.rules(on: on, overrides: overrides)
  let inForce = DecisionsInForce(decisions, applicant: file.personal.document?.number, rules: rules)
  var views = Views(
    file: file, posting: posting, rules: rules, families: families, on: on, evidence: evidence, decisions: inForce)
  let assessment = views.assessment(stage, acceptsClose: false)

  let requirements = Requirements(posting: assessment.posting, convention: rules.convention)
  let (findings, ofFile) = requirements.findings(in: assessment)
  let results = requirements.results(findings, file: ofFile, stage: stage, views: &views)

  let timeline = Timeline(
    assessment.experience, start: assessment.start, specificIDs: posting.profile.specific.map(\.id), rules: rules,
    on: on)
  let all = findings.map(\.1) + [ofFile]
  return Verdict(
    posting: posting.id, book: rules.book, document: assessment.facts.file.personal.document,
    name: assessment.facts.file.personal.listedName, stage: stage,
    standing: standing(all, assessment), on: on, outcome: outcome(all), requirements: results,
    timeline: timeline, merit: MeritFacts(assessment, results: results),
    notes: Notes(book: book, on: on).gather(all, results: results, assessment, views: &views), receipt: receipt)
}

/// DESCALIFICADO if a disqualifying rule fired; else NO APTO if any requirement is not met; else APTO.
private func outcome(_ findings: [Finding]) -> Verdict.Outcome {
  if findings.contains(where: \.disqualifies) { return .descalificado }
  return findings.allSatisfy(\.isMet) ? .apto : .noApto
}

/// Confirmed only if there are proofs it rests on, those that were rejected too, and an evaluator confirmed each.
private func standing(_ findings: [Finding], _ assessment: Assessment) -> Verdict.Standing {
  guard assessment.stage == .curricular else { return .preliminary }
  let rejected = assessment.facts.experience.filter { !$0.rejections.isEmpty }.flatMap(\.record.proofs)
  let proofs = Requirements.supports(findings, assessment).map(\.proof) + rejected
  return !proofs.isEmpty && proofs.allSatisfy { $0.verifiedBy != nil } ? .confirmed : .preliminary
}
