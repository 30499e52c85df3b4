extension Sequence<UInt8> {
  /// The hash of Fowler, Noll and Vo (FNV-1a): words are short, and of one that somebody chose to have the hash of another
  /// the letters are compared as of every word.
  var shortHash: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in self { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
