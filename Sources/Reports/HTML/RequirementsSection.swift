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
    let summary = Markup(
      "summary", [:],
      [
        .statusMark(result.isMet),
        Markup("h3", [:], [.text(words.title(ofRequirement: result.id))]),
        Markup("span", ["class": result.isMet ? "state yes" : "state no"], [.text(state)]),
      ])
    return Markup("details", ["open": "open"], [summary] + body(result))
  }

  private func body(_ result: RequirementResult) -> [Markup] {
    var nodes: [Markup] = []
    if let figure = words.figure(result) { nodes.append(.paragraph(figure.capitalizedFirst)) }
    let found = result.records.map { [Markup.text(words.whereFound($0))] }
    if !found.isEmpty {
      nodes.append(.paragraph(words.wording.pick("Hallado en:", "Found in:"), style: "found"))
      nodes.append(.list(found))
    }
    let reasons = words.reasonsBesideFigure(result).map { reason in
      Markup.reason(words.message(reason), clause: words.citation(reason.citation))
    }
    if !reasons.isEmpty {
      nodes.append(.paragraph(words.wording.pick("Por qué no:", "Why not:"), style: "found"))
      nodes.append(.list(reasons))
    }
    return nodes.isEmpty ? [] : [Markup("div", ["class": "body"], nodes)]
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
