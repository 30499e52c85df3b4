internal import Days
internal import Glibc

/// Cleaning up, and copies of the whole.
extension SQLiteArchive {
  /// How old an attachment must be before it counts as forgotten while somebody is putting some there: one that was just
  /// kept is about to be referred to.
  private static let grace = 3_600

  public func collect() throws(StoreError) -> Sweep { try sweep(patience: 1) }

  /// Takes away what nothing refers to: all of it, where nobody is putting attachments there.
  func sweep(patience: Int) throws(StoreError) -> Sweep {
    try attachments.make()
    var count = try attachments.clearIncoming()
    var isWhole = true
    let lock = try attachments.lockAlone(patience: patience)
    try database.write { () throws(StoreError) in
      try dropUnreferenced()
      try attachments.visit { sha256 throws(StoreError) in
        if try isListed(attachment: sha256) { return }
        if lock != nil || isOld(attachments.place(of: sha256)) {
          try attachments.remove(sha256)
          count += 1
        } else {
          isWhole = false
        }
      }
    }
    return withExtendedLifetime(lock) { Sweep(count: count, isWhole: isWhole) }
  }

  /// Rows of attachments that no file and no submission names.
  private func dropUnreferenced() throws(StoreError) {
    try database.run(
      """
      DELETE FROM attachment WHERE NOT EXISTS (SELECT 1 FROM file_attachment WHERE attachment = attachment.id)
        AND NOT EXISTS (SELECT 1 FROM submission_attachment WHERE attachment = attachment.id)
      """)
  }

  /// Whether there is a row for an attachment: nothing refers to one without.
  func isListed(attachment sha256: String) throws(StoreError) -> Bool {
    try database.first("SELECT 1 FROM attachment WHERE sha256 = ?", .text(sha256)) { _ in } != nil
  }

  private func isOld(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && time(nil) - status.st_mtim.tv_sec >= Self.grace
  }

  /// A copy of one state of the database, then of the attachments that it names: those never change, so that others may
  /// go on writing. The copy has its name only once it is whole.
  public func backUp(to path: String) throws(StoreError) {
    let target = Disk.trimmed(path)
    if try Disk.exists(target) { throw .exists(path: target) }
    let partial = "\(target).partial"
    if try Disk.exists(partial) { throw .exists(path: partial) }
    try Disk.makeFolder(partial)
    do throws(StoreError) {
      try copyAll(to: partial)
      try Disk.rename(partial, to: target, in: Disk.folder(of: target))
    } catch {
      Disk.discard(partial)
      throw error
    }
  }

  private func copyAll(to partial: String) throws(StoreError) {
    let file = Self.file(in: partial)
    try Disk.makeFile(file)
    try database.copy(to: file)
    try Disk.sync(file)
    let copy = SQLiteArchive(folder: partial, database: try Database(file, .readOnly))
    try copy.attachments.make()
    try copy.database.visit("SELECT sha256 FROM attachment") { row throws(StoreError) in
      let sha256 = row.text(0)
      let place = copy.attachments.place(of: sha256)
      let folder = Disk.folder(of: place)
      try Disk.makeFolder(folder)
      try attachments.copy(sha256, to: place)
      try Disk.sync(folder)
      return true
    }
    try Disk.sync(copy.attachments.path)
    try Disk.sync(partial)
  }

  /// Makes a store of a copy, once the copy was seen to be whole.
  ///
  /// - Returns: what is wrong with the copy; nothing was made then.
  public static func restore(_ copy: String, to folder: String) throws(StoreError) -> CheckReport {
    let source = try open(copy, isCopy: true)
    if try source.isOfEarlierProgram {
      // It is what becomes of it that can be looked at: the copy itself stays as it is.
      try source.backUp(to: folder)
      let report = try open(folder).check()
      if !report.flaws.isEmpty { Disk.discard(Disk.trimmed(folder)) }
      return report
    }
    let report = try source.check()
    if report.flaws.isEmpty { try source.backUp(to: folder) }
    return report
  }
}
