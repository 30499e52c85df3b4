import Digests
import Pictures

/// Tokens: of all texts the one that was handed out is ours, and no answer by chance is right.
enum TokenTarget {
  private static let desk: ChallengeDesk = {
    guard let key = SecretKey([UInt8](repeating: 0x5A, count: SecretKey.size)) else {
      preconditionFailure("a key of another length")
    }
    return ChallengeDesk(key: key)
  }()
  private static let binding = ChallengeBinding(session: "session", form: "form")
  private static let token = Array(desk.picture(for: binding, now: 0).token.utf8)

  static func run(_ bytes: [UInt8]) {
    precondition(outcome(String(decoding: bytes, as: UTF8.self)) == .foreign, "a text by chance is a token")
    // The one that was handed out, changed where the input is not zero.
    let changed = token.indices.map { token[$0] ^ ($0 < bytes.count ? bytes[$0] : 0) }
    let isSame = changed == token
    let outcome = outcome(String(decoding: changed, as: UTF8.self))
    precondition(isSame ? outcome == .wrong : outcome == .foreign, "\(outcome)")
  }

  private static func outcome(_ text: String) -> ChallengeDesk.Outcome {
    desk.verify(text, kind: .picture, answer: "??????", for: binding, now: 1, spent: SpentInMemory())
  }
}
