/// Where a challenge may be answered: the session that it was made for and the form that it stands in.
public struct ChallengeBinding: Hashable, Sendable {
  /// What the session is known by.
  public let session: String
  /// What the form is known by.
  public let form: String

  /// Any two texts; empty ones bind to nothing but one another.
  public init(session: String, form: String) {
    (self.session, self.form) = (session, form)
  }

  /// Bytes that no other session and form have.
  var bytes: [UInt8] { Self.counted(session) + Self.counted(form) }

  private static func counted(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    return stride(from: 24, through: 0, by: -8).map { UInt8(bytes.count >> $0 & 0xFF) } + bytes
  }
}
