internal import Reports

/// The help of the program and of each command, made from their descriptions.
struct HelpText {
  let program: String
  let language: Language

  /// All commands, a line each.
  func overview(_ commands: [CommandDescription]) -> String {
    let more = Bilingual("Más sobre una orden", "More on a command")
    return """
      \(ProgramDescription.about.text(language))

      \(usageTitle): \(program) \(Bilingual("ORDEN", "COMMAND").text(language)) …

      \(columns(commands.map { ($0.name, $0.summary.text(language)) }))

      \(more.text(language)): \(program) help \(Bilingual("ORDEN", "COMMAND").text(language))

      """
  }

  /// One command: use, arguments, options, exit codes, examples.
  func page(_ command: CommandDescription) -> String {
    var parts = [command.summary.text(language), usage(command)]
    parts.append(columns(rows(command) + rows(CommandDescription.common)))
    let codes = ProgramDescription.exitStatus.map { "\($0.code): \($0.meaning.text(language))" }
    parts.append("\(Bilingual("Termina con", "Exit:").text(language)) \(codes.joined(separator: "; ")).")
    if !command.examples.isEmpty {
      parts.append(
        Bilingual("Ejemplo:", "Example:").text(language) + "\n"
          + command.examples.map { "  \(program) \($0)" }.joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The line that shows how a command is called.
  func usage(_ command: CommandDescription) -> String {
    "\(usageTitle): " + ([program, command.name] + parameters(command)).joined(separator: " ")
  }

  /// What follows a command in its call.
  ///
  /// - Parameter optional: whether what may be left out is shown too.
  func parameters(_ command: CommandDescription, optional: Bool = true) -> [String] {
    let arguments = command.arguments.map { argument in
      (argument.isRequired, argument.name.text(language), argument.isRepeatable)
    }
    let options = command.options.map { ($0.isRequired, name($0), $0.isRepeatable) }
    return (arguments + options).compactMap { isRequired, name, isRepeatable in
      if !isRequired, !optional { return nil }
      return (isRequired ? name : "[\(name)]") + (isRepeatable ? "…" : "")
    }
  }

  /// Arguments and options of a command, each with what it is.
  func rows(_ command: CommandDescription) -> [(String, String)] {
    command.arguments.map { ($0.name.text(language), $0.help.text(language)) } + rows(command.options)
  }

  func rows(_ options: [CommandDescription.Option]) -> [(String, String)] {
    options.map { (name($0), $0.help.text(language)) }
  }

  private func name(_ option: CommandDescription.Option) -> String {
    option.value.map { "--\(option.name) \($0)" } ?? "--\(option.name)"
  }

  private var usageTitle: String { Bilingual("Uso", "Usage").text(language) }

  private func columns(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, help in
      "  \(name)\(String(repeating: " ", count: width - name.count + 2))\(help)"
    }.joined(separator: "\n")
  }
}
