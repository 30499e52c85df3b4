/// All commands, in the order of the help.
enum Commands {
  static let all: [CommandDescription] = [
    CheckCommand.description,
    FileCommands.new, FileCommands.validate, FileCommands.show,
    PostingCommands.validate, PostingCommands.show,
    RulesCommands.list, RulesCommands.show,
  ]

  /// The option by which further rule books are brought in.
  static let rules = CommandDescription.Option(
    name: "rules", value: "FOLDER",
    help: Bilingual("carpeta con más libros de reglas (*.json)", "folder with further rule books (*.json)"))

  static let file = CommandDescription.Argument(
    name: Bilingual("EXPEDIENTE", "FILE"),
    help: Bilingual("el expediente, o la carpeta con expediente.json", "applicant file, or folder with expediente.json")
  )

  static let posting = CommandDescription.Argument(
    name: Bilingual("CONVOCATORIA", "POSTING"),
    help: Bilingual("la convocatoria, o la carpeta con convocatoria.json", "posting, or folder with convocatoria.json"))
}
