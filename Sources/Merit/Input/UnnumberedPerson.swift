public import Eligibility

/// Somebody who is out by a verdict and whose file has no number of a document: no score can name them, and none is needed.
public struct UnnumberedPerson: Hashable, Sendable {
  /// `APELLIDOS, Nombres`.
  public let name: String
  public let stage: Stage
  /// Anything but APTO.
  public let outcome: Verdict.Outcome
  /// Whether an evaluator confirmed all that it rests on.
  public let isConfirmed: Bool
  /// Which of the files of verdicts it stands in, from 0.
  public let file: Int
  /// Line of that file, from 1.
  public let line: Int

  public init(name: String, stage: Stage, outcome: Verdict.Outcome, isConfirmed: Bool, file: Int, line: Int) {
    self.name = name
    self.stage = stage
    self.outcome = outcome
    self.isConfirmed = isConfirmed
    self.file = file
    self.line = line
  }
}
