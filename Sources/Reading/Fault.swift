/// What is wrong, or only unusual, at one place of an input file. Words are made elsewhere.
public struct Fault: Sendable {
  public enum Severity: Sendable {
    /// The file cannot be decided on.
    case error
    /// The value is kept; somebody should look.
    case warning
  }

  /// What was found, and what was expected.
  public enum Kind: Sendable {
    case cannotRead(Obstacle)
    case cannotWrite(Obstacle)
    /// An attachment that is `missing`, `unreadable`, `empty` or `altered`.
    case attachment(file: String, finding: String)
    /// More faults than are shown.
    case more(Int)
    case tooLarge(limit: Int)
    case notUTF8
    /// The same of a table, which a spreadsheet saves as it is told to.
    case tableNotUTF8
    case emptyText
    case tooDeep(limit: Int)
    /// A fault of grammar: the character found (`nil`: the text ends), and what should stand there.
    case syntax(String?, Syntax)
    case duplicateKey(firstLine: Int)
    /// Another kind of value, or a value that does not fit: as it stands in the file.
    case unexpected(found: String, expected: Expected)
    /// The same where the value itself must not be said.
    case unexpectedThing(Thing, expected: Expected)
    case missing(Expected)
    /// A key that the format does not know. It is kept.
    case unknownKey(known: [String])
    /// A word of an open list that is not on it. It is kept.
    case unknownWord(found: String, known: [String])
    case duplicateID(id: String, firstPath: String)
    /// A reference to something that is not there.
    case brokenReference(found: String, known: [String])
    /// References that lead back to where they began: the names on the way, the first one again at the end.
    case circle([String])
    /// More files that build on one another than are read.
    case chain(limit: Int)
    /// A record of a table with another number of fields than the first line has names.
    case columns(found: Int, named: Int)
    /// A name that stands twice in the first line of a table: how it is written where it stands first.
    case duplicateColumn(first: String)
    /// A column that the first line of a table should name.
    case missingColumn(name: String)
    /// A column to which the first line of a table gives no name.
    case unnamedColumn
    case startAfterEnd(start: String, end: String)
    /// Two values that cannot both hold; a sentence for each language names them.
    case contradiction(es: String, en: String)
    /// A word of the form that is allowed, but unusual.
    case unusual(found: String, expected: Expected)
    /// A value that the rules of a process, and not the form of the file, rule out: a sentence for each language, without
    /// its stop. What was found is empty where something is missing.
    case refused(found: String, es: String, en: String)
  }

  /// What stands between the program and a file.
  public enum Obstacle: Sendable {
    case missing, noPermission, isFolder, isNoFolder, isNoFile, exists
    /// The name is empty.
    case unnamed
    case nameTooLong
    /// Links that lead to one another.
    case circle
    /// As many files are open as may be.
    case tooManyOpen
    /// The disk is full, or what somebody may use of it.
    case noRoom
    /// The file would be larger than may be.
    case sizeLimit
    /// Nothing is written to the disk.
    case readOnly
    /// Reading or writing fails.
    case failing
    /// Anything else, in the words of the system.
    case system(String)
  }

  /// What kind of value of JSON stands at a place.
  public enum Thing: Sendable {
    case text, number, flag, array, object, null

    /// The kind of a value as it stands in a text of JSON.
    public init(of json: String) {
      switch json.first {
      case "\"": self = .text
      case "{": self = .object
      case "[": self = .array
      case "t", "f": self = .flag
      case "n": self = .null
      default: self = .number
      }
    }
  }

  /// What the grammar of JSON, or of a table, wants at a place.
  public enum Syntax: Sendable {
    case value, key, colon, commaOrBrace, commaOrBracket, endOfText, endOfString, stringCharacter, escape,
      hexDigits, digit, wholeCharacter, commaOrEndOfLine
  }

  /// What a format wants at a place.
  public indirect enum Expected: Sendable {
    case object, array, text, filledText, flag
    case integer(ClosedRange<Int>)
    /// A number with at most two decimals; its limits in hundredths.
    case figure(ClosedRange<Int>)
    /// A whole number of steps between two limits; all in hundredths.
    case steps(Int, within: ClosedRange<Int>)
    case date
    /// A date of one of these years.
    case years(ClosedRange<Int>)
    /// `null`, of what has no end yet.
    case ongoing
    case dateOrMonth, time, amount, countryCode, languageCode
    case oneOf([String])
    case someOf([String])
    case list(Expected)
    case textWithWords
    case schema(String)
    case relativePath
    case digits(Int)
    case sha256
    case either(Expected, Expected)
    /// A text of JSON where somebody left out the quotation marks.
    case inQuotes(Expected)
  }

  public let severity: Severity
  /// The file as it was named.
  public let file: String
  /// From 1; 0 where the fault is that of the whole file.
  public let line: Int
  /// From 1, in characters.
  public let column: Int
  /// Place inside the file, as `experience[3].to`; empty for the whole.
  public let path: String
  public let kind: Kind

  public init(
    _ severity: Severity = .error, file: String, line: Int = 0, column: Int = 0, path: String = "", kind: Kind
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.path = path
    self.kind = kind
  }
}
