/// The words of a text that carry its meaning, in order, and how they stand in another text.
public struct Phrase: Hashable, Sendable {
  public let words: [Word]
  /// The marks of all words: most words of another text are not among these, which their marks tell at once.
  fileprivate let marks: UInt64

  init(words: [Word]) {
    self.words = words
    marks = words.reduce(0) { $0 | $1.mark }
  }

  public var isEmpty: Bool { words.isEmpty }

  /// What stands in this after its first words, as many as another has.
  public func dropping(_ first: Phrase) -> Phrase { Phrase(words: Array(words.dropFirst(first.words.count))) }

  /// The words of this that are not in another, in order.
  public func without(_ other: Phrase, by likeness: Likeness) -> Phrase {
    Phrase(words: words.filter { word in !other.words.contains { likeness.holds($0, word) } })
  }

  public static func + (a: Phrase, b: Phrase) -> Phrase { Phrase(words: a.words + b.words) }

  /// Whether the two have the same words in the same order.
  public func isSame(as other: Phrase, by likeness: Likeness) -> Bool {
    words.count == other.words.count && begins(other, by: likeness)
  }

  /// Whether this is the beginning of `other`, word by word.
  public func begins(_ other: Phrase, by likeness: Likeness) -> Bool {
    words.count <= other.words.count && zip(words, other.words).allSatisfy { likeness.holds($0, $1) }
  }

  /// Whether this stands in `other`, word by word and in order, with nothing in between.
  public func stands(in other: Phrase, by likeness: Likeness) -> Bool {
    guard words.count <= other.words.count else { return false }
    guard mayAllBe(in: other) else { return false }
    return (0...(other.words.count - words.count)).contains { start in
      zip(words, other.words[start...]).allSatisfy { likeness.holds($0, $1) }
    }
  }

  /// Whether all words of this are in `other`, in any order.
  public func isContained(in other: Phrase, by likeness: Likeness) -> Bool {
    mayAllBe(in: other) && words.allSatisfy { word in other.words.contains { likeness.holds($0, word) } }
  }

  /// Whether all words of this are in a stretch of `other`, in any order, that has at most as many other words as there are
  /// gaps between them.
  public func standsTogether(in other: Phrase, by likeness: Likeness) -> Bool {
    if isEmpty { return true }
    guard mayAllBe(in: other) else { return false }
    let length = 2 * words.count - 1
    return other.words.indices.contains { start in
      let stretch = other.words[start...].prefix(length)
      return words.allSatisfy { word in stretch.contains { likeness.holds($0, word) } }
    }
  }

  /// The words of this that are in `other` too.
  public func shared(with other: Phrase) -> [Word] { words.filter { $0.isSame(asAnyOf: other) } }

  /// Whether at least half of the words of this, rounded up, are in `other`: close enough to ask a person.
  public func isClose(to other: Phrase) -> Bool {
    !isEmpty && words.count { $0.isSame(asAnyOf: other) } * 2 >= words.count
  }

  /// Whether no mark of a word tells that it is not in `other`.
  private func mayAllBe(in other: Phrase) -> Bool { words.allSatisfy { $0.mark & other.marks != 0 } }
}

extension Word {
  fileprivate func isSame(asAnyOf other: Phrase) -> Bool {
    mark & other.marks != 0 && other.words.contains { $0.isSame(as: self) }
  }
}
