internal import Reports

/// What can be completed where: the words of commands, and what follows each command.
struct CompletionMenu {
  let program: String
  let commands: [CommandDescription]
  let language: Language

  /// A word with what it stands for.
  struct Choice {
    let word: String
    let help: String
  }

  /// The words that can come first: commands, and the first words of commands of two.
  var first: [Choice] {
    var choices: [Choice] = []
    for word in commands.map({ $0.words[0] }) where !choices.contains(where: { $0.word == word }) {
      choices.append(Choice(word: word, help: help(of: word)))
    }
    return choices
  }

  /// The first words of commands of two, each with the words that can follow.
  var groups: [(word: String, choices: [Choice])] {
    first.map(\.word).compactMap { word in
      let choices = commands.filter { $0.words.count == 2 && $0.words[0] == word }.map { command in
        Choice(word: command.words[1], help: command.summary.text(language))
      }
      return choices.isEmpty ? nil : (word, choices)
    }
  }

  func options(_ command: CommandDescription) -> [CommandDescription.Option] {
    command.options + CommandDescription.common
  }

  /// Names of functions of a shell have no hyphen everywhere.
  var function: String { String(program.map { $0 == "-" ? "_" : $0 }) }

  private func help(of word: String) -> String {
    let named = commands.filter { $0.words[0] == word }
    if named[0].words.count == 1 { return named[0].summary.text(language) }
    return named.map { $0.words[1] }.joined(separator: ", ")
  }
}

extension String {
  /// The text between single quotes, as bash and zsh read it.
  var quotedForShell: String {
    let parts = split(separator: "'", omittingEmptySubsequences: false)
    return "'\(parts.joined(separator: "'\\''"))'"
  }
}
