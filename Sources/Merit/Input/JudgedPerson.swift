public import Applicant
public import Days
public import Eligibility

/// A person as a verdict judged them: what results need of a line of `verdict/1`.
public struct JudgedPerson: Sendable {
  public let document: PersonalData.IdentityDocument
  /// `APELLIDOS, Nombres`.
  public let name: String
  public let stage: Stage
  /// The application day.
  public let on: Day
  public let outcome: Verdict.Outcome
  public let facts: MeritFacts
  public let receipt: Receipt
  /// Line of the file of verdicts, from 1.
  public let line: Int

  /// Number of the document, by which scores and decisions name the person.
  public var number: String { document.number }

  public init(
    document: PersonalData.IdentityDocument, name: String, stage: Stage, on: Day, outcome: Verdict.Outcome,
    facts: MeritFacts, receipt: Receipt, line: Int
  ) {
    self.document = document
    self.name = name
    self.stage = stage
    self.on = on
    self.outcome = outcome
    self.facts = facts
    self.receipt = receipt
    self.line = line
  }
}
