public import Digests

/// Hands out challenges and takes answers to them.
///
/// It keeps nothing of what it hands out: all of a challenge is in its token, which only this key can have made. What is
/// kept is which ones were used up.
public struct ChallengeDesk: Sendable {
  /// What came of an answer.
  public enum Outcome: String, CaseIterable, Hashable, Sendable {
    case accepted
    /// The answer is another one. The challenge is used up all the same.
    case wrong
    /// Its time is over.
    case expired
    /// It was answered before.
    case used
    /// It was made for another session or form, or is a challenge of another kind.
    case elsewhere
    /// It is no token, or none that was made with this key.
    case foreign
  }

  /// A picture and the token that goes with it.
  public struct PictureChallenge: Sendable {
    /// What is shown.
    public let picture: GreyRaster
    /// What comes back with the answer.
    public let token: String
  }

  /// A code for a mailer and the token that goes into the form.
  public struct MailChallenge: Sendable {
    /// What is sent to the address that is to be confirmed, and shown nowhere else.
    public let code: String
    /// What comes back with the answer.
    public let token: String
  }

  /// Seconds that a challenge holds, where nobody says otherwise.
  public static let life = 300
  /// Seconds that it may hold.
  public static let lives = 1...3_600

  private let key: SecretKey
  private let life: Int

  /// - Parameter life: seconds that a challenge holds, within `lives`.
  public init(key: SecretKey, life: Int = life) {
    precondition(Self.lives.contains(life), "whoever takes it from outside checks it")
    (self.key, self.life) = (key, life)
  }

  /// A picture with letters.
  public func picture(for binding: ChallengeBinding, now: Int) -> PictureChallenge {
    var generator = SystemRandomNumberGenerator()
    return picture(for: binding, now: now, using: &generator)
  }

  /// A code to be sent by e-mail. It lives as a picture does: it expires, and holds for one answer.
  public func mail(for binding: ChallengeBinding, now: Int) -> MailChallenge {
    var generator = SystemRandomNumberGenerator()
    return mail(for: binding, now: now, using: &generator)
  }

  /// Holds an answer against the challenge, which is used up by it, whatever comes out.
  ///
  /// - Parameters:
  ///   - token: as it came back.
  ///   - answer: what was typed; neither case nor blanks matter.
  ///   - now: the present second since 1970.
  public func verify<Spent: SpentChallenges>(
    _ token: String, kind: ChallengeKind, answer: String, for binding: ChallengeBinding, now: Int, spent: Spent
  ) throws(Spent.Failure) -> Outcome {
    guard let token = ChallengeToken(token, key: key) else { return .foreign }
    guard now < token.expiry else { return .expired }
    // Used up before anything is compared: of two answers that come together, one is looked at.
    guard try spent.spend(token.nonce, expiry: token.expiry, now: now) else { return .used }
    guard token.kind == kind, token.isBound(to: binding, key) else { return .elsewhere }
    return token.isAnswered(by: answer, key) ? .accepted : .wrong
  }

  func picture(
    for binding: ChallengeBinding, now: Int, using generator: inout some RandomNumberGenerator
  ) -> PictureChallenge {
    let captcha = Captcha(using: &generator)
    return PictureChallenge(
      picture: captcha.picture, token: token(.picture, captcha.answer, binding, now: now, using: &generator))
  }

  func mail(
    for binding: ChallengeBinding, now: Int, using generator: inout some RandomNumberGenerator
  ) -> MailChallenge {
    let code = (0..<2).map { _ in CaptchaAlphabet.answer(using: &generator) }.joined(separator: "-")
    return MailChallenge(code: code, token: token(.mail, code, binding, now: now, using: &generator))
  }

  private func token(
    _ kind: ChallengeKind, _ answer: String, _ binding: ChallengeBinding, now: Int,
    using generator: inout some RandomNumberGenerator
  ) -> String {
    ChallengeToken(
      kind, answer: answer, binding: binding, expiry: now + life, nonce: ChallengeNonce(using: &generator), key: key
    ).text(key)
  }
}
