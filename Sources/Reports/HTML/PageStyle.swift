/// How the page looks: on a wide screen, on a narrow one, on paper.
enum PageStyle {
  /// Colours in light and dark, letters, and the page as a wide screen shows it.
  static let sheet: StaticString = """
    :root { --paper: #ffffff; --ink: #1d2025; --soft: #54595f; --rule: #d9dce0;
      --shade: #f5f6f7; --blue: #1f4e79; --yes: #17663a; --no: #a3231f }
    @media screen and (prefers-color-scheme: dark) { :root { --paper: #17191d; --ink: #e9e7e3; --soft: #b0b5bd;
      --rule: #363b43; --shade: #1f2227; --blue: #8fbce6; --yes: #82cf9d; --no: #ff9f96 } }
    * { box-sizing: border-box }
    html { -webkit-text-size-adjust: 100% }
    body { margin: 0 auto; padding: 2.5rem 1rem 4rem; max-width: 62.5rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      overflow-wrap: anywhere; hyphens: manual }
    h1, h2, h3, p, ul, dl, dd, figure { margin: 0; padding: 0 }
    h1, h2, h3 { line-height: 1.3 }
    h2 { font-size: 1.375rem; margin: 3rem 0 1rem; padding-bottom: .375rem; border-bottom: 1px solid var(--rule) }
    h3 { font-size: 1rem }
    .yes { color: var(--yes) }
    .no { color: var(--no) }
    .kind { color: var(--soft); margin-bottom: .75rem }
    h1 { padding-left: 1.25rem; border-left: 6px solid }
    h1 .mark, .outcome { font-size: 2.75rem; font-weight: 700; letter-spacing: -.01em; line-height: 1.1 }
    h1 .mark { margin-right: .5rem }
    .standing { display: block; margin-top: .375rem; font-size: 1.125rem; font-weight: 400; color: var(--ink) }
    header dl { margin-top: 1.75rem }
    dl div { display: grid; grid-template-columns: 12rem 1fr; gap: 0 1rem; padding: .1875rem 0 }
    dt { color: var(--soft) }
    ul { list-style-position: outside; padding-left: 1.25rem }
    li + li { margin-top: .375rem }
    code { font: .875em/1.5 ui-monospace, "Cascadia Mono", "Segoe UI Mono", "Liberation Mono", Menlo, monospace }
    .assumed { margin-top: 2.5rem; padding: 1.25rem; border: 2px solid var(--ink); background: var(--shade) }
    .assumed h2 { margin-top: 0; border: 0; padding: 0 }
    .assumed ul { margin-top: .75rem }
    .todo h3 { margin: 1.5rem 0 .5rem }
    .todo div { margin-top: 1.5rem }
    .todo li ul, .todo div ul { margin-top: .375rem }
    .todo li li { color: var(--soft) }
    details { padding: .75rem 0; border-bottom: 1px solid var(--rule) }
    summary { cursor: pointer; list-style: none }
    summary::-webkit-details-marker { display: none }
    summary:focus-visible { outline: 2px solid var(--blue); outline-offset: 4px }
    summary h3 { display: grid; grid-template-columns: 1.75rem 1fr 21rem; gap: 0 1rem; align-items: baseline }
    summary .mark { margin-right: -1rem }
    .title { margin-left: -1rem; justify-self: start; position: relative; padding-right: 1.25em }
    .title::after { content: ""; position: absolute; right: 0; bottom: .4em; border: .3em solid transparent;
      border-top-color: var(--soft); border-bottom: 0 }
    details:not([open]) .title::after { transform: rotate(-90deg) }
    .state { text-align: right; font-weight: 400; font-size: .9375rem }
    .body { padding: .25rem 0 0 1.75rem; font-size: .9375rem; max-width: 52rem }
    .notice { margin: .5rem 0; padding: .5rem .75rem; border-left: 4px solid var(--soft); background: var(--shade) }
    .label, .clause { color: var(--soft) }
    .body p + p, .body ul + p { margin-top: .25rem }
    .body ul { margin-top: .125rem }
    .body li + li { margin-top: .25rem }
    figure { margin: 1.5rem 0 2.5rem }
    svg { display: block }
    table { width: 100%; border-collapse: collapse; font-size: .9375rem; font-variant-numeric: tabular-nums }
    caption { text-align: left; font-weight: 600; padding-bottom: .5rem }
    th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--rule) }
    thead th { color: var(--soft); white-space: nowrap; font-weight: 400; border-bottom-color: var(--soft) }
    .record th { padding-top: 1.25rem; border-bottom: 0 }
    .day { white-space: nowrap }
    td:nth-child(1) { width: 15rem }
    td:nth-child(2) { width: 5rem }
    td:nth-child(3) { padding-right: 0 }
    .comparison h3 { margin-top: 1.25rem }
    .comparison dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 0 1rem }
    .comparison dl div { display: block; padding: .5rem 0; border-top: 1px solid var(--rule) }
    .swatch { display: inline-block; width: 1.25em; height: .75em; margin-right: .5em; color: var(--blue); border: 1px solid;
      -webkit-print-color-adjust: exact }
    .counted .swatch { background: var(--blue) }
    .overlapped .swatch { background-image: repeating-linear-gradient(135deg, currentColor, currentColor 2px, transparent 2px, transparent 4px) }
    .rejected .swatch { border: 1.5px dotted var(--soft) }
    """

  /// What a narrow screen has less room for.
  static let narrow: StaticString = """
    @media screen and (max-width: 44rem) {
      body { padding-top: 1.5rem }
      h1 { padding-left: 1rem }
      h1 .mark, .outcome { font-size: 2.125rem }
      dl div { display: block; padding: .25rem 0 }
      summary h3 { grid-template-columns: 1.75rem 1fr }
      .state { grid-column: 2; margin-left: -1rem; text-align: left }
      td:nth-child(1) { width: 6rem }
      td:nth-child(2) { width: 3.5rem }
    }
    """

  /// On paper nothing is cut in two, and headings stay with what they head.
  static let print: StaticString = """
    @page { size: A4; margin: 18mm 16mm }
    @media print {
      html { font-size: 10pt }
      body { max-width: none; padding: 0 }
      h1, h2, h3, caption, thead, summary, .lead, .record, .experience > p { break-after: avoid; break-inside: avoid }
      tr, li, details, figure, dl div, .assumed { break-inside: avoid }
      p { orphans: 3; widows: 3 }
      .title::after { display: none }
    }
    """
}

extension Stretch.Mark {
  /// The class of what shows it.
  var style: String {
    switch self {
    case .rejected: "rejected"
    case .overlapped: "overlapped"
    case .counted: "counted"
    }
  }
}
