/// Reads the name of whoever a document certifies, where a formula introduces it.
///
/// Names are never looked for elsewhere: a paper is full of names of signatories, places and offices.
enum CertifiedName {
  private static let honorifics: Set<String> = [
    "senor", "senora", "senorita", "sr", "sra", "srta", "don", "dona", "ciudadano", "ciudadana", "bachiller",
    "abogado", "abogada", "ingeniero", "ingeniera", "licenciado", "licenciada", "estudiante", "alumno", "alumna",
  ]
  private static let particles: Set<String> = ["de", "del", "la", "las", "los", "y", "da", "san", "santa"]
  private static let most = 64

  /// The names that formulas introduce, in the order in which they stand.
  static func names(in words: PaperWords) -> [Stated<String>] {
    var names: [Stated<String>] = []
    for index in words.tokens.indices where names.count < most {
      guard let start = start(at: index, in: words), let range = name(at: start, in: words) else { continue }
      let text = words.text(range)
      if !names.contains(where: { $0.value == text }) { names.append(Stated(text, at: words.place(range.lowerBound))) }
    }
    return names
  }

  /// Where a name begins that the word at an index introduces.
  private static func start(at index: Int, in words: PaperWords) -> Int? {
    switch words.folded(index) {
    case "que":
      // "certifica que el señor", "hace constar que doña", "deja constancia que".
      guard
        (1...4).contains(where: {
          ["certifica", "constar", "constancia", "certificamos", "certifico", "resuelve"].contains(
            words.folded(index - $0))
        })
      else { return nil }
      return afterHonorific(index + 1, words)
    case let word where honorifics.contains(word) && (index == 0 || !honorifics.contains(words.folded(index - 1))):
      // "la señorita …", "al ciudadano …", "don …", but no "Sr." over a signature.
      guard !words.tokens[index].startsLine, !words.tokens[index].isApart || words.folded(index - 1) == "que" else {
        return nil
      }
      return afterHonorific(index, words)
    case "que" where words.folded(index + 1) == ":": return afterHonorific(index + 2, words)
    case "a":
      guard
        (1...5).contains(where: {
          ["otorgado", "otorgada", "otorga", "conferido", "confiere", "otorgan", "presente"].contains(
            words.folded(index - $0))
        }) || words.folded(index + 1) == ":"
      else { return nil }
      return afterHonorific(index + 1, words)
    case ":":
      let isName =
        ["nombres", "nombre", "apellidos"].contains(words.folded(index - 1))
        && (["y", "apellidos", "apellido"].contains(words.folded(index - 2)) || words.folded(index - 3) == "apellidos")
      return isName ? index + 1 : nil
    case "yo": return words.folded(index + 1) == "," ? index + 2 : index + 1
    default: return nil
    }
  }

  private static func afterHonorific(_ index: Int, _ words: PaperWords) -> Int {
    var next = index
    while next - index < 9, isLead(words, next) { next += 1 }
    return next
  }

  /// Whether a token before the name is no part of it: "el (la) señor(a):".
  private static func isLead(_ words: PaperWords, _ index: Int) -> Bool {
    let word = words.folded(index)
    if ["el", "la", "al", "(", ")", ".", "/", ":", ",", "a", "\"", "o", "…"].contains(word) { return true }
    return honorifics.contains(word) && index + 1 < words.tokens.count
  }

  /// The words of a name: two to eight with capitals, and the particles between.
  private static func name(at start: Int, in words: PaperWords) -> Range<Int>? {
    guard start < words.tokens.count else { return nil }
    var end = start
    var count = 0
    while end < words.tokens.count, count <= 8 {
      let token = words.tokens[end]
      if token.folded == ",", count >= 1, isSurnamesFirst(words, start, end) {
        end += 1
        continue
      }
      guard token.kind == .word else { break }
      if end > start, token.startsLine,
        token.line - words.tokens[end - 1].line > 1 || count >= 3 && !continues(words, end)
      {
        break
      }
      if end > start, token.isApart, !token.startsLine { break }
      if token.isCapital, !particles.contains(token.folded) {
        if leaves.contains(where: token.folded.hasPrefix) { break }
        count += 1
      } else if !particles.contains(token.folded) {
        break
      }
      end += 1
    }
    while end > start, particles.contains(words.folded(end - 1)) || words.tokens[end - 1].kind == .mark { end -= 1 }
    guard (2...8).contains(count), end > start else { return nil }
    // A name of an office or an address of the paper is none of a person.
    let isOffice = (start..<end).contains { offices.contains(words.folded($0)) }
    return isOffice ? nil : start..<end
  }

  /// "APELLIDOS, Nombres": the comma belongs to the name where a label says so.
  private static func isSurnamesFirst(_ words: PaperWords, _ start: Int, _ comma: Int) -> Bool {
    guard comma - start >= 1, comma - start <= 5, !(start..<comma).contains(where: { words.folded($0) == "," }) else {
      return false
    }
    var end = comma + 1
    while end < words.tokens.count, end - comma <= 5, words.tokens[end].kind == .word,
      words.tokens[end].isCapital || particles.contains(words.folded(end))
    {
      if offices.contains(words.folded(end)) { return false }
      end += 1
    }
    // Not "Juan Pérez Quispe, Lima": names have two words, and surnames before them no more than two.
    return comma + 1 < words.tokens.count && words.tokens[comma + 1].isCapital
      && words.tokens[comma + 1].line == words.tokens[comma].line
  }

  /// Whether a name broken over lines goes on: the next line has more than words in capitals.
  private static func continues(_ words: PaperWords, _ index: Int) -> Bool {
    (index + 1..<index + 4).contains { place in
      words.folded(place) == "," || words.folded(place).hasPrefix("identificad")
    }
  }

  private static let leaves = ["identificad", "labor", "prest", "documento", "egresad", "particip", "aprob"]
  private static let offices: Set<String> = [
    "gerente", "director", "directora", "jefe", "jefa", "oficina", "empresa", "universidad", "municipalidad",
    "ministerio", "instituto", "comite", "recursos", "humanos", "presente", "constancia", "certificado", "senores",
    "decano", "rector", "facultad", "colegio", "escuela", "unidad", "gobierno", "sociedad", "grado", "titulo", "curso",
  ]
}
