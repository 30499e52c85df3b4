/// Completions for zsh, by its own `_describe` and `_arguments`.
struct ZshCompletions {
  let menu: CompletionMenu

  func text() -> String {
    """
    #compdef \(menu.program)
    # source <(\(menu.program) completions zsh)
    _\(menu.function)() {
      local -a choices
      if (( CURRENT == 2 )); then
        choices=(\(choices(menu.first)))
        _describe -t commands \(menu.program.quotedForShell) choices
        return
      fi
      shift words
      (( CURRENT -= 1 ))
      case $words[1] in
    \(menu.groups.map(group).joined(separator: "\n"))
      esac
      case $words[1] in
    \(menu.commands.map(command).joined(separator: "\n"))
      esac
    }
    # Read as a file of $fpath it is the function itself; sourced, it is made known.
    if [[ $funcstack[1] == _\(menu.program) ]]; then
      _\(menu.function) "$@"
    else
      compdef _\(menu.function) \(menu.program)
    fi

    """
  }

  private func group(_ word: String, _ choices: [CompletionMenu.Choice]) -> String {
    """
        \(word.quotedForShell))
          if (( CURRENT == 2 )); then
            choices=(\(self.choices(choices)))
            _describe -t commands \(word.quotedForShell) choices
            return
          fi
          words[1,2]=("$words[1] $words[2]")
          (( CURRENT -= 1 ))
          ;;
    """
  }

  private func command(_ command: CommandDescription) -> String {
    let arguments = command.arguments.map { argument in
      let place = argument.isRepeatable ? "*" : argument.isRequired ? "" : ":"
      return "\(place):\(escaped(argument.name.text(menu.language))):\(action(argument.words))"
    }
    let options = menu.options(command).map { option in
      let times = option.isRepeatable ? "*" : ""
      let help = "[\(escaped(option.help.text(menu.language)))]"
      guard let value = option.value else { return "\(times)--\(option.name)\(help)" }
      return "\(times)--\(option.name)=\(help):\(escaped(value)):\(action(option.words))"
    }
    return """
          \(command.name.quotedForShell))
            _arguments \((arguments + options).map(\.quotedForShell).joined(separator: " \\\n          "))
            ;;
      """
  }

  private func action(_ words: [String]) -> String {
    words.isEmpty ? "_files" : "(\(words.joined(separator: " ")))"
  }

  private func choices(_ choices: [CompletionMenu.Choice]) -> String {
    choices.map { "\($0.word):\($0.help)".quotedForShell }.joined(separator: " ")
  }

  /// Text in which nothing ends a part of what `_arguments` is given.
  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      if "\\:[]".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
  }
}
