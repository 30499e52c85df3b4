/// The number of a document as it is published: its last three signs, those before them as stars; of a short one none.
enum MaskedNumber {
  static func text(_ number: String) -> String { text(Array(number), showing: []) }

  /// The numbers of the people of one list, in their order. Of those that would look alike under one name as many more
  /// signs are shown as tell them apart, from the end; the same whatever the order of the list.
  static func texts(_ people: [(name: String, number: String)]) -> [String] {
    let numbers = people.map { Array($0.number) }
    var texts = people.map { text($0.number) }
    let alike = Dictionary(grouping: people.indices) { "\(texts[$0])\0\(people[$0].name.lowercased())" }
    for group in alike.values where group.count > 1 {
      let shown = telling(group.map { numbers[$0] })
      for index in group { texts[index] = text(numbers[index], showing: shown) }
    }
    return texts
  }

  /// The places, from the end, that tell numbers of one length apart.
  private static func telling(_ numbers: [[Character]]) -> Set<Int> {
    var shown: Set<Int> = []
    var parts = [numbers]
    for place in 0..<(numbers.first?.count ?? 0) {
      let split = parts.flatMap { Dictionary(grouping: $0) { $0[$0.count - 1 - place] }.values }
      if split.count > parts.count {
        shown.insert(place)
        parts = split
      }
    }
    return shown
  }

  /// - Parameter places: what is shown beside the end, counted from it.
  private static func text(_ number: [Character], showing places: Set<Int>) -> String {
    let end = number.count > 5 ? 3 : 0
    return String(
      number.enumerated().map { index, sign in
        let place = number.count - 1 - index
        return place < end || places.contains(place) ? sign : "*"
      })
  }
}
