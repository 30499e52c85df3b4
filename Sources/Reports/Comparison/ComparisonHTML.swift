internal import Eligibility

/// Several verdicts of one file side by side as a page that stands alone.
public struct ComparisonHTML {
  private let comparison: Comparison
  private var wording: Wording { comparison.wording }

  public init(_ answers: [Answer], wording: Wording) {
    comparison = Comparison(answers: answers, wording: wording)
  }

  /// The whole page.
  public func render() -> String {
    let words = VerdictWords(comparison.answers[0], wording: wording)
    let heading = wording.pick("Comparación", "Comparison")
    let sections = [
      AssumptionsSection(assumptions: comparison.answers[0].assumptions, wording: wording).section,
      PageSection(
        id: "comparison", title: wording.pick("Requisitos, lado a lado", "Requirements, side by side"),
        content: [.paragraph(comparison.more), blocks]),
    ]
    return Page(
      title: [heading, words.person].filter { !$0.isEmpty }.joined(separator: " · "), wording: wording,
      banner: [Markup("h1", [:], [.text(heading)]), .paragraph(words.person)],
      sections: sections.compactMap { $0 }
    ).rendered()
  }

  /// One block for each requirement, since columns have no room beside one another on a telephone.
  private var blocks: Markup {
    let columns = comparison.columns
    return Markup(
      "div", ["class": "comparison"],
      comparison.rows.map { row in
        Markup(
          "section", [:],
          [
            Markup("h3", [:], [.text(row.title)]),
            .facts(zip(columns, row.cells).map { ($0, [.text(mark($1) + $1.text)]) }),
          ])
      })
  }

  private func mark(_ cell: Comparison.Cell) -> String { cell.isMet.map { $0 ? "✓ " : "✗ " } ?? "" }
}
