/// Words that were seen, by their letters: what a word is need not be worked out again.
///
/// Every word has one place, and of two words with one place the later is kept. So nothing that is read makes it grow
/// without end or slower than working out every word.
struct WordTable {
  private struct Place {
    /// In lower case; none where nothing was kept.
    var letters: [UInt8] = []
    /// `nil` for a stop word.
    var word: Word?
  }

  private var places = [Place](repeating: Place(), count: 1 << 10)
  private var filled = 0
  /// More words than a posting's people share.
  private static let most = 1 << 15

  /// The word of letters, worked out by `make` where it is not known; `nil` for a stop word.
  mutating func word(_ letters: [UInt8], _ make: ([UInt8]) -> Word?) -> Word? {
    let place = place(of: letters)
    if places[place].letters == letters { return places[place].word }
    let word = make(letters)
    if filled * 2 >= places.count, places.count < Self.most { grow() }
    put(Place(letters: letters, word: word))
    return word
  }

  private mutating func grow() {
    let known = places
    places = [Place](repeating: Place(), count: known.count * 2)
    filled = 0
    for place in known where !place.letters.isEmpty { put(place) }
  }

  private mutating func put(_ new: Place) {
    let place = place(of: new.letters)
    if places[place].letters.isEmpty { filled += 1 }
    places[place] = new
  }

  private func place(of letters: [UInt8]) -> Int {
    let hash = letters.shortHash
    return Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (places.count - 1)
  }
}
