public import Pictures

/// What looking at a photograph showed, for a person to read.
public struct PhotographText {
  private let wording: Wording

  /// In the language of a wording.
  public init(wording: Wording) {
    self.wording = wording
  }

  /// A paragraph of lines on one file, its end included.
  public func render(_ report: PhotographReport, file: String) -> String {
    var lines = [wording.safe(file)]
    if let header = report.header {
      lines.append("  \(header.format.rawValue.uppercased()) · \(header.width) × \(header.height)")
    }
    if let fault = report.fault { lines.append("  ! \(wording.pictureFault(fault))") }
    // Where there is no picture, that is all there is to say.
    if report.fault == nil { lines += report.findings.flatMap(check) }
    if let metadata = report.header?.metadata, !metadata.isEmpty {
      lines.append("  \(wording.metadata(metadata))")
    }
    lines.append("  \(wording.notJudged(report.gaps))")
    lines.append("  \(wording.photographVerdict(isAccepted: report.isAccepted))")
    return lines.joined(separator: "\n") + "\n"
  }

  private func check(_ finding: PhotographReport.Finding) -> [String] {
    let name = wording.photographCheck(finding.check)
    switch finding.state {
    case .notChecked(let obstacle): return ["  [ ] \(name): \(wording.notChecked(obstacle))"]
    case .passed: return ["  [x] \(name): \(measure(finding)) (\(wording.source(finding.threshold)))"]
    case .failed:
      return [
        "  [!] \(name): \(measure(finding)) (\(wording.source(finding.threshold)))",
        "      \(wording.photographCure(finding.check))",
      ]
    }
  }

  private func measure(_ finding: PhotographReport.Finding) -> String {
    let measured = wording.amount(finding.measured ?? 0, finding.threshold.unit)
    return "\(measured); \(wording.bounds(finding.threshold))"
  }
}
