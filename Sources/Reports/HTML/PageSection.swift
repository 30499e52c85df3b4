internal import Eligibility

/// A part of the page under a heading of its own.
struct PageSection {
  /// What names the part inside the page; never from input.
  let id: StaticString
  let title: String
  let content: [Markup]

  var markup: Markup {
    Markup(
      "section", ["class": "\(id)", "aria-labelledby": "\(id)"],
      [Markup("h2", ["id": "\(id)"], [.text(title)])] + content)
  }
}

extension Markup {
  static func paragraph(_ text: String, style: String? = nil) -> Markup {
    .element("p", attributes: style.map { [("class", $0)] } ?? [], [.text(text)])
  }

  static func list(_ items: [[Markup]]) -> Markup {
    Markup("ul", [:], items.map { Markup("li", [:], $0) })
  }

  /// Names with what each stands for.
  static func facts(_ facts: [(name: String, value: [Markup])]) -> Markup {
    Markup(
      "dl", [:],
      facts.map { Markup("div", [:], [Markup("dt", [:], [.text($0.name)]), Markup("dd", [:], $0.value)]) })
  }

  /// Something that must not be passed over.
  static func notice(_ reason: Reason, _ words: VerdictWords) -> Markup {
    Markup(
      "p", ["class": "notice"], Markup.reason(words.message(reason), clause: words.citation(reason.citation)))
  }

  /// What a reason says, followed by the clause it rests on.
  static func reason(_ message: String, clause: String) -> [Markup] {
    [.text("\(message) "), Markup("span", ["class": "clause"], [.text("[\(clause)]")])]
  }
}
