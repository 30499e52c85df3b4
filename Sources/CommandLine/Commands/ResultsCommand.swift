internal import Days
internal import Eligibility
internal import Merit
internal import Papers
internal import Reading
internal import Reports

/// `results`: points, bonuses, order of merit and winners of one posting, from verdicts and scores.
enum ResultsCommand {
  private static let stages = MeritStage.allCases.map(\.rawValue).joined(separator: ", ")

  static let description = CommandDescription(
    words: ["results"],
    summary: Bilingual(
      "puntajes, bonificaciones, orden de mérito y ganadores de una convocatoria",
      "points, bonuses, order of merit and winners of a posting"),
    options: [
      .init(
        name: "posting", value: "FILE", isRequired: true, help: Bilingual("la convocatoria", "the posting")),
      .init(
        name: "scores", value: "CSV", isRequired: true,
        help: Bilingual(
          "puntajes: document,stage,evaluator,mark,status", "scores: document,stage,evaluator,mark,status")),
      .init(
        name: "verdicts", value: "NDJSON", isRequired: true, isRepeatable: true,
        help: Bilingual(
          "veredictos, uno por línea; uno por etapa si las fichas se evaluaron antes",
          "verdicts, a line each; one for each stage where the fichas were evaluated before")),
      .init(
        name: "until", value: "STAGE", words: MeritStage.allCases.map(\.rawValue),
        help: Bilingual(
          "solo hasta esa etapa: quién pasa a la siguiente, para publicar (\(stages))",
          "only as far as that stage: who goes on to the next, to publish (\(stages))")),
      .init(
        name: "out", value: "FOLDER", isRequired: true,
        help: Bilingual("carpeta nueva o vacía para los resultados", "new or empty folder for the results")),
      .init(
        name: "decisions", value: "FILE",
        help: Bilingual(
          "votos dirimentes y pertinencia de deportistas (JSON o CSV)",
          "casting votes and pertinence of athletes (JSON or CSV)")),
      .init(
        name: "quota", value: "met|unmet", words: ["met", "unmet"],
        help: Bilingual(
          "si la entidad cumple su cuota de personas con discapacidad",
          "whether the entity meets its quota of persons with disability")),
      .init(
        name: "not-signed", value: "DOCUMENT", isRepeatable: true,
        help: Bilingual(
          "documento de quien ganó y no suscribió el contrato", "document of a winner who did not sign the contract")),
      .init(
        name: "member", value: "NAME", isRepeatable: true,
        help: Bilingual("quién firma el cuadro de méritos", "who signs the order of merit")),
      .init(
        name: "cancelled", value: "GROUND",
        help: Bilingual("por qué se canceló el proceso", "why the process was cancelled")),
      Commands.data, Commands.rules, Commands.color,
    ],
    examples: [
      "results --posting Fixtures/Postings/ipd-cas-012-2026.json --scores Fixtures/Results/puntajes.csv "
        + "--verdicts Fixtures/Results/veredictos.ndjson --decisions Fixtures/Results/decisiones.csv --out resultados",
      "results --posting Fixtures/Postings/ipd-cas-012-2026.json --scores Fixtures/Results/Etapas/puntajes.csv "
        + "--verdicts Fixtures/Results/Etapas/fichas.ndjson --until conocimientos --out conocimientos",
      "results --posting Fixtures/Postings/ipd-cas-012-2026.json --scores Fixtures/Results/Etapas/puntajes.csv "
        + "--verdicts Fixtures/Results/Etapas/fichas.ndjson --verdicts Fixtures/Results/Etapas/curriculares.ndjson "
        + "--out cuadro",
    ],
    run: run)

  private static func run(_ invocation: Invocation) throws(Stop) -> Int32 {
    if let until = invocation["until"].flatMap({ MeritStage(rawValue: $0) }) { return try list(until, invocation) }
    let material = try material(invocation)
    guard let table = MeritTable.make(material.input, rules: material.rules, logs: material.logs) else {
      throw .input(material.logs.report)
    }
    Output.faults(material.warnings, invocation.wording)
    let wording = invocation.wording
    let press = try PaperPress.started(invocation.language)
    let folder = try NewFolder(invocation["out"] ?? "", takesEmpty: true)
    let csv = MeritCSV(table, wording: wording)
    try folder.write(Array(MeritJSON.render(table, wording: wording).utf8), to: "results.json")
    try folder.write(Array(csv.whole().utf8), to: "cuadro-de-meritos.csv")
    try folder.write(Array(csv.published().utf8), to: "publicar.csv")
    try draw(by: press) { () throws(FileError) in
      press.write(MeritWorkbook(table, wording: wording).make(), to: "\(folder.path)/cuadro-de-meritos.xlsx")
      let paper = MeritPaper(table, committee: invocation.all("member"), wording: wording).make()
      press.draw(paper, to: "\(folder.path)/cuadro-de-meritos.pdf")
      press.draw(PublishedMerit(table, wording: wording).paper(), to: "\(folder.path)/publicar.pdf")
      try PaperPress.check(press.finish())
    }
    try Output.result(MeritText(table, wording: wording, style: invocation.style).render())
    return 0
  }

  /// Who passed a stage, before the next one.
  private static func list(_ stage: MeritStage, _ invocation: Invocation) throws(Stop) -> Int32 {
    if let other = ["cancelled", "not-signed", "member", "quota"].first(where: { !invocation.all($0).isEmpty }) {
      throw .usage(
        Bilingual(
          "--until hace la lista de una etapa: quite --\(other), que es del cuadro de méritos",
          "--until makes the list of a stage: leave out --\(other), which is of the order of merit"
        ).text(invocation.language))
    }
    let material = try material(invocation)
    let order = material.rules.stages
    guard order.contains(stage) else {
      let words = order.map(\.rawValue).joined(separator: ", ")
      throw .usage(
        Bilingual(
          "--until: en estas bases no hay etapa «\(stage.rawValue)»; las hay: \(words)",
          "--until: these rules have no stage \"\(stage.rawValue)\"; there are: \(words)"
        ).text(invocation.language))
    }
    guard
      let list = StageList.make(material.input, of: stage, rules: material.rules, logs: material.logs)
    else { throw .input(material.logs.report) }
    Output.faults(material.warnings, invocation.wording)
    let press = try PaperPress.started(invocation.language)
    let folder = try NewFolder(invocation["out"] ?? "", takesEmpty: true)
    let report = StageReport(list, wording: invocation.wording)
    try folder.write(Array(report.table().utf8), to: "etapa.csv")
    try folder.write(Array(report.csv().utf8), to: "publicar.csv")
    try draw(by: press) { () throws(FileError) in
      press.draw(report.paper(), to: "\(folder.path)/publicar.pdf")
      try PaperPress.check(press.finish())
    }
    try Output.result(report.summary)
    return 0
  }

  private static func draw(by press: PaperPress, _ body: () throws(FileError) -> Void) throws(Stop) {
    do throws(FileError) {
      try body()
    } catch {
      throw error.unwritten()
    }
  }

  /// What results are made from, and where faults of it are noted.
  private struct Material {
    let input: MeritInput
    let rules: Rules
    let logs: MeritTable.Logs
    let warnings: [Fault]
  }

  /// What a call names; all that is wrong with any of its files is said at once.
  private static func material(_ invocation: Invocation) throws(Stop) -> Material {
    var inputs = Inputs(invocation)
    var faults: [Fault] = []
    let library = try Inputs.gather(&faults) { () throws(Stop) in try inputs.library(invocation["rules"]) }
    let posting = try Inputs.gather(&faults) { () throws(Stop) in try inputs.posting(invocation["posting"] ?? "") }
    let scores = try Inputs.gather(&faults) { () throws(Stop) in try inputs.scores(invocation["scores"] ?? "") }
    let decisions = try Inputs.gather(&faults) { () throws(Stop) in try inputs.decisions(invocation["decisions"]) }
    if let posting, invocation["cancelled"] == nil, try inputs.isCancelled(invocation["posting"] ?? "") {
      faults.append(
        Fault(
          file: posting.path,
          kind: .refused(
            found: "", es: "la convocatoria fue cancelada: diga por qué con --cancelled",
            en: "the posting was cancelled: say why with --cancelled")))
    }
    guard let posting, let library else { throw .input(faults + Self.faults(of: scores)) }
    let paths = invocation.all("verdicts")
    let verdicts = try Inputs.gather(&faults) { () throws(Stop) in
      try inputs.verdicts(paths, posting: posting.value.posting)
    }
    let book = try Inputs.gather(&faults) { () throws(Stop) in try inputs.book(of: posting, in: library) }
    guard let scores, let decisions, let verdicts, let book, faults.isEmpty else {
      throw .input(faults + Self.faults(of: scores))
    }
    let persons = verdicts.persons
    var input = MeritInput(posting: posting.value.posting, persons: persons, scores: scores.value)
    input.unnumbered = verdicts.unnumbered
    input.decisions = decisions.value
    input.isQuotaMet = invocation["quota"].map { $0 == "met" }
    input.cancelled = invocation["cancelled"]
    input.unsigned = invocation.all("not-signed")
    input.postingHash = Inputs.hash(posting.bytes)
    let day = persons.map(\.on).min() ?? posting.value.posting.applicationDay ?? book.firstDay ?? Day(number: 0)
    let text =
      invocation["decisions"] == nil
      ? DecisionText()
      : DecisionText(decisions.bytes, file: decisions.path, isTable: Inputs.isTable(decisions.path))
    let logs = MeritTable.Logs(
      scores: scores.path, verdicts: paths, posting: posting.path, decisions: text, options: "")
    return Material(
      input: input, rules: book.rules(on: day, overrides: posting.value.overrides), logs: logs,
      warnings: inputs.warnings)
  }

  /// What is wrong with lines of scores, where it cannot be said beside what a table of them lacks.
  private static func faults(of scores: Inputs.Read<Scores>?) -> [Fault] {
    guard let scores else { return [] }
    let log = FaultLog(file: scores.path)
    scores.value.note(in: log)
    return log.report
  }
}
