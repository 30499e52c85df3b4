internal import Eligibility
internal import Reading
internal import Reports
internal import RuleData

/// `rules list`, `rules show`: the rule books.
enum RulesCommands {
  static let list = CommandDescription(
    words: ["rules", "list"],
    summary: Bilingual("lista los libros de reglas", "lists the rule books"),
    options: [Commands.rules, Commands.color], examples: ["rules list"]
  ) { invocation throws(Stop) in
    let library = try Inputs(invocation).library(invocation["rules"])
    var faults: [Fault] = []
    let books = library.ids.compactMap { library.book($0, faults: &faults) }
    try Output.result(RuleBookText(wording: invocation.wording, style: invocation.style).list(books))
    if faults.contains(where: { $0.severity == .error }) { throw .input(faults) }
    return 0
  }

  static let show = CommandDescription(
    words: ["rules", "show"],
    summary: Bilingual(
      "muestra cada regla de un libro con su valor y su cita", "shows every rule of a book with its value and citation"),
    arguments: [
      .init(
        name: Bilingual("LIBRO", "BOOK"), help: Bilingual("su identificador: vea rules list", "its id: see rules list"))
    ],
    options: [Commands.rules, Commands.color], examples: ["rules show ipd-cas-2026"]
  ) { invocation throws(Stop) in
    let id = invocation.arguments[0]
    let book = try Inputs(invocation).book(id, namedBy: id, rules: invocation["rules"])
    try Output.result(RuleBookText(wording: invocation.wording, style: invocation.style).show(book))
    return 0
  }
}
