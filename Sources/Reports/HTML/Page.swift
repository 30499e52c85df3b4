/// A page that stands alone: no script, nothing loaded from anywhere, to be read, printed and kept.
struct Page {
  let title: String
  let wording: Wording
  /// What the page opens with.
  let banner: [Markup]
  let sections: [PageSection]

  func rendered() -> String {
    let main = Markup("main", [:], sections.map(\.markup))
    let body = Markup("body", [:], [Markup("header", [:], banner), main])
    return "<!DOCTYPE html>\n\(Markup("html", ["lang": wording.language.tag], [head, body]).rendered())\n"
  }

  private var head: Markup {
    Markup(
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
}
