public import Applicant
internal import Days
public import Eligibility

/// The verdict as a page of text: outcome and standing, what to do, each requirement with what was found and where,
/// the experience as a drawn timeline, what must be noted, and the receipt.
public struct VerdictText {
  private let verdict: Verdict
  private let file: ApplicantFile
  private let posting: Posting
  private let wording: Wording
  private let names: RecordNames
  private let improvements: [Improvement]?
  private let assumptions: [Assumption]
  private let style: TextStyle
  private let layout: TextLayout

  /// - Parameters:
  ///   - improvements: what would help; `nil` where nobody looked, so that nothing is said of it.
  ///   - assumptions: what was taken for granted in the file.
  public init(
    verdict: Verdict, file: ApplicantFile, posting: Posting, improvements: [Improvement]?, assumptions: [Assumption],
    wording: Wording, style: TextStyle = .plain
  ) {
    self.verdict = verdict
    self.file = file
    self.posting = posting
    self.wording = wording
    self.improvements = improvements
    self.assumptions = assumptions
    self.style = style
    names = RecordNames(file)
    layout = TextLayout(style)
  }

  /// The whole page.
  public func render() -> String {
    let parts = [head, assumed, toDo, requirements, experience, notes, receipt]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func pick(_ es: String, _ en: String) -> String { wording.language == .es ? es : en }

  private var head: [String] {
    let outcome = "\(wording.outcome(verdict.outcome)) — \(wording.standing(verdict.standing))"
    let number = verdict.document.map { "\($0.type.rawValue) \(wording.safe($0.number))" }
    let person = [wording.safe(verdict.name), number ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    let post = [posting.position, posting.id, posting.entity].filter { !$0.isEmpty }.map(wording.safe)
    let when =
      "\(wording.stage(verdict.stage)) · \(wording.day(verdict.on)) · \(pick("reglas", "rules")): "
      + wording.safe(verdict.book)
    return [layout.heading(outcome, rule: "=", verdict.outcome == .apto ? .goodTitle : .badTitle)]
      + [person, post.joined(separator: " · "), when].filter { !$0.isEmpty }.flatMap {
        layout.wrap($0, indent: 0)
      }
  }

  private var assumed: [String] {
    AssumptionText(wording: wording, layout: layout).lines(assumptions)
  }

  private var toDo: [String] {
    guard let improvements, verdict.outcome != .apto else { return [] }
    return ToDoText(
      improvements: improvements, unmet: verdict.requirements.filter { !$0.isMet }.map(\.id),
      words: ImprovementWords(names: names, wording: wording), layout: layout, requirementTitle: requirementTitle
    ).lines()
  }

  private var requirements: [String] {
    [layout.heading(pick("Requisitos", "Requirements"))] + verdict.requirements.flatMap(requirement)
  }

  private func requirement(_ result: RequirementResult) -> [String] {
    let text = "\(requirementTitle(result.id)): \(wording.state(result.state))"
    let (mark, colour) = result.isMet ? ("[x]", TextColour.good) : ("[ ]", result.state == .judgement ? .open : .bad)
    var lines = layout.marked(mark, colour, text, indent: 0)
    // How much is lacking stands in the figure, so its reason gives only the clause.
    let short = result.reasons.first { if case .experienceShort = $0.kind { true } else { false } }
    if let figure = figure(result) {
      lines += layout.wrap(figure + (short.map { " [\(citation($0.citation))]" } ?? ""), indent: 4)
    }
    let found = result.records.map(whereFound)
    if !found.isEmpty {
      lines += layout.wrap("\(pick("hallado en", "found in")): \(found.joined(separator: "; "))", indent: 4)
    }
    for reason in result.reasons where reason != short { lines += self.reason(reason) }
    return lines
  }

  /// The title of a requirement, with the name that the profile gives it.
  private func requirementTitle(_ id: String) -> String {
    let title = wording.requirement(id)
    let profile = posting.profile
    let name =
      profile.knowledge.first { "knowledge.\($0.id)" == id }?.name
      ?? profile.additional.first { "additional.\($0.id)" == id }?.name
      ?? profile.training.first { "training.\($0.id)" == id }?.topics.joined(separator: " / ")
    return name.map { $0.isEmpty ? title : "\(title) (\(wording.safe($0)))" } ?? title
  }

  private func figure(_ result: RequirementResult) -> String? {
    switch result.figure {
    case .experience(let required, let totalDays, let counted):
      var text = pick(
        "se piden \(wording.duration(required)); se cuentan \(wording.duration(counted)) (\(totalDays) días)",
        "asked: \(wording.duration(required)); counted: \(wording.duration(counted)) (\(totalDays) days)")
      if !result.isMet {
        let lacking = wording.duration(required.shortfall(of: counted))
        text += pick("; falta: \(lacking)", "; lacking: \(lacking)")
      }
      return text
    case .hours(let required, let counted):
      return pick("se piden \(required) horas; se cuentan \(counted)", "asked: \(required) hours; counted: \(counted)")
    case nil: return nil
    }
  }

  /// A record by its id, with what it is and the folios of its proofs.
  private func whereFound(_ id: String) -> String {
    let (name, proofs) = (names.name(id), names.proofs(id))
    let folios = Set(proofs.compactMap(\.folio)).sorted().map(String.init)
    var text = wording.safe(id)
    if let name { text += " \(wording.safe(name))" }
    if !folios.isEmpty { text += " (\(pick("folio", "folio")) \(folios.joined(separator: ", ")))" }
    return text
  }

  private func reason(_ reason: Reason) -> [String] {
    let records = reason.records.map(wording.safe).joined(separator: ", ")
    let place = records.isEmpty ? "" : "\(records): "
    return layout.wrap(
      "- \(place)\(wording.message(reason)) [\(citation(reason.citation))]", indent: 4, hanging: 6)
  }

  private func citation(_ citation: Citation) -> String {
    "\(wording.safe(citation.document)), \(wording.safe(citation.section))"
  }

  private var experience: [String] {
    let timeline = verdict.timeline
    if timeline.segments.isEmpty, timeline.excluded.isEmpty { return [] }
    var lines = [layout.heading(pick("Experiencia en el tiempo", "Experience over time"))]
    switch timeline.start {
    case .proved(let day):
      lines += layout.wrap(
        pick("Se cuenta desde el \(wording.day(day)).", "Counting starts on \(wording.day(day))."), indent: 0)
    case .unproven:
      lines += layout.wrap(
        pick(
          "Nada prueba desde cuándo se cuenta: no cuenta ningún período que dependa del egreso.",
          "Nothing proves from when counting starts: no period that depends on the egreso counts."), indent: 0)
    case .notAsked:
      lines += layout.wrap(
        pick("Se cuenta todo: el perfil no pide estudios completos.", "Everything counts."), indent: 0)
    }
    let ids = file.experience.map(\.id)
    lines += TimelineText(timeline: timeline, records: ids, wording: wording, style: style).lanes()
    for id in ids { lines += stretches(of: id) }
    return lines
  }

  /// What each stretch of a record came to.
  private func stretches(of id: String) -> [String] {
    let name = names.name(id)
    var lines: [String] = []
    for segment in verdict.timeline.segments where segment.record == id {
      let specific = segment.specific.isEmpty ? "" : " → " + segment.specific.map(wording.safe).joined(separator: ", ")
      let days = pick("\(segment.run.count) días", "\(segment.run.count) days")
      lines += layout.marked("█", .good, "\(wording.run(segment.run)): \(days)\(specific)", indent: 2)
    }
    for exclusion in verdict.timeline.excluded where exclusion.record == id {
      var (mark, colour) = ("░", TextColour.bad)
      if case .overlap = exclusion.reason.kind { (mark, colour) = ("▒", .open) }
      let message = wording.message(exclusion.reason)
      var run = exclusion.run.map { wording.run($0) } ?? ""
      // Many messages name the days themselves.
      run = run.isEmpty || message.contains(run) ? "" : "\(run): "
      lines += layout.marked(
        mark, colour, "\(run)\(message) [\(citation(exclusion.reason.citation))]", indent: 2)
    }
    if lines.isEmpty { return [] }
    let title = [id, name ?? ""].filter { !$0.isEmpty }.map(wording.safe).joined(separator: " · ")
    return layout.wrap(title, indent: 0, hanging: 2) + lines
  }

  private var notes: [String] {
    if verdict.notes.isEmpty { return [] }
    let said = verdict.notes.filter { !$0.isReading }.flatMap { note in
      let records = note.records.map(wording.safe).joined(separator: ", ")
      let place = records.isEmpty ? "" : "\(records): "
      return layout.bullet("\(place)\(wording.message(note)) [\(citation(note.citation))]")
    }
    return [layout.heading(pick("Notas", "Notes"))] + said + readings
  }

  /// All readings in one note: each by what it settles and where the source stands.
  private var readings: [String] {
    let readings = verdict.notes.compactMap { note -> String? in
      guard case .reading(let path) = note.kind else { return nil }
      return "\(wording.rule(path)) [\(wording.safe(note.citation.section))]"
    }
    guard let document = verdict.notes.first(where: \.isReading)?.citation.document else { return [] }
    let text = pick(
      "Donde la fuente calla o puede leerse de más de una manera se aplica nuestra lectura de ella",
      "Where the source is silent or can be read in more than one way, our reading of it is applied")
    return layout.bullet("\(text) (\(wording.safe(document))): \(readings.joined(separator: "; ")).")
  }

  private var receipt: [String] {
    let receipt = verdict.receipt
    let rows = [
      (pick("motor", "engine"), receipt.engine), (pick("reglas", "rules"), receipt.book),
      (pick("convocatoria", "posting"), receipt.posting), (pick("expediente", "file"), receipt.file),
      (pick("adjuntos", "attachments"), receipt.evidence), (pick("decisiones", "decisions"), receipt.decisions),
    ]
    let width = rows.map(\.0.count).max() ?? 0
    let columns = rows.map { "\($0)\(String(repeating: " ", count: width - $0.count + 2))\($1)" }
    let lines =
      columns.allSatisfy { $0.count <= style.width }
      ? columns : rows.flatMap { layout.wrap("\($0) \($1)", indent: 0, hanging: 2) }
    return [layout.heading(pick("Comprobante", "Receipt"))] + lines.map { style.painted($0, .aside) }
  }

}

extension Reason {
  /// Whether it only says that a value is our reading of its source.
  fileprivate var isReading: Bool {
    if case .reading = kind { true } else { false }
  }
}
