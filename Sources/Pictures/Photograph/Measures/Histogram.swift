/// How often each of the 256 steps occurs.
struct Histogram {
  private var counts = [Int](repeating: 0, count: 256)
  private(set) var total = 0

  mutating func add(_ value: Int) {
    counts[value] += 1
    total += 1
  }

  /// The step that so many thousandths of the values do not exceed; 0 where there are none.
  func percentile(_ permille: Int) -> Int {
    let wanted = (total * permille + 999) / 1_000
    var seen = 0
    for (value, count) in counts.enumerated() {
      seen += count
      if seen >= wanted, seen > 0 { return value }
    }
    return 0
  }
}
