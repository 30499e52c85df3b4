internal import Eligibility

/// What can be done towards the requirements that are not met, the easiest first, each thing said once.
struct ToDoSection {
  let words: VerdictWords
  let improvements: [Improvement]

  private var wording: Wording { words.wording }

  var section: PageSection {
    PageSection(
      id: "todo", title: wording.pick("Qué hacer", "What to do"),
      content: words.verdict.outcome == .apto ? [.paragraph(nothing)] : groups + [hopeless].compactMap { $0 })
  }

  private var nothing: String {
    let text = wording.pick(
      "No le falta nada por hacer: se cumplen todos los requisitos.",
      "Nothing has to be done: all requirements are met.")
    guard words.verdict.standing == .preliminary else { return text }
    return "\(text) "
      + wording.pick(
        "El resultado se apoya en lo declarado; un evaluador todavía debe comprobarlo.",
        "The result rests on what was declared; an evaluator has yet to check it.")
  }

  private var groups: [Markup] {
    let list = ToDo.list(improvements)
    return Improvement.Action.allCases.flatMap { action -> [Markup] in
      let items = list.filter { $0.action == action }
      return items.isEmpty ? [] : [Markup("h3", [:], [.text(wording.heading(action))]), .list(items.map(item))]
    }
  }

  private func item(_ toDo: ToDo) -> [Markup] {
    let says = ImprovementWords(names: words.names, posting: words.posting, wording: wording)
    let helped = toDo.improvements.map { improvement in
      [
        Markup("b", [:], [.text("\(words.title(ofRequirement: improvement.requirement)): ")]),
        .text(says.effect(improvement)),
      ]
    }
    return toDo.steps.map { .paragraph(says.step($0)) } + [.list(helped)]
  }

  /// The requirements that nothing in the file would mend.
  private var hopeless: Markup? {
    let helped = Set(improvements.map(\.requirement))
    let left = words.verdict.requirements.filter { !$0.isMet && !helped.contains($0.id) }
    if left.isEmpty { return nil }
    let titles = left.map { [Markup("b", [:], [.text(words.title(ofRequirement: $0.id))])] }
    return Markup(
      "div", [:],
      [
        .paragraph(
          wording.pick(
            "Ningún cambio en lo ya declarado remedia lo siguiente:",
            "No change in what is declared already would mend the following:")),
        .list(titles),
      ])
  }
}
