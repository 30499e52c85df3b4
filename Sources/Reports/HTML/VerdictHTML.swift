public import Applicant
public import Eligibility

/// The verdict as a page that stands alone: no script, nothing loaded from anywhere, to be read, printed and kept.
public struct VerdictHTML {
  private let words: VerdictWords
  private let improvements: [Improvement]
  private let assumptions: [Assumption]
  private let records: [String]

  /// - Parameters:
  ///   - improvements: what would help towards the requirements that are not met.
  ///   - assumptions: what was taken for granted when the verdict was made.
  public init(
    verdict: Verdict, improvements: [Improvement], assumptions: [Assumption], file: ApplicantFile, posting: Posting,
    wording: Wording
  ) {
    words = VerdictWords(verdict: verdict, posting: posting, names: RecordNames(file), wording: wording)
    self.improvements = improvements
    self.assumptions = assumptions
    records = file.experience.map(\.id)
  }

  /// The whole page.
  public func render() -> String {
    let page = Markup("html", ["lang": words.wording.language.tag], [head, Markup("body", [:], [banner, main])])
    return "<!DOCTYPE html>\n\(page.rendered())\n"
  }

  private var head: Markup {
    let outcome = words.wording.outcome(words.verdict.outcome)
    let title = [outcome, words.person, words.posting.id].filter { !$0.isEmpty }.joined(separator: " · ")
    return Markup(
      "head", [:],
      [
        Markup("meta", ["charset": "utf-8"]),
        Markup("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        Markup(
          "meta",
          [
            "http-equiv": "Content-Security-Policy", "content": "default-src 'none'; style-src 'unsafe-inline'",
          ]),
        Markup("meta", ["name": "referrer", "content": "no-referrer"]),
        Markup("meta", ["name": "color-scheme", "content": "light dark"]),
        Markup("title", [:], [.text(title)]),
        .style(PageStyle.sheet), .style(PageStyle.narrow), .style(PageStyle.print),
      ])
  }

  private var banner: Markup { Markup("header", [:], VerdictBanner(words: words).content) }

  private var main: Markup {
    let sections = [
      AssumptionsSection(assumptions: assumptions, wording: words.wording).section,
      ToDoSection(words: words, improvements: improvements).section,
      RequirementsSection(words: words).section,
      ExperienceSection(words: words, records: records).section,
      NotesSection(words: words).section,
      receipt,
    ]
    return Markup("main", [:], sections.compactMap { $0?.markup })
  }

  private var receipt: PageSection {
    PageSection(
      id: "receipt", title: words.wording.pick("Comprobante", "Receipt"),
      content: [
        .facts(words.receipt.map { ($0.name, [Markup("code", [:], [.text($0.value)])]) })
      ])
  }
}
