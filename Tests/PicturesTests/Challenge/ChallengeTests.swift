import Digests
import Foundation
import TestSupport
import Testing

@testable import Pictures

/// Tokens, and the life of a challenge.
@Suite struct ChallengeTests {
  static let key = SecretKey([UInt8](repeating: 7, count: 32))!
  static let desk = ChallengeDesk(key: key)
  static let binding = ChallengeBinding(session: "a session", form: "a form")

  /// A challenge whose answer is known, since its numbers are.
  private func challenge(
    _ kind: ChallengeKind = .picture, seed: UInt64 = 1, now: Int = 1_000
  ) -> (answer: String, token: String) {
    var (generator, same) = (SeededGenerator(seed: seed), SeededGenerator(seed: seed))
    switch kind {
    case .picture:
      let token = Self.desk.picture(for: Self.binding, now: now, using: &generator).token
      return (Captcha(using: &same).answer, token)
    case .mail:
      let challenge = Self.desk.mail(for: Self.binding, now: now, using: &generator)
      return (challenge.code, challenge.token)
    }
  }

  private func verify(
    _ token: String, _ answer: String, kind: ChallengeKind = .picture, for binding: ChallengeBinding = binding,
    now: Int = 1_001, spent: SpentInMemory = SpentInMemory()
  ) -> ChallengeDesk.Outcome {
    Self.desk.verify(token, kind: kind, answer: answer, for: binding, now: now, spent: spent)
  }

  @Test(arguments: ChallengeKind.allCases)
  func theRightAnswerIsAcceptedOnce(kind: ChallengeKind) {
    let (answer, token) = challenge(kind)
    let spent = SpentInMemory()
    #expect(verify(token, answer, kind: kind, spent: spent) == .accepted)
    #expect(verify(token, answer, kind: kind, spent: spent) == .used)
  }

  @Test(arguments: ChallengeKind.allCases)
  func aWrongAnswerUsesItUp(kind: ChallengeKind) {
    let (answer, token) = challenge(kind)
    let spent = SpentInMemory()
    #expect(verify(token, "AAAAAA", kind: kind, spent: spent) == .wrong)
    #expect(verify(token, answer, kind: kind, spent: spent) == .used)
  }

  @Test(arguments: ChallengeKind.allCases)
  func itExpiresToTheSecond(kind: ChallengeKind) {
    let (answer, token) = challenge(kind, now: 1_000)
    #expect(verify(token, answer, kind: kind, now: 1_299) == .accepted)
    #expect(verify(token, answer, kind: kind, now: 1_300) == .expired)
  }

  @Test func itHoldsForItsSessionFormAndKindAlone() {
    let (answer, token) = challenge()
    for other in [
      ChallengeBinding(session: "another", form: "a form"), ChallengeBinding(session: "a session", form: "another"),
      ChallengeBinding(session: "", form: ""), ChallengeBinding(session: "a sessiona", form: " form"),
    ] {
      #expect(verify(token, answer, for: other) == .elsewhere)
    }
    #expect(verify(token, answer, kind: .mail) == .elsewhere)
  }

  @Test func neitherCaseNorBlanksMatter() {
    let (answer, token) = challenge()
    #expect(verify(token, answer.lowercased()) == .accepted)
    #expect(verify(token, " \(answer.prefix(3)) \(answer.dropFirst(3))\r\n") == .accepted)
    for wrong in ["", String(answer.dropLast()), answer + "A", answer.dropLast() + "É", String(answer.reversed())] {
      #expect(verify(token, wrong) == .wrong, "\(wrong)")
    }
    let mail = challenge(.mail)
    #expect(verify(mail.token, mail.answer.filter { $0 != "-" }.lowercased(), kind: .mail) == .accepted)
  }

  @Test func everyOtherTextIsForeign() {
    let (answer, token) = challenge()
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    for (place, index) in token.indices.enumerated() {
      let other = letters.first { $0 != token[index] && !"AQgw".contains($0) || place % 7 == 0 && $0 != token[index] }!
      var changed = token
      changed.replaceSubrange(index...index, with: [other])
      #expect(verify(changed, answer) == .foreign, "\(place)")
    }
    let strange = [
      "", "=", token + "=", token + "A", " " + token, String(token.dropLast()), String(repeating: "A", count: 1 << 20),
    ]
    for text in strange { #expect(verify(text, answer) == .foreign) }
    let other = ChallengeDesk(key: SecretKey([UInt8](repeating: 8, count: 32))!)
    #expect(
      other.verify(token, kind: .picture, answer: answer, for: Self.binding, now: 1_001, spent: SpentInMemory())
        == .foreign)
  }

  /// Of many answers that come at the same moment one is looked at.
  @Test func ofParallelAnswersExactlyOneWins() async {
    for seed in 0..<50 {
      let (answer, token) = challenge(seed: UInt64(seed))
      let spent = SpentInMemory()
      let outcomes = await withTaskGroup(of: ChallengeDesk.Outcome.self) { group in
        for _ in 0..<16 {
          group.addTask {
            Self.desk.verify(token, kind: .picture, answer: answer, for: Self.binding, now: 1_001, spent: spent)
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.count { $0 == .accepted } == 1 && outcomes.count { $0 == .used } == 15)
    }
  }

  @Test func whatExpiredIsForgotten() {
    var generator = SeededGenerator(seed: 3)
    let spent = SpentInMemory()
    for second in 0..<5_000 {
      #expect(spent.spend(ChallengeNonce(using: &generator), expiry: second + 10, now: second))
    }
    #expect(spent.count <= 1_034)
  }

  /// Everything that is handed out, but the picture itself, is the same whatever the answer, to somebody without the key.
  @Test func nothingLeadsToTheAnswer() throws {
    let (answer, token) = challenge()
    let mail = challenge(.mail)
    for (text, secret) in [(token, answer), (mail.token, mail.answer)] {
      let bytes = try #require(Base64URL.bytes(text))
      #expect(!text.localizedCaseInsensitiveContains(secret))
      #expect(!String(decoding: bytes, as: UTF8.self).localizedCaseInsensitiveContains(secret))
      // Trying all answers needs the key: under another one the right answer leaves no trace.
      let (nonce, stored) = (Array(bytes[10..<26]), Array(bytes[58..<90]))
      let plain = Array(secret.filter { $0 != "-" }.utf8)
      #expect(Self.key.authenticator(of: nonce + plain, for: "answer") == stored)
      #expect(SecretKey([UInt8](repeating: 0, count: 32))!.authenticator(of: nonce + plain, for: "answer") != stored)
      #expect(SHA256.hex(nonce + plain) != Hexadecimal.text(stored) && SHA256.hex(plain) != Hexadecimal.text(stored))
    }
  }

  @Test func nothingSecretIsDescribed() {
    var generator = SeededGenerator(seed: 5)
    let captcha = Captcha(using: &generator)
    var dumped = ""
    dump(captcha, to: &dumped)
    dump(Self.key, to: &dumped)
    #expect(!"\(captcha) \(String(reflecting: captcha)) \(dumped)".contains(captcha.answer))
    #expect(!"\(Self.key) \(String(reflecting: Self.key)) \(dumped)".contains(Self.key.hexadecimal.prefix(8)))
    #expect(!dumped.contains("7"))
  }

  @Test func twoChallengesHaveNothingInCommon() {
    let challenges = (0..<200).map { _ in Self.desk.mail(for: Self.binding, now: 0) }
    #expect(Set(challenges.map(\.code)).count == 200 && Set(challenges.map(\.token)).count == 200)
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
    ("foobar", "Zm9vYmFy"),
  ])
  func lettersAreThoseOfTheStandard(bytes: String, text: String) {
    #expect(Base64URL.text(Array(bytes.utf8)) == text && Base64URL.bytes(text) == Array(bytes.utf8))
  }

  @Test func letterThatNobodyWouldHaveWrittenIsRefused() {
    for text in ["Z", "Zh", "Zm9=", "Zm 9", "Zm9v+", "Zm9v/", "ñ"] { #expect(Base64URL.bytes(text) == nil, "\(text)") }
  }
}
