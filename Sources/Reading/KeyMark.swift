/// A bit that the length of a key and its first and last byte choose: keys of different marks are different keys.
enum KeyMark {
  static func of(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard let first = name.first else { return 1 }
    return of(count: name.count, first, name[name.count - 1])
  }

  /// All bits of one with escapes, which may be any key.
  static func of(_ key: JSONDocument.Node, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard key.kind == .string else { return ~0 }
    if key.end == key.start { return 1 }
    return of(count: Int(key.end &- key.start), bytes[Int(key.start)], bytes[Int(key.end) - 1])
  }

  private static func of(count: Int, _ first: UInt8, _ last: UInt8) -> UInt32 {
    1 << UInt32(truncatingIfNeeded: (Int(first) &* 3 &+ Int(last) &* 7 &+ count) & 31)
  }
}
