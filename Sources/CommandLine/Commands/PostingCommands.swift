internal import Eligibility
internal import Reading
internal import Reports

/// `posting validate`, `posting show`: a posting by itself.
enum PostingCommands {
  static let validate = CommandDescription(
    words: ["posting", "validate"],
    summary: Bilingual("dice todo lo que está mal en una convocatoria", "says all that is wrong with a posting"),
    arguments: [Commands.posting], options: [Commands.data, Commands.rules],
    examples: ["posting validate Fixtures/Postings/ipd-cas-012-2026.json"]
  ) { invocation throws(Stop) in
    var inputs = Inputs(invocation)
    return try Validation.report(invocation) { () throws(Stop) in
      let posting = try inputs.posting(invocation.arguments[0])
      _ = try inputs.book(of: posting, in: try inputs.library(invocation["rules"]))
      return (posting.path, inputs.warnings)
    }
  }

  static let show = CommandDescription(
    words: ["posting", "show"],
    summary: Bilingual(
      "muestra una convocatoria con su perfil y su cronograma", "shows a posting with its profile and schedule"),
    arguments: [Commands.posting], options: [Commands.data, Commands.rules, Commands.color],
    examples: ["posting show Fixtures/Postings/ipd-cas-012-2026.json"]
  ) { invocation throws(Stop) in
    var inputs = Inputs(invocation)
    let posting = try inputs.posting(invocation.arguments[0])
    Output.faults(inputs.warnings, invocation.wording)
    try Output.result(
      PostingText(
        posting: posting.value.posting, overrides: posting.value.overrides, wording: invocation.wording,
        style: invocation.style
      ).render())
    return 0
  }
}
