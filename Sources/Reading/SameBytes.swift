extension ArraySlice<UInt8> {
  /// Whether another slice has the same bytes. Eight are compared at once: the lists of a file are long, and most of them
  /// stay as they were.
  package func hasSameBytes(as other: ArraySlice<UInt8>) -> Bool {
    guard count == other.count else { return false }
    return withUnsafeBytes { own in
      other.withUnsafeBytes { other in
        var place = 0
        while place + 8 <= own.count {
          if own.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            != other.loadUnaligned(fromByteOffset: place, as: UInt64.self)
          {
            return false
          }
          place += 8
        }
        return own[place...].elementsEqual(other[place...])
      }
    }
  }
}
