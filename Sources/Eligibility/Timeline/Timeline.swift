public import Days

/// Which days count, for what, and why the others do not.
public struct Timeline: Sendable {
  /// From when counting starts.
  public enum Start: Hashable, Sendable {
    /// The profile can be met without complete studies: everything counts.
    case notAsked
    /// Nothing proves when the studies were finished: nothing counts.
    case unproven
    /// From this day on, the day itself included.
    case proved(Day)
  }

  /// A stretch of days shown under one record. No day is in two segments.
  public struct Segment: Hashable, Sendable {
    public let run: DayRun
    public let record: String
    /// Ids of the specific requirements that the record passes.
    public let specific: [String]
  }

  /// Days of a record that do not count, or are shown under another; `nil`: the record has no days to show.
  public struct Exclusion: Hashable, Sendable {
    public let record: String
    public let run: DayRun?
    public let reason: Reason
  }

  public let start: Start
  public let segments: [Segment]
  public let excluded: [Exclusion]
}
