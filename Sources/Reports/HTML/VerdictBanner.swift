internal import Eligibility

/// What stands first on the page: the outcome, on what it rests, and whose case on which posting it is.
struct VerdictBanner {
  let words: VerdictWords

  var content: [Markup] {
    let verdict = words.verdict
    let isApto = verdict.outcome == .apto
    return [
      .paragraph(pick("Verificación de requisitos mínimos", "Check of the minimum requirements"), style: "kind"),
      Markup(
        "h1", ["class": isApto ? "yes" : "no"],
        [
          .statusMark(isApto), Markup("span", ["class": "outcome"], [.text(words.wording.outcome(verdict.outcome))]),
          " ", Markup("span", ["class": "standing"], [.text(words.wording.standing(verdict.standing))]),
        ]),
      .facts(facts.filter { !$0.1.isEmpty }.map { ($0.0, [.text($0.1)]) }),
    ]
  }

  private var facts: [(String, String)] {
    let verdict = words.verdict
    let met = verdict.requirements.filter(\.isMet).count
    return [
      (pick("Persona", "Person"), words.person),
      (pick("Puesto", "Position"), words.posting.position),
      (pick("Convocatoria", "Posting"), words.posting.id),
      (pick("Entidad", "Entity"), words.posting.entity),
      (pick("Etapa", "Stage"), words.wording.stage(verdict.stage)),
      (pick("Día de la postulación", "Application day"), words.wording.day(verdict.on)),
      (pick("Reglas", "Rules"), verdict.book),
      (
        pick("Requisitos", "Requirements"),
        pick("cumple \(met) de \(verdict.requirements.count)", "\(met) of \(verdict.requirements.count) met")
      ),
    ]
  }

  private func pick(_ es: String, _ en: String) -> String { words.wording.pick(es, en) }
}

extension Markup {
  /// A mark beside words that say the same.
  static func statusMark(_ isMet: Bool) -> Markup {
    Markup("span", ["class": isMet ? "mark yes" : "mark no", "aria-hidden": "true"], [isMet ? "✓" : "✗"])
  }
}
