internal import Reports

/// The manual of the program and of each command, made from their descriptions.
struct ManPage {
  let program: String
  let version: String
  let language: Language

  private var help: HelpText { HelpText(program: program, language: language) }

  /// The program with all its commands.
  func overview(_ commands: [CommandDescription]) -> String {
    var page = begun(program, ProgramDescription.about.text(language))
    page.section(pick("SINOPSIS", "SYNOPSIS"))
    page.call(program, "\(pick("ORDEN", "COMMAND")) …")
    page.call("\(program) help", "[\(pick("ORDEN", "COMMAND"))]")
    page.call("\(program) --version", "")
    page.section(pick("DESCRIPCIÓN", "DESCRIPTION"))
    page.paragraph(ProgramDescription.about.text(language))
    page.paragraph(conventions)
    page.section(pick("ÓRDENES", "COMMANDS"))
    for command in commands {
      page.subsection(([command.name] + help.parameters(command, optional: false)).joined(separator: " "))
      page.paragraph(sentence(command.summary))
      for (name, words) in help.rows(command) { page.item(name, words) }
    }
    page.section(pick("OPCIONES COMUNES", "COMMON OPTIONS"))
    for (name, words) in help.rows(CommandDescription.common) { page.item(name, words) }
    return ended(page, examples: commands.flatMap(\.examples))
  }

  /// One command.
  func page(_ command: CommandDescription) -> String {
    var page = begun(([program] + command.words).joined(separator: "-"), command.summary.text(language))
    page.section(pick("SINOPSIS", "SYNOPSIS"))
    page.call("\(program) \(command.name)", help.parameters(command).joined(separator: " "))
    page.section(pick("DESCRIPCIÓN", "DESCRIPTION"))
    page.paragraph(sentence(command.summary))
    page.paragraph(conventions)
    page.section(pick("OPCIONES", "OPTIONS"))
    for (name, words) in help.rows(command) + help.rows(CommandDescription.common) { page.item(name, words) }
    return ended(page, examples: command.examples)
  }

  private func begun(_ name: String, _ summary: String) -> Roff {
    var page = Roff()
    page.title(name, section: 1, day: ProgramDescription.released, source: "\(program) \(version)")
    page.section(pick("NOMBRE", "NAME"))
    page.paragraph("\(name) - \(summary)")
    return page
  }

  private func ended(_ begun: Roff, examples: [String]) -> String {
    var page = begun
    page.section(pick("ESTADO DE SALIDA", "EXIT STATUS"))
    for (code, meaning) in ProgramDescription.exitStatus { page.item("\(code)", sentence(meaning)) }
    page.section(pick("ENTORNO", "ENVIRONMENT"))
    for (variables, meaning) in ProgramDescription.environment { page.item(variables, sentence(meaning)) }
    if !examples.isEmpty { page.section(pick("EJEMPLOS", "EXAMPLES")) }
    for example in examples { page.example("\(program) \(example)") }
    return page.text
  }

  private var conventions: String {
    pick(
      "Una opción se escribe --nombre valor o --nombre=valor; -- termina las opciones. El resultado va a la salida "
        + "estándar; todo lo demás, a la de errores.",
      "An option is written --name value or --name=value; -- ends the options. The result goes to standard output, "
        + "everything else to standard error.")
  }

  /// A summary with a capital letter and a full stop.
  private func sentence(_ text: Bilingual) -> String {
    let words = text.text(language)
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  private func pick(_ es: String, _ en: String) -> String { Bilingual(es, en).text(language) }
}
