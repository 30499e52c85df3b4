internal import Eligibility
internal import Merit
internal import Reading

/// The criteria of a review of the curriculum and their bands, in one language.
struct CurricularWords {
  let wording: Wording

  private func pick(_ es: String, _ en: String) -> String { wording.pick(es, en) }

  func criterion(_ criterion: CurricularPoints.Criterion) -> String {
    switch criterion {
    case .formacion: pick("formación académica", "studies")
    case .general: pick("experiencia general", "general experience")
    case .especifica: pick("experiencia en la función o materia", "experience in the function or matter")
    case .publico: pick("experiencia en el sector público", "experience in the public sector")
    }
  }

  func band(_ line: CurricularPoints.Line) -> String {
    switch line.band {
    case .notAsked: pick("no se pide", "not asked")
    case .notMet: pick("no cumple", "not met")
    case .minimum: pick("el mínimo", "the minimum")
    case .first: pick("primer escalón", "first step")
    case .second: pick("segundo escalón", "second step")
    }
  }

  /// That the points are fewer than pass; `nil` where they are not.
  func below(_ mark: CurricularMark) -> String? {
    guard mark.isBelow, let points = mark.points else { return nil }
    let (own, least) = (Hundredths.text(points), Hundredths.text(mark.minimum))
    return pick("\(own), por debajo del mínimo de \(least)", "\(own), below the minimum of \(least)")
  }

  /// The same with its clause.
  func belowByClause(_ mark: CurricularMark) -> String? {
    below(mark).map { "\($0) [\(RuleValueText(wording: wording).citation(mark.source.citation))]" }
  }

  /// What a band was reached by; `nil` where nothing is exceeded.
  func excess(_ line: CurricularPoints.Line) -> String? {
    if let over = line.over { return "\(wording.duration(over)) \(pick("más de lo pedido", "more than asked"))" }
    return line.degreesAbove.map { degrees in
      let count = wording.count(degrees, pick("grado", "degree"), pick("grados", "degrees"))
      return "\(count) \(pick("más de lo pedido", "more than asked"))"
    }
  }
}
