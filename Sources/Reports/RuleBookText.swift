internal import Days
public import Eligibility

/// Rule books as text: a list of them, or every rule of one with its value, its source and the words that carry it.
public struct RuleBookText {
  private let wording: Wording

  public init(wording: Wording) {
    self.wording = wording
  }

  /// One block a book: id, title, entity, how many values and readings.
  public func list(_ books: [RuleBook]) -> String {
    books.map { book in
      let entries = book.listing.flatMap(\.entries)
      let values = book.listing.filter { $0.entries.contains { $0.value != nil } }.count
      let readings = entries.filter { $0.source.isReading }.count
      var line = "\(values) \(pick("valores", "values")), \(readings) \(pick("lecturas nuestras", "readings of ours"))"
      if let base = book.basedOn {
        line += "; \(pick("lo que no dice, según", "the rest after")) \(wording.safe(base))"
      }
      return
        ([wording.safe(book.id)]
        + TextLayout.wrap(wording.safe(title(book)), indent: 2)
        + TextLayout.wrap(line, indent: 2)).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  /// Every value and clause, dated entries in order.
  public func show(_ book: RuleBook) -> String {
    var lines = [TextLayout.heading(wording.safe(book.id))]
    lines += TextLayout.wrap("\(wording.safe(title(book))) · \(wording.safe(book.entity))", indent: 0)
    for notice in book.notices {
      lines += TextLayout.bullet(wording.safe(wording.language == .es ? notice.es : notice.en))
    }
    for (path, entries) in book.listing {
      lines += ["", path]
      lines += TextLayout.wrap(wording.rule(path), indent: 2)
      for (value, source) in entries { lines += self.entry(value, source) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func entry(_ value: RuleValue?, _ source: Source) -> [String] {
    var parts: [String] = []
    if let value { parts.append("= \(text(value))") }
    if let from = source.from { parts.append("\(pick("desde", "from")) \(wording.day(from))") }
    if source.isReading { parts.append(pick("lectura nuestra", "our reading")) }
    let citation = "\(source.citation.document), \(source.citation.section)"
    let quote = source.citation.quote.map { ": «\($0)»" } ?? ""
    return TextLayout.wrap(wording.safe(parts.joined(separator: " · ")), indent: 2, hanging: 4)
      + TextLayout.wrap(wording.safe(citation + quote), indent: 4)
  }

  private func text(_ value: RuleValue) -> String {
    switch value {
    case .word(let word): wording.term(word)
    case .integer(let number): String(number)
    case .flag(let flag): flag ? pick("sí", "yes") : "no"
    case .any: pick("cualquiera", "any")
    case .words(let words): words.isEmpty ? pick("ninguno", "none") : terms(words, ", ")
    case .demands(let demands):
      demands.isEmpty
        ? pick("nada", "nothing") : demands.map { terms($0, " \(pick("o", "or")) ") }.joined(separator: "; ")
    case .issuers(let only, let not):
      only.map { pick("solo ", "only ") + terms($0, ", ") } ?? pick("no ", "not ") + terms(not ?? [], ", ")
    case .registry(let effect, let careers):
      wording.term(effect.rawValue)
        + (careers.map { pick(", si se pide ", ", where asked: ") + $0.joined(separator: ", ") } ?? "")
    }
  }

  private func terms(_ words: [String], _ separator: String) -> String {
    words.map(wording.term).joined(separator: separator)
  }

  private func title(_ book: RuleBook) -> String { wording.language == .es ? book.title.es : book.title.en }

  private func pick(_ es: String, _ en: String) -> String { wording.language == .es ? es : en }
}
