/// Places of experience records of one person, at most 128.
struct RecordSet: Hashable {
  private(set) var bits: UInt128 = 0

  init() {}

  /// The first so many places; `nil` where there are too many.
  init?(all count: Int) {
    guard count <= UInt128.bitWidth else { return nil }
    bits = count == UInt128.bitWidth ? .max : (1 << UInt128(count)) - 1
  }

  mutating func insert(_ place: Int) { bits |= 1 << UInt128(place) }

  mutating func formIntersection(_ other: RecordSet) { bits &= other.bits }

  mutating func formUnion(_ other: RecordSet) { bits |= other.bits }

  func contains(_ place: Int) -> Bool { bits & (1 << UInt128(place)) != 0 }
}
