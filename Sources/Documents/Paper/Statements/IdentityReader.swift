internal import Applicant

/// Reads the numbers of identity documents: "DNI N.º 45678912", "D.N.I. 45678912", "C.E. 001234567".
enum IdentityReader {
  /// The documents that are named, each once, in the order in which they stand; those of signatures are left out.
  static func documents(in words: PaperWords, below issued: PaperPlace?) -> [Stated<PersonalData.IdentityDocument>] {
    var found: [Stated<PersonalData.IdentityDocument>] = []
    for index in words.tokens.indices where words.tokens[index].kind == .word {
      guard let name = name(at: index, in: words) else { continue }
      guard let document = number(after: name.end, of: name.type, in: words) else { continue }
      if isBare(words, index) {
        // Alone under the day of issue it is that of whoever signs; without such a day, where another was named.
        guard let issued else {
          if found.isEmpty { found.append(Stated(document, at: words.place(index))) }
          continue
        }
        if issued < words.place(index) { continue }
      }
      if !found.contains(where: { $0.value == document }), found.count < mostDocuments {
        found.append(Stated(document, at: words.place(index)))
      }
    }
    return found
  }

  /// A paper that names more people is a list; so many keep the search in it short.
  private static let mostDocuments = 64

  private static let names: [(words: [String], type: IdentityDocumentType)] = [
    (["dni"], .dni), (["d", ".", "n", ".", "i", "."], .dni), (["d", ".", "n", ".", "i"], .dni),
    // As machines that read pictures take the last letter.
    (["d", ".", "n", ".", "l", "."], .dni), (["d", ".", "n", ".", "l"], .dni), (["dnl"], .dni),
    (["d", ".", "n", ".", "!"], .dni),
    (["documento", "nacional", "de", "identidad"], .dni), (["documento", "de", "identidad"], .dni),
    (["doc", ".", "nacional", "de", "identidad"], .dni),
    (["carne", "de", "extranjeria"], .ce), (["carnet", "de", "extranjeria"], .ce), (["ce"], .ce),
    (["c", ".", "e", "."], .ce), (["pasaporte"], .pasaporte),
  ]

  private static let starts = Set(names.map { $0.words[0] })

  /// Whether a document stands alone in its line or column, as those under signatures do.
  private static func isBare(_ words: PaperWords, _ index: Int) -> Bool {
    let token = words.tokens[index]
    guard token.startsLine || token.isApart else { return false }
    let line = token.line
    var next = index
    // A label with a colon states something; "con" or a comma before it belongs to a sentence.
    while next < words.tokens.count, next - index < 8, words.tokens[next].line == line {
      if words.folded(next) == ":" { return false }
      next += 1
    }
    return ![",", "con", "y"].contains(words.folded(index - 1))
  }

  private static func name(at index: Int, in words: PaperWords) -> (end: Int, type: IdentityDocumentType)? {
    guard starts.contains(words.folded(index)) else { return nil }
    guard let name = names.first(where: { words.stands($0.words, at: index) }) else {
      return labelled(at: index, in: words)
    }
    // "ce" is an abbreviation only in capitals.
    if name.words == ["ce"], !words.tokens[index].isShouted { return nil }
    return (index + name.words.count, name.type)
  }

  /// "N.º de documento" below "Tipo de documento: DNI".
  private static func labelled(at index: Int, in words: PaperWords) -> (end: Int, type: IdentityDocumentType)? {
    guard words.folded(index) == "documento", words.folded(index - 1) == "de", words.folded(index + 1) == ":" else {
      return nil
    }
    let before = (max(0, index - 14)..<index).map { words.folded($0) }
    guard before.contains("tipo"), before.contains("dni") || before.suffix(12).contains("i") else { return nil }
    return (index + 1, .dni)
  }

  /// Words between the name of a document and its number.
  private static let fillers: Set<String> = [
    "n", "no", "nro", "num", "numero", "°", ".", ":", "-", "(", ")", "dni", "o",
  ]

  private static func number(
    after start: Int, of type: IdentityDocumentType, in words: PaperWords
  ) -> PersonalData.IdentityDocument? {
    var next = start
    while next - start < 7, fillers.contains(words.folded(next)) { next += 1 }
    guard next < words.tokens.count else { return nil }
    // The number ends where a number joined to it goes on: "12345678-2019" is a file.
    func endsAt(_ end: Int) -> Bool {
      guard end + 1 < words.tokens.count, words.tokens[end].isGlued, words.tokens[end + 1].isGlued else { return true }
      return words.tokens[end].kind == .mark && ![".", "-", "/"].contains(words.folded(end))
        || words.tokens[end + 1].kind == .mark
    }
    switch type {
    case .dni:
      var digits: [Int] = []
      var end = next
      // Some set the digits apart: "45 678 912", "45.678.912".
      while end < words.tokens.count, digits.count < 8, end - next < 6,
        let more = LookAlikes.digits(words.tokens[end]), digits.isEmpty || words.tokens[end].blanks <= 1
      {
        digits += more
        end += 1
        if digits.count < 8, words.folded(end) == ".", words.tokens[end].isGlued { end += 1 }
      }
      guard digits.count == 8, endsAt(end) else { return nil }
      return PersonalData.IdentityDocument(type: .dni, number: digits.map(String.init).joined())
    case .ce, .pasaporte:
      let token = words.tokens[next]
      guard token.kind != .mark, token.kind != .word, (6...12).contains(token.text.utf8.count), endsAt(next + 1) else {
        return nil
      }
      return PersonalData.IdentityDocument(type: type, number: token.text.uppercased())
    }
  }
}
