public import Days

/// A file of an applicant as it was saved at one time.
public struct FileVersion: Hashable, Sendable {
  public let person: StoreID
  /// From 1.
  public let number: Int
  public let saved: Moment
  public let sha256: String
}

/// What the store keeps of a file of an applicant: its text and what is attached to it.
public struct StoredFile: Sendable {
  public let version: FileVersion
  public let bytes: [UInt8]
  /// In the order of their paths.
  public let attachments: [StoredAttachment]
}

/// An attachment of a file: the path under which the file names it, and its content.
public struct StoredAttachment: Hashable, Sendable {
  public let path: String
  public let sha256: String

  public init(path: String, sha256: String) {
    self.path = path
    self.sha256 = sha256
  }
}

/// A person whose files the store keeps.
public struct StoredPerson: Sendable {
  public let id: StoreID
  /// As their files have it, the number in letters and digits alone; `nil` once everything that could be erased was.
  public let document: (type: String, number: String)?
  /// The last version of their file; `nil` once it was erased.
  public let latest: FileVersion?
  public let submissions: Int
}
