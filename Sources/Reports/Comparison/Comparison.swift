internal import Eligibility

/// The verdicts of one file side by side: on several postings, or under several books.
struct Comparison {
  /// A row: a requirement, and what each verdict says of it.
  struct Row {
    let title: String
    let cells: [Cell]
  }

  struct Cell {
    let text: String
    /// `nil`: not asked, or not a matter of being met.
    let isMet: Bool?
  }

  let answers: [Answer]
  let wording: Wording

  /// What tells the columns apart: the posting, and the rules where they differ.
  var columns: [String] {
    answers.map { answer in
      "\(wording.safe(answer.posting.id)) · \(wording.safe(answer.verdict.book))"
    }
  }

  var rows: [Row] {
    let ids = unique(answers.flatMap { $0.verdict.requirements.map(\.id) })
    let outcome = Row(
      title: wording.pick("Resultado", "Outcome"),
      cells: answers.map {
        Cell(text: wording.outcome($0.verdict.outcome), isMet: $0.verdict.outcome == .apto)
      })
    let day = Row(
      title: wording.pick("Día de la postulación", "Application day"),
      cells: answers.map { Cell(text: wording.day($0.verdict.on), isMet: nil) })
    return [outcome, day]
      + ids.map { id in
        Row(title: title(of: id), cells: answers.map { cell($0.verdict.requirements.first { $0.id == id }) })
      }
  }

  /// The title of a requirement by the posting that names it first.
  private func title(of id: String) -> String {
    let owner = answers.first { $0.verdict.requirements.contains { $0.id == id } }
    return owner.map { VerdictWords($0, wording: wording).title(ofRequirement: id) } ?? wording.requirement(id)
  }

  private func cell(_ result: RequirementResult?) -> Cell {
    guard let result else { return Cell(text: wording.pick("no se pide", "not asked"), isMet: nil) }
    var text = wording.state(result.state)
    switch result.figure {
    case .experience(let required, _, let counted):
      text += wording.pick(
        " (\(wording.duration(counted)) de \(wording.duration(required)))",
        " (\(wording.duration(counted)) of \(wording.duration(required)))")
    case .hours(let required, let counted):
      text += wording.pick(" (\(counted) de \(required) horas)", " (\(counted) of \(required) hours)")
    case nil: break
    }
    return Cell(text: text, isMet: result.isMet)
  }

  /// Where the rest is to be found.
  var more: String {
    wording.pick(
      "Los motivos y qué hacer están en el veredicto de cada convocatoria por separado.",
      "The reasons and what to do stand in the verdict on each posting by itself.")
  }

  private func unique(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
