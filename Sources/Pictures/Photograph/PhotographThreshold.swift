/// Between which values a measure must lie, and who says so.
public struct PhotographThreshold: Hashable, Sendable {
  /// What a measure counts.
  public enum Unit: String, CaseIterable, Sendable {
    case faults, bytes, pixels, sides, marks
    /// Thousandths.
    case permille
    /// Steps of the 256 from black to white.
    case level
  }

  /// A passage that demands it.
  public struct Citation: Hashable, Sendable {
    /// Who says it, and where.
    public let document: String
    /// Its part.
    public let section: String
    /// Its words.
    public let quote: String
  }

  /// What the bounds count.
  public let unit: Unit
  /// The least value that passes; `nil`: any.
  public let least: Int?
  /// The largest value that passes; `nil`: any.
  public let most: Int?
  /// The norm, where there is one.
  public let citation: Citation?
  /// Whether the figure is our reading, since no norm gives one.
  public let isReading: Bool

  func admits(_ value: Int) -> Bool { value >= least ?? value && value <= most ?? value }
}
