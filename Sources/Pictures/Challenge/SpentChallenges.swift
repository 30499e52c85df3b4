internal import Synchronization

/// The challenges that were answered, rightly or wrongly, and cannot be answered again.
public protocol SpentChallenges: Sendable {
  /// What keeps a challenge from being written down; nothing is accepted then.
  associatedtype Failure: Error

  /// Writes down that a challenge is used up. Of several calls for one challenge exactly one is answered `true`, however
  /// they come.
  ///
  /// - Parameters:
  ///   - expiry: second since 1970 from which the challenge holds no more; until then it must be remembered.
  ///   - now: the present second.
  func spend(_ nonce: ChallengeNonce, expiry: Int, now: Int) throws(Failure) -> Bool
}

/// Used-up challenges in memory, for one process.
///
/// Only what we signed comes here, so there are no more than were handed out within the life of a challenge. A process
/// that starts anew knows none of them: it must start with a new key, or keep them elsewhere.
public final class SpentInMemory: SpentChallenges {
  private struct State {
    var expiries: [ChallengeNonce: Int] = [:]
    /// How many there may be before those that expired are taken out.
    var room = 1_024
  }

  private let state = Mutex(State())

  /// None used up yet.
  public init() {}

  /// As the protocol says; nothing can keep it from being written down.
  public func spend(_ nonce: ChallengeNonce, expiry: Int, now: Int) -> Bool {
    state.withLock { state in
      guard state.expiries[nonce] == nil else { return false }
      if state.expiries.count >= state.room {
        state.expiries = state.expiries.filter { $0.value > now }
        state.room = max(1_024, 2 * state.expiries.count)
      }
      state.expiries[nonce] = expiry
      return true
    }
  }

  /// How many are remembered.
  var count: Int { state.withLock { $0.expiries.count } }
}
