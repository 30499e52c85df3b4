/// A chunk of a PNG: where it stands and what it is called.
struct PNGChunk {
  /// Four letters.
  let name: String
  /// Where its length stands.
  let start: Int
  /// Where its content stands.
  let content: Range<Int>

  /// Where the next one begins: behind the sum of this one.
  var end: Int { content.upperBound + 4 }

  /// Whether a reader may pass over it: its name begins with a small letter.
  var isAncillary: Bool { name.utf8.first.map { $0 & 0x20 != 0 } ?? false }
}
