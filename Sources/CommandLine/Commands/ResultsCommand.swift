internal import Days
internal import Eligibility
internal import Merit
internal import Papers
internal import Reading
internal import Reports

/// `results`: points, bonuses, order of merit and winners of one posting, from verdicts and scores.
enum ResultsCommand {
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
        name: "verdicts", value: "NDJSON", isRequired: true,
        help: Bilingual("veredictos, uno por línea", "verdicts, a line each")),
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
        + "--verdicts Fixtures/Results/veredictos.ndjson --decisions Fixtures/Results/decisiones.csv --out resultados"
    ],
    run: run)

  private static func run(_ invocation: Invocation) throws(Stop) -> Int32 {
    let table = try table(invocation)
    let wording = invocation.wording
    let press = try PaperPress.started(invocation.language)
    let folder = try NewFolder(invocation["out"] ?? "", takesEmpty: true)
    let csv = MeritCSV(table, wording: wording)
    try folder.write(Array(MeritJSON.render(table, wording: wording).utf8), to: "results.json")
    try folder.write(Array(csv.whole().utf8), to: "cuadro-de-meritos.csv")
    try folder.write(Array(csv.published().utf8), to: "publicar.csv")
    try draw(table, by: press, in: folder, committee: invocation.all("member"), wording)
    try Output.result(MeritText(table, wording: wording, style: invocation.style).render())
    return 0
  }

  /// The table to open and the table to sign.
  private static func draw(
    _ table: MeritTable, by press: PaperPress, in folder: NewFolder, committee: [String], _ wording: Wording
  ) throws(Stop) {
    do throws(FileError) {
      press.write(MeritWorkbook(table, wording: wording).make(), to: "\(folder.path)/cuadro-de-meritos.xlsx")
      let paper = MeritPaper(table, committee: committee, wording: wording).make()
      press.draw(paper, to: "\(folder.path)/cuadro-de-meritos.pdf")
      try PaperPress.check(press.finish())
    } catch {
      throw .input([Fault(file: error.path, kind: .cannotWrite(error.obstacle))])
    }
  }

  /// The table that a call asks for; all that is wrong with any of its files is said at once.
  static func table(_ invocation: Invocation) throws(Stop) -> MeritTable {
    var inputs = Inputs(invocation)
    var faults: [Fault] = []
    let library = try Inputs.gather(&faults) { () throws(Stop) in try inputs.library(invocation["rules"]) }
    let posting = try Inputs.gather(&faults) { () throws(Stop) in try inputs.posting(invocation["posting"] ?? "") }
    let scores = try Inputs.gather(&faults) { () throws(Stop) in try inputs.scores(invocation["scores"] ?? "") }
    let decisions = try Inputs.gather(&faults) { () throws(Stop) in try inputs.decisions(invocation["decisions"]) }
    guard let posting, let library else { throw .input(faults) }
    let id = posting.value.posting.id
    let verdicts = try Inputs.gather(&faults) { () throws(Stop) in
      try inputs.verdicts(invocation["verdicts"] ?? "", posting: id)
    }
    let book = try Inputs.gather(&faults) { () throws(Stop) in try inputs.book(of: posting, in: library) }
    guard let scores, let decisions, let verdicts, let book, faults.isEmpty else { throw .input(faults) }
    var input = MeritInput(posting: posting.value.posting, persons: verdicts.value, scores: scores.value)
    input.decisions = decisions.value
    input.isQuotaMet = invocation["quota"].map { $0 == "met" }
    input.cancelled = invocation["cancelled"]
    input.unsigned = invocation.all("not-signed")
    input.postingHash = Inputs.hash(posting.bytes)
    let day = verdicts.value.first?.on ?? posting.value.posting.applicationDay ?? book.firstDay ?? Day(number: 0)
    let logs = MeritTable.Logs(
      scores: scores.path, verdicts: verdicts.path, posting: posting.path, options: "")
    let rules = book.rules(on: day, overrides: posting.value.overrides)
    guard let table = MeritTable.make(input, rules: rules, logs: logs) else { throw .input(logs.report) }
    Output.faults(inputs.warnings, invocation.wording)
    return table
  }
}
