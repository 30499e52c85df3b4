internal import Days
public import Eligibility

/// A schedule in business days as JSON (`schedule-review/1`).
public enum ScheduleJSON {
  public static func render(
    _ review: ScheduleReview, of posting: Posting, holidays: HolidayTable, wording: Wording
  ) -> String {
    JSONOutput.object([
      ("schema", .text("schedule-review/1")), ("posting", .text(posting.id)),
      ("result", .text(result(review.gravest))),
      ("steps", .array(review.phases.map { phase($0, holidays) })),
      ("publication", review.publication.map(publication) ?? .null),
      ("deadlines", .array(review.deadlines.map(deadline))),
      ("findings", .array(review.findings.map { finding($0, wording) })),
    ]).rendered() + "\n"
  }

  private static func result(_ gravest: ScheduleFinding.Severity?) -> String {
    switch gravest {
    case .fault: "wrong"
    case .undecided: "undecided"
    case .note, nil: "well"
    }
  }

  private static func phase(_ phase: ScheduleReview.Phase, _ holidays: HolidayTable) -> JSONOutput {
    .object([
      ("step", .text(phase.step.rawValue)), ("from", .text(phase.window.from.description)),
      ("to", .text(orNull: phase.window.to?.description)), ("businessDays", integer(phase.businessDays)),
      ("closed", .array(phase.closed.map { closed($0, holidays) })),
    ])
  }

  private static func closed(_ day: Day, _ holidays: HolidayTable) -> JSONOutput {
    let (name, norm): (String?, String?) =
      switch holidays.closure(of: day, excludingDecreed: true) {
      case .holiday(let es, _, let norm): (es, norm)
      case .decreed(let norm): (nil, norm)
      case .weekend, nil: (nil, nil)
      }
    return .object([
      ("day", .text(day.description)), ("holiday", .text(orNull: name)), ("norm", .text(orNull: norm)),
    ])
  }

  private static func publication(_ publication: ScheduleReview.Publication) -> JSONOutput {
    .object([
      ("from", .text(orNull: publication.run?.first.description)),
      ("to", .text(orNull: publication.run?.last.description)), ("counted", integer(publication.counted)),
      ("least", term(publication.least)), ("rule", rule(publication.source)),
    ])
  }

  private static func deadline(_ deadline: ScheduleReview.Deadline) -> JSONOutput {
    .object([
      ("kind", .text(deadline.kind.rawValue)), ("term", term(deadline.term)),
      ("after", .text(orNull: deadline.after?.description)), ("until", .text(orNull: deadline.until?.description)),
      ("rule", rule(deadline.source)),
    ])
  }

  private static func finding(_ finding: ScheduleFinding, _ wording: Wording) -> JSONOutput {
    .object([
      ("code", .text(finding.code)), ("severity", .text(finding.severity.rawValue)),
      ("message", .text(wording.message(finding))), ("rule", finding.source.map(rule) ?? .null),
    ])
  }

  private static func term(_ term: Term?) -> JSONOutput {
    guard let term else { return .null }
    return .object([("days", .integer(term.days)), ("count", .text(term.isBusiness ? "business" : "calendar"))])
  }

  private static func rule(_ source: Source) -> JSONOutput {
    .object([
      ("path", .text(source.path)), ("document", .text(source.citation.document)),
      ("section", .text(source.citation.section)), ("reading", .flag(source.isReading)),
    ])
  }

  private static func integer(_ number: Int?) -> JSONOutput { number.map { .integer($0) } ?? .null }
}
