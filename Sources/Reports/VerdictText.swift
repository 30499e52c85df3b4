public import Applicant
internal import Days
public import Eligibility

/// The verdict as a page of text: outcome and standing, each requirement with what was found and where, the
/// experience as a drawn timeline, what must be noted, and the receipt.
public struct VerdictText {
  private let verdict: Verdict
  private let file: ApplicantFile
  private let posting: Posting
  private let wording: Wording
  private let names: RecordNames

  public init(verdict: Verdict, file: ApplicantFile, posting: Posting, wording: Wording) {
    self.verdict = verdict
    self.file = file
    self.posting = posting
    self.wording = wording
    names = RecordNames(file)
  }

  /// The whole page, 80 columns wide.
  public func render() -> String {
    let parts = [head, requirements, experience, notes, receipt]
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
    return [outcome, String(repeating: "=", count: min(80, outcome.count))]
      + [person, post.joined(separator: " · "), when].filter { !$0.isEmpty }.flatMap {
        TextLayout.wrap($0, indent: 0)
      }
  }

  private var requirements: [String] {
    [TextLayout.heading(pick("Requisitos", "Requirements"))] + verdict.requirements.flatMap(requirement)
  }

  private func requirement(_ result: RequirementResult) -> [String] {
    let mark = result.isMet ? "[x]" : "[ ]"
    var lines = TextLayout.wrap(
      "\(mark) \(requirementTitle(result.id)): \(wording.state(result.state))", indent: 0, hanging: 4)
    // How much is lacking stands in the figure, so its reason gives only the clause.
    let short = result.reasons.first { if case .experienceShort = $0.kind { true } else { false } }
    if let figure = figure(result) {
      lines += TextLayout.wrap(figure + (short.map { " [\(citation($0.citation))]" } ?? ""), indent: 4)
    }
    let found = result.records.map(whereFound)
    if !found.isEmpty {
      lines += TextLayout.wrap("\(pick("hallado en", "found in")): \(found.joined(separator: "; "))", indent: 4)
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
    return TextLayout.wrap(
      "- \(place)\(wording.message(reason)) [\(citation(reason.citation))]", indent: 4, hanging: 6)
  }

  private func citation(_ citation: Citation) -> String {
    "\(wording.safe(citation.document)), \(wording.safe(citation.section))"
  }

  private var experience: [String] {
    let timeline = verdict.timeline
    if timeline.segments.isEmpty, timeline.excluded.isEmpty { return [] }
    var lines = [TextLayout.heading(pick("Experiencia en el tiempo", "Experience over time"))]
    switch timeline.start {
    case .proved(let day):
      lines.append(pick("Se cuenta desde el \(wording.day(day)).", "Counting starts on \(wording.day(day))."))
    case .unproven:
      lines += TextLayout.wrap(
        pick(
          "Nada prueba desde cuándo se cuenta: no cuenta ningún período que dependa del egreso.",
          "Nothing proves from when counting starts: no period that depends on the egreso counts."), indent: 0)
    case .notAsked:
      lines.append(pick("Se cuenta todo: el perfil no pide estudios completos.", "Everything counts."))
    }
    let ids = file.experience.map(\.id)
    lines += TimelineText(timeline: timeline, records: ids, wording: wording).lanes()
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
      lines += TextLayout.wrap("█ \(wording.run(segment.run)): \(days)\(specific)", indent: 2, hanging: 4)
    }
    for exclusion in verdict.timeline.excluded where exclusion.record == id {
      var mark = "░"
      if case .overlap = exclusion.reason.kind { mark = "▒" }
      let message = wording.message(exclusion.reason)
      var run = exclusion.run.map { wording.run($0) } ?? ""
      // Many messages name the days themselves.
      run = run.isEmpty || message.contains(run) ? "" : "\(run): "
      lines += TextLayout.wrap(
        "\(mark) \(run)\(message) [\(citation(exclusion.reason.citation))]", indent: 2, hanging: 4)
    }
    if lines.isEmpty { return [] }
    return [[id, name ?? ""].filter { !$0.isEmpty }.map(wording.safe).joined(separator: " · ")] + lines
  }

  private var notes: [String] {
    if verdict.notes.isEmpty { return [] }
    let said = verdict.notes.filter { !$0.isReading }.flatMap { note in
      let records = note.records.map(wording.safe).joined(separator: ", ")
      let place = records.isEmpty ? "" : "\(records): "
      return TextLayout.bullet("\(place)\(wording.message(note)) [\(citation(note.citation))]")
    }
    return [TextLayout.heading(pick("Notas", "Notes"))] + said + readings
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
    return TextLayout.bullet("\(text) (\(wording.safe(document))): \(readings.joined(separator: "; ")).")
  }

  private var receipt: [String] {
    let receipt = verdict.receipt
    let rows = [
      (pick("motor", "engine"), receipt.engine), (pick("reglas", "rules"), receipt.book),
      (pick("convocatoria", "posting"), receipt.posting), (pick("expediente", "file"), receipt.file),
      (pick("adjuntos", "attachments"), receipt.evidence), (pick("decisiones", "decisions"), receipt.decisions),
    ]
    let width = rows.map(\.0.count).max() ?? 0
    return [TextLayout.heading(pick("Comprobante", "Receipt"))]
      + rows.map { "\($0)\(String(repeating: " ", count: width - $0.count + 2))\($1)" }
  }

}

extension Reason {
  /// Whether it only says that a value is our reading of its source.
  fileprivate var isReading: Bool {
    if case .reading = kind { true } else { false }
  }
}
