/// Words that say that something goes on when the paper is written.
enum NowWords {
  private static let phrases: [[String]] = [
    ["hasta", "la", "presente", "fecha"], ["hasta", "la", "fecha"], ["hasta", "la", "actualidad"],
    ["hasta", "el", "dia", "de", "hoy"], ["hasta", "el", "presente"], ["hasta", "la", "presente"],
    ["hasta", "el", "momento"], ["hasta", "actualidad"], ["hasta", "hoy"],
    ["a", "la", "presente", "fecha"], ["a", "la", "fecha"], ["a", "la", "actualidad"], ["al", "presente"],
    ["al", "dia", "de", "hoy"], ["la", "fecha"], ["la", "actualidad"], ["actualidad"], ["actualmente"], ["continua"],
    ["continuando"], ["presente"],
  ]
  private static let starts = Set(phrases.map { $0[0] })
  /// What may follow "a la fecha de": only these say today.
  private static let ofToday: Set<String> = ["hoy", "emision", "expedicion", "suscripcion"]

  static func mention(in words: PaperWords, at index: Int) -> DateMention? {
    guard starts.contains(words.folded(index)) else { return nil }
    guard let phrase = phrases.first(where: { words.stands($0, at: index) }) else { return nil }
    let end = index + phrase.count
    if phrase == ["la", "fecha"], words.stands(["a", "partir", "de"], at: index - 3) {
      // Behind "de" it is the date of something else: "a partir de la fecha de suscripción".
      guard words.folded(end) != "de", words.folded(end) != "del", words.folded(end) != "en" else { return nil }
      return DateMention(content: .issueDay, tokens: index..<end)
    }
    // Alone in a cell of a table, behind a colon or a dash: elsewhere such a word says much else.
    if phrase.count < 3, phrase[0] != "hasta", phrase[0] != "al" {
      guard index > 0, [":", "-", "|", "al"].contains(words.folded(index - 1)) || words.tokens[index].isApart else {
        return nil
      }
      guard
        end >= words.tokens.count || words.tokens[end].startsLine || words.tokens[end].kind == .mark
          || words.tokens[end].isApart
      else { return nil }
    }
    if words.folded(end) == "de" || words.folded(end) == "del", phrase.last == "fecha" {
      var next = end + 1
      while ["la", "su"].contains(words.folded(next)) { next += 1 }
      guard ofToday.contains(words.folded(next)) else { return nil }
    }
    return DateMention(content: .now, tokens: index..<end)
  }
}
