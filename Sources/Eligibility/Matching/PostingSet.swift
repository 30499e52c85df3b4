/// Places of postings in an index, a bit each.
struct PostingSet: Sendable {
  private(set) var words: [UInt64]

  /// None of so many.
  init(count: Int) {
    words = Array(repeating: 0, count: (count + 63) / 64)
  }

  /// All of so many.
  init(all count: Int) {
    words = Array(repeating: .max, count: (count + 63) / 64)
    if count % 64 != 0 { words[count / 64] = 1 << UInt64(count % 64) - 1 }
  }

  mutating func insert(_ place: Int) { words[place / 64] |= 1 << UInt64(place % 64) }

  mutating func remove(_ place: Int) { words[place / 64] &= ~(1 << UInt64(place % 64)) }

  mutating func formUnion(_ other: PostingSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func formIntersection(_ other: PostingSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  func intersects(_ other: PostingSet) -> Bool {
    for index in words.indices where words[index] & other.words[index] != 0 { return true }
    return false
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The places, in order.
  var places: [Int] {
    var places: [Int] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        places.append(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return places
  }
}

/// One thing of its kind that postings ask, such as the first training: which postings ask it, and which condition meets
/// it for which of them.
struct PostingSlot: Sendable {
  /// Postings that do not ask it.
  private(set) var notAsked: PostingSet
  /// Conditions by their places, each with the postings for which it is enough.
  private(set) var choices: [(condition: Int, postings: PostingSet)] = []
  private var known: [Int: Int] = [:]

  init(count: Int) {
    notAsked = PostingSet(all: count)
  }

  /// Says that a posting asks it, and which conditions are each enough.
  mutating func add(_ conditions: [Int], of posting: Int) {
    notAsked.remove(posting)
    for condition in conditions {
      let place = known[condition] ?? choices.count
      if place == choices.count {
        known[condition] = place
        choices.append((condition, PostingSet(count: notAsked.words.count * 64)))
      }
      choices[place].postings.insert(posting)
    }
  }
}
