internal import Days
public import Eligibility

/// Rule books as text: a list of them, or every rule of one with its value, its source and the words that
/// carry it.
public struct RuleBookText {
  private let wording: Wording
  private let layout: TextLayout

  public init(wording: Wording, style: TextStyle = .plain) {
    self.wording = wording
    layout = TextLayout(style)
  }

  /// One block a book: id, title, entity, how many values and readings.
  public func list(_ books: [RuleBook]) -> String {
    books.map { book in
      let values = book.listing.filter { rule in rule.entries.contains { $0.value != nil } }.count
      let clauses = book.listing.count - values
      let readings = book.listing.filter { rule in rule.entries.contains { $0.source.isReading } }.count
      let size = [
        wording.count(values, pick("valor", "value"), pick("valores", "values")),
        wording.count(clauses, pick("cláusula", "clause"), pick("cláusulas", "clauses")),
      ]
      let ours = pick("\(readings) por lectura nuestra", "\(readings) by our reading")
      let lines = [
        wording.safe(title(book)), wording.safe(book.entity), "\(wording.list(size, .and)), \(ours)",
      ]
      return
        ([wording.safe(book.id)]
        + (lines + basedOn(book)).flatMap { layout.wrap($0, indent: 2, hanging: 4) })
        .joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  /// Every value and clause, dated entries in order.
  public func show(_ book: RuleBook) -> String {
    var lines = [layout.heading(wording.safe(book.id))]
    lines += layout.wrap(wording.safe("\(title(book)) · \(book.entity)"), indent: 0)
    lines += basedOn(book).flatMap { layout.wrap($0, indent: 0) }
    for notice in book.notices {
      let citation = RuleValueText(wording: wording).citation(notice.citation)
      lines += layout.bullet(wording.safe("\(pick(notice.es, notice.en)) [\(citation)]"))
    }
    for (path, entries) in book.listing {
      lines += ["", path]
      lines += layout.wrap(wording.rule(path), indent: 2)
      for (value, source) in entries { lines += entry(value, source) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func entry(_ value: RuleValue?, _ source: Source) -> [String] {
    let values = RuleValueText(wording: wording)
    var parts: [String] = []
    if let value { parts.append("= \(values.text(value, of: RuleKey(rawValue: source.path)))") }
    if let from = source.from { parts.append("\(pick("desde el", "from")) \(wording.day(from))") }
    if source.isReading { parts.append(pick("lectura nuestra", "our reading")) }
    let quote = source.citation.quote.map { ": «\($0)»" } ?? ""
    return layout.wrap(wording.safe(parts.joined(separator: " · ")), indent: 2, hanging: 4)
      + layout.wrap(wording.safe(values.citation(source.citation) + quote), indent: 4)
  }

  private func basedOn(_ book: RuleBook) -> [String] {
    guard let base = book.basedOn else { return [] }
    return [
      wording.safe(pick("lo que no dice se toma de \(base)", "what it does not say is taken from \(base)"))
    ]
  }

  private func title(_ book: RuleBook) -> String { pick(book.title.es, book.title.en) }

  private func pick(_ es: String, _ en: String) -> String { wording.pick(es, en) }
}
