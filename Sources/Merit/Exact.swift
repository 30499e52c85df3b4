/// An exact number of hundredths: marks of forms, means of sheets and percentages of percentages, rounded only where they
/// are published.
///
/// The scale and the criteria of a form are anybody's to set, and percentages follow one another: 64 bits would not hold
/// all fractions that come of it, 128 do.
public struct Exact: Hashable, Comparable, Sendable {
  /// In lowest terms.
  private let numerator: Int128
  /// At least 1.
  private let denominator: Int128

  /// A whole number of hundredths.
  public init(_ hundredths: Int) { self.init(hundredths, over: 1) }

  /// A fraction of hundredths; the denominator is not zero.
  public init(_ numerator: Int, over denominator: Int) { self.init(Int128(numerator), Int128(denominator)) }

  private init(_ numerator: Int128, _ denominator: Int128) {
    let divisor = max(1, Self.commonDivisor(abs(numerator), abs(denominator))) * denominator.signum()
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  public static let zero = Exact(0)

  /// Whole hundredths, half up; of what is not negative.
  public var rounded: Int { Int((2 * numerator + denominator) / (2 * denominator)) }

  /// With four decimals, as `24.9966`, none of them rounded up: for a figure that its two decimals would hide. Of what is not
  /// negative.
  public var beforeRounding: String {
    let places = String(numerator * 100 / denominator % 10_000)
    return "\(numerator / denominator / 100).\(String(repeating: "0", count: 4 - places.count))\(places)"
  }

  public static func + (a: Exact, b: Exact) -> Exact {
    let common = a.denominator / commonDivisor(a.denominator, b.denominator) * b.denominator
    return Exact(
      a.numerator * (common / a.denominator) + b.numerator * (common / b.denominator), common)
  }

  /// A percentage of it, in hundredths of a percent.
  public func share(_ percentage: Int) -> Exact { scaled(by: percentage, over: 10_000) }

  /// Times a fraction, whose denominator is not zero.
  func scaled(by factor: Int, over divisor: Int) -> Exact {
    Exact(numerator * Int128(factor), denominator * Int128(divisor))
  }

  /// A part of it, as a mean needs.
  public func divided(by count: Int) -> Exact { scaled(by: 1, over: count) }

  public static func < (a: Exact, b: Exact) -> Bool {
    let divisor = commonDivisor(a.denominator, b.denominator)
    return a.numerator * (b.denominator / divisor) < b.numerator * (a.denominator / divisor)
  }

  private static func commonDivisor(_ a: Int128, _ b: Int128) -> Int128 { b == 0 ? a : commonDivisor(b, a % b) }
}
