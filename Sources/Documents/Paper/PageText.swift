/// The words of one page of a document, as they can be read from it.
public struct PageText: Hashable, Sendable {
  /// How the words came to be known.
  public enum Source: String, Hashable, Sendable {
    /// The document holds them as text.
    case textLayer
    /// They were read from a picture of the page.
    case recognised
  }

  /// The number of the page, from 1.
  public var page: Int
  public var source: Source
  /// The lines from top to bottom, each as it stands on the paper, without the blanks at its ends.
  public var lines: [String]

  public init(page: Int, source: Source, lines: [String]) {
    self.page = page
    self.source = source
    self.lines = lines
  }
}
