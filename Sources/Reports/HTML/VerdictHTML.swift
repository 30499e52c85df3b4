internal import Applicant
internal import Eligibility

/// The verdict as a page that stands alone: no script, nothing loaded from anywhere, to be read, printed and kept.
public struct VerdictHTML {
  private let answer: Answer
  private let words: VerdictWords

  public init(_ answer: Answer, wording: Wording) {
    self.answer = answer
    words = VerdictWords(answer, wording: wording)
  }

  /// The whole page.
  public func render() -> String {
    let outcome = words.wording.outcome(words.verdict.outcome)
    let sections = [
      AssumptionsSection(assumptions: answer.assumptions, wording: words.wording).section,
      ToDoSection(words: words, improvements: answer.improvements).section,
      RequirementsSection(words: words).section,
      ExperienceSection(words: words, records: answer.file.experience.map(\.id)).section,
      NotesSection(words: words).section,
      receipt,
    ]
    return Page(
      title: [outcome, words.person, words.posting.id].filter { !$0.isEmpty }.joined(separator: " · "),
      wording: words.wording, banner: VerdictBanner(words: words).content, sections: sections.compactMap { $0 }
    ).rendered()
  }

  private var receipt: PageSection {
    PageSection(
      id: "receipt", title: words.wording.pick("Comprobante", "Receipt"),
      content: [
        .facts(words.receipt.map { ($0.name, [Markup("code", [:], [.text($0.value)])]) })
      ])
  }
}
