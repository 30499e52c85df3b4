/// Completions for bash. Where nothing is offered bash falls back to the names of files.
struct BashCompletions {
  let menu: CompletionMenu

  func text() -> String {
    """
    # source <(\(menu.program) completions bash)
    _\(menu.function)() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' words=''
        # An option with its value behind "=" comes as three words.
        if [[ $current == '=' ]]; then
            current=''
        elif [[ $previous == '=' ]]; then
            previous=${COMP_WORDS[COMP_CWORD - 2]}
        fi
        if ((COMP_CWORD == 1)); then
            words=\(list(menu.first.map(\.word) + ["--help", "--version"]))
        else
            command=${COMP_WORDS[1]}
        fi
        case $command in
    \(menu.groups.map(group).joined(separator: "\n"))
        esac
        case $command in
    \(menu.commands.map(command).joined(separator: "\n"))
        esac
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    }
    complete -o bashdefault -o default -F _\(menu.function) \(menu.program)

    """
  }

  private func group(_ word: String, _ choices: [CompletionMenu.Choice]) -> String {
    """
        \(word.quotedForShell))
            if ((COMP_CWORD == 2)); then
                words=\(list(choices.map(\.word)))
            else
                command+=" ${COMP_WORDS[2]}"
            fi
            ;;
    """
  }

  private func command(_ command: CommandDescription) -> String {
    let options = menu.options(command)
    let free = options.filter { $0.value != nil && $0.words.isEmpty }.map { "--\($0.name)" }
    let values = options.filter { !$0.words.isEmpty }.map { ("--\($0.name)", $0.words) }
    let cases =
      (free.isEmpty ? [] : ["\(free.joined(separator: " | "))) ;;"])
      + values.map { name, words in "\(name)) words=\(list(words)) ;;" }
    return """
          \(command.name.quotedForShell))
              case $previous in
      \(cases.map { "        \($0)" }.joined(separator: "\n"))
              *)
                  words=\(list(command.arguments.flatMap(\.words)))
                  if [[ $current == -* ]]; then words=\(list(options.map { "--\($0.name)" })); fi
                  ;;
              esac
              ;;
      """
  }

  private func list(_ words: [String]) -> String { words.joined(separator: " ").quotedForShell }
}
