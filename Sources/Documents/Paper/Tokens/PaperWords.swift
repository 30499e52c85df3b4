/// All words of a document in the order in which they are read, over lines and pages.
struct PaperWords: Hashable, Sendable {
  private(set) var tokens: [PaperToken] = []
  /// Where each line stands.
  private(set) var places: [PaperPlace] = []
  /// The pages that were read from a picture.
  private(set) var recognised: Set<Int> = []

  init(_ pages: [PageText]) {
    for page in pages {
      if page.source == .recognised { recognised.insert(page.page) }
      for (index, line) in page.lines.enumerated() {
        places.append(PaperPlace(page: page.page, line: index + 1))
        let first = tokens.count
        read(line, isRecognised: page.source == .recognised)
        closeGaps(from: first)
        if page.source == .recognised { restoreColon(from: first) }
      }
    }
  }

  /// Where a token stands.
  func place(_ index: Int) -> PaperPlace { places[tokens[index].line] }

  /// Whether a token was read from a picture.
  func isRecognised(_ index: Int) -> Bool { recognised.contains(place(index).page) }

  /// The folded form of the token at an index, empty beyond the ends.
  func folded(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].folded : "" }

  /// Whether words stand at an index, one after the other.
  func stands(_ words: [String], at index: Int) -> Bool {
    guard index >= 0, words.count <= tokens.count - index else { return false }
    for (offset, word) in words.enumerated() where tokens[index + offset].folded != word { return false }
    return true
  }

  /// Where the line of a token ends that stands at `start`: before the token there; 64 tokens on at most.
  func lineEnd(from start: Int) -> Int {
    var end = start
    while end < tokens.count, tokens[end].line == tokens[start].line, end - start < 64 { end += 1 }
    return end
  }

  /// The text of some tokens as it stands, line breaks and wider gaps as one blank.
  func text(_ range: Range<Int>) -> String {
    var text = ""
    for index in range {
      if !text.isEmpty, !tokens[index].isGlued { text += " " }
      text += tokens[index].text
    }
    return text
  }

  // MARK: Making tokens

  private mutating func read(_ line: String, isRecognised: Bool) {
    var pending = Pending()
    var blanks = PaperToken.lineStart
    let index = places.count - 1
    // A word parted at the end of the line before goes on here.
    var joins = joinsNextLine(index)
    for scalar in line.unicodeScalars {
      let sort = FoldedLetter.sort(scalar)
      if sort == .ignored { continue }
      if sort != .letter && sort != .digit, !pending.isEmpty {
        add(pending, line: index, blanks: blanks, joins: &joins)
        if isRecognised { partNumberSign() }
        pending = Pending()
        blanks = 0
      }
      switch sort {
      case .letter, .digit: pending.take(scalar, isDigit: sort == .digit)
      case .blank: if blanks != PaperToken.lineStart { blanks += 1 }
      case .mark:
        joins = false
        addMark(scalar, line: index, blanks: blanks, isRecognised: isRecognised)
        blanks = 0
      case .ignored: break
      }
    }
    if !pending.isEmpty { add(pending, line: index, blanks: blanks, joins: &joins) }
  }

  /// Takes the wide gaps of a justified line, which stand between most of its words, for single blanks.
  private mutating func closeGaps(from first: Int) {
    let count = tokens.count - first
    let wide = tokens.suffix(max(count, 0)).filter { $0.isApart && !$0.startsLine }.count
    guard wide >= 4, wide * 2 >= count else { return }
    for index in first..<tokens.count where tokens[index].isApart && !tokens[index].startsLine {
      tokens[index].blanks = 1
    }
  }

  /// Puts back the colon of "Cargo : Analista", which machines lose where it stands alone between two columns.
  private mutating func restoreColon(from first: Int) {
    let apart = tokens.indices.dropFirst(first).filter { tokens[$0].isApart && !tokens[$0].startsLine }
    // "DNI N°" stands so under a signature.
    guard let value = apart.first, apart.count == 1, value - first <= 4, tokens[first].isCapital,
      !tokens[first].isShouted || tokens[first].folded.utf8.count > 3,
      (first..<value).allSatisfy({ tokens[$0].kind == .word || tokens[$0].folded == "°" })
    else { return }
    tokens.insert(token(mark: ":", folded: ":", line: tokens[first].line, blanks: 0), at: value)
  }

  /// Whether the last line ends in a word with a hyphen.
  private func joinsNextLine(_ line: Int) -> Bool {
    guard tokens.count >= 2, let last = tokens.last, last.folded == "-", last.isGlued, last.line == line - 1 else {
      return false
    }
    let word = tokens[tokens.count - 2]
    return word.kind == .word && word.line == last.line && places[line - 1].page == places[line].page
  }

  private mutating func add(_ pending: Pending, line: Int, blanks: Int, joins: inout Bool) {
    let token = pending.token(line: line, blanks: blanks)
    // Only small letters go on with a word; `Lima -` and a name below are two.
    if joins, token.kind == .word, !token.isCapital, !token.text.isEmpty {
      tokens.removeLast()
      let start = tokens.removeLast()
      tokens.append(
        PaperToken(
          kind: .word, text: start.text + token.text, folded: start.folded + token.folded, line: start.line,
          blanks: start.blanks, isCapital: start.isCapital, isShouted: start.isShouted && token.isShouted))
    } else {
      tokens.append(token)
    }
    joins = false
  }

  /// Makes "N°" of what a machine took for "N2" or "N9", a letter and a digit that are no word.
  private mutating func partNumberSign() {
    guard let last = tokens.last, LookAlikes.numberSigns.contains(last.text) else { return }
    tokens.removeLast()
    tokens.append(
      PaperToken(
        kind: .word, text: "N", folded: "n", line: last.line, blanks: last.blanks, isCapital: true, isShouted: true))
    tokens.append(token(mark: "°", folded: "°", line: last.line, blanks: 0))
  }

  /// A mark; a run of dots, of dashes or of lines to write on is one.
  private mutating func addMark(_ scalar: Unicode.Scalar, line: Int, blanks: Int, isRecognised: Bool) {
    var mark = FoldedLetter.mark(scalar)
    // What a machine makes of "N°" and "N.º".
    if isRecognised, blanks == 0, LookAlikes.degrees.contains(mark) {
      let letter = folded(tokens.count - (tokens.last?.folded == "." ? 2 : 1))
      if letter == "n" { mark = "°" }
    }
    if blanks == 0, let last = tokens.last, last.line == line, last.kind == .mark {
      if last.folded == mark || (last.folded == "…" && mark == "."), mark == "." || mark == "_" || mark == "-" {
        guard mark == "." || mark == "_", last.folded != "…" else { return }
        tokens[tokens.count - 1] = token(mark: scalar, folded: "…", line: line, blanks: last.blanks)
        return
      }
    }
    tokens.append(token(mark: scalar, folded: mark, line: line, blanks: blanks))
  }

  private func token(mark: Unicode.Scalar, folded: String, line: Int, blanks: Int) -> PaperToken {
    PaperToken(
      kind: .mark, text: String(mark), folded: folded, line: line, blanks: blanks, isCapital: false, isShouted: false)
  }

  /// The letters and digits of a token that is being read.
  private struct Pending {
    private var text = String.UnicodeScalarView()
    private var folded = String.UnicodeScalarView()
    private var count = 0
    private var digits = 0
    private var capitals = 0
    private var isCapital = false

    var isEmpty: Bool { count == 0 }

    mutating func take(_ scalar: Unicode.Scalar, isDigit: Bool) {
      let isCapital = !isDigit && FoldedLetter.isCapital(scalar)
      if count == 0 { self.isCapital = isCapital }
      count += 1
      if isDigit { digits += 1 }
      if isCapital { capitals += 1 }
      guard count <= PaperToken.longest else { return }
      text.append(scalar)
      FoldedLetter.fold(scalar, into: &folded)
    }

    func token(line: Int, blanks: Int) -> PaperToken {
      let fits = count <= PaperToken.longest
      return PaperToken(
        kind: digits == 0 ? .word : digits == count ? .number : .mixed, text: fits ? String(text) : "",
        folded: fits ? String(folded) : "", line: line, blanks: blanks, isCapital: isCapital,
        isShouted: capitals > 0 && capitals + digits == count)
    }
  }
}
