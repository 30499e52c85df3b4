internal import Applicant
internal import Days

extension Timeline {
  /// Shows each counted day under one record, and says of all other days why they do not show.
  ///
  /// Which of simultaneous records a day is shown under follows the order of the book: the one that passes more of
  /// the profile's filters, the longer whole period, the earlier start; then the order of the file.
  init(_ experience: CountedExperience, start: CountStart, specificIDs: [String], rules: Rules, on: Day) {
    let passed = experience.records.indices.map { record in
      specificIDs.indices.filter { experience.passes[$0][record] }.map { specificIDs[$0] }
    }
    let order = Self.order(experience.records, passed: passed.map(\.count), rules: rules)
    var taken = DayRuns.none
    var segments: [Segment] = []
    var excluded: [Exclusion] = []
    var owners: [(record: Int, run: DayRun)] = []
    for index in order {
      let record = experience.records[index]
      for run in record.days.subtracting(taken).runs {
        segments.append(Segment(run: run, record: record.id, specific: passed[index]))
        owners.append((index, run))
      }
      for run in record.days.intersection(taken).runs {
        excluded += Self.overlaps(of: record, at: run, owners: owners, experience.records, rules)
      }
      taken = taken.union(record.days)
    }
    for record in experience.records {
      excluded += record.reasons.map { exclusion in
        let run = exclusion.run ?? record.facts.declared.map { Self.shown($0, on: on) }
        return Exclusion(record: record.id, run: run, reason: exclusion.reason)
      }
    }
    self.start = start.start
    self.segments = segments.sorted { $0.run.first < $1.run.first }
    let places = Dictionary(uniqueKeysWithValues: experience.records.enumerated().map { ($1.id, $0) })
    self.excluded = excluded.enumerated().sorted { a, b in
      let (first, second) = (places[a.element.record] ?? 0, places[b.element.record] ?? 0)
      return first != second ? first < second : a.offset < b.offset
    }.map(\.element)
  }

  /// Records by how much they are preferred where they are simultaneous.
  private static func order(_ records: [CountedRecord], passed: [Int], rules: Rules) -> [Int] {
    let criteria = rules.words(.simultaneous) ?? []
    return records.indices.sorted { a, b in
      for criterion in criteria {
        switch criterion {
        case "related":
          if passed[a] != passed[b] { return passed[a] > passed[b] }
        case "longer":
          let (first, second) = (records[a].whole.count, records[b].whole.count)
          if first != second { return first > second }
        default:
          if let first = records[a].whole.runs.first?.first, let second = records[b].whole.runs.first?.first,
            first != second
          {
            return first < second
          }
        }
      }
      return a < b
    }
  }

  /// The parts of a stretch by the records that it is shown under.
  private static func overlaps(
    of record: CountedRecord, at run: DayRun, owners: [(record: Int, run: DayRun)], _ records: [CountedRecord],
    _ rules: Rules
  ) -> [Exclusion] {
    owners.compactMap { owner in
      guard let common = owner.run.intersection(run) else { return nil }
      let reason = Reason(
        .overlap(common, with: records[owner.record].id), rules.source(.simultaneous),
        records: [record.id, records[owner.record].id])
      return Exclusion(record: record.id, run: common, reason: reason)
    }.sorted { ($0.run?.first ?? .distantFuture) < ($1.run?.first ?? .distantFuture) }
  }

  /// A period as far as it can be drawn: a job that goes on ends on the application day.
  private static func shown(_ run: DayRun, on: Day) -> DayRun {
    guard run.last == .distantFuture else { return run }
    return DayRun(run.first, max(run.first, on)) ?? run
  }
}
