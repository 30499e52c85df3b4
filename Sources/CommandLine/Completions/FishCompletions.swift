/// Completions for fish. Where nothing else is said fish offers the names of files.
struct FishCompletions {
  let menu: CompletionMenu

  func text() -> String {
    let first = menu.first.map { choice($0, after: []) }
    let second = menu.groups.flatMap { group in group.choices.map { choice($0, after: [group.word]) } }
    let help = ["help", "version"].map { "complete -c \(menu.program) -n \(after([])) -f -l \($0)" }
    return """
      # \(menu.program) completions fish | source
      function __\(menu.function)_after -d 'these words and no others have been typed'
          set -l words (commandline -opc)
          test "$words[2..]" = "$argv"
      end
      function __\(menu.function)_in -d 'these words were typed first'
          set -l words (commandline -opc)
          test "$words[2..]" = "$argv"
          or string match -q -- "$argv *" "$words[2..]"
      end
      \((first + help + second + menu.commands.flatMap(command)).joined(separator: "\n"))

      """
  }

  private func choice(_ choice: CompletionMenu.Choice, after words: [String]) -> String {
    "complete -c \(menu.program) -n \(after(words)) -f -a \(quoted(choice.word)) -d \(quoted(choice.help))"
  }

  private func command(_ command: CommandDescription) -> [String] {
    let condition = quoted((["__\(menu.function)_in"] + command.words).joined(separator: " "))
    let arguments = command.arguments.filter { !$0.words.isEmpty }.map { argument in
      "complete -c \(menu.program) -n \(condition) -f -a \(quoted(argument.words.joined(separator: " ")))"
    }
    let options = menu.options(command).map { option in
      let words = option.words.isEmpty ? "-r -F" : "-x -a \(quoted(option.words.joined(separator: " ")))"
      let value = option.value == nil ? "" : " \(words)"
      let help = quoted(option.help.text(menu.language))
      return "complete -c \(menu.program) -n \(condition) -l \(option.name)\(value) -d \(help)"
    }
    return arguments + options
  }

  private func after(_ words: [String]) -> String {
    quoted((["__\(menu.function)_after"] + words).joined(separator: " "))
  }

  private func quoted(_ text: String) -> String {
    let escaped = text.reduce(into: "") { escaped, character in
      if character == "\\" || character == "'" { escaped += "\\" }
      escaped.append(character)
    }
    return "'\(escaped)'"
  }
}
