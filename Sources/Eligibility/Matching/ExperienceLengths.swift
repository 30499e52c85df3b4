internal import Days

/// How long the experience of sets of records is, each set measured once.
struct ExperienceLengths {
  /// The days of each record that count, run after run, by their first days.
  private let runs: [(run: DayRun, record: Int)]
  private let convention: DurationConvention
  private var measured: [Duration] = []
  /// Of sets of the first records, by their bits, places in `measured`: nearly all there are.
  private var ofFew: [Int16?]
  private var ofMany: [RecordSet: Duration] = [:]
  /// Of all records together.
  let general: Duration

  /// - Parameter days: the days of each record that count.
  init(_ days: [DayRuns], convention: DurationConvention) {
    let runs = days.enumerated().flatMap { record, days in days.runs.map { (run: $0, record: record) } }
    self.runs = runs.sorted { $0.run.first < $1.run.first }
    self.convention = convention
    ofFew = Array(repeating: nil, count: 1 << min(days.count, 10))
    general = convention.duration(of: DayRuns(self.runs.map(\.run)))
  }

  mutating func length(of records: RecordSet) -> Duration {
    if records.bits < UInt128(ofFew.count) {
      let place = Int(records.bits)
      if let known = ofFew[place] { return measured[Int(known)] }
      let length = measure(records)
      ofFew[place] = Int16(measured.count)
      measured.append(length)
      return length
    }
    if let known = ofMany[records] { return known }
    let length = measure(records)
    ofMany[records] = length
    return length
  }

  private func measure(_ records: RecordSet) -> Duration {
    convention.duration(of: DayRuns(runs.lazy.filter { records.contains($0.record) }.map(\.run)))
  }
}
