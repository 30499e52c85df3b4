/// How near two words must be to be taken for one.
public enum Likeness: Sendable {
  /// The same word.
  case word
  /// The same word in another number or gender: for names, which a posting gives exactly (Indecopi 2.1.3, Formación
  /// Académica d, Cursos).
  case form
  /// The same stem, which words of another meaning may have too: enough to ask a person, and for what somebody did.
  case stem

  func holds(_ a: Word, _ b: Word) -> Bool {
    switch self {
    case .word: a.isSpelt(as: b)
    case .form: a.isForm(of: b)
    case .stem: a.isSame(as: b)
    }
  }
}
