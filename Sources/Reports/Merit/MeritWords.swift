internal import Eligibility
internal import Merit
internal import Reading

/// What a table of merit says of stages, bonuses, ties and outcomes, in one language.
struct MeritWords {
  let wording: Wording
  let table: MeritTable

  func pick(_ es: String, _ en: String) -> String { wording.pick(es, en) }

  /// A mark or an amount as it is published.
  func figure(_ exact: Exact) -> String { Hundredths.text(exact.rounded) }

  func percent(_ hundredths: Int) -> String { "\(Hundredths.short(hundredths)) %" }

  // MARK: The process

  /// What the process comes to.
  var result: String {
    switch table.result {
    case .decided:
      let names = table.winners.map { wording.safe($0.person.name) }
      let who = wording.count(names.count, pick("ganador", "winner"), pick("ganadores", "winners"))
      return "\(who): \(names.joined(separator: "; "))"
    case .undecided:
      return pick(
        "Hay un empate por dirimir en la última vacante", "A tie at the last vacancy is still to be decided")
    case .desierto(let word, let number):
      let clause = RuleValueText(wording: wording).citation(table.rules.rules.source(.meritDesierto).citation)
      guard let word, let number else {
        return pick(
          "DESIERTO: nadie gana; ninguno de los supuestos de las bases lo describe [\(clause)]",
          "DESIERTO: nobody wins; none of the cases of the rules describes it [\(clause)]")
      }
      return pick(
        "DESIERTO, supuesto \(number): \(wording.desierto(word)) [\(clause)]",
        "DESIERTO, case \(number): \(wording.desierto(word)) [\(clause)]")
    case .cancelled(let ground):
      return pick("CANCELADO: \(wording.safe(ground))", "CANCELADO (cancelled): \(wording.safe(ground))")
    }
  }

  // MARK: Stages

  /// A stage of one person, with the sheets that its mark comes from.
  func stage(_ stage: StageResult) -> String {
    let name = wording.stageTitle(stage.stage)
    guard let mark = stage.mark else { return "\(name): \(end(stage.end))\(lines(stage.lines))" }
    var text = "\(name): \(figure(mark))"
    if let points = stage.points {
      text += " = " + points.lines.filter { $0.band != .notAsked }.map(line).joined(separator: " + ")
    } else if stage.sheets.count > 1 || stage.stage == .entrevista {
      text += " (\(sheets(stage)))"
    } else {
      text += lines(stage.sheets.map(\.line))
    }
    return stage.end == .passed ? text : "\(text): \(end(stage.end))"
  }

  private func sheets(_ stage: StageResult) -> String {
    let list = stage.sheets.map { sheet in
      "\(wording.safe(sheet.evaluator)) \(Hundredths.text(sheet.mark))\(lines([sheet.line]))"
    }.joined(separator: "; ")
    return stage.sheets.count > 1
      ? pick("\(stage.sheets.count) fichas: \(list)", "\(stage.sheets.count) sheets: \(list)") : list
  }

  private func lines(_ numbers: [Int]) -> String {
    guard !numbers.isEmpty else { return "" }
    let list = numbers.map(String.init).joined(separator: ", ")
    return pick(" [línea \(list)]", " [line \(list)]")
  }

  /// A criterion of the curriculum: points, and the band that they come from.
  func line(_ line: CurricularPoints.Line) -> String {
    "\(Hundredths.text(line.points)) (\(criterion(line.criterion)): \(band(line)))"
  }

  private var curricular: CurricularWords { CurricularWords(wording: wording) }

  func criterion(_ criterion: CurricularPoints.Criterion) -> String { curricular.criterion(criterion) }

  func band(_ line: CurricularPoints.Line) -> String {
    [curricular.band(line), curricular.excess(line)].compactMap { $0 }.joined(separator: ", ")
  }

  /// How a stage ended for somebody who did not pass it.
  func end(_ end: StageResult.End) -> String {
    switch end {
    case .passed: pick("apto", "apt")
    case .below(let marks):
      pick(
        "por debajo del mínimo de \(Hundredths.text(marks.minimum))",
        "below the minimum of \(Hundredths.text(marks.minimum))")
    case .notAmongHighest(let least):
      pick(
        "aprobado, pero solo pasan las notas más altas, desde \(Hundredths.text(least))",
        "passed, but only the highest marks go on, from \(Hundredths.text(least))")
    case .absent(let status): status.rawValue
    case .absentFromTest(let status):
      pick("\(status.rawValue) en la evaluación psicológica", "\(status.rawValue) in the psychological test")
    case .judged(let outcome): outcome.rawValue
    }
  }

  // MARK: Bonuses

  func kind(_ kind: BonusResult.Kind) -> String {
    switch kind {
    case .athlete: pick("deportista calificado", "qualified athlete")
    case .youth: pick("jóvenes (Ley 31533)", "young people (Ley 31533)")
    case .publicSector: pick("años en el sector público (Ley 31533)", "years in the public sector (Ley 31533)")
    case .disability: pick("discapacidad", "disability")
    case .armedForces: pick("licenciado de las Fuerzas Armadas", "discharged from the Armed Forces")
    }
  }

  func base(_ base: BonusResult.Base) -> String {
    switch base {
    case .curricular: pick("puntaje curricular", "mark of the curriculum")
    case .entrevista: pick("puntaje de entrevista", "mark of the interview")
    case .marks: pick("suma de puntajes", "sum of the marks")
    case .subtotal: pick("subtotal", "subtotal")
    }
  }

  /// A bonus with its sum, or why it is not given; with its clause.
  func bonus(_ bonus: BonusResult) -> String {
    let clause = RuleValueText(wording: wording).citation(bonus.source.citation)
    guard let grant = bonus.grant else {
      let why = bonus.refusal.map(refusal) ?? ""
      return pick(
        "Sin bonificación por \(kind(bonus.kind)): \(why) [\(clause)]",
        "No bonus for \(kind(bonus.kind)): \(why) [\(clause)]")
    }
    let sum = "\(percent(grant.percentage)) × \(figure(grant.of)) (\(base(grant.base))) = \(figure(grant.amount))"
    return pick(
      "Bonificación por \(kind(bonus.kind)): \(sum) [\(clause)]", "Bonus for \(kind(bonus.kind)): \(sum) [\(clause)]")
  }

  func refusal(_ refusal: BonusResult.Refusal) -> String {
    switch refusal {
    case .notProved:
      pick("declarada y no acreditada, o no vigente", "declared and not proved, or not valid")
    case .pertinenceUndecided:
      pick(
        "falta que un evaluador diga si es pertinente al perfil",
        "an evaluator has still to say whether it is pertinent to the profile")
    case .notPertinent(let by):
      pick(
        "no es pertinente al perfil, según \(wording.safe(by))",
        "not pertinent to the profile, says \(wording.safe(by))")
    case .notPassed: pick("no pasó lo que se exige para tenerla", "what it asks for was not passed")
    case .tooOld(let years, let maximum):
      pick("tiene \(years) años y el máximo es \(maximum)", "aged \(years), and the maximum is \(maximum)")
    case .noBirthDate: pick("no consta la fecha de nacimiento", "the date of birth is not known")
    case .noFormation:
      pick(
        "no acredita grado o título de técnico o profesional",
        "no degree or title of technician or professional is proved")
    case .lessThanAYear: pick("menos de un año en el sector público", "less than a year in the public sector")
    case .notInBook: pick("las bases no la dan", "the rules give none")
    }
  }

  // MARK: Totals and ties

  /// How the total of somebody who passed everything comes about, as a sum.
  func total(_ entry: MeritTable.Entry) -> String? {
    guard let total = entry.total else { return nil }
    var parts = entry.stages.compactMap(\.mark).map(figure)
    parts += entry.bonuses.compactMap(\.grant).map { figure($0.amount) }
    let needed = Hundredths.text(table.rules.needed)
    return pick(
      "Total: \(parts.joined(separator: " + ")) = \(figure(total)) (se necesita \(needed))",
      "Total: \(parts.joined(separator: " + ")) = \(figure(total)) (\(needed) is needed)")
  }

  func tie(_ tie: Tie) -> String {
    let others = tie.others.map(wording.safe).joined(separator: ", ")
    var text = pick("Empata en total con \(others)", "Has the same total as \(others)")
    if let by = tie.brokenBy {
      text += pick("; decide \(wording.tieBreak(by))", "; what decides is \(wording.tieBreak(by))")
      if let voter = tie.votedBy { text += " (\(wording.safe(voter)))" }
    }
    if tie.isShared {
      if let needs = tie.needs {
        text += pick("; falta \(wording.tieBreak(needs))", "; still missing: \(wording.tieBreak(needs))")
      } else {
        text += pick(
          "; las bases no dicen nada más: decide el comité", "; the rules say nothing further: the committee decides")
      }
    }
    return text
  }

  /// All that a person's line in the table comes from, sentence by sentence.
  func derivation(_ entry: MeritTable.Entry) -> [String] {
    stages(entry) + entry.bonuses.map(bonus) + [total(entry), entry.tie.map(tie)].compactMap { $0 }
  }

  /// The stages that somebody reached, with their marks; a ficha that was passed is no news.
  func stages(_ entry: MeritTable.Entry) -> [String] {
    entry.stages.filter { $0.stage != .ficha || $0.end != .passed }.map(stage)
  }

  /// Why a person is not in the order of merit.
  func reason(_ entry: MeritTable.Entry) -> String {
    entry.lastStage.map { "\(wording.stageTitle($0.stage)): \(end($0.end))" } ?? ""
  }

  // MARK: Notes

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
        "Estas bases no dan la bonificación de la Ley 31533 para jóvenes, cuyo reglamento (D.S. 078-2025-PCM) es "
          + "posterior o no citan; revise si corresponde a: \(documents.joined(separator: ", "))",
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
    case .otherPosting(let documents):
      return pick(
        "Los veredictos de \(documents.joined(separator: ", ")) se decidieron con otro texto de la convocatoria: "
          + "vuelva a decidirlos",
        "The verdicts on \(documents.joined(separator: ", ")) were decided on another text of the posting: decide them "
          + "again")
    }
  }

  func code(_ note: MeritTable.Note) -> String {
    switch note {
    case .notice: "notice"
    case .reading: "reading"
    case .youthNotInBook: "youthNotInBook"
    case .interviewForm: "interviewForm"
    case .otherPosting: "otherPosting"
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
