internal import Eligibility

/// Each requirement with its state, what was counted, where it was found, and why it is not met.
struct RequirementsSection {
  let words: VerdictWords

  var section: PageSection {
    PageSection(
      id: "requirements", title: words.wording.pick("Requisitos", "Requirements"),
      content: words.verdict.requirements.map(requirement))
  }

  private func requirement(_ result: RequirementResult) -> Markup {
    let state = words.wording.state(result.state)
    let heading = Markup(
      "h3", [:],
      [
        .statusMark(result.isMet), " ",
        Markup("span", ["class": "title"], [.text(words.title(ofRequirement: result.id))]), " ",
        Markup("span", ["class": result.isMet ? "state yes" : "state no"], [.text(state)]),
      ])
    return Markup("details", ["open": "open"], [Markup("summary", [:], [heading])] + body(result))
  }

  private func body(_ result: RequirementResult) -> [Markup] {
    var nodes: [Markup] = []
    if let figure = words.figure(result) { nodes.append(.paragraph(figure.capitalizedFirst)) }
    nodes += listed(
      words.wording.pick("Hallado en:", "Found in:"), words.found(result).map { [.text($0)] })
    let reasons = words.reasonsBesideFigure(result).map { reason in
      Markup.reason(words.message(reason), clause: words.citation(reason.citation))
    }
    nodes += listed(words.wording.pick("Por qué no:", "Why not:"), reasons)
    if let border = words.border(ofRequirement: result.id) { nodes.append(.notice(border, words)) }
    return nodes.isEmpty ? [] : [Markup("div", ["class": "body"], nodes)]
  }

  /// Items under what they are; a single one stands on the same line.
  private func listed(_ name: String, _ items: [[Markup]]) -> [Markup] {
    let label = Markup("span", ["class": "label"], [.text(name)])
    switch items.count {
    case 0: return []
    case 1: return [Markup("p", [:], [label, " "] + items[0])]
    default: return [Markup("p", ["class": "lead"], [label]), .list(items)]
    }
  }
}
