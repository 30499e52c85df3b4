internal import Days
internal import Digests
internal import Reading

/// What rows of the audit log are the hash of. Where the hashed text could be guessed, such as a number of eight digits,
/// a random salt stands in it, which is erased with the person.
enum Subject {
  static func fileVersion(_ version: FileVersion, attachments: [StoredAttachment], salt: String) -> String {
    hash(
      [
        "file/1", "person \(version.person)", "version \(version.number)", "at \(version.saved)",
        "file \(version.sha256)",
      ]
        + attachments.map(line) + ["salt \(salt)"])
  }

  static func posting(_ id: String, version: Int, at moment: Moment, sha256: String) -> String {
    hash(["posting/1", "posting \(JSONText.quoted(id))", "version \(version)", "at \(moment)", "text \(sha256)"])
  }

  static func cancellation(of id: String, at moment: Moment) -> String {
    hash(["cancellation/1", "posting \(JSONText.quoted(id))", "at \(moment)"])
  }

  static func withdrawal(of receipt: StoreID, at moment: Moment) -> String {
    hash(["withdrawal/1", "receipt \(receipt)", "at \(moment)"])
  }

  static func judgement(_ kind: String, of receipt: StoreID, at moment: Moment, sha256: String) -> String {
    hash(["judgement/1", "receipt \(receipt)", "kind \(kind)", "at \(moment)", "text \(sha256)"])
  }

  /// An attachment as it stands in what is hashed.
  static func line(_ attachment: StoredAttachment) -> String {
    "attachment \(JSONText.quoted(attachment.path)) \(attachment.sha256)"
  }

  private static func hash(_ lines: [String]) -> String {
    SHA256.hex(Array(lines.map { $0 + "\n" }.joined().utf8))
  }
}
