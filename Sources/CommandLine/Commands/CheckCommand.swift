internal import Applicant
internal import Days
internal import Eligibility
internal import Glibc
internal import Reading
internal import Reports
internal import RuleData
internal import Words

/// `check`: the verdict of one file on one posting.
enum CheckCommand {
  static let description = CommandDescription(
    words: ["check"],
    summary: Bilingual(
      "dice si un expediente es APTO para una convocatoria, y por qué",
      "says whether a file is APTO for a posting, and why"),
    arguments: [Commands.file],
    options: [
      .init(
        name: "posting", value: "FILE", isRequired: true,
        help: Bilingual("la convocatoria", "the posting")),
      .init(
        name: "stage", value: "ficha|curricular", words: Stage.allCases.map(\.rawValue),
        help: Bilingual(
          "ficha: lo declarado; curricular: lo acreditado (curricular)",
          "ficha: what is declared; curricular: what is proved (curricular)")),
      .init(
        name: "on", value: "YYYY-MM-DD",
        help: Bilingual(
          "día de la postulación (el de la convocatoria, o hoy)", "application day (the posting's, or today)")),
      .init(
        name: "decisions", value: "FILE",
        help: Bilingual("decisiones de evaluadores (JSON o CSV)", "evaluators' decisions (JSON or CSV)")),
      .init(
        name: "format", value: "text|json|html|svg", words: ["text", "json", "html", "svg"],
        help: Bilingual("forma del resultado (text)", "form of the result (text)")),
      Commands.rules,
    ],
    examples: ["check Fixtures/Applicants/apto --posting Fixtures/Postings/ipd-cas-012-2026.json"],
    run: run)

  private static func run(_ invocation: Invocation) throws(Stop) -> Int32 {
    var inputs = Inputs()
    var faults: [Fault] = []
    // Faults of all files are gathered, so that one run shows everything that must be mended.
    func gather<Value>(_ read: () throws(Stop) -> Value) throws(Stop) -> Value? {
      do throws(Stop) {
        return try read()
      } catch {
        guard case .input(let found) = error else { throw error }
        faults += found
        return nil
      }
    }
    let on = try applicationDay(invocation)
    let stage = invocation["stage"].flatMap { Stage(rawValue: $0) } ?? .curricular
    let library = try gather { () throws(Stop) in try inputs.library(invocation["rules"]) }
    let file = try gather { () throws(Stop) in try inputs.applicantFile(invocation.arguments[0]) }
    let posting = try gather { () throws(Stop) in try inputs.posting(invocation["posting"] ?? "") }
    let decisions = try gather { () throws(Stop) in try inputs.decisions(invocation["decisions"]) }
    var book: RuleBook?
    if let posting, let library {
      book = try gather { () throws(Stop) in
        try inputs.book(of: posting, in: library)
      }
    }
    guard let file, let posting, let decisions, let book else { throw .input(faults) }
    Output.faults(inputs.warnings, invocation.wording)

    let evidence = stage == .curricular ? inputs.evidence(of: file) : Evidence()
    let verdict = evaluate(
      file.value, against: posting.value.posting, book: book, overrides: posting.value.overrides,
      families: BuiltInData.careerFamilies(lexicon: Lexicon()),
      on: on ?? posting.value.posting.applicationDay ?? today(), stage: stage, evidence: evidence,
      decisions: decisions.value,
      receipt: Receipt(
        book: Inputs.hash(book.bytes), posting: Inputs.hash(posting.bytes), file: Inputs.hash(file.bytes),
        evidence: Inputs.hash(evidence.canonicalBytes), decisions: Inputs.hash(decisions.bytes)))
    try Output.result(
      report(verdict, file.value, posting.value.posting, invocation["format"] ?? "text", invocation.wording))
    return verdict.outcome == .apto ? 0 : 1
  }

  private static func report(
    _ verdict: Verdict, _ file: ApplicantFile, _ posting: Posting, _ format: String, _ wording: Wording
  ) -> String {
    switch format {
    case "json": VerdictJSON.render(verdict, wording: wording)
    case "html":
      VerdictHTML(
        verdict: verdict, improvements: [], assumptions: [], file: file, posting: posting, wording: wording
      ).render()
    case "svg": TimelineSVG(verdict: verdict, file: file, posting: posting, wording: wording).render()
    default: VerdictText(verdict: verdict, file: file, posting: posting, wording: wording).render()
    }
  }

  private static func applicationDay(_ invocation: Invocation) throws(Stop) -> Day? {
    guard let text = invocation["on"] else { return nil }
    guard let day = Day(text) else {
      throw .usage(
        Bilingual(
          "--on espera una fecha AAAA-MM-DD que exista; se dio «\(text)»",
          "--on takes a date YYYY-MM-DD that exists; given: \"\(text)\""
        ).text(invocation.language))
    }
    return day
  }

  private static func today() -> Day {
    LocalTime.limaDay(secondsSince1970: time(nil))
  }
}
