public import Applicant
internal import Days
public import Eligibility

/// The verdict as a page of text: outcome and standing, each requirement with what was found and where, the
/// experience as a drawn timeline, what must be noted, and the receipt.
public struct VerdictText {
  private let verdict: Verdict
  private let file: ApplicantFile
  private let wording: Wording
  private let words: VerdictWords

  public init(verdict: Verdict, file: ApplicantFile, posting: Posting, wording: Wording) {
    self.verdict = verdict
    self.file = file
    self.wording = wording
    words = VerdictWords(verdict: verdict, posting: posting, names: RecordNames(file), wording: wording)
  }

  /// The whole page, 80 columns wide.
  public func render() -> String {
    let parts = [head, requirements, experience, notes, receipt]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func pick(_ es: String, _ en: String) -> String { wording.language == .es ? es : en }

  private var head: [String] {
    let outcome = "\(wording.outcome(verdict.outcome)) — \(wording.standing(verdict.standing))"
    let when =
      "\(wording.stage(verdict.stage)) · \(wording.day(verdict.on)) · \(pick("reglas", "rules")): "
      + wording.safe(verdict.book)
    return [outcome, String(repeating: "=", count: min(80, outcome.count))]
      + [words.person, words.post.joined(separator: " · "), when].filter { !$0.isEmpty }.flatMap {
        TextLayout.wrap($0, indent: 0)
      }
  }

  private var requirements: [String] {
    [TextLayout.heading(pick("Requisitos", "Requirements"))] + verdict.requirements.flatMap(requirement)
  }

  private func requirement(_ result: RequirementResult) -> [String] {
    let mark = result.isMet ? "[x]" : "[ ]"
    var lines = TextLayout.wrap(
      "\(mark) \(words.title(ofRequirement: result.id)): \(wording.state(result.state))", indent: 0, hanging: 4)
    if let figure = words.figure(result) { lines += TextLayout.wrap(figure, indent: 4) }
    let found = result.records.map(words.whereFound)
    if !found.isEmpty {
      lines += TextLayout.wrap("\(pick("hallado en", "found in")): \(found.joined(separator: "; "))", indent: 4)
    }
    for reason in words.reasonsBesideFigure(result) {
      lines += TextLayout.wrap(
        "- \(words.message(reason)) [\(words.citation(reason.citation))]", indent: 4, hanging: 6)
    }
    return lines
  }

  private var experience: [String] {
    let timeline = verdict.timeline
    if timeline.segments.isEmpty, timeline.excluded.isEmpty { return [] }
    var lines = [TextLayout.heading(pick("Experiencia en el tiempo", "Experience over time"))]
    lines += TextLayout.wrap(words.start, indent: 0)
    let ids = file.experience.map(\.id)
    lines += TimelineText(timeline: timeline, records: ids, wording: wording).lanes()
    for id in ids { lines += stretches(of: id) }
    return lines
  }

  /// What each stretch of a record came to.
  private func stretches(of id: String) -> [String] {
    let lines = verdict.timeline.stretches.filter { $0.record == id }.flatMap { stretch -> [String] in
      var run = stretch.run.map { wording.run($0) } ?? ""
      guard let reason = stretch.reason else {
        let specific = stretch.specific.map(wording.safe).joined(separator: ", ")
        return TextLayout.wrap(
          "\(stretch.mark.character) \(run): \(wording.days(stretch.run?.count ?? 0))"
            + (specific.isEmpty ? "" : " → \(specific)"), indent: 2, hanging: 4)
      }
      let message = wording.message(reason)
      // Many messages name the days themselves.
      run = run.isEmpty || message.contains(run) ? "" : "\(run): "
      return TextLayout.wrap(
        "\(stretch.mark.character) \(run)\(message) [\(words.citation(reason.citation))]", indent: 2, hanging: 4)
    }
    return lines.isEmpty ? [] : [words.recordTitle(id)] + lines
  }

  private var notes: [String] {
    if verdict.notes.isEmpty { return [] }
    let said = words.notes.map { "\(words.message($0)) [\(words.citation($0.citation))]" }
    return [TextLayout.heading(pick("Notas", "Notes"))]
      + (said + [words.readings].compactMap { $0 }).flatMap { TextLayout.bullet($0) }
  }

  private var receipt: [String] {
    let rows = words.receipt
    let width = rows.map(\.name.count).max() ?? 0
    return [TextLayout.heading(pick("Comprobante", "Receipt"))]
      + rows.map { "\($0.name)\(String(repeating: " ", count: width - $0.name.count + 2))\($0.value)" }
  }
}
