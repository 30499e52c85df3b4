internal import Eligibility
internal import Reports

/// All commands, in the order of the help.
enum Commands {
  static let all: [CommandDescription] = [
    CheckCommand.description, EvaluateCommand.description, ResultsCommand.description, MatchCommand.description,
    FileCommands.new, FileCommands.validate, FileCommands.show, AttachCommand.description, ConvertCommand.description,
    StoredFileCommands.importing, StoredFileCommands.export, StoredFileCommands.list,
    PostingCommands.validate, PostingCommands.show,
    StoredPostingCommands.importing, StoredPostingCommands.list, StoredPostingCommands.submissions,
    StoredPostingCommands.cancel,
    SubmissionCommands.submit, SubmissionCommands.withdraw, SubmissionCommands.receipt,
    StoreCommands.check, StoreCommands.backup, StoreCommands.restore, StoreCommands.export,
    PersonCommands.export, PersonCommands.erase,
    RulesCommands.list, RulesCommands.show, CalendarCommand.description,
    DocumentCommands.inspect, CompareCommand.description,
    PhotoCommand.check, CaptchaCommands.new, CaptchaCommands.verify,
    ManualCommand.description, CompletionsCommand.description,
  ]

  /// What is said where words call no command.
  static func unknown(_ words: [String], among commands: [CommandDescription], _ language: Language) -> Stop {
    let known = commands.map(\.name)
    let called = words.prefix(2).filter { !$0.hasPrefix("-") }
    // What follows a command of one word is none of its name.
    let near = [called.joined(separator: " "), called.first ?? ""].lazy
      .compactMap { EditDistance.suggestion(for: $0, among: known) }.first
    // Of a first word that is right, those that go on from it.
    let group = known.filter { name in called.first.map { name.hasPrefix("\($0) ") } ?? false }
    let (name, list) = (called.joined(separator: " "), (group.isEmpty ? known : group).joined(separator: ", "))
    let guess = near.map { Bilingual(" ¿Quiso decir «\($0)»?", " Did you mean \"\($0)\"?") } ?? Bilingual("", "")
    return .usage(
      Bilingual(
        "no hay orden «\(name)».\(guess.es) Las hay: \(list)",
        "there is no command \"\(name)\".\(guess.en) There are: \(list)"
      ).text(language))
  }

  /// The options of commands that decide.
  static let stage = CommandDescription.Option(
    name: "stage", value: "ficha|curricular", words: Stage.allCases.map(\.rawValue),
    help: Bilingual(
      "ficha: lo declarado; curricular: lo acreditado (curricular)",
      "ficha: what is declared; curricular: what is proved (curricular)"))

  static let on = CommandDescription.Option(
    name: "on", value: "YYYY-MM-DD",
    help: Bilingual(
      "día de la postulación (el de su entrega, si es store:R-…; si no, el de la convocatoria, u hoy)",
      "application day (the one on which store:R-… was handed in; else the posting's, or today)"))

  static let decisions = CommandDescription.Option(
    name: "decisions", value: "FILE",
    help: Bilingual("decisiones de evaluadores (JSON o CSV)", "evaluators' decisions (JSON or CSV)"))

  static let jobs = CommandDescription.Option(
    name: "jobs", value: "N",
    help: Bilingual("cuántos a la vez (los procesadores que haya)", "how many at a time (the processors there are)"))

  /// The option by which further rule books are brought in.
  static let rules = CommandDescription.Option(
    name: "rules", value: "FOLDER",
    help: Bilingual("carpeta con más libros de reglas (*.json)", "folder with further rule books (*.json)"))

  /// The option of commands that print a page of text.
  static let color = CommandDescription.Option(
    name: "color", value: "auto|always|never", words: Terminal.Colour.allCases.map(\.rawValue),
    help: Bilingual(
      "colores: auto, en una terminal que los quiera (auto)", "colours: auto, on a terminal that wants them (auto)"))

  /// The option by which the store of what `store:…` names is found.
  static let data = CommandDescription.Option(
    name: "data", value: "FOLDER",
    help: Bilingual("almacén de lo que se nombra con store:…", "store of what is named by store:…"))

  /// The same for commands that work on a store.
  static let store = CommandDescription.Option(
    name: "data", value: "FOLDER", isRequired: true, help: Bilingual("carpeta del almacén", "folder of the store"))

  static let file = CommandDescription.Argument(
    name: Bilingual("EXPEDIENTE", "FILE"),
    help: Bilingual(
      "el expediente, la carpeta o el ZIP con expediente.json, o store:P-… (almacén), store:R-… (lo enviado)",
      "applicant file, folder or ZIP with expediente.json, or store:P-… (store), store:R-… (as handed in)")
  )

  /// Where an export goes.
  static let place = CommandDescription.Argument(
    name: Bilingual("CARPETA|ZIP", "FOLDER|ZIP"),
    help: Bilingual(
      "carpeta nueva, o ZIP nuevo si el nombre acaba en .zip", "a new folder, or a new ZIP where the name ends in .zip")
  )

  static let posting = CommandDescription.Argument(
    name: Bilingual("CONVOCATORIA", "POSTING"),
    help: Bilingual(
      "la convocatoria, la carpeta con convocatoria.json, o store:ID",
      "posting, folder with convocatoria.json, or store:ID"))

  static let person = CommandDescription.Argument(
    name: Bilingual("PERSONA", "PERSON"),
    help: Bilingual("su id en el almacén, P-… (vea file list)", "its id in the store, P-… (see file list)"))

  static let receipt = CommandDescription.Argument(
    name: Bilingual("CONSTANCIA", "RECEIPT"), help: Bilingual("su número, R-…", "its number, R-…"))

  static let postingID = CommandDescription.Argument(
    name: Bilingual("ID", "ID"),
    help: Bilingual("el id de la convocatoria (vea posting list)", "id of the posting (see posting list)"))

  static let list = CommandDescription.Option(
    name: "format", value: "text|json", words: ["text", "json"],
    help: Bilingual(
      "forma del resultado; json: una línea por cada uno (text)", "form of the result; json: a line each (text)"))
}
