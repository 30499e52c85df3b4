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

  /// The stem of a lower-case word in composed form, accents kept.
  func stem(_ word: String) -> String {
    let bytes = Array(word.utf8)
    // Only running out of memory makes the library answer nil; the word is then its own stem.
    guard let stem = sb_stemmer_stem(stemmer, bytes, Int32(bytes.count)) else { return word }
    let length = Int(sb_stemmer_length(stemmer))
    return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
  }
}
