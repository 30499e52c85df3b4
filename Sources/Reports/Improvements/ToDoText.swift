internal import Eligibility

/// What to do, as a section of text: numbered, by the sort of thing to do, each with what it would come to.
struct ToDoText {
  let improvements: [Improvement]
  /// The requirements that are not met.
  let unmet: [RequirementID]
  let words: ImprovementWords
  let layout: TextLayout
  let requirementTitle: (RequirementID) -> String

  /// The section with its heading; empty where there is nothing to say.
  func lines() -> [String] {
    let body = items() + withoutRemedy()
    return body.isEmpty ? [] : [layout.heading(pick("Qué hacer", "What to do"))] + body
  }

  private func items() -> [String] {
    var lines: [String] = []
    var last: Improvement.Action?
    for (index, item) in ToDo.list(improvements).enumerated() {
      if item.action != last { lines.append(layout.style.painted(words.wording.heading(item.action), .title)) }
      last = item.action
      lines += self.item(item, number: index + 1)
    }
    return lines
  }

  private func item(_ item: ToDo, number: Int) -> [String] {
    let steps = item.steps.map(words.step).joined(separator: " ")
    let indent = "\(number). ".count
    return layout.wrap("\(number). \(steps)", indent: 0, hanging: indent)
      + item.improvements.flatMap { improvement in
        let text = "\(requirementTitle(improvement.requirement)): \(words.effect(improvement))"
        return layout.marked("→", colour(improvement.effect), text, indent: indent)
      }
  }

  private func colour(_ effect: Improvement.Effect) -> TextColour {
    switch effect {
    case .meets, .meetsTogether: .good
    case .helps: .open
    }
  }

  private func withoutRemedy() -> [String] {
    let helped = Set(improvements.map(\.requirement))
    let titles = unmet.filter { !helped.contains($0) }.map(requirementTitle)
    if titles.isEmpty { return [] }
    let text = pick("Ningún cambio en lo ya declarado remedia", "No change in what is declared already remedies")
    return layout.wrap("\(text): \(titles.joined(separator: "; ")).", indent: 0)
  }

  private func pick(_ es: String, _ en: String) -> String { words.wording.pick(es, en) }
}
