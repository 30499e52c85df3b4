internal import Days
internal import Eligibility

/// The requirements of experience: for each what was counted, against a line at what was asked.
struct RequirementBars {
  private let bars: [Bar]
  private let wording: Wording

  private struct Bar {
    let text: String
    let required: Duration
    let counted: Duration
  }

  init(_ words: VerdictWords) {
    wording = words.wording
    bars = words.verdict.requirements.compactMap { result in
      guard case .experience(let required, _, let counted) = result.figure else { return nil }
      return Bar(text: Self.text(result, required, counted, words), required: required, counted: counted)
    }
  }

  /// What each bar says, also to those who do not see it.
  var texts: [String] { bars.map(\.text) }

  /// The bars, all on one scale.
  func block() -> SVGBlock {
    guard let longest = bars.flatMap({ [Self.days($0.required), Self.days($0.counted)] }).max() else { return .empty }
    func share(_ duration: Duration) -> Share {
      Share(hundredths: Self.days(duration) * 9_700 / max(1, longest))
    }
    let drawn = bars.map { bar in
      SVGBlock.stack([
        .label(bar.text, style: "label"), Self.bar(counted: share(bar.counted), required: share(bar.required)),
      ])
    }
    return .stack(drawn + [legend], gap: 12)
  }

  private static func bar(counted: Share, required: Share) -> SVGBlock {
    let threshold = Share(hundredths: 100 + required.hundredths).percent
    return SVGBlock(
      height: 24,
      nodes: [
        Markup("rect", ["class": "track", "x": "1%", "y": "6", "width": "98%", "height": "12"]),
        Markup("rect", ["class": "counted", "x": "1%", "y": "6", "width": counted.percent, "height": "12"]),
        Markup("line", ["class": "halo", "x1": threshold, "x2": threshold, "y1": "2", "y2": "22"]),
        Markup("line", ["class": "threshold", "x1": threshold, "x2": threshold, "y1": "2", "y2": "22"]),
      ])
  }

  private var legend: SVGBlock {
    let meaning = wording.pick("lo que se pide", "what is asked")
    return SVGBlock(
      height: 20,
      nodes: [
        Markup("line", ["class": "threshold", "x1": "20", "x2": "20", "y1": "1", "y2": "18"]),
        Markup("text", ["class": "label", "x": "38", "y": "14"], [.text(meaning)]),
      ])
  }

  private static func text(
    _ result: RequirementResult, _ required: Duration, _ counted: Duration, _ words: VerdictWords
  ) -> String {
    let wording = words.wording
    let amounts = wording.pick(
      "\(wording.duration(counted)) de \(wording.duration(required))",
      "\(wording.duration(counted)) of \(wording.duration(required))")
    let state = result.isMet ? wording.pick("cumple", "met") : wording.pick("no cumple", "not met")
    return "\(words.title(ofRequirement: result.id)): \(amounts) — \(state)"
  }

  /// A length on the scale of the bars; what it is in days is the affair of the rules, here it is only drawn.
  private static func days(_ duration: Duration) -> Int { duration.wholeMonths * 30 + duration.days }
}
