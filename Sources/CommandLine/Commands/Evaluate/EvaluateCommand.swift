internal import Applicant
internal import Eligibility
internal import Merit
internal import Papers
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
          "los expedientes: una carpeta, un ZIP, uno por línea (NDJSON), o un almacén",
          "the files: a folder, a ZIP, one a line (NDJSON), or a store")),
      .init(
        name: "only", value: "CSV",
        help: Bilingual(
          "solo quienes pasan según la etapa.csv que dejó results --until",
          "only those who go on by the etapa.csv that results --until left")),
      Commands.stage,
      Commands.on,
      Commands.decisions,
      .init(
        name: "out", value: "FOLDER",
        help: Bilingual(
          "carpeta para los veredictos y los papeles; si se interrumpió, continúa",
          "folder for the verdicts and the papers; goes on where it was interrupted")),
      .init(
        name: "format", value: "ndjson|csv|xlsx", words: EvaluationFolder.Form.allCases.map(\.rawValue),
        help: Bilingual(
          "ndjson: veredictos (sin --out); csv: y matriz; xlsx: y matriz en Excel y fichas PDF (con --out)",
          "ndjson: verdicts (without --out); csv: and matrix; xlsx: and matrix in Excel and PDF sheets (with --out)")),
      .init(
        name: "evaluator", value: "NAME", isRepeatable: true,
        help: Bilingual("quién evalúa, como debe figurar en los papeles", "who evaluates, as the papers are to have it")
      ),
      .init(
        name: "brief",
        help: Bilingual("solo el resultado y las cifras de cada uno", "only the outcome and figures of each")),
      Commands.jobs,
      Commands.data, Commands.rules,
    ],
    examples: [
      "evaluate --posting Fixtures/Postings/ipd-cas-012-2026.json --applicants Fixtures/Applicants --out evaluacion",
      "evaluate --posting Fixtures/Postings/pge.json --applicants Fixtures/Applicants --stage ficha --brief",
    ],
    run: run)

  private static func run(_ invocation: Invocation) throws(Stop) -> Int32 {
    let jobs = try invocation.jobs()
    let input = try input(invocation)
    try checkForms(invocation)
    let setup = try EvaluationSetup(invocation)
    if let out = invocation["out"] { return try into(out, input, setup, jobs, invocation) }
    let source = try FileSource(input, inFolder: FolderContents.applicants, stored: setup.stored)
    let run = ApplicantRun(
      total: source.total, start: 0, seen: PeopleSeen(awaiting: setup.awaited.numbers(in: input)),
      wording: invocation.wording
    ) { batch throws(Stop) in
      try Output.result(batch.output)
    }
    let isCSV = invocation["format"] == "csv"
    let evaluators = invocation.all("evaluator")
    let csv = EvaluationCSV(posting: setup.posting, evaluators: evaluators, wording: invocation.wording)
    if isCSV { try Output.result(csv.head) }
    let isBrief = invocation["brief"] != nil
    try each(source, run, setup, jobs, invocation) { applicant, evaluator, batch in
      if isBrief { return batch.write(BriefJSON.line(setup.brief(of: applicant, by: evaluator))) }
      let verdict = setup.verdict(of: applicant, by: evaluator)
      if isCSV {
        let mark = CurricularMark(verdict, posting: setup.posting, rules: setup.rules)
        batch.append(csv.line(of: verdict, mark: mark))
      } else {
        batch.write(VerdictJSON.line(verdict, wording: invocation.wording))
      }
    }
    Output.faults(run.unsaid(in: input) + setup.awaited.faults(missing: run.missing), invocation.wording)
    return run.unread > 0 ? 1 : 0
  }

  /// Verdicts and papers into a folder; goes on where an earlier call was interrupted.
  private static func into(
    _ out: String, _ input: String, _ setup: EvaluationSetup, _ jobs: Int, _ invocation: Invocation
  ) throws(Stop) -> Int32 {
    let wording = invocation.wording
    let form = invocation["format"].flatMap { EvaluationFolder.Form(rawValue: $0) } ?? .xlsx
    let evaluators = invocation.all("evaluator")
    let press = form == .xlsx ? try PaperPress.started(invocation.language) : nil
    let source = try FileSource(input, inFolder: FolderContents.applicants, stored: setup.stored)
    // What comes but once can only be taken whole, so that no second call is the same.
    let signature = source.signature ?? "\(UInt64.random(in: 0 ... .max))"
    let identity = ([setup.signature, signature, form.rawValue, invocation.language.rawValue] + evaluators)
      .joined(separator: "\n")
    let folder = try EvaluationFolder(
      out, form: form, input: Inputs.hash(Array(identity.utf8)), language: invocation.language
    ) { setup.differences(from: $0, isStored: source.named.store != nil, wording) }
    let start = folder.progress.place
    try source.goOn(from: start)
    let run = ApplicantRun(
      total: source.total, start: start.offset, seen: try folder.peopleSeen(awaiting: setup.awaited.numbers(in: input)),
      warnings: folder.progress.warnings, wording: wording
    ) { batch throws(Stop) in
      try folder.take(batch, wording)
    }
    let maker = PersonPapersMaker(
      setup, evaluators: evaluators, drawsSheets: form == .xlsx, wording: wording)
    try each(source, run, setup, jobs, invocation) { applicant, evaluator, batch in
      let verdict = setup.verdict(of: applicant, by: evaluator)
      batch.write(VerdictJSON.line(verdict, wording: wording))
      if form != .ndjson { batch.papers.append(maker.make(verdict, applicant.file)) }
    }
    let inTheEnd = run.unsaid(in: input) + setup.awaited.faults(missing: run.missing)
    Output.faults(inTheEnd, wording)
    try folder.note(setup.stray.atOnce + inTheEnd, wording)
    try folder.finish(setup, evaluators, press, jobs: jobs, wording)
    let (people, unread) = (folder.progress.people, folder.progress.unread)
    Output.message(
      Bilingual(
        "\(people) \(people == 1 ? "expediente evaluado" : "expedientes evaluados"), \(unread) sin leer: \(out)\n",
        "\(people) \(people == 1 ? "file" : "files") evaluated, \(unread) not read: \(out)\n"
      )
      .text(invocation.language))
    return unread > 0 ? 1 : 0
  }

  /// Does something with each file of a source, on all threads, each with an evaluator of its own.
  private static func each(
    _ source: FileSource, _ run: ApplicantRun, _ setup: EvaluationSetup, _ jobs: Int, _ invocation: Invocation,
    _ body: @escaping @Sendable (ApplicantReader.Applicant, Evaluator, inout ApplicantBatch) -> Void
  ) throws(Stop) {
    let named = source.named
    try run.run(source, jobs: jobs) {
      let evaluator = setup.evaluator()
      // Nobody looks at documents in the ficha stage.
      let reader = ApplicantReader(
        named, invocation: invocation, looksInside: setup.stage == .curricular, only: setup.only)
      return { piece in
        reader.read(piece) { applicant, batch in
          batch.warn(setup.stray.faults(of: applicant.file))
          body(applicant, evaluator, &batch)
        }
      }
    }
  }

  private static func checkForms(_ invocation: Invocation) throws(Stop) {
    if invocation["brief"] != nil, invocation["out"] != nil || (invocation["format"] ?? "ndjson") != "ndjson" {
      throw .usage(
        Bilingual(
          "--brief son líneas a la salida estándar: quite --out y --format",
          "--brief is lines on standard output: leave --out and --format out"
        ).text(invocation.language))
    }
    if invocation["format"] == "xlsx", invocation["out"] == nil {
      throw .usage(
        Bilingual("--format xlsx necesita --out CARPETA", "--format xlsx needs --out FOLDER").text(invocation.language))
    }
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
}
