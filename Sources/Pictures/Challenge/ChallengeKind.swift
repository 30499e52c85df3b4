/// How somebody is asked to show that they are a person, or that an address is theirs.
public enum ChallengeKind: UInt8, CaseIterable, Hashable, Sendable {
  /// Letters in a picture.
  case picture = 1
  /// A code sent by e-mail: for whoever cannot use a picture.
  case mail = 2
}
