/// A second, as the clocks of Lima show it (UTC−5 all year).
public struct Moment: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int

  /// A number beyond the years 1 to 9999 becomes the nearest of them: a damaged record may hold any.
  public init(seconds: Int) {
    self.seconds = min(max(seconds, Self.range.lowerBound), Self.range.upperBound)
  }

  /// A second of a day in Lima, counted from midnight.
  public init(day: Day, second: Int) {
    self.init(seconds: Int(day.number) * 86_400 + second + Self.offset)
  }

  /// Its day in Lima.
  public var day: Day { LocalTime.limaDay(secondsSince1970: seconds) }

  /// Seconds since midnight in Lima.
  public var second: Int { seconds - Self.offset - Int(day.number) * 86_400 }

  public static func < (a: Moment, b: Moment) -> Bool { a.seconds < b.seconds }

  /// How far Lima is behind UTC, in seconds.
  private static let offset = 5 * 3_600
  private static let range = -62_135_578_800...253_402_318_799
}

extension Moment: CustomStringConvertible {
  /// `2026-03-24T08:30:00-05:00`.
  public var description: String { "\(day)T\(clock)-05:00" }

  /// `08:30:00`.
  public var clock: String {
    let parts = [second / 3_600, second / 60 % 60, second % 60].map { digits($0, width: 2) }
    return parts.joined(separator: ":")
  }
}
