internal import Reports

/// The help of the program and of each command, made from their descriptions.
struct HelpText {
  let program: String
  let language: Language

  /// All commands, a line each.
  func overview(_ commands: [CommandDescription]) -> String {
    let about = Bilingual(
      "¿Cumplo el perfil? Un expediente contra una convocatoria, con cada motivo y su cláusula.",
      "Do I meet the profile? One applicant file against one posting, with every reason and its clause.")
    let more = Bilingual("Más sobre una orden", "More on a command")
    return """
      \(about.text(language))

      \(usageTitle): \(program) \(Bilingual("ORDEN", "COMMAND").text(language)) …

      \(columns(commands.map { ($0.name, $0.summary.text(language)) }))

      \(more.text(language)): \(program) \(Bilingual("ORDEN", "COMMAND").text(language)) --help

      """
  }

  /// One command: use, arguments, options, exit codes, examples.
  func page(_ command: CommandDescription) -> String {
    var parts = [command.summary.text(language), usage(command)]
    let options = (command.options + CommandDescription.common).map { option in
      (option.value.map { "--\(option.name) \($0)" } ?? "--\(option.name)", option.help.text(language))
    }
    parts.append(columns(command.arguments.map { ($0.name.text(language), $0.help.text(language)) } + options))
    parts.append(
      Bilingual(
        "Termina con 0: APTO o todo en orden; 1: NO APTO, DESCALIFICADO o algo que corregir; 2: uso o datos con "
          + "errores; 3: falla nuestra o de la máquina.",
        "Exit: 0 APTO or all well; 1 NO APTO, DESCALIFICADO or something to mend; 2 wrong use or faulty input; "
          + "3 a fault of ours or of the machine."
      ).text(language))
    if !command.examples.isEmpty {
      parts.append(
        Bilingual("Ejemplo:", "Example:").text(language) + "\n"
          + command.examples.map { "  \(program) \($0)" }.joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The line that shows how a command is called.
  func usage(_ command: CommandDescription) -> String {
    let arguments = command.arguments.map { argument in
      let name = argument.name.text(language)
      return argument.isRequired ? name : "[\(name)]"
    }
    let options = command.options.map { option in
      let text = option.value.map { "--\(option.name) \($0)" } ?? "--\(option.name)"
      return option.isRequired ? text : "[\(text)]"
    }
    return "\(usageTitle): " + ([program, command.name] + arguments + options).joined(separator: " ")
  }

  private var usageTitle: String { Bilingual("Uso", "Usage").text(language) }

  private func columns(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, help in
      "  \(name)\(String(repeating: " ", count: width - name.count + 2))\(help)"
    }.joined(separator: "\n")
  }
}
