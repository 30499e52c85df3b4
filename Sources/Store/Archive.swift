public import Days
public import Eligibility

/// What the rooms above need of a store. Whatever keeps it, nothing above changes.
///
/// Every change is whole or did not happen, and is on the disk when the call returns.
public protocol Archive {
  // MARK: Files of applicants

  /// Keeps a copy of a document, for a file that is saved next: until then nobody takes it away.
  ///
  /// - Returns: its SHA-256, by which a file that is saved afterwards names it.
  func keep(attachment path: String) throws(StoreError) -> String

  /// Saves a file as the next version of its person's, whom its document of identity names.
  ///
  /// - Parameter attachments: what of its attachments is there, kept before.
  /// - Returns: the version, and whether it is a new one: what is as before is not saved again.
  func save(
    file: [UInt8], attachments: [StoredAttachment], at moment: Moment
  ) throws(StoreError) -> (version: FileVersion, isNew: Bool)

  /// A version of the file of a person; the last one where none is named.
  func file(of person: StoreID, version: Int?) throws(StoreError) -> StoredFile

  /// Somebody; `nil` where there is nobody of that id.
  func person(_ id: StoreID) throws(StoreError) -> StoredPerson?

  /// Everybody, in the order in which they came.
  func persons(_ visit: (StoredPerson) throws(StoreError) -> Void) throws(StoreError)

  /// Where an attachment lies, once it was seen to be what was put there.
  func place(ofAttachment sha256: String) throws(StoreError) -> String

  /// Copies an attachment to a new file, unless it is not what was put there.
  func copy(attachment sha256: String, to path: String) throws(StoreError)

  // MARK: Postings

  /// Saves a posting, or a correction of it as long as nothing was handed in for it.
  ///
  /// - Returns: the posting, and whether something was saved.
  func save(posting: [UInt8], at moment: Moment) throws(StoreError) -> (posting: StoredPosting, isNew: Bool)

  func posting(_ id: String) throws(StoreError) -> StoredPosting

  /// All postings, in the order in which they came.
  func postings() throws(StoreError) -> [StoredPosting]

  /// Ends a posting for good.
  func cancel(posting id: String, at moment: Moment) throws(StoreError)

  // MARK: Submissions

  /// Takes the last version of a person's file for a posting, if the posting and its book let it be taken.
  ///
  /// - Parameter book: the one that the posting names.
  func submit(
    _ person: StoreID, to posting: String, under book: RuleBook, at moment: Moment
  ) throws(StoreError) -> Submission

  func withdraw(_ receipt: StoreID, at moment: Moment) throws(StoreError)

  func submission(_ receipt: StoreID) throws(StoreError) -> Submission

  /// A text as it was frozen, seen to be what the submission says by its SHA-256.
  func text(_ part: FrozenText, of submission: Submission) throws(StoreError) -> [UInt8]

  /// What was handed in for a posting, in that order.
  func submissions(for posting: String, _ visit: (Submission) throws(StoreError) -> Void) throws(StoreError)

  /// What is to be evaluated of that which was handed in for a posting: of each person what counts, in the order in which
  /// it came in; who applied and has no papers for a stage that looks at papers stands there by the application.
  func evaluated(
    for posting: String, by admission: Admission, stage: Stage
  ) throws(StoreError) -> [EvaluatedSubmission]

  /// On which days somebody is measured by what they handed in.
  func days(of receipt: StoreID, by admission: Admission) throws(StoreError) -> MeasuringDays

  /// What a person handed in, in that order.
  func submissions(of person: StoreID) throws(StoreError) -> [Submission]

  /// Keeps a verdict or decisions with a submission.
  func keep(_ judgement: Judgement, of receipt: StoreID) throws(StoreError)

  /// What was kept with a submission, in that order.
  func judgements(of receipt: StoreID) throws(StoreError) -> [Judgement]

  // MARK: Upkeep

  /// The audit log of a person or a posting.
  func entries(ofPerson person: StoreID) throws(StoreError) -> [AuditEntry]
  func entries(ofPosting posting: String) throws(StoreError) -> [AuditEntry]

  /// Looks at everything that is kept: the database, every chain, every attachment.
  func check() throws(StoreError) -> CheckReport

  /// Takes away attachments that nothing refers to.
  func collect() throws(StoreError) -> Sweep

  /// Copies the whole store to a new folder, while others work on it.
  func backUp(to folder: String) throws(StoreError)

  /// Notes that a person's data were handed over.
  func noteExport(of person: StoreID, at moment: Moment) throws(StoreError)

  /// Erases what may be erased of a person: all, but what they handed in.
  func erase(_ person: StoreID, at moment: Moment) throws(StoreError) -> Erasure
}
