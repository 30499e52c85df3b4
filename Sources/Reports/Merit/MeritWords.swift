internal import Eligibility
internal import Merit
internal import Papers
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
      return "\(who)\(unfilled(by: names.count)): \(names.joined(separator: "; "))"
    case .undecided:
      return pick(
        "Hay un empate por dirimir en la última vacante", "A tie at the last vacancy is still to be decided")
    case .desierto(let word, let number):
      let which = number.map { pick(", supuesto \($0)", ", case \($0)") } ?? ""
      return "DESIERTO\(which): \(ground(of: word))"
    case .cancelled(let ground):
      return pick("CANCELADO: \(wording.safe(ground))", "CANCELADO (cancelled): \(wording.safe(ground))")
    }
  }

  /// Why nobody wins, with the clause.
  func ground(of desierto: DesiertoCase?) -> String {
    let clause = RuleValueText(wording: wording).citation(table.rules.rules.source(.meritDesierto).citation)
    let what =
      desierto.map(wording.desierto)
      ?? pick(
        "nadie gana; ninguno de los supuestos de las bases lo describe",
        "nobody wins; none of the cases of the rules describes it")
    return "\(what) [\(clause)]"
  }

  /// That vacancies are left over, where some are.
  private func unfilled(by winners: Int) -> String {
    guard winners < table.vacancies else { return "" }
    return pick(" para \(table.vacancies) vacantes", " for \(table.vacancies) vacancies")
  }

  // MARK: Stages

  /// A stage of one person, with the sheets or the verdict that its mark comes from.
  func stage(_ stage: StageResult) -> String {
    let file = stage.verdict.map { verdict in
      // As matrix and sheets have it, and whatever order the verdicts come in: the line of one depends on that.
      let digits = verdict.receipt.file.split(separator: ":").last?.prefix(Self.shownDigits) ?? ""
      return " [\(pick("expediente", "file")) \(wording.safe(String(digits)))]"
    }
    return result(stage) + (file ?? "")
  }

  /// How much of the hash of a file tells it from every other of a posting.
  private static let shownDigits = 12

  private func result(_ stage: StageResult) -> String {
    let name = wording.stageTitle(stage.stage)
    guard let mark = stage.mark else { return "\(name): \(end(stage))\(lines(stage.lines))" }
    var text = "\(name): \(figure(mark))"
    if let points = stage.points {
      text = points.isCapped ? "\(name): \(sum(points)) = \(capped(points))" : "\(text) = \(sum(points))"
    } else if stage.sheets.count > 1 || stage.stage == .entrevista {
      text += " (\(sheets(stage)))"
    } else {
      text += lines(stage.sheets.map(\.line))
    }
    return stage.end == .passed ? text : "\(text): \(end(stage))"
  }

  private func sum(_ points: CurricularPoints) -> String {
    points.lines.filter { $0.band != .notAsked }.map(line).joined(separator: " + ")
  }

  /// What a mark that a verdict gave comes from: the points of each criterion where the book grades.
  func detail(_ points: CurricularPoints) -> String {
    points.isCapped ? "\(sum(points)) = \(capped(points))" : sum(points)
  }

  /// Points of which no more than the maximum of the stage count.
  private func capped(_ points: CurricularPoints) -> String {
    let (sum, most) = (Hundredths.text(points.total), Hundredths.text(points.maximum))
    return pick("\(sum), máximo \(most)", "\(sum), maximum \(most)")
  }

  private func sheets(_ stage: StageResult) -> String {
    let list = stage.sheets.map { sheet in
      "\(wording.safe(sheet.evaluator)) \(Hundredths.text(sheet.mark))\(lines([sheet.line]))"
    }.joined(separator: "; ")
    guard stage.sheets.count > 1 else { return list }
    let text = pick("\(stage.sheets.count) fichas: \(list)", "\(stage.sheets.count) sheets: \(list)")
    // A mean needs no word; that one sheet of several is the mark does.
    guard !table.rules.takesMean, Set(stage.sheets.map(\.mark)).count > 1 else { return text }
    let clause = RuleValueText(wording: wording).citation(table.rules.rules.source(.interviewCombine).citation)
    return text
      + pick(
        "; difieren y decide la del área usuaria [\(clause)]",
        "; they differ, and that of the área usuaria decides [\(clause)]")
  }

  /// What a mark that stands on a form comes from: the points of each factor, or of each answer.
  func detail(_ sheet: StageResult.Sheet, of stage: MeritStage) -> String {
    let isWeighed = sheet.parts.contains { $0.weight != nil }
    let parts = sheet.parts.map { part -> String in
      let (points, sum) = (part.points.map(Hundredths.short).joined(separator: " + "), Hundredths.short(part.sum))
      return part.weight.map { weight in
        let (most, percent) = (Hundredths.short(weight.most), Hundredths.short(weight.percent))
        return "\(wording.tableName(part.name, of: .sheetWeights)): \(points) = "
          + pick("\(sum) de \(most), con peso de \(percent) %", "\(sum) of \(most), with a weight of \(percent) %")
      } ?? "\(sum) (\(wording.term(part.name)))"
    }
    guard isWeighed, let maximum = table.rules.marks[stage]?.maximum else { return parts.joined(separator: " + ") }
    let most = Hundredths.short(maximum)
    return parts.joined(separator: "; ") + pick("; sobre \(most) puntos", "; out of \(most) points")
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

  /// How a stage ended for somebody.
  func end(_ stage: StageResult) -> String { StageWords(wording: wording).end(stage) }

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
      let why = whyNot(bonus) ?? ""
      return pick(
        "Sin bonificación por \(kind(bonus.kind)): \(why) [\(clause)]",
        "No bonus for \(kind(bonus.kind)): \(why) [\(clause)]")
    }
    let product = "\(percent(grant.percentage)) × \(figure(grant.of)) (\(base(grant.base))) = \(figure(grant.amount))"
    let sum = [product, pertinence(bonus)].compactMap { $0 }.joined(separator: "; ")
    return pick(
      "Bonificación por \(kind(bonus.kind)): \(sum) [\(clause)]", "Bonus for \(kind(bonus.kind)): \(sum) [\(clause)]")
  }

  /// Why a bonus is not given, with whoever decided so.
  func whyNot(_ bonus: BonusResult) -> String? {
    bonus.refusal.map { refusal in
      let said = refusal == .notPertinent ? bonus.decision.map { pick(", según ", ", says ") + author($0) } : nil
      return self.refusal(refusal) + (said ?? "")
    }
  }

  /// That somebody decided that what it is given for is pertinent.
  func pertinence(_ bonus: BonusResult) -> String? {
    guard let decision = bonus.decision, decision.accept else { return nil }
    return pick("es pertinente al perfil, según ", "pertinent to the profile, says ") + author(decision)
  }

  private func refusal(_ refusal: BonusResult.Refusal) -> String {
    switch refusal {
    case .notProved(let said):
      said.isEmpty
        ? pick("declarada y no acreditada", "declared and not proved") : said.map(wording.safe).joined(separator: " ")
    case .pertinenceUndecided:
      pick(
        "falta que un evaluador diga si es pertinente al perfil",
        "an evaluator has still to say whether it is pertinent to the profile")
    case .notPertinent: pick("no es pertinente al perfil", "not pertinent to the profile")
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
    let isHidden = entry.condition == .short && total.rounded >= table.rules.needed
    let hidden = isHidden ? "\(total.beforeRounding)… \(pick("antes de redondear", "before rounding")); " : ""
    return pick(
      "Total: \(parts.joined(separator: " + ")) = \(figure(total)) (\(hidden)se necesita \(needed))",
      "Total: \(parts.joined(separator: " + ")) = \(figure(total)) (\(hidden)\(needed) is needed)")
  }

  /// All that a person's line in the table comes from, sentence by sentence.
  func derivation(_ entry: MeritTable.Entry) -> [String] {
    stages(entry) + entry.bonuses.map(bonus)
      + [total(entry), entry.tie.map(tie), afterSubstitutes(entry)].compactMap { $0 }
  }

  /// The stages that somebody reached, with their marks; a ficha on which there is no verdict is no news.
  func stages(_ entry: MeritTable.Entry) -> [String] {
    entry.stages.filter { $0.stage != .ficha || $0.verdict != nil }.map(stage)
  }

  /// Why a person is not in the order of merit; of who is, how a tie was broken, or that it was not, and why who reached
  /// what is needed is neither winner nor substitute.
  func reason(_ entry: MeritTable.Entry) -> String {
    entry.lastStage.map { "\(wording.stageTitle($0.stage)): \(end($0))" }
      ?? [entry.tie.map(tie), afterSubstitutes(entry)].compactMap { $0 }.joined(separator: ". ")
  }

  /// That the bases have no further substitute, of who comes after the last one.
  private func afterSubstitutes(_ entry: MeritTable.Entry) -> String? {
    guard entry.condition == .fit else { return nil }
    let clause = RuleValueText(wording: wording).citation(table.rules.rules.source(.meritSubstitutes).citation)
    return pick(
      "Ni ganador ni accesitario: hay un accesitario por vacante [\(clause)]",
      "Neither winner nor substitute: there is one accesitario for each vacancy [\(clause)]")
  }

  /// What a column says of a stage of a person.
  func cell(_ stage: MeritStage, of entry: MeritTable.Entry) -> String {
    entry.stages.first { $0.stage == stage }.map(StageWords(wording: wording).cell) ?? ""
  }

  // MARK: What it rests on

  /// A title that says it on every page where the table rests on papers that nobody confirmed.
  func title(_ title: String) -> String {
    table.standing == .preliminary ? pick("\(title) (PRELIMINAR)", "\(title) (PRELIMINARY)") : title
  }

  /// What the whole table rests on, beside what else is said of it.
  var standing: [Fact] {
    table.standing.map { [Fact(pick("Sustento", "Standing"), wording.standing($0))] } ?? []
  }

  /// What the papers of a person rest on; empty of who did not get so far.
  func standing(_ entry: MeritTable.Entry) -> String { entry.standing.map(wording.standing) ?? "" }
}
