internal import Applicant
internal import Days
internal import Eligibility

/// The experience drawn with characters: one lane per record, a column for each stretch of days.
struct TimelineText {
  let timeline: Timeline
  /// Ids of the records, in the order of the lanes.
  let records: [String]
  let wording: Wording

  /// Columns of the drawing beside the ids.
  private static let columns = 60

  /// The lanes under a line of years; empty where there is nothing to draw.
  func lanes() -> [String] {
    let stretches = timeline.stretches.compactMap { stretch in
      stretch.run.map { (record: stretch.record, run: $0, mark: stretch.mark) }
    }
    guard let first = stretches.map(\.run.first).min(), let last = stretches.map(\.run.last).max(),
      let whole = DayRun(first, last)
    else { return [] }
    let shown = records.filter { id in stretches.contains { $0.record == id } }
    let idWidth = min(12, shown.map(\.count).max() ?? 0)
    var lines = years(whole).map { pad("", idWidth) + "  " + $0 }
    for id in shown {
      var columns = [Stretch.Mark?](repeating: nil, count: Self.columns)
      for stretch in stretches where stretch.record == id {
        for column in column(of: stretch.run.first, in: whole)...column(of: stretch.run.last, in: whole) {
          columns[column] = max(columns[column] ?? stretch.mark, stretch.mark)
        }
      }
      lines.append(pad(wording.safe(id), idWidth) + "  " + String(columns.map { $0?.character ?? " " }))
    }
    let legend =
      wording.language == .es
      ? "█ cuenta   ▒ simultáneo, no cuenta dos veces   ░ no cuenta"
      : "█ counts   ▒ simultaneous, does not count twice   ░ does not count"
    lines.append(pad("", idWidth) + "  " + legend)
    return lines.map(withoutTrailingBlanks)
  }

  private func column(of day: Day, in whole: DayRun) -> Int {
    (Int(day.number) - Int(whole.first.number)) * Self.columns / whole.count
  }

  /// The first day of each year, as many as have room, each above a mark.
  private func years(_ whole: DayRun) -> [String] {
    var (names, ticks) = ([Character](repeating: " ", count: Self.columns + 4), "")
    var free = 0
    var marked: Set<Int> = []
    for year in whole.first.civil.year...whole.last.civil.year {
      guard let day = Day(year: year, month: 1, day: 1), day >= whole.first, day <= whole.last else { continue }
      let column = column(of: day, in: whole)
      marked.insert(column)
      guard column >= free else { continue }
      for (offset, digit) in String(year).enumerated() { names[column + offset] = digit }
      free = column + 5
    }
    ticks = String((0..<Self.columns).map { marked.contains($0) ? "┬" : "─" })
    return [String(names), ticks]
  }

  private func withoutTrailingBlanks(_ line: String) -> String {
    line.lastIndex { $0 != " " }.map { String(line[...$0]) } ?? ""
  }

  private func pad(_ text: String, _ width: Int) -> String {
    let cut = text.count > width ? String(text.prefix(max(0, width - 1))) + "…" : text
    return cut + String(repeating: " ", count: max(0, width - cut.count))
  }
}

extension Stretch.Mark {
  /// What stands for it in a drawing of characters.
  var character: Character {
    switch self {
    case .rejected: "░"
    case .overlapped: "▒"
    case .counted: "█"
    }
  }
}
