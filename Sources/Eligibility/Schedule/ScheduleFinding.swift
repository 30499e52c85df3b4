public import Days

/// Something that a look at a schedule showed.
public struct ScheduleFinding: Hashable, Sendable {
  /// How much it weighs, from the least.
  public enum Severity: String, CaseIterable, Comparable, Sendable {
    /// Said, without consequence.
    case note
    /// Something that ought to be checked could not be.
    case undecided
    /// The schedule is wrong.
    case fault

    public static func < (a: Severity, b: Severity) -> Bool {
      a != b && (a == .note || b == .fault)
    }
  }

  /// What was found.
  public enum Kind: Hashable, Sendable {
    case noPublication
    /// The posting names no modality, or one that no rule knows.
    case unknownModality(String?)
    case publicationTooShort(counted: Int, least: Term)
    /// Published on a day on which what was registered could not be seen yet.
    case publishedTooEarly(from: Day, registered: Day)
    /// One applies before the publication has ended.
    case appliedTooEarly(from: Day, publishedUntil: Day)
    /// A step begins before another one has ended or, for papers handed in, has begun.
    case outOfOrder(step: ScheduleStep, from: LocalTime, after: ScheduleStep, at: LocalTime)
    /// A step of which no day is a business day.
    case closed(step: ScheduleStep, DayRun, Closure)
    /// A step that begins or ends on a day that is none.
    case closedEdge(step: ScheduleStep, Day, Closure)
    case contractLate(until: Day, term: Term)
    /// No day of results is known that the terms could be counted from.
    case noResults
    /// Days outside those whose holidays are known: the step or term that needs them.
    case notCovered(DayRun)
    /// Years of which not all decreed days are known.
    case incompleteYears([Int])
  }

  public let severity: Severity
  public let kind: Kind
  /// The value or clause of the book that it rests on; `nil` for what no book says.
  public let source: Source?

  init(_ severity: Severity, _ kind: Kind, _ source: Source? = nil) {
    self.severity = severity
    self.kind = kind
    self.source = source
  }

  /// The word by which programs know it.
  public var code: String {
    switch kind {
    case .noPublication: "calendar.noPublication"
    case .unknownModality: "calendar.unknownModality"
    case .publicationTooShort: "calendar.publicationTooShort"
    case .publishedTooEarly: "calendar.publishedTooEarly"
    case .appliedTooEarly: "calendar.appliedTooEarly"
    case .outOfOrder: "calendar.outOfOrder"
    case .closed: "calendar.closed"
    case .closedEdge: "calendar.closedEdge"
    case .contractLate: "calendar.contractLate"
    case .noResults: "calendar.noResults"
    case .notCovered: "calendar.notCovered"
    case .incompleteYears: "calendar.incompleteYears"
    }
  }
}
