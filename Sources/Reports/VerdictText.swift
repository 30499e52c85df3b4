internal import Applicant
internal import Days
internal import Eligibility

/// The verdict as a page of text: outcome and standing, what to do, each requirement with what was found and where,
/// the experience as a drawn timeline, what must be noted, and the receipt.
public struct VerdictText {
  private let answer: Answer
  private let wording: Wording
  private let style: TextStyle
  private let layout: TextLayout
  private let words: VerdictWords

  public init(_ answer: Answer, wording: Wording, style: TextStyle = .plain) {
    self.answer = answer
    self.wording = wording
    self.style = style
    layout = TextLayout(style)
    words = VerdictWords(answer, wording: wording)
  }

  private var verdict: Verdict { answer.verdict }

  /// The whole page.
  public func render() -> String {
    layout.page([head, assumed, toDo, requirements, experience, notes, receipt])
  }

  private func pick(_ es: String, _ en: String) -> String { wording.language == .es ? es : en }

  private var head: [String] {
    let outcome = "\(wording.outcome(verdict.outcome)) — \(wording.standing(verdict.standing))"
    let when =
      "\(wording.stage(verdict.stage)) · \(wording.day(verdict.on)) · \(pick("reglas", "rules")): "
      + wording.safe(verdict.book)
    return [layout.heading(outcome, rule: "=", verdict.outcome == .apto ? .goodTitle : .badTitle)]
      + [words.person, words.post.joined(separator: " · "), when].filter { !$0.isEmpty }.flatMap {
        layout.wrap($0, indent: 0)
      }
  }

  private var assumed: [String] {
    AssumptionText(wording: wording, layout: layout).lines(answer.assumptions)
  }

  private var toDo: [String] {
    guard verdict.outcome != .apto else { return [] }
    return ToDoText(
      improvements: answer.improvements, unmet: verdict.requirements.filter { !$0.isMet }.map(\.id),
      words: ImprovementWords(names: words.names, posting: answer.posting, wording: wording), layout: layout,
      requirementTitle: words.title
    ).lines()
  }

  private var requirements: [String] {
    [layout.heading(pick("Requisitos", "Requirements"))] + verdict.requirements.flatMap(requirement)
  }

  private func requirement(_ result: RequirementResult) -> [String] {
    let text = "\(words.title(ofRequirement: result.id)): \(wording.state(result.state))"
    let (mark, colour) = result.isMet ? ("[x]", TextColour.good) : ("[ ]", result.state == .judgement ? .open : .bad)
    var lines = layout.marked(mark, colour, text, indent: 0)
    if let figure = words.figure(result) { lines += layout.wrap(figure, indent: 4) }
    let found = words.found(result)
    if !found.isEmpty {
      lines += layout.wrap("\(pick("hallado en", "found in")): \(found.joined(separator: "; "))", indent: 4)
    }
    for reason in words.reasonsBesideFigure(result) {
      lines += layout.wrap("- \(words.said(reason))", indent: 4, hanging: 6)
    }
    if let border = words.border(ofRequirement: result.id) {
      lines += layout.marked("!", .open, words.said(border), indent: 4)
    }
    return lines
  }

  private var experience: [String] {
    let timeline = verdict.timeline
    if timeline.segments.isEmpty, timeline.excluded.isEmpty { return [] }
    var lines = [layout.heading(pick("Experiencia en el tiempo", "Experience over time"))]
    lines += layout.wrap(words.start, indent: 0)
    if let note = words.monthAsDay { lines += layout.marked("!", .open, words.said(note), indent: 0) }
    let ids = answer.file.experience.map(\.id)
    lines += TimelineText(timeline: timeline, records: ids, wording: wording, style: style).lanes()
    for id in ids { lines += stretches(of: id) }
    return lines
  }

  /// What each stretch of a record came to.
  private func stretches(of id: String) -> [String] {
    let lines = verdict.timeline.stretches.filter { $0.record == id }.flatMap { stretch in
      layout.marked(String(stretch.mark.character), stretch.mark.colour, words.text(stretch), indent: 2)
    }
    return lines.isEmpty ? [] : layout.wrap(words.recordTitle(id), indent: 0, hanging: 2) + lines
  }

  private var notes: [String] {
    let notes = words.notes.map(words.said) + [words.readings].compactMap { $0 }
    return notes.isEmpty ? [] : [layout.heading(pick("Notas", "Notes"))] + notes.flatMap { layout.bullet($0) }
  }

  private var receipt: [String] {
    let rows = words.receipt
    let width = rows.map(\.name.count).max() ?? 0
    let columns = rows.map { "\($0.name)\(String(repeating: " ", count: width - $0.name.count + 2))\($0.value)" }
    let lines =
      columns.allSatisfy { $0.count <= style.width }
      ? columns : rows.flatMap { layout.wrap("\($0.name) \($0.value)", indent: 0, hanging: 2) }
    return [layout.heading(pick("Comprobante", "Receipt"))] + lines.map { style.painted($0, .aside) }
  }
}
