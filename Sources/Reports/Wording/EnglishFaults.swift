internal import Eligibility
internal import Reading

/// What is wrong with an input file, in English.
struct EnglishFaults {
  private let w = Wording(.en)

  func message(_ kind: Fault.Kind, key: FaultKey?) -> String {
    switch kind {
    case .cannotRead(let obstacle):
      return "The file cannot be read: \(self.obstacle(obstacle)). Check its name, folder and permissions."
    case .cannotWrite(.exists):
      return "The file cannot be written: it exists already, and is not touched. Give another name."
    case .cannotWrite(let obstacle):
      return
        "The file cannot be written: \(self.obstacle(obstacle)). Check the folder, its permissions and the free space."
    case .attachment(let file, let finding):
      return "The attachment \(w.quoted(file)) \(attachment(finding)). Attach it again."
    case .tooLarge(let limit):
      return "The file is too large: at most \(w.count(limit, "byte", "bytes")) are accepted."
    case .notUTF8:
      return "From here on the text is not UTF-8. Save the file with the encoding UTF-8."
    case .tableNotUTF8:
      return
        "From here on the text is not UTF-8. In Excel, save it as \"CSV UTF-8 (Comma delimited)\"; in LibreOffice, with "
        + "the character set UTF-8."
    case .emptyText: return "The file is empty: there is nothing in it."
    case .more(let count): return "There are \(count) more warnings or errors, not shown. Mend those above first."
    case .tooDeep(let limit):
      return
        "There are more than \(limit) lists or objects inside one another. Make the file simpler."
    case .syntax(let found, let expected):
      let given = found.map { "Found \(w.quoted($0))" } ?? "The text ends here"
      return "\(given), but expected \(syntax(expected))."
    case .duplicateKey(let line):
      return "This key is already on line \(line) of the same object. Keep only one."
    case .unexpected(let found, let expected):
      return
        "Found \(shown(found)), but expected \(self.expected(expected)).\(guess(found, expected))"
    case .unexpectedThing(let thing, let expected):
      return "Found \(self.thing(thing)), but expected \(self.expected(expected))."
    case .missing(let expected):
      return "This is missing: expected \(self.expected(expected)). Add it."
    case .unknownKey(let known): return unknownKey(known, key)
    case .unknownWord(let found, let known):
      return
        "\(w.quoted(found)) is not among the known values. It is kept, but no rule knows it."
        + guess(found, known)
    case .duplicateID(let id, let first):
      return "The id \(w.quoted(id)) is already used at \(shown(first)). Give every record its own."
    case .brokenReference(let found, let known):
      return "\(w.quoted(found)) does not exist: nothing has that name.\(guess(found, known))"
    case .circle(let names):
      let way = SafeText.shortened(names.map(w.quoted).joined(separator: " → "), to: 300)
      return "These references lead back to where they began: \(way). Take one of them away."
    case .chain(let limit):
      return "There are more than \(limit) books based on one another. Base this one on one of the last."
    case .columns(let found, let named):
      return
        "This line has \(w.count(found, "column", "columns")), but the first one names \(named). Leave nothing between "
        + "two separators where something is missing; put what holds the separator in quotation marks."
    case .duplicateColumn(let first):
      return "This column is already on the first line, written \(w.quoted(first)). Keep only one."
    case .missingColumn(let name):
      return "The column \(w.quoted(name)) is missing: the first line does not name it. Add it."
    case .unnamedColumn:
      return "On the first line there is a column without a name. Name it or take it away."
    case .startAfterEnd(let start, let end):
      return
        "The start (\(shown(start))) is after the end (\(shown(end))). Correct one of the two dates."
    case .refused(let found, _, let en):
      return found.isEmpty ? "\(en.prefix(1).uppercased())\(en.dropFirst())." : "Found \(shown(found)): \(en)."
    case .contradiction(_, let en):
      return "There are values that cannot hold together: \(shown(en)). Correct them."
    case .unusual(let found, let expected):
      return
        "\(w.quoted(found)) is allowed, but unusual: expected \(self.expected(expected)). Check it."
    }
  }

  func obstacle(_ obstacle: Fault.Obstacle) -> String {
    switch obstacle {
    case .missing: "it does not exist"
    case .noPermission: "there is no permission"
    case .isFolder: "it is a folder"
    case .isNoFolder: "it is no folder"
    case .isNoFile: "it is no regular file"
    case .unnamed: "the name is empty"
    case .exists: "it exists already"
    case .nameTooLong: "the name is too long"
    case .circle: "its links lead from one to another without end"
    case .tooManyOpen: "too many files are open"
    case .noRoom: "there is no room left on the disk"
    case .sizeLimit: "it would be larger than a limit of the system (ulimit -f) or its format allows"
    case .readOnly: "nothing can be written to that disk"
    case .failing: "there was an input or output error"
    case .system(let words): "the system says \"\(shown(words))\""
    }
  }

  /// What was found of an attachment; a finding that is not known is shown as it is.
  private func attachment(_ finding: String) -> String {
    guard let known = Evidence.Finding(rawValue: finding) else { return w.safe(finding) }
    return switch known {
    case .missing: "is not there"
    case .unreadable: "cannot be opened"
    case .empty: "is empty"
    case .altered: "is not the one registered: its content has changed (another SHA-256)"
    case .unexamined: "has not been looked at"
    case .sound: "is there, but not accepted"
    }
  }

  private func unknownKey(_ known: [String], _ key: FaultKey?) -> String {
    let name = key.map { " \(w.quoted($0.name))" } ?? ""
    let kept = key?.isKept == true ? " It is kept, but not looked at." : ""
    let advice: String
    if let near = key?.suggestion(among: known) {
      advice = " Did you mean \(w.quoted(near))?"
    } else if known.isEmpty {
      advice = " Check how it is written, or remove it."
    } else {
      advice = " Known here: \(w.quotedList(known, .and, most: 15))."
    }
    return "The format does not know the key\(name).\(kept)\(advice)"
  }

  private func guess(_ found: String, _ known: [String]) -> String {
    if let near = EditDistance.suggestion(for: found, among: known) {
      return " Did you mean \(w.quoted(near))?"
    }
    return known.isEmpty || known.count > 15
      ? "" : " Known are: \(w.quotedList(known, .and, most: 15))."
  }

  /// A suggestion for a word of a closed list, which stands in the text between quotation marks.
  private func guess(_ found: String, _ expected: Fault.Expected) -> String {
    guard case .oneOf(let known) = expected, found.hasPrefix("\""), found.hasSuffix("\""),
      found.utf8.count > 2,
      let near = EditDistance.suggestion(for: String(found.dropFirst().dropLast()), among: known)
    else { return "" }
    return " Did you mean \(w.quoted(near))?"
  }

  private func shown(_ text: String) -> String { SafeText.shortened(w.safe(text), to: 300) }

  private func thing(_ thing: Fault.Thing) -> String {
    switch thing {
    case .text: "a text"
    case .number: "a number"
    case .flag: "true or false"
    case .array: "a list"
    case .object: "an object"
    case .null: "null"
    }
  }

  private func syntax(_ expected: Fault.Syntax) -> String {
    switch expected {
    case .value: "a value (text in quotation marks, number, true, false, null, list or object)"
    case .key: "a key in quotation marks"
    case .colon: "\":\" after the key"
    case .commaOrBrace: "\",\" or \"}\""
    case .commaOrBracket: "\",\" or \"]\""
    case .endOfText: "the end of the text"
    case .endOfString: "the quotation mark that ends the text"
    case .stringCharacter: "a letter or sign; line breaks and tabs are written \\n and \\t"
    case .escape: "a known sequence after the backslash (\\n, \\t, \\\", \\\\, \\u…)"
    case .hexDigits: "four hexadecimal digits after \\u"
    case .digit: "a digit"
    case .commaOrEndOfLine: "\",\" or the end of the line after the closing quotation mark"
    case .wholeCharacter: "a whole character, written with both its \\u parts"
    }
  }

  private func expected(_ expected: Fault.Expected) -> String {
    switch expected {
    case .object: "an object { … }"
    case .array: "a list [ … ]"
    case .text: "a text in quotation marks"
    case .filledText: "a text that is not blank"
    case .flag: "true or false"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .figure(let range):
      "a number from \(Hundredths.short(range.lowerBound)) to \(Hundredths.short(range.upperBound)) with at most two "
        + "decimals"
    case .steps(let step, let range):
      "a multiple of \(Hundredths.short(step)) from \(Hundredths.short(range.lowerBound)) to "
        + Hundredths.short(range.upperBound)
    case .date: "a date YYYY-MM-DD, as 2021-12-08"
    case .years(let years): "a date of the years \(years.lowerBound) to \(years.upperBound)"
    case .dateOrMonth: "a date YYYY-MM-DD or a month YYYY-MM, as 2021-12-08 or 2021-12"
    case .ongoing: "null (without quotation marks) where it still goes on"
    case .time: "a date YYYY-MM-DD, or with its time YYYY-MM-DDTHH:MM, as 2026-03-24T08:30"
    case .countryCode: "the code of a country, two letters (ISO 3166), as PE"
    case .languageCode: "the code of a language (ISO 639), as es or en"
    case .amount: "an amount in soles with at most two decimals, as 3500.00"
    case .oneOf(let words):
      words.count == 1
        ? w.quotedList(words, .or) : "one of these: \(w.quotedList(words, .or, most: 15))"
    case .someOf(let words): "a text, for example \(w.quotedList(words, .or, most: 15))"
    case .list(let inner): "a list, and in each place \(self.expected(inner))"
    case .textWithWords:
      "a text with a word that means something, not only signs or small words as \"de\" or \"la\""
    case .schema(let name): "the name of the format, \(w.quoted(name))"
    case .relativePath:
      "the path of a file inside the folder, without \"..\" or a leading slash, as docs/titulo.pdf"
    case .digits(let number): "a number of \(number) digits"
    case .sha256: "a SHA-256 of 64 hexadecimal digits"
    case .either(let first, let second): "\(self.expected(first)), or \(self.expected(second))"
    case .inQuotes(let inner): "\(self.expected(inner)), and in quotation marks"
    }
  }
}
