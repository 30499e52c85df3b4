/// What came of taking away what nothing refers to.
public struct Sweep: Hashable, Sendable {
  /// How many attachments were taken away, half-written ones included.
  public let count: Int
  /// Whether that was all. While somebody else puts attachments there, what is young stays: it may be theirs.
  public let isWhole: Bool
}
