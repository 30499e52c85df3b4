/// An exact number of hundredths: means of sheets and percentages of percentages, rounded only where they are published.
public struct Exact: Hashable, Comparable, Sendable {
  /// In lowest terms.
  let numerator: Int
  /// At least 1.
  let denominator: Int

  /// A whole number of hundredths.
  public init(_ hundredths: Int) { self.init(hundredths, over: 1) }

  /// A fraction of hundredths; the denominator is not zero.
  public init(_ numerator: Int, over denominator: Int) {
    let divisor = max(1, Self.commonDivisor(abs(numerator), abs(denominator))) * denominator.signum()
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  public static let zero = Exact(0)

  /// Whole hundredths, half up.
  public var rounded: Int { Self.halfUp(numerator, denominator) }

  /// With four decimals, as `24.9966`, none of them rounded up: for a figure that its two decimals would hide. Of what is not
  /// negative.
  public var beforeRounding: String {
    let places = String(numerator * 100 / denominator % 10_000)
    return "\(numerator / denominator / 100).\(String(repeating: "0", count: 4 - places.count))\(places)"
  }

  public static func + (a: Exact, b: Exact) -> Exact {
    let common = a.denominator / commonDivisor(a.denominator, b.denominator) * b.denominator
    return Exact(
      a.numerator * (common / a.denominator) + b.numerator * (common / b.denominator), over: common)
  }

  /// A percentage of it, in hundredths of a percent.
  public func share(_ percentage: Int) -> Exact {
    Exact(numerator * percentage, over: denominator * 10_000)
  }

  /// A part of it, as a mean needs.
  public func divided(by count: Int) -> Exact { Exact(numerator, over: denominator * count) }

  public static func < (a: Exact, b: Exact) -> Bool {
    let divisor = commonDivisor(a.denominator, b.denominator)
    return a.numerator * (b.denominator / divisor) < b.numerator * (a.denominator / divisor)
  }

  /// The quotient to the nearest whole number, half up; of what is not negative.
  private static func halfUp(_ numerator: Int, _ denominator: Int) -> Int {
    (2 * numerator + denominator) / (2 * denominator)
  }

  private static func commonDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : commonDivisor(b, a % b) }
}
