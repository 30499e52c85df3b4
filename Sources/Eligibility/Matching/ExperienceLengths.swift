internal import Days

/// How long the experience of sets of records is, each set measured once.
struct ExperienceLengths {
  private let days: [DayRuns]
  private let convention: DurationConvention
  /// Of sets of the first records, by their bits: nearly all there are.
  private var ofFew: [Duration?]
  private var ofMany: [RecordSet: Duration] = [:]
  /// Of all records together.
  let general: Duration

  /// - Parameter days: the days of each record that count.
  init(_ days: [DayRuns], convention: DurationConvention) {
    self.days = days
    self.convention = convention
    ofFew = Array(repeating: nil, count: 1 << min(days.count, 10))
    general = convention.duration(of: DayRuns(days.flatMap(\.runs)))
  }

  mutating func length(of records: RecordSet) -> Duration {
    if records.bits < UInt128(ofFew.count) {
      let place = Int(records.bits)
      if let known = ofFew[place] { return known }
      let length = measure(records)
      ofFew[place] = length
      return length
    }
    if let known = ofMany[records] { return known }
    let length = measure(records)
    ofMany[records] = length
    return length
  }

  private func measure(_ records: RecordSet) -> Duration {
    convention.duration(of: DayRuns(days.indices.filter(records.contains).flatMap { days[$0].runs }))
  }
}
