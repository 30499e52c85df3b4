internal import Applicant
internal import Days
internal import Eligibility

/// The postings somebody is APTO for, and the nearest of the others with what is missing, as text.
public struct MatchText {
  /// How many reasons of a requirement are shown: the nearest lack little.
  private static let most = 4

  private let answer: MatchAnswer
  private let wording: Wording
  private let layout: TextLayout

  public init(_ answer: MatchAnswer, wording: Wording, style: TextStyle = .plain) {
    self.answer = answer
    self.wording = wording
    layout = TextLayout(style)
  }

  /// Who is out for good is told so: nothing that is missing would help.
  private func mark(of verdict: Verdict) -> String {
    verdict.outcome == .descalificado ? verdict.outcome.rawValue : "NO"
  }

  public func render() -> String {
    var parts = [layout.wrap(wording.safe(answer.name), indent: 0)]
    let (apto, total) = (answer.apto.count, answer.total)
    let title = wording.pick("APTO para \(apto) de \(total) convocatorias", "APTO for \(apto) of \(total) postings")
    parts.append(
      [layout.heading(title, apto > 0 ? .good : .bad)]
        + answer.apto.flatMap { layout.bullet(name(of: $0.posting, on: $0.day)) })
    if let nearest = answer.nearest {
      if !nearest.isEmpty {
        parts.append([layout.heading(wording.pick("Lo que falta para las más cercanas", "What the nearest lack"))])
      }
      parts += nearest.map { near in
        layout.marked(mark(of: near.verdict), .bad, name(of: near.posting, on: near.verdict.on), indent: 0)
          + reasons(near.verdict)
      }
    } else {
      parts.append(
        layout.wrap(
          wording.pick(
            "Con tantas experiencias no se buscan las más cercanas: vea cada convocatoria con «check».",
            "With so many records of experience the nearest are not looked for: see each posting with check."),
          indent: 0))
    }
    return layout.page(parts)
  }

  /// The posting with the day on which the person was measured.
  private func name(of posting: Posting, on day: Day) -> String {
    let said = [posting.id, posting.entity, posting.position, posting.unit ?? "", wording.day(day)]
    return wording.safe(said.filter { !$0.isEmpty }.joined(separator: " · "))
  }

  private func reasons(_ verdict: Verdict) -> [String] {
    verdict.requirements.filter { !$0.isMet }.flatMap { result in
      let title = "\(wording.requirement(result.id)) (\(wording.state(result.state)))"
      let shown = result.reasons.prefix(Self.most).map { " \(wording.messageOfRecords($0))" }.joined()
      let others = result.reasons.count - Self.most
      let more =
        others > 0 ? " \(wording.pick("Y \(others) más: véalas con «check».", "And \(others) more: see check."))" : ""
      return layout.bullet(wording.safe("\(title):\(shown)\(more)"), indent: 3)
    }
  }
}
