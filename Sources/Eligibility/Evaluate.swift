public import Applicant
public import Days

/// Decides one applicant file against one posting under a book: timeline, requirements, outcome, receipt.
///
/// Pure: the same input gives the same verdict, on any thread. `Evaluator` does the same for many files.
///
/// - Parameters:
///   - overrides: the values of the book that the posting sets (`Posting.overrides(log:)`).
///   - careers: which of them are close to one another, and which colleges they have.
///   - on: the application day, which decides age, experience, training and bonuses.
///   - days: when the person presented the file, where that is known: they are measured on these.
///   - evidence: what is known of the attachments.
///   - decisions: what evaluators decided; those on other applicants are passed over.
///   - receipt: the hashes of what was read.
public func evaluate(
  _ file: ApplicantFile, against posting: Posting, book: RuleBook, overrides: [Override] = [],
  careers: CareerTables, on: Day, days: MeasuringDays? = nil, stage: Stage, evidence: Evidence = Evidence(),
  decisions: [Decision] = [], receipt: Receipt
) -> Verdict {
  Evaluator(
    posting, book: book, overrides: overrides, careers: careers, on: on, stage: stage, decisions: decisions
  ).verdict(of: file, evidence: evidence, days: days, receipt: receipt)
}
