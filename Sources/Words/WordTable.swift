/// Words that were seen, by their letters: what a word is need not be worked out again.
///
/// Every word has four places; where other words have all of them, the latest takes one. So nothing that is read makes it
/// grow without end or slower than working out every word, and words that are frequent do not put each other out.
struct WordTable {
  private struct Place {
    /// None where nothing was kept.
    var letters = ShortWord.none
    /// `nil` for a stop word.
    var word: Word?
  }

  private var places: [Place] = []
  private var filled = 0
  /// Which of four the next word takes that finds none free.
  private var latest = 0
  private static let ways = 4
  private static let fewest = 1 << 6
  /// More words than a posting's people share.
  private static let most = 1 << 15

  /// The word of letters, worked out by `make` where it is not known; `nil` for a stop word.
  mutating func word(_ letters: ShortWord, _ make: () -> Word?) -> Word? {
    if filled * 2 >= places.count, places.count < Self.most { grow() }
    let first = first(of: letters)
    for place in first..<first + Self.ways where places[place].letters == letters { return places[place].word }
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
    let first = first(of: new.letters)
    if let free = (first..<first + Self.ways).first(where: { places[$0].letters == .none }) {
      filled += 1
      places[free] = new
    } else {
      places[first + latest] = new
      latest = (latest + 1) % Self.ways
    }
  }

  /// The first of the four places of a word.
  private func first(of letters: ShortWord) -> Int {
    Int(truncatingIfNeeded: letters.hash) & (places.count - Self.ways)
  }
}
