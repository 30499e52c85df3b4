internal import Applicant
internal import Days
internal import Eligibility

/// The experience as a drawing: which days count and which do not, and what they come to for each requirement.
///
/// Places from left to right are percentages and letters have one size, so that it is legible on a telephone and
/// fills a page.
public struct TimelineSVG {
  private let words: VerdictWords
  private let stretches: [Stretch]
  /// Ids of the records that have something to show, in the order of the file.
  private let records: [String]

  public init(_ answer: Answer, wording: Wording) {
    self.init(VerdictWords(answer, wording: wording), records: answer.file.experience.map(\.id))
  }

  init(_ words: VerdictWords, records: [String]) {
    let all = words.verdict.timeline.stretches
    let shown = Set(all.map(\.record))
    self.words = words
    self.records = records.filter { shown.contains($0) }
    // An end that is still open is drawn as far as the application day.
    stretches = all.map { $0.ending(on: words.verdict.on) }
  }

  /// The drawing as a document of its own.
  public func render() -> String {
    drawing(idPrefix: "timeline", width: "960", isDocument: true).rendered()
  }

  /// The drawing as a part of a page, as wide as its place; `nil` where there is nothing to draw.
  func inline(idPrefix: String) -> Markup? {
    body(StretchPatterns(prefix: idPrefix)).height == 0
      ? nil : drawing(idPrefix: idPrefix, width: "100%", isDocument: false)
  }

  private func drawing(idPrefix: String, width: String, isDocument: Bool) -> Markup {
    let patterns = StretchPatterns(prefix: idPrefix)
    let margin = isDocument ? 16 : 0
    let body = body(patterns)
    let height = max(40, body.height + 2 * margin)
    var attributes = [
      ("class", "timeline"), ("width", width), ("height", "\(height)"), ("role", "img"),
      ("aria-labelledby", "\(idPrefix)-title \(idPrefix)-desc"),
    ]
    if isDocument {
      attributes += [("xmlns", "http://www.w3.org/2000/svg"), ("xml:lang", words.wording.language.tag)]
    }
    let description = TimelineDescription(words: words, stretches: stretches, records: records)
    return .element(
      "svg", attributes: attributes,
      [
        Markup("title", ["id": "\(idPrefix)-title"], [.text(description.title)]),
        Markup("desc", ["id": "\(idPrefix)-desc"], [.text(description.text)]),
        .style(TimelineStyle.sheet),
        patterns.definitions,
        Markup("rect", ["class": "ground", "width": "100%", "height": "100%"]),
        Markup("g", ["transform": "translate(0 \(margin))"], body.nodes),
      ])
  }

  private func body(_ patterns: StretchPatterns) -> SVGBlock {
    var blocks: [SVGBlock] = []
    if let scale {
      let lanes = TimelineLanes(
        stretches: stretches, records: records, scale: scale, start: start, words: words, patterns: patterns)
      blocks = [lanes.block(), patterns.legend(Set(stretches.filter { $0.run != nil }.map(\.mark)), words.wording)]
    }
    return .stack(blocks + [RequirementBars(words).block()], gap: 20)
  }

  private var start: Day? {
    if case .proved(let day) = words.verdict.timeline.start { day } else { nil }
  }

  private var scale: TimeScale? {
    let runs = stretches.compactMap(\.run)
    guard let first = runs.map(\.first).min(), let last = runs.map(\.last).max() else { return nil }
    return DayRun(min(first, start ?? first), max(last, start ?? last)).map(TimeScale.init)
  }
}

extension Stretch {
  fileprivate func ending(on day: Day) -> Stretch {
    guard let run, run.last == .distantFuture else { return self }
    return Stretch(
      record: record, run: DayRun(run.first, max(run.first, day)), mark: mark, specific: specific, reason: reason)
  }
}
