public import Pictures

/// What looking at a photograph showed, as JSON (`photograph-check/1`), on one line.
public enum PhotographJSON {
  /// The line on one file, without its end.
  public static func line(_ report: PhotographReport, file: String) -> String {
    JSONOutput.object([
      ("schema", .text("photograph-check/1")), ("file", .text(file)), ("accepted", .flag(report.isAccepted)),
      ("format", .text(orNull: report.header?.format.rawValue)),
      ("width", report.header.map { .integer($0.width) } ?? .null),
      ("height", report.header.map { .integer($0.height) } ?? .null),
      ("metadata", .texts(report.header?.metadata ?? [])), ("fault", .text(orNull: report.fault?.code)),
      ("checks", .array(report.findings.map(check))), ("notChecked", .texts(report.gaps.map(\.rawValue))),
    ]).compact
  }

  private static func check(_ finding: PhotographReport.Finding) -> JSONOutput {
    let (state, obstacle): (String, String?) =
      switch finding.state {
      case .passed: ("passed", nil)
      case .failed: ("failed", nil)
      case .notChecked(let obstacle): ("notChecked", obstacle.rawValue)
      }
    let threshold = finding.threshold
    return .object([
      ("id", .text(finding.check.rawValue)), ("state", .text(state)), ("because", .text(orNull: obstacle)),
      ("measured", finding.measured.map { .integer($0) } ?? .null), ("unit", .text(threshold.unit.rawValue)),
      ("least", threshold.least.map { .integer($0) } ?? .null), ("most", threshold.most.map { .integer($0) } ?? .null),
      ("citation", threshold.citation.map(citation) ?? .null), ("reading", .flag(threshold.isReading)),
    ])
  }

  private static func citation(_ citation: PhotographThreshold.Citation) -> JSONOutput {
    .object([
      ("document", .text(citation.document)), ("section", .text(citation.section)), ("quote", .text(citation.quote)),
    ])
  }
}

extension PictureFault {
  /// The word by which the fault is known to programs.
  var code: String {
    switch self {
    case .unknownFormat: "format"
    case .tooLarge: "bytes"
    case .dimensions: "dimensions"
    case .malformed(let rule): rule.rawValue
    case .undecodable: "undecodable"
    case .limits: "limits"
    case .unsupported: "unsupported"
    }
  }
}
