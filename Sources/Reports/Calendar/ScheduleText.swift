public import Eligibility

/// A schedule in business days as text: steps, how long the publication lasts, terms, what was found.
public struct ScheduleText {
  private let posting: Posting
  private let review: ScheduleReview
  private let holidays: HolidayTable
  private let wording: Wording
  private let layout: TextLayout

  public init(
    _ review: ScheduleReview, of posting: Posting, holidays: HolidayTable, wording: Wording, style: TextStyle = .plain
  ) {
    self.posting = posting
    self.review = review
    self.holidays = holidays
    self.wording = wording
    layout = TextLayout(style)
  }

  /// The whole page.
  public func render() -> String {
    let title = [posting.id, posting.position].filter { !$0.isEmpty }.joined(separator: " · ")
    let parts = [
      [layout.heading(wording.safe(title))], section("Etapas", "Steps", review.phases.map(phase)),
      section("Publicación", "Publication", review.publication.map { [publication($0)] } ?? []),
      section("Plazos", "Terms", review.deadlines.map(deadline)), findings,
    ]
    return layout.page(parts)
  }

  private func pick(_ es: String, _ en: String) -> String { wording.pick(es, en) }

  private func section(_ es: String, _ en: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : [layout.heading(pick(es, en))] + items.flatMap { layout.bullet($0) }
  }

  private func phase(_ phase: ScheduleReview.Phase) -> String {
    var text = "\(wording.step(phase.step)): \(wording.window(phase.window))"
    text += " · " + (phase.businessDays.map(wording.businessDays) ?? unknown)
    let closed = phase.closed.compactMap { day in
      holidays.closure(of: day, excludingDecreed: true).map { "\(wording.day(day)) (\(wording.closure($0)))" }
    }
    return closed.isEmpty ? text : text + pick("; no es hábil: ", "; no business day: ") + wording.list(closed, .and)
  }

  private var unknown: String { pick("no se conocen sus feriados", "its holidays are not known") }

  private func publication(_ publication: ScheduleReview.Publication) -> String {
    let least = publication.least
    let counted = publication.counted.map { wording.term(Term(days: $0, isBusiness: least?.isBusiness ?? true)) }
    let lasts = pick("Dura ", "It lasts ") + (counted ?? unknown)
    let asked =
      least.map { pick("mínimo: \(wording.term($0))", "at least: \(wording.term($0))") }
      ?? pick("las reglas no fijan mínimo", "the rules set no minimum")
    return "\(lasts); \(asked) \(source(publication.source))"
  }

  private func deadline(_ deadline: ScheduleReview.Deadline) -> String {
    let name = wording.deadline(deadline.kind)
    guard let term = deadline.term else {
      return "\(name): \(pick("las reglas no fijan plazo", "the rules set no term")) \(source(deadline.source))"
    }
    guard let after = deadline.after.map(wording.day) else {
      let since = pick("desde que se impugna", "from when the appeal is filed")
      return "\(name): \(wording.term(term)) \(since) \(source(deadline.source))"
    }
    let until =
      deadline.until.map { pick("hasta el \(wording.namedDay($0))", "until \(wording.namedDay($0))") } ?? unknown
    return pick(
      "\(name): \(wording.term(term)) desde el día siguiente al \(after), \(until)",
      "\(name): \(wording.term(term)) from the day after \(after), \(until)") + " \(source(deadline.source))"
  }

  private var findings: [String] {
    let colour: TextColour = review.gravest == .fault ? .bad : review.gravest == .undecided ? .open : .good
    return review.findings.flatMap { finding in
      let (mark, colour) = Self.mark(finding.severity)
      let said = wording.message(finding)
      let text = said.prefix(1).uppercased() + said.dropFirst() + "."
      return layout.marked(mark, colour, text + (finding.source.map { " \(source($0))" } ?? ""), indent: 0)
    } + layout.wrap(wording.scheduleVerdict(review.gravest), indent: 0).map { layout.style.painted($0, colour) }
  }

  private static func mark(_ severity: ScheduleFinding.Severity) -> (String, TextColour) {
    switch severity {
    case .fault: ("[!]", .bad)
    case .undecided: ("[?]", .open)
    case .note: ("[·]", .aside)
    }
  }

  private func source(_ source: Source) -> String {
    let reading = source.isReading ? pick("; lectura nuestra", "; our reading") : ""
    let citation = source.citation
    return "[\(wording.safe(citation.document)), \(wording.safe(citation.section))\(reading)]"
  }
}
