internal import Eligibility
internal import OperatingSystem
internal import Reports

/// `evaluate`: a verdict for each of many files on one posting.
enum EvaluateCommand {
  static let description = CommandDescription(
    words: ["evaluate"],
    summary: Bilingual(
      "evalúa todos los expedientes de una convocatoria", "evaluates all the files of a posting"),
    arguments: [
      .init(
        name: Bilingual("-", "-"),
        help: Bilingual(
          "lee expedientes de la entrada estándar, uno por línea (NDJSON)",
          "reads files from standard input, one a line (NDJSON)"),
        words: ["-"], isRequired: false)
    ],
    options: [
      .init(
        name: "posting", value: "FILE", isRequired: true, help: Bilingual("la convocatoria", "the posting")),
      .init(
        name: "applicants", value: "FILE",
        help: Bilingual(
          "los expedientes: una carpeta, uno por línea (NDJSON), o un almacén",
          "the files: a folder, one a line (NDJSON), or a store")),
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
        name: "brief",
        help: Bilingual("solo el resultado y las cifras de cada uno", "only the outcome and figures of each")),
      .init(
        name: "jobs", value: "N",
        help: Bilingual("cuántos a la vez (los procesadores que haya)", "how many at a time (the processors there are)")
      ),
      Commands.data, Commands.rules,
    ],
    run: run)

  private static func run(_ invocation: Invocation) throws(Stop) -> Int32 {
    let jobs = try jobs(invocation)
    let setup = try EvaluationSetup(invocation)
    let source = try FileSource(try input(invocation), inFolder: "expediente.json", stored: setup.stored)
    let isBrief = invocation["brief"] != nil
    let run = ApplicantRun(total: source.total, start: 0, wording: invocation.wording) { batch throws(Stop) in
      try Output.result(batch.output)
    }
    let named = source.named
    try run.run(source, jobs: jobs) {
      let evaluator = setup.evaluator()
      let wording = invocation.wording
      // Nobody looks at documents in the ficha stage.
      let reader = ApplicantReader(named, invocation: invocation, looksInside: setup.stage == .curricular)
      return { piece in
        reader.read(piece) { file, bytes, evidence, batch in
          if isBrief {
            batch.write(BriefJSON.line(evaluator.brief(of: file, evidence: evidence)))
          } else {
            let receipt = setup.receipt(of: bytes, evidence)
            batch.write(
              VerdictJSON.line(evaluator.verdict(of: file, evidence: evidence, receipt: receipt), wording: wording))
          }
        }
      }
    }
    return run.unread > 0 ? 1 : 0
  }

  private static func input(_ invocation: Invocation) throws(Stop) -> String {
    switch (invocation.arguments.first, invocation["applicants"]) {
    case (let only?, nil), (nil, let only?): return only
    default:
      throw .usage(
        Bilingual(
          "diga de dónde vienen los expedientes: --applicants, o - para la entrada estándar",
          "say where the files come from: --applicants, or - for standard input"
        ).text(invocation.language))
    }
  }

  /// How many threads an option asks for.
  static func jobs(_ invocation: Invocation) throws(Stop) -> Int {
    guard let text = invocation["jobs"] else { return OrderedWork.processors }
    guard let jobs = Int(text), (1...256).contains(jobs) else {
      throw .usage(
        Bilingual(
          "--jobs espera un número de 1 a 256; se dio «\(text)»",
          "--jobs takes a number from 1 to 256; given: \"\(text)\""
        )
        .text(invocation.language))
    }
    return jobs
  }
}
