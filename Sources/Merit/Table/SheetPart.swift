/// What a mark comes from that stands on a form: a factor of the interview's sheet, or an answer by the rubric.
public struct SheetPart: Hashable, Sendable {
  /// How a factor weighs.
  public struct Weight: Hashable, Sendable {
    /// The most that its points can come to, in hundredths.
    public let most: Int
    /// In hundredths of a percent.
    public let percent: Int
  }

  /// The factor or the level, as the book names it: `puesto`, `sobresaliente`.
  public let name: String
  /// The points of each of its criteria in the order of the form, or of the answer, in hundredths.
  public let points: [Int]
  /// `nil` of an answer, whose points are added as they are.
  public let weight: Weight?

  /// All its points together, in hundredths.
  public var sum: Int { points.reduce(0, +) }
}
