/// A line of a document.
public struct PaperPlace: Hashable, Comparable, Sendable {
  /// The number of the page, from 1.
  public var page: Int
  /// The number of the line on its page, from 1.
  public var line: Int

  public init(page: Int, line: Int) {
    self.page = page
    self.line = line
  }

  public static func < (a: PaperPlace, b: PaperPlace) -> Bool { (a.page, a.line) < (b.page, b.line) }
}

/// What a document states, with the line on which the statement begins.
public struct Stated<Value> {
  public var value: Value
  public var place: PaperPlace

  public init(_ value: Value, at place: PaperPlace) {
    self.value = value
    self.place = place
  }
}

extension Stated: Equatable where Value: Equatable {}
extension Stated: Hashable where Value: Hashable {}
extension Stated: Sendable where Value: Sendable {}
