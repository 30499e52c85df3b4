internal import Eligibility
internal import Reports
internal import RuleData

/// `calendar`: the schedule of a posting in business days.
enum CalendarCommand {
  static let description = CommandDescription(
    words: ["calendar"],
    summary: Bilingual(
      "cuenta el cronograma de una convocatoria en días hábiles y dice qué está mal en él",
      "counts the schedule of a posting in business days and says what is wrong with it"),
    arguments: [Commands.posting],
    options: [
      .init(
        name: "from", value: "YYYY-MM-DD",
        help: Bilingual(
          "día en que se registró para su publicación, que cuenta desde el siguiente",
          "day on which it was registered for publication, which counts from the next one")),
      .init(
        name: "results", value: "YYYY-MM-DD",
        help: Bilingual(
          "día de los resultados finales (el del cronograma)", "day of the final results (that of the schedule)")),
      .init(
        name: "format", value: "text|json", words: ["text", "json"],
        help: Bilingual("forma del resultado (text)", "form of the result (text)")),
      Commands.data, Commands.rules, Commands.color,
    ],
    examples: ["calendar Fixtures/Postings/ipd-cas-012-2026.json --from 2026-03-09"],
    run: run)

  private static func run(_ invocation: Invocation) throws(Stop) -> Int32 {
    let registered = try invocation.day("from")
    let results = try invocation.day("results")
    var inputs = Inputs(invocation)
    let posting = try inputs.posting(invocation.arguments[0])
    let book = try inputs.book(of: posting, in: try inputs.library(invocation["rules"]))
    Output.faults(inputs.warnings, invocation.wording)
    let (value, holidays) = (posting.value.posting, BuiltInData.holidays)
    let review = ScheduleReview(
      of: value, book: book, overrides: posting.value.overrides, holidays: holidays, registered: registered,
      results: results)
    try Output.result(
      invocation["format"] == "json"
        ? ScheduleJSON.render(review, of: value, holidays: holidays, wording: invocation.wording)
        : ScheduleText(
          review, of: value, holidays: holidays, wording: invocation.wording, style: invocation.style
        ).render())
    switch review.gravest {
    case .fault: return 1
    case .undecided: return 2
    case .note, nil: return 0
    }
  }
}
