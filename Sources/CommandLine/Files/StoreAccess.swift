internal import Days
internal import Eligibility
internal import Glibc
internal import Store

/// The store that a command works on.
struct StoreAccess {
  let folder: String
  private let archive: any Archive

  /// - Parameter isNew: whether one is made where there is none.
  init(_ folder: String, making isNew: Bool = false) throws(Stop) {
    self.folder = folder
    do throws(StoreError) {
      archive = isNew ? try SQLiteArchive.openOrMake(folder) : try SQLiteArchive.open(folder)
    } catch {
      throw .store(error, folder: folder)
    }
  }

  init(_ invocation: Invocation, making isNew: Bool = false) throws(Stop) {
    try self.init(invocation["data"] ?? "", making: isNew)
  }

  /// Does something with the store.
  func run<Result>(_ body: (any Archive) throws(StoreError) -> Result) throws(Stop) -> Result {
    do throws(StoreError) {
      return try body(archive)
    } catch {
      throw .store(error, folder: folder)
    }
  }

  // MARK: What is named

  /// A person, by what was typed.
  func person(_ text: String) throws(Stop) -> StoreID {
    guard let id = StoreID(text, .person) else { throw .store(.unknown(.person, text), folder: folder) }
    return id
  }

  /// A receipt, by what was typed.
  func receipt(_ text: String) throws(Stop) -> StoreID {
    guard let id = StoreID(text, .receipt) else { throw .store(.unknown(.receipt, text), folder: folder) }
    return id
  }

  /// The text of an applicant file and what is attached to it: as it stands, or as it was handed in.
  func stored(_ name: StoreName) throws(Stop) -> (bytes: [UInt8], attachments: [StoredAttachment]) {
    try run { archive throws(StoreError) in
      if let receipt = name.receipt {
        let submission = try archive.submission(receipt)
        return (try archive.text(.file, of: submission), submission.attachments)
      }
      guard let (person, version) = name.file else { throw .unknown(.person, name.text) }
      let stored = try archive.file(of: person, version: version)
      return (stored.bytes, stored.attachments)
    }
  }

  /// The text of an applicant file and where each of its attachments lies, each seen to be what was put there.
  func applicantFile(_ name: StoreName) throws(Stop) -> (bytes: [UInt8], attachments: [(path: String, place: String)]) {
    let (bytes, attachments) = try stored(name)
    return try run { archive throws(StoreError) in
      var places: [(path: String, place: String)] = []
      for attachment in attachments {
        places.append((attachment.path, try archive.place(ofAttachment: attachment.sha256)))
      }
      return (bytes, places)
    }
  }

  /// When something was handed in, if it was for this posting; `nil` where it was for another one.
  func days(
    of submission: Submission, for posting: Posting, book: RuleBook, overrides: [Override]
  ) throws(Stop) -> MeasuringDays? {
    guard submission.posting == posting.id else { return nil }
    let admission = Admission(posting: posting, book: book, overrides: overrides)
    return try run { archive throws(StoreError) in try archive.days(of: submission.receipt, by: admission) }
  }

  /// What was handed in, by its receipt.
  func submission(_ receipt: StoreID) throws(Stop) -> Submission {
    try run { archive throws(StoreError) in try archive.submission(receipt) }
  }

  /// The text of a posting: as it stands, or as it stood when something was handed in.
  func posting(_ name: StoreName) throws(Stop) -> [UInt8] {
    try run { archive throws(StoreError) in
      do throws(StoreError) {
        return try archive.posting(name.posting).bytes
      } catch {
        // A posting may have an id that looks like a receipt, so that it is looked for first.
        guard case .unknown = error, let receipt = name.receipt else { throw error }
        return try archive.text(.posting, of: try archive.submission(receipt))
      }
    }
  }
}
