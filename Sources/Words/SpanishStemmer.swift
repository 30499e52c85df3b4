internal import CStemmer

/// The Snowball stemmer for Spanish (libstemmer). Not Sendable: each holder uses its own.
final class SpanishStemmer {
  private let stemmer: OpaquePointer

  init() {
    guard let stemmer = sb_stemmer_new("spanish", "UTF_8") else {
      preconditionFailure("libstemmer was built without its Spanish stemmer")
    }
    self.stemmer = stemmer
  }

  deinit {
    sb_stemmer_delete(stemmer)
  }

  /// The stem of a lower-case word in composed form, accents kept; both in UTF-8.
  func stem(_ word: [UInt8]) -> [UInt8] {
    // Only running out of memory makes the library answer nil; the word is then its own stem.
    guard let stem = sb_stemmer_stem(stemmer, word, Int32(word.count)) else { return word }
    return Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))))
  }
}
