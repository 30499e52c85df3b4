public import Eligibility

/// What a look at one page of a document showed.
public struct PageLook: Hashable, Sendable {
  /// How the page comes to show what it shows.
  public enum Content: String, CaseIterable, Sendable {
    /// Letters that the document holds as text.
    case text
    /// A picture of a page.
    case scan
    /// Lines and areas, or a picture that is no page.
    case drawing
    /// Nothing is to be seen.
    case blank
  }

  /// From 1.
  public var number: Int
  /// Millimetres, as it is shown; 0 for a picture, which has no size of its own.
  public var width: Int
  public var height: Int
  public var content: Content
  /// Letters of the text layer.
  public var letters: Int
  /// Dots an inch of the picture that covers the page; `nil` where none does.
  public var resolution: Int?
  /// By how many degrees the page must be turned clockwise to stand upright; 0 where it does or nobody can tell.
  public var turn: Int
  public var flaws: [Evidence.Flaw]

  public init(
    number: Int, width: Int, height: Int, content: Content, letters: Int = 0, resolution: Int? = nil, turn: Int = 0,
    flaws: [Evidence.Flaw] = []
  ) {
    self.number = number
    self.width = width
    self.height = height
    self.content = content
    self.letters = letters
    self.resolution = resolution
    self.turn = turn
    self.flaws = flaws
  }
}
