internal import Eligibility
internal import Reading
internal import Reports

/// `check`: the verdict of one file on one posting; on several, or under several books, side by side; or a stored
/// verdict decided again.
enum CheckCommand {
  static let description = CommandDescription(
    words: ["check"],
    summary: Bilingual(
      "dice si un expediente es APTO para una convocatoria, y por qué",
      "says whether a file is APTO for a posting, and why"),
    arguments: [Commands.file],
    options: [
      .init(
        name: "posting", value: "FILE", isRequired: true, isRepeatable: true,
        help: Bilingual(
          "la convocatoria; varias se comparan lado a lado", "the posting; several are compared side by side")),
      Commands.stage,
      Commands.on,
      .init(
        name: "assume", value: "PATH=VALUE", isRepeatable: true,
        help: Bilingual(
          "qué pasaría si el expediente dijera esto, como ex1.to=2027-03-31",
          "what if the file said this, as ex1.to=2027-03-31")),
      .init(
        name: "book", value: "BOOK", isRepeatable: true,
        help: Bilingual(
          "compara con las reglas de otro libro (vea rules list)",
          "compares with the rules of another book (see rules list)")),
      .init(
        name: "receipt", value: "FILE",
        help: Bilingual(
          "un veredicto guardado (JSON): dice si hoy saldría igual, o qué cambió y por qué",
          "a stored verdict (JSON): says whether it would come out the same now, or what changed and why")),
      Commands.decisions,
      .init(
        name: "format", value: "text|json|html|svg", words: ["text", "json", "html", "svg"],
        help: Bilingual(
          "forma del resultado; svg: solo la línea de tiempo (text)",
          "form of the result; svg: the timeline alone (text)")),
      .init(
        name: "keep",
        help: Bilingual(
          "guarda el veredicto, y las decisiones, con lo enviado (store:R-…)",
          "keeps the verdict, and the decisions, with what was handed in (store:R-…)")),
      Commands.data, Commands.rules, Commands.color,
    ],
    examples: [
      "check Fixtures/Applicants/apto --posting Fixtures/Postings/ipd-cas-012-2026.json",
      "check Fixtures/Applicants/trabajos-simultaneos --posting Fixtures/Postings/pge.json --assume ex1.to=2027-03-31",
    ],
    run: run)

  private static func run(_ invocation: Invocation) throws(Stop) -> Int32 {
    var request = try CheckRequest(invocation)
    let answers = try request.answers()
    if let stored = request.stored {
      let replay = Replay(stored: stored, answer: answers[0], wording: invocation.wording)
      try Output.result(replay.render(style: invocation.style))
      return replay.isSame ? 0 : 1
    }
    if invocation["keep"] != nil { try request.keep(answers[0]) }
    try Output.result(report(answers, invocation))
    return answers.allSatisfy { $0.verdict.outcome == .apto } ? 0 : 1
  }

  private static func report(_ answers: [Answer], _ invocation: Invocation) -> String {
    let wording = invocation.wording
    let format = invocation["format"] ?? "text"
    if answers.count > 1 {
      return switch format {
      case "json": ComparisonJSON.render(answers, wording: wording)
      case "html": ComparisonHTML(answers, wording: wording).render()
      default: ComparisonText(answers, wording: wording, style: invocation.style).render()
      }
    }
    return switch format {
    case "json": VerdictJSON.render(answers[0], wording: wording)
    case "html": VerdictHTML(answers[0], wording: wording).render()
    case "svg": TimelineSVG(answers[0], wording: wording).render()
    default: VerdictText(answers[0], wording: wording, style: invocation.style).render()
    }
  }
}
