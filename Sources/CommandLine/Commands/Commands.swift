internal import Reports

/// All commands, in the order of the help.
enum Commands {
  static let all: [CommandDescription] = [
    CheckCommand.description,
    FileCommands.new, FileCommands.validate, FileCommands.show, AttachCommand.description,
    PostingCommands.validate, PostingCommands.show,
    RulesCommands.list, RulesCommands.show,
    DocumentCommands.inspect, CompareCommand.description,
    PhotoCommand.check, CaptchaCommands.new, CaptchaCommands.verify,
    ManualCommand.description, CompletionsCommand.description,
  ]

  /// What is said where words call no command.
  static func unknown(_ words: [String], among commands: [CommandDescription], _ language: Language) -> Stop {
    let known = commands.map(\.name).joined(separator: ", ")
    let called = words.prefix(2).filter { !$0.hasPrefix("-") }.joined(separator: " ")
    return .usage(
      Bilingual("no hay orden «\(called)»; las hay: \(known)", "there is no command \"\(called)\"; there are: \(known)")
        .text(language))
  }

  /// The option by which further rule books are brought in.
  static let rules = CommandDescription.Option(
    name: "rules", value: "FOLDER",
    help: Bilingual("carpeta con más libros de reglas (*.json)", "folder with further rule books (*.json)"))

  /// The option of commands that print a page of text.
  static let color = CommandDescription.Option(
    name: "color", value: "auto|always|never", words: Terminal.Colour.allCases.map(\.rawValue),
    help: Bilingual(
      "colores: auto, en una terminal que los quiera (auto)", "colours: auto, on a terminal that wants them (auto)"))

  static let file = CommandDescription.Argument(
    name: Bilingual("EXPEDIENTE", "FILE"),
    help: Bilingual("el expediente, o la carpeta con expediente.json", "applicant file, or folder with expediente.json")
  )

  static let posting = CommandDescription.Argument(
    name: Bilingual("CONVOCATORIA", "POSTING"),
    help: Bilingual("la convocatoria, o la carpeta con convocatoria.json", "posting, or folder with convocatoria.json"))
}
