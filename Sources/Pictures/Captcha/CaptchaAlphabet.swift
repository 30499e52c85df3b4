/// The letters that an answer is made of.
///
/// Left out is what is easily taken for another one once it is bent: B, D, F, G, I, N, O, Q, R, U, V, W, X and Z have
/// doubles among these or among one another. Digits are left out altogether, so that nobody wonders whether a sign is
/// one.
public enum CaptchaAlphabet {
  /// All of them, in their order.
  public static let letters: [Character] = Array("ACEHJKLMPSTY")

  /// Letters of an answer: one in three million is right by chance, and each picture can be answered once.
  public static let length = 6

  /// An answer by chance.
  static func answer(using generator: inout some RandomNumberGenerator) -> String {
    String((0..<length).map { _ in letters[Int.random(in: letters.indices, using: &generator)] })
  }
}
