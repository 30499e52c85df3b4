public import Applicant
public import Days

/// What would help towards a requirement that is not met: what to do, and what it would come to.
///
/// Each was tried before it is offered: its assumptions and decisions were applied to the file, the file was decided
/// again, and `effect` is what came out.
public struct Improvement: Hashable, Sendable {
  /// The sort of thing to do, the easiest first.
  public enum Action: String, CaseIterable, Comparable, Sendable {
    /// Attach a proof that the file names already, or a document of the application.
    case attach
    /// Correct or complete what is declared.
    case correct
    /// Ask somebody for a document.
    case ask
    /// Take a course or a programme.
    case train
    /// Wait until a day.
    case wait
    /// Only a person can say: what that person will look at.
    case judgement

    public static func < (a: Action, b: Action) -> Bool { a.place < b.place }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// One thing to do.
  public struct Step: Hashable, Sendable {
    public let measure: Measure
    /// Id of the record it concerns, or its place (`additional[0]`); `nil`: none, or one to be added.
    public let record: String?

    public var action: Action { measure.action }
  }

  /// What came out when it was tried.
  public enum Effect: Hashable, Sendable {
    /// The requirement is met by this alone.
    case meets
    /// It is met by this and the other improvements of the requirement that say the same, done together.
    case meetsTogether
    /// It helps and is not enough: the days or hours that would count, where the requirement counts them and they do
    /// not rest on a date that the file lacks.
    case helps(counted: Figure?)
  }

  /// What would count.
  public enum Figure: Hashable, Sendable {
    case experience(totalDays: Int, Duration)
    case hours(Int)
  }

  public let requirement: RequirementID
  /// At least one, in the order of their actions.
  public let steps: [Step]
  /// What was set in the file to try it.
  public let assumptions: [Assumption]
  /// What a person was taken to decide.
  public let decisions: [Decision]
  /// The first day on which the requirement would be met, where time has to pass.
  public let metOn: Day?
  public let effect: Effect

  /// The hardest of its steps.
  public var action: Action { steps.map(\.action).max() ?? .correct }
}
