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
      + ids.map(row)
  }

  /// What each posting asks under one id. Ids are a posting's own: where two call different things so, each cell names its
  /// own.
  private func row(_ id: RequirementID) -> Row {
    let results = answers.map { answer in answer.verdict.requirements.first { $0.id == id } }
    let names = zip(answers, results).map { answer, result in
      result.map { _ in VerdictWords(answer, wording: wording).name(ofRequirement: id) ?? "" }
    }
    let isOneThing = Set(names.compactMap { $0 }).count == 1
    let name = isOneThing ? names.lazy.compactMap { $0 }.first ?? "" : ""
    return Row(
      title: wording.requirement(id) + (name.isEmpty ? "" : " (\(name))"),
      cells: zip(results, names).map { cell($0, of: isOneThing ? "" : $1 ?? "") })
  }

  private func cell(_ result: RequirementResult?, of name: String) -> Cell {
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
    if !name.isEmpty { text += " · \(name)" }
    return Cell(text: text, isMet: result.isMet)
  }

  /// Where the rest is to be found.
  var more: String {
    wording.pick(
      "Los motivos y qué hacer están en el veredicto de cada convocatoria por separado.",
      "The reasons and what to do stand in the verdict on each posting by itself.")
  }
}
