internal import Eligibility
internal import Merit
internal import Reading

/// What is said of a table of merit as a whole.
extension MeritWords {
  func note(_ note: MeritTable.Note) -> String {
    let values = RuleValueText(wording: wording)
    switch note {
    case .notice(let es, let en, let citation):
      return wording.safe("\(pick(es, en)) [\(values.citation(citation))]")
    case .reading(let source):
      return pick(
        "Lectura nuestra: \(wording.rule(source.path)) [\(values.citation(source.citation))]",
        "Our reading: \(wording.rule(source.path)) [\(values.citation(source.citation))]")
    case .youthNotInBook(let documents):
      return pick(
        "Estas bases no dan la bonificación de la Ley 31533 para jóvenes: su reglamento (D.S. 078-2025-PCM) es posterior "
          + "a ellas, o no lo citan; revise si corresponde a: \(documents.joined(separator: ", "))",
        "These rules do not give the bonus of Ley 31533 for the young, whose regulation (D.S. 078-2025-PCM) is later "
          + "or is not cited; see whether it is due to: \(documents.joined(separator: ", "))")
    case .interviewForm(let documents, let source):
      return pick(
        "El puntaje de entrevista de \(documents.joined(separator: ", ")) sale del formato del Anexo 7, que se "
          + "contradice: pesos 50/35/15 % en los títulos y 45/35/20 % en la columna, máximos 20/15/15 que no siguen a "
          + "ninguno, y un mínimo de 60 que solo cabe sobre 100. Se toman los pesos de los títulos sobre 100, y el "
          + "mínimo que fijan las bases [\(values.citation(source.citation))]",
        "The interview mark of \(documents.joined(separator: ", ")) comes from the form of Anexo 7, which contradicts "
          + "itself: weights 50/35/15 % in the titles and 45/35/20 % in the column, maxima 20/15/15 that follow neither, "
          + "and a minimum of 60 that only makes sense out of 100. The weights of the titles are taken, out of 100, and "
          + "the minimum that the rules of the posting set [\(values.citation(source.citation))]")
    case .fewerSheets(let documents, let most):
      return pick(
        "Hay menos fichas de entrevista de \(documents.joined(separator: ", ")) que de otros, que tienen \(most): revise si "
          + "falta alguna, pues el puntaje es el promedio de ellas",
        "There are fewer interview sheets of \(documents.joined(separator: ", ")) than of others, who have \(most): see "
          + "whether one is missing, since the mark is their mean")
    case .otherEvaluators:
      return pick(
        "No a todos los entrevistaron los mismos evaluadores, y el puntaje es el promedio de sus fichas: revise los nombres "
          + "en los puntajes",
        "Not everybody was interviewed by the same evaluators, and the mark is the mean of their sheets: look at the names "
          + "in the scores")
    case .otherPosting(let documents):
      return pick(
        "Los veredictos de \(documents.joined(separator: ", ")) se decidieron con otro texto de la convocatoria: "
          + "vuelva a decidirlos",
        "The verdicts on \(documents.joined(separator: ", ")) were decided on another text of the posting: decide them "
          + "again")
    case .preliminary(let ranked, let others):
      let who = [
        ranked.isEmpty ? nil : ranked.joined(separator: ", "),
        others == 0
          ? nil
          : wording.count(
            others, pick("persona fuera del orden de mérito", "person not in the order of merit"),
            pick("personas fuera del orden de mérito", "people not in the order of merit")),
      ].compactMap { $0 }
      return pick(
        "PRELIMINAR: ningún evaluador confirmó los documentos de \(wording.list(who, .and)); sus veredictos curriculares "
          + "descansan en lo declarado",
        "PRELIMINARY: no evaluator confirmed the papers of \(wording.list(who, .and)); the verdicts on them rest on what "
          + "is declared")
    case .unconfirmedBonuses(let people):
      let who = people.map { person in
        "\(person.document) (\(person.grounds.map(ground).joined(separator: ", ")))"
      }.joined(separator: "; ")
      return pick(
        "PRELIMINAR: ningún evaluador confirmó los documentos por los que tienen puntaje o bonificación, o preferencia "
          + "en un empate: \(who)",
        "PRELIMINARY: no evaluator confirmed the papers by which these have points or a bonus, or are preferred in a "
          + "tie: \(who)")
    case .confirmedByFile(let documents):
      return pick(
        "Que los documentos fueron confirmados está escrito en el mismo expediente (verifiedBy), no en una decisión: vea que no lo "
          + "haya escrito quien postula: \(documents.joined(separator: ", "))",
        "That the papers were confirmed is written in the file itself (verifiedBy), not in a decision; see that the applicant has not "
          + "written it: \(documents.joined(separator: ", "))")
    case .decidedInVerdicts(let said, let documents):
      let who = documents.joined(separator: ", ")
      let records = said.records.map(wording.forOffice.recordID).joined(separator: ", ")
      let text = wording.safe(said.message) + (records.isEmpty ? "" : " (\(records))")
      return pick("En la evaluación de \(who): \(text)", "In the evaluation of \(who): \(text)")
    case .decided(let decisions):
      let all = decisions.map(said).joined(separator: "; ")
      return pick(
        "Decisiones que cuentan en el orden de mérito: \(all)", "Decisions that count in the order of merit: \(all)")
    case .idle(let decisions):
      let all = decisions.map(said).joined(separator: "; ")
      return pick(
        "Decisiones que no cambian nada, porque no hay tal empate, tal bonificación, o hay otra posterior; revise el documento "
          + "al que se refieren: \(all)",
        "Decisions that change nothing, since there is no such tie, no such bonus, or a later one; look at the document that "
          + "they name: \(all)")
    case .undecided(let waiting):
      let who = waiting.map { person in
        "\(person.document) (\(person.requirements.map(wording.requirement(called:)).joined(separator: ", ")))"
      }.joined(separator: "; ")
      return pick(
        "Quedan fuera, y podrían no quedar, quienes solo esperan que una persona decida si los textos corresponden: "
          + "\(who)",
        "Out, and possibly not for good, are those of whom somebody has still to say whether texts correspond: \(who)")
    case .decisionRole(let documents, let roles, let source):
      let who = wording.terms(roles, .or)
      return pick(
        "No cuenta la decisión de quien no puede decidir si es pertinente ser deportista: "
          + "\(documents.joined(separator: ", ")); decide \(who) [\(values.citation(source.citation))]",
        "A decision by somebody who may not decide whether being an athlete is pertinent does not count: "
          + "\(documents.joined(separator: ", ")); who decides is \(who) [\(values.citation(source.citation))]")
    case .withoutDocument(let people):
      let who = people.map { "\($0.name) (\($0.outcome.rawValue))" }.joined(separator: "; ")
      return pick(
        "Fuera, y sin número de documento en su expediente: \(who)",
        "Out, and without number of a document in their files: \(who)")
    case .otherName(let documents):
      return pick(
        "El nombre no es el mismo en los veredictos de cada etapa: \(documents.joined(separator: ", "))",
        "The name is not the same in the verdicts of each stage: \(documents.joined(separator: ", "))")
    }
  }

  private func ground(_ ground: MeritTable.UnconfirmedGround) -> String {
    switch ground {
    case .condition(let kind): wording.term(kind.rawValue)
    case .fact(.studies): pick("estudios", "studies")
    case .fact(.publicSector): pick("años en el sector público", "years in the public sector")
    }
  }

  func code(_ note: MeritTable.Note) -> String {
    switch note {
    case .notice: "notice"
    case .reading: "reading"
    case .youthNotInBook: "youthNotInBook"
    case .interviewForm: "interviewForm"
    case .fewerSheets: "fewerSheets"
    case .otherEvaluators: "otherEvaluators"
    case .otherPosting: "otherPosting"
    case .preliminary: "preliminary"
    case .unconfirmedBonuses: "unconfirmedBonuses"
    case .confirmedByFile: "confirmedByFile"
    case .decidedInVerdicts: "decidedInVerdicts"
    case .decided: "decided"
    case .idle: "idle"
    case .undecided: "undecided"
    case .decisionRole: "decisionRole"
    case .withoutDocument: "withoutDocument"
    case .otherName: "otherName"
    }
  }

  /// What is true of every figure.
  var rounding: String {
    pick(
      "Las cifras se calculan sin redondear y cada una se publica con dos decimales, medio hacia arriba; los mínimos, "
        + "el orden y los empates se miran sin redondear.",
      "Figures are computed unrounded and each is published with two decimals, half up; minima, order and ties are "
        + "looked at unrounded.")
  }
}
