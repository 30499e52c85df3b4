internal import Days
internal import Eligibility

/// The experience over time: a lane for each record, under a line of years.
struct TimelineLanes {
  let stretches: [Stretch]
  /// Ids of the records, in the order of the lanes.
  let records: [String]
  let scale: TimeScale
  let start: Day?
  let words: VerdictWords
  let patterns: StretchPatterns

  private static let barHeight = 16

  /// The lanes with the years and the start of the count.
  func block() -> SVGBlock {
    let lanes = SVGBlock.stack(records.map(lane), gap: 12)
    let top = start == nil ? 24 : 44
    var nodes = grid(top: top, height: lanes.height + 6)
    if let start { nodes += startLine(start, bottom: top + lanes.height + 6) }
    nodes.append(Markup("g", ["transform": "translate(0 \(top))"], lanes.nodes))
    return SVGBlock(height: top + lanes.height + 6, nodes: nodes)
  }

  private func lane(_ id: String) -> SVGBlock {
    let drawn = stretches.filter { $0.record == id }.sorted { $0.mark < $1.mark }
    let bars = drawn.compactMap { stretch -> Markup? in
      guard let span = stretch.run.map(scale.span) else { return nil }
      return patterns.bar(
        stretch.mark, left: span.left.percent, top: 3, width: span.width.percent, height: Self.barHeight)
    }
    return .stack([
      .label(words.recordTitle(id), style: "label"), SVGBlock(height: Self.barHeight + 5, nodes: bars),
    ])
  }

  private func grid(top: Int, height: Int) -> [Markup] {
    scale.years.flatMap { year in
      let x = scale.place(year.day)
      let from = year.name == nil ? top : 18
      let line = Markup(
        "line", ["class": "grid", "x1": x.percent, "x2": x.percent, "y1": "\(from)", "y2": "\(top + height)"])
      guard let name = year.name else { return [line] }
      return [line, text(name, style: "year", at: x, y: 13, edge: 500)]
    }
  }

  private func startLine(_ day: Day, bottom: Int) -> [Markup] {
    let x = scale.place(day)
    let name = words.wording.pick("Se cuenta desde ", "Counts from ") + words.wording.day(day)
    return [
      Markup("line", ["class": "start", "x1": x.percent, "x2": x.percent, "y1": "36", "y2": "\(bottom)"]),
      text(name, style: "from", at: x, y: 32, edge: 3_400),
    ]
  }

  /// A text at a place, kept inside the drawing: nearer to a side than `edge` it is written away from that side.
  private func text(_ text: String, style: String, at x: Share, y: Int, edge: Int) -> Markup {
    let anchor = x.hundredths < edge ? "start" : x.hundredths > 10_000 - edge ? "end" : "middle"
    return Markup("text", ["class": style, "x": x.percent, "y": "\(y)", "text-anchor": anchor], [.text(text)])
  }
}
