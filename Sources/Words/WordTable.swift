/// Words that were seen, by their letters: what a word is need not be worked out again.
///
/// Every word has one place, and of two words with one place the later is kept. So nothing that is read makes it grow
/// without end or slower than working out every word.
struct WordTable {
  private struct Place {
    /// None where nothing was kept.
    var letters = ShortWord.none
    /// `nil` for a stop word.
    var word: Word?
  }

  private var places: [Place] = []
  private var filled = 0
  private static let fewest = 1 << 6
  /// More words than a posting's people share.
  private static let most = 1 << 15

  /// The word of letters, worked out by `make` where it is not known; `nil` for a stop word.
  mutating func word(_ letters: ShortWord, _ make: () -> Word?) -> Word? {
    if filled * 2 >= places.count, places.count < Self.most { grow() }
    let place = place(of: letters)
    if places[place].letters == letters { return places[place].word }
    let word = make()
    put(Place(letters: letters, word: word))
    return word
  }

  private mutating func grow() {
    let known = places
    places = [Place](repeating: Place(), count: max(Self.fewest, known.count * 2))
    filled = 0
    for place in known where place.letters != .none { put(place) }
  }

  private mutating func put(_ new: Place) {
    let place = place(of: new.letters)
    if places[place].letters == .none { filled += 1 }
    places[place] = new
  }

  private func place(of letters: ShortWord) -> Int {
    Int(truncatingIfNeeded: letters.hash) & (places.count - 1)
  }
}
