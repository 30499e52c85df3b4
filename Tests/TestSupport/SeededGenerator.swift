internal import Foundation

/// Random numbers that come out the same from the same seed (SplitMix64), so that a failure can be repeated.
public struct SeededGenerator: RandomNumberGenerator {
  /// What the numbers come from; a test prints it.
  public let seed: UInt64
  private var state: UInt64

  public init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SeededGenerator {
  /// The generator of one test: from the seed in `TEST_SEED` where that is set, else always from the same; prints it.
  public static func forTest(_ name: String = #function) -> SeededGenerator {
    let chosen = ProcessInfo.processInfo.environment["TEST_SEED"].flatMap { UInt64($0) }
    let seed = chosen ?? 20_260_324
    print("\(name): seed \(seed)")
    return SeededGenerator(seed: seed)
  }
}
