internal import Reports

/// `completions`: what a shell needs to complete the words of our commands.
enum CompletionsCommand {
  private enum Shell: String, CaseIterable {
    case bash, zsh, fish
  }

  static let description = CommandDescription(
    words: ["completions"],
    summary: Bilingual(
      "imprime lo que una shell necesita para completar órdenes", "prints what a shell needs to complete commands"),
    arguments: [
      .init(
        name: Bilingual("SHELL", "SHELL"), help: Bilingual("bash, zsh o fish", "bash, zsh or fish"),
        words: Shell.allCases.map(\.rawValue))
    ],
    examples: ["completions bash"]
  ) { invocation throws(Stop) in
    let menu = CompletionMenu(program: Program.name, commands: Commands.all, language: invocation.language)
    switch Shell(rawValue: invocation.arguments[0]) {
    case .bash: try Output.result(BashCompletions(menu: menu).text())
    case .zsh: try Output.result(ZshCompletions(menu: menu).text())
    case .fish: try Output.result(FishCompletions(menu: menu).text())
    case nil: break
    }
    return 0
  }
}
