internal import Applicant
internal import Days
internal import Eligibility

/// The experience drawn with characters: one lane per record, a column for each stretch of days.
struct TimelineText {
  let timeline: Timeline
  /// Ids of the records, in the order of the lanes.
  let records: [String]
  let wording: Wording
  let style: TextStyle

  /// The widest that an id is shown.
  private static let idLimit = 12

  /// Columns of the drawing: what the ids, the blanks after them and the end of the last year's name leave.
  private var columns: Int { style.width - Self.idLimit - 8 }

  /// The lanes under a line of years; empty where there is nothing to draw.
  func lanes() -> [String] {
    let stretches = timeline.stretches.compactMap { stretch in
      stretch.run.map { (record: stretch.record, run: $0, mark: stretch.mark) }
    }
    guard let first = stretches.map(\.run.first).min(), let last = stretches.map(\.run.last).max(),
      let whole = DayRun(first, last)
    else { return [] }
    let shown = records.filter { id in stretches.contains { $0.record == id } }
    let idWidth = min(Self.idLimit, shown.map(\.count).max() ?? 0)
    var lines = years(whole).map { withoutTrailingBlanks(beside(nil, idWidth) + $0) }
    for id in shown {
      var marks = [Stretch.Mark?](repeating: nil, count: columns)
      for stretch in stretches where stretch.record == id {
        for column in columns(of: stretch.run, in: whole) {
          marks[column] = max(marks[column] ?? stretch.mark, stretch.mark)
        }
      }
      lines.append(beside(id, idWidth) + lane(marks))
    }
    return lines + legend(beside(nil, idWidth))
  }

  /// The marks up to the last, each stretch of one kind in its colour.
  private func lane(_ marks: [Stretch.Mark?]) -> String {
    var text = ""
    var rest = marks[..<((marks.lastIndex { $0 != nil } ?? -1) + 1)]
    while let mark = rest.first {
      let stretch = rest.prefix { $0 == mark }
      let drawn = style.drawn(String(repeating: mark?.character ?? " ", count: stretch.count))
      text += mark.map { style.painted(drawn, $0.colour) } ?? drawn
      rest = rest.dropFirst(stretch.count)
    }
    return text
  }

  /// What the marks say: on one line where there is room, else on one each.
  private func legend(_ margin: String) -> [String] {
    let items: [(mark: Stretch.Mark, text: String)] = [
      (.counted, wording.pick("cuenta", "counts")),
      (.overlapped, wording.pick("simultáneo, no cuenta dos veces", "simultaneous, does not count twice")),
      (.rejected, wording.pick("no cuenta", "does not count")),
    ]
    let gap = "   "
    let length = margin.count + items.map { $0.text.count + 2 }.reduce(0, +) + gap.count * (items.count - 1)
    let shown = items.map { lane([$0.mark]) + " " + $0.text }
    return length <= style.width ? [margin + shown.joined(separator: gap)] : shown.map { margin + $0 }
  }

  /// An id, or none, with the blanks that keep the drawing apart from it.
  private func beside(_ id: String?, _ width: Int) -> String { pad(wording.safe(id ?? ""), width) + "  " }

  private func column(of day: Day, in whole: DayRun) -> Int { column(before: Int(day.number), in: whole) }

  private func column(before number: Int, in whole: DayRun) -> Int {
    (number - Int(whole.first.number)) * columns / whole.count
  }

  /// Up to where the day after the last begins: of few days each takes several columns.
  private func columns(of run: DayRun, in whole: DayRun) -> ClosedRange<Int> {
    let last = max(column(of: run.last, in: whole), column(before: Int(run.last.number) + 1, in: whole) - 1)
    return column(of: run.first, in: whole)...last
  }

  /// The first day of each year, as many as have room, each above a mark; where no year begins, the first day of all.
  private func years(_ whole: DayRun) -> [String] {
    var names = [Character](repeating: " ", count: columns + 4)
    var ticks = [Character](repeating: "─", count: columns)
    var free = 0
    for year in whole.first.civil.year...whole.last.civil.year {
      guard let day = Day(year: year, month: 1, day: 1), day >= whole.first, day <= whole.last else { continue }
      let column = column(of: day, in: whole)
      ticks[column] = "┬"
      guard column >= free else { continue }
      for (offset, digit) in String(year).enumerated() { names[column + offset] = digit }
      free = column + 5
    }
    if free == 0 {
      ticks[0] = "┬"
      for (offset, character) in zip(names.indices, wording.day(whole.first)) { names[offset] = character }
    }
    return [String(names), style.drawn(String(ticks))]
  }

  private func withoutTrailingBlanks(_ line: String) -> String {
    line.lastIndex { $0 != " " }.map { String(line[...$0]) } ?? ""
  }

  private func pad(_ text: String, _ width: Int) -> String {
    let cutMark = style.drawn("…")
    let cut = text.count > width ? String(text.prefix(max(0, width - cutMark.count))) + cutMark : text
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

  var colour: TextColour {
    switch self {
    case .rejected: .bad
    case .overlapped: .open
    case .counted: .good
    }
  }
}
