public import Applicant
public import Days
public import Eligibility

/// What results need of a line of `verdict/1`: how one person was judged in one stage.
public struct StageVerdict: Sendable {
  /// What an evaluator decided, as the verdict says it.
  public struct Said: Hashable, Sendable {
    /// Ids of the records that it concerns, or where they stand; none: all of them.
    public let records: [String]
    public let message: String

    public init(records: [String] = [], message: String) {
      self.records = records
      self.message = message
    }
  }

  public let document: PersonalData.IdentityDocument
  /// `APELLIDOS, Nombres`.
  public let name: String
  public let stage: Stage
  /// The application day.
  public let on: Day
  public let outcome: Verdict.Outcome
  /// Whether an evaluator confirmed all that it rests on; what says nothing of it was confirmed by nobody.
  public let isConfirmed: Bool
  /// Whether it is by the file itself that papers were confirmed (`proof.confirmedInFile`).
  public let isConfirmedByFile: Bool
  /// What evaluators decided on the person.
  public let decisions: [Said]
  /// The requirements that are not met, as the verdict names them.
  public let unmet: [String]
  /// Whether all of these wait for somebody to say whether texts mean the same, so that the answer would change the
  /// outcome.
  public let isUndecided: Bool
  public let facts: MeritFacts
  /// Why bonuses are not proved, in the words of the verdict; none where it does not say.
  public let unproved: [MeritFacts.Bonus.Kind: [String]]
  public let receipt: Receipt
  /// Which of the files of verdicts it stands in, from 0.
  public let file: Int
  /// Line of that file, from 1.
  public let line: Int

  public init(
    document: PersonalData.IdentityDocument, name: String, stage: Stage, on: Day, outcome: Verdict.Outcome,
    isConfirmed: Bool = true, isConfirmedByFile: Bool = false, decisions: [Said] = [], unmet: [String] = [],
    isUndecided: Bool = false, facts: MeritFacts, unproved: [MeritFacts.Bonus.Kind: [String]] = [:], receipt: Receipt,
    file: Int = 0, line: Int
  ) {
    self.document = document
    self.name = name
    self.stage = stage
    self.on = on
    self.outcome = outcome
    self.isConfirmed = isConfirmed
    self.isConfirmedByFile = isConfirmedByFile
    self.decisions = decisions
    self.unmet = unmet
    self.isUndecided = isUndecided
    self.facts = facts
    self.unproved = unproved
    self.receipt = receipt
    self.file = file
    self.line = line
  }
}
