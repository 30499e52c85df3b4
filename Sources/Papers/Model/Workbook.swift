public import Days

/// A workbook as HR offices open it: sheets of one table each.
public struct Workbook: Hashable, Sendable {
  /// Shown as the title of the document.
  public var title: String
  public var language: PaperLanguage
  /// What it says it was made on, in place of the day on which it happens to be written; the same gives the same bytes.
  public var date: Day?
  public var sheets: [Sheet]

  public init(title: String, language: PaperLanguage, date: Day? = nil, sheets: [Sheet]) {
    self.title = title
    self.language = language
    self.date = date
    self.sheets = sheets
  }
}

/// A sheet: lines of heading, and under them one table whose header stays in sight and filters its rows.
public struct Sheet: Hashable, Sendable {
  /// What the format has no room for (more than 31 characters, one of `[]:*?/\`) is left out when it is written.
  public var name: String
  /// Lines above the table: what was evaluated, by whom, under which book.
  public var heading: [Heading]
  public var columns: [Column]
  /// How many of the columns are printed, from the left; `nil`: all. What does not fit on paper stays on the screen.
  public var printedColumns: Int?
  /// Each as long as the columns. Many need not be held here: they can follow one by one (`PaperPress.add`).
  public var rows: [[Cell]]

  public init(
    name: String, heading: [Heading] = [], columns: [Column], printedColumns: Int? = nil, rows: [[Cell]] = []
  ) {
    self.name = name
    self.heading = heading
    self.columns = columns
    self.printedColumns = printedColumns
    self.rows = rows
  }

  /// A line above the table: a label, and beside it what it names, a date as a date and a number as a number.
  public struct Heading: Hashable, Sendable {
    public var label: String
    public var value: Cell

    public init(_ label: String, _ value: Cell) {
      self.label = label
      self.value = value
    }

    public init(_ fact: Fact) { self.init(fact.label, .text(fact.value)) }
  }

  public struct Column: Hashable, Sendable {
    public var title: String
    /// In characters of the body text.
    public var width: Int
    /// Whether a longer text goes on below; one that does not is cut off where the next column begins.
    public var wraps: Bool

    public init(_ title: String, width: Int, wraps: Bool = true) {
      self.title = title
      self.width = width
      self.wraps = wraps
    }
  }

  /// What a cell holds. A text is never taken for a formula, whatever it begins with.
  public enum Cell: Hashable, Sendable {
    case empty
    case text(String)
    case integer(Int)
    /// A mark or an amount in hundredths, shown with two decimals.
    case hundredths(Int)
    case date(Day)
    /// A word with a colour beside it, never instead of it.
    case word(String, Tone)
  }
}

/// What colour says where a word says it too.
public enum Tone: String, CaseIterable, Hashable, Sendable {
  case good, bad, severe
}

/// A label and its value.
public struct Fact: Hashable, Sendable {
  public var label: String
  public var value: String

  public init(_ label: String, _ value: String) {
    self.label = label
    self.value = value
  }
}
