internal import Eligibility
internal import Reports

/// `man`: the page of the manual of the program or of a command.
enum ManualCommand {
  static let description = CommandDescription(
    words: ["man"],
    summary: Bilingual(
      "imprime la página del manual, para man o mandoc", "prints the page of the manual, for man or mandoc"),
    arguments: [
      .init(
        name: Bilingual("ORDEN", "COMMAND"),
        help: Bilingual("la orden; sin ella, el programa entero", "the command; without it, the whole program"),
        isRequired: false, isRepeatable: true)
    ],
    examples: ["man check"]
  ) { invocation throws(Stop) in
    let page = ManPage(program: Program.name, version: Engine.version, language: invocation.language)
    let words = invocation.arguments
    if words.isEmpty {
      try Output.result(page.overview(Commands.all))
      return 0
    }
    guard let command = Commands.all.first(where: { $0.words == words }) else {
      throw Commands.unknown(words, among: Commands.all, invocation.language)
    }
    try Output.result(page.page(command))
    return 0
  }
}
