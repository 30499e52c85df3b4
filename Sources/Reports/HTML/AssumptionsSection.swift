internal import Applicant

/// What was taken for granted, so that nobody takes the page for a verdict on the file as it is.
struct AssumptionsSection {
  let assumptions: [Assumption]
  let wording: Wording

  var section: PageSection? {
    if assumptions.isEmpty { return nil }
    let items = assumptions.map { assumption in
      [
        Markup("b", [:], [.text(wording.pick("Supuesto: ", "Assumed: "))]),
        Markup("code", [:], [.text(wording.statement(assumption))]),
      ]
    }
    return PageSection(
      id: "assumed", title: wording.pick("Supuestos", "Assumptions"),
      content: [
        .paragraph(
          wording.pick(
            "Este resultado no es el del expediente tal como está. Vale solo si lo siguiente fuera cierto:",
            "This is not the result of the file as it is. It holds only if the following were so:")),
        .list(items),
      ])
  }
}
