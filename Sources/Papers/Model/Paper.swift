public import Days

/// A paper to print and sign: A4 pages with their numbers, drawn from blocks in reading order.
public struct Paper: Hashable, Sendable {
  public var title: String
  public var language: PaperLanguage
  /// What it says it was made on, in place of the day on which it happens to be drawn; the same gives the same bytes.
  public var date: Day?
  /// At the foot of every page, beside its number.
  public var foot: String
  public var blocks: [Block]

  public init(title: String, language: PaperLanguage, date: Day? = nil, foot: String, blocks: [Block]) {
    self.title = title
    self.language = language
    self.date = date
    self.foot = foot
    self.blocks = blocks
  }

  public enum Block: Hashable, Sendable {
    case heading(String)
    case paragraph(String)
    /// Labels with their values, in two columns.
    case facts([Fact])
    case table(PaperTable)
    /// A line to sign on for each name or office, kept together on one page.
    case signatures([String])
  }
}

/// A table of a paper. Its header is repeated on every page; rows are not cut in two unless longer than a page.
public struct PaperTable: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    public var title: String
    /// Share of the width of the page, relative to the other columns.
    public var share: Int
    /// Figures stand to the right.
    public var isFigure: Bool

    public init(_ title: String, share: Int, isFigure: Bool = false) {
      self.title = title
      self.share = share
      self.isFigure = isFigure
    }
  }

  public struct Row: Hashable, Sendable {
    /// As many as there are columns.
    public var cells: [String]
    /// A total or a subtitle.
    public var isStrong: Bool
    public var tone: Tone?

    public init(_ cells: [String], isStrong: Bool = false, tone: Tone? = nil) {
      self.cells = cells
      self.isStrong = isStrong
      self.tone = tone
    }
  }

  public var columns: [Column]
  public var rows: [Row]

  public init(columns: [Column], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }
}
