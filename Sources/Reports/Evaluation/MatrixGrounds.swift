internal import Eligibility
internal import Papers

/// Why somebody is out, in one cell (*Motivo de descalificación*, SERVIR, Guía, Anexo 4): what was found of each
/// requirement that is not met, in its own words and as far as the highest row shows it. People have had forty reasons.
struct MatrixGrounds {
  /// What was found of a requirement: what was counted, where something is, then each reason, once.
  private struct Finding {
    let whole: String
    /// With the section alone: the sheet of reasons has the document too.
    let short: String
  }

  private struct Line {
    let title: String
    /// Without the name, which what was found says.
    let short: String
    let findings: [Finding]
    /// Whether the first of them is a figure, which is never left out.
    let hasFigure: Bool
  }

  private let lines: [Line]
  private let width: Int
  private let wording: Wording

  /// - Parameter width: that of the column.
  init(_ unmet: [RequirementResult], _ words: VerdictWords, width: Int) {
    self.width = width
    wording = words.wording
    lines = unmet.map { result in
      let figure = result.reasons.count == 1 ? nil : words.figure(result)
      let reasons = figure == nil ? result.reasons : words.reasonsBesideFigure(result)
      return Line(
        title: words.title(ofRequirement: result.id), short: words.wording.requirement(result.id),
        findings: (figure.map { [Finding(whole: $0, short: $0)] } ?? []) + Self.findings(reasons, words),
        hasFigure: figure != nil)
    }
  }

  /// What is said alike of several records is said once, of all of them.
  private static func findings(_ reasons: [Reason], _ words: VerdictWords) -> [Finding] {
    var alike: [String: (reason: Reason, records: [String])] = [:]
    var order: [String] = []
    for reason in reasons {
      let key = words.said(reason, of: [])
      if alike[key] == nil { order.append(key) }
      alike[key, default: (reason, [])].records += reason.records
    }
    return order.compactMap { alike[$0] }.map { reason, records in
      Finding(
        whole: words.said(reason, of: records),
        short: "\(words.wording.message(reason, of: records)) [\(words.wording.safe(reason.citation.section))]")
    }
  }

  var text: String {
    let whole = Self.numbered(lines.map { "\($0.title): \($0.findings.map(\.whole).joined(separator: "; "))" })
    return height(whole) <= SheetLines.most ? whole : shortened
  }

  /// As much as there is room for: of every requirement that it is not met, then figures, then the first reason of each,
  /// then the second.
  private var shortened: String {
    let lead = wording.pick("Cada razón, en la hoja «Razones».", "Each reason is on the sheet \"Reasons\".")
    var room = SheetLines.most - 1
    var shown = lines.map { $0.hasFigure ? 1 : 0 }
    var texts = lines.indices.map { text(of: $0, showing: shown[$0]) }
    room -= texts.map(height).reduce(0, +)
    if room < 0 { return "\(lead)\n\(cut(texts))" }
    for number in stride(from: 1, through: lines.map(\.findings.count).max() ?? 0, by: 1) {
      for index in lines.indices where shown[index] == number - 1 && lines[index].findings.count >= number {
        let longer = text(of: index, showing: number)
        let more = height(longer) - height(texts[index])
        guard more <= room else { continue }
        (texts[index], shown[index]) = (longer, number)
        room -= more
      }
    }
    return "\(lead)\n\(texts.joined(separator: "\n"))"
  }

  /// The first lines, and how many requirements there are besides.
  private func cut(_ texts: [String]) -> String {
    var room = SheetLines.most - 2
    let kept = texts.prefix { text in
      room -= height(text)
      return room >= 0
    }
    let rest = wording.count(
      texts.count - kept.count, wording.pick("requisito", "requirement"), wording.pick("requisitos", "requirements"))
    return (kept + [wording.pick("Además, \(rest)", "And \(rest) more")]).joined(separator: "\n")
  }

  /// The line of a requirement with its number.
  private func text(of index: Int, showing number: Int) -> String {
    let line = lines[index]
    let rest = line.findings.count - number
    let reasons = wording.count(rest, wording.pick("razón", "reason"), wording.pick("razones", "reasons"))
    let lead = lines.count > 1 ? "\(index + 1). " : ""
    if number == 0 { return "\(lead)\(line.title): \(reasons)" }
    let more = rest == 0 ? [] : [wording.pick("y \(reasons) más", "and \(reasons) more")]
    let said = line.findings.prefix(number).map(\.short) + more
    return "\(lead)\(line.short): \(said.joined(separator: "; "))"
  }

  private func height(_ text: String) -> Int { SheetLines.count(text, width: width) }

  /// Texts one below the other, with their numbers where there are several.
  static func numbered(_ texts: [String]) -> String {
    texts.count < 2
      ? texts.first ?? "" : texts.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n")
  }
}
