internal import Days
internal import Eligibility

/// The requirements of experience: for each what was counted, against a line at what was asked.
struct RequirementBars {
  /// The longest bar leaves some room, so that the line at what is asked is not at the side.
  private static let most = Share(hundredths: 9_800)

  private let bars: [Bar]
  private let wording: Wording

  private struct Bar {
    let name: String
    let amounts: String
    let required: Duration
    let counted: Duration
  }

  init(_ words: VerdictWords) {
    wording = words.wording
    bars = words.verdict.requirements.compactMap { result in
      guard case .experience(let required, _, let counted) = result.figure else { return nil }
      let (title, wording) = (words.title(ofRequirement: result.id), words.wording)
      let state = result.isMet ? wording.pick("cumple", "met") : wording.pick("no cumple", "not met")
      let (counts, asked) = (wording.duration(counted), wording.duration(required))
      return Bar(
        name: "\(title) — \(state)", amounts: wording.pick("\(counts) de \(asked)", "\(counts) of \(asked)"),
        required: required, counted: counted)
    }
  }

  /// What each bar says, also to those who do not see it.
  var texts: [String] { bars.map { "\($0.name): \($0.amounts)" } }

  /// The bars, all on one scale.
  func block() -> SVGBlock {
    guard let longest = bars.flatMap({ [Self.days($0.required), Self.days($0.counted)] }).max() else { return .empty }
    func share(_ duration: Duration) -> Share {
      Share(hundredths: Self.days(duration) * (Self.most - .margin).hundredths / max(1, longest))
    }
    let drawn = bars.map { bar in
      SVGBlock.stack([
        .label(bar.name, style: "name"), .label(bar.amounts, style: "label"),
        Self.bar(counted: share(bar.counted), required: share(bar.required)),
      ])
    }
    return .stack(drawn + [legend], gap: 12)
  }

  private static func bar(counted: Share, required: Share) -> SVGBlock {
    let threshold = (Share.margin + required).percent
    return SVGBlock(
      height: 24,
      nodes: [
        rect("track", width: .right - .margin), rect("counted", width: counted),
        Markup("line", ["class": "halo", "x1": threshold, "x2": threshold, "y1": "2", "y2": "22"]),
        Markup("line", ["class": "threshold", "x1": threshold, "x2": threshold, "y1": "2", "y2": "22"]),
      ])
  }

  private static func rect(_ style: String, width: Share) -> Markup {
    let place: KeyValuePairs = [
      "class": style, "x": Share.margin.percent, "y": "6", "width": width.percent, "height": "12",
    ]
    return Markup("rect", place)
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

  /// A length on the scale of the bars; what it is in days is the affair of the rules, here it is only drawn.
  private static func days(_ duration: Duration) -> Int { duration.wholeMonths * 30 + duration.days }
}
