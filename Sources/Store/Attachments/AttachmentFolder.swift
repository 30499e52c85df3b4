internal import Glibc

/// Where attachments lie: each under its SHA-256, `ab/cdef…`, so that one that two files share is kept once.
///
/// One is written under a name that nobody looks for, seen onto the disk, renamed, and only then referred to. So what
/// has its name is whole, whenever the power fails, and a name that nothing refers to does no harm.
struct AttachmentFolder {
  let path: String

  private var incoming: String { "\(path)/incoming" }

  /// Makes the folder, unless it is there.
  func make() throws(StoreError) {
    try Disk.makeFolder(path)
    try Disk.makeFolder(incoming)
  }

  /// Where the attachment with a digest lies, or would.
  func place(of sha256: String) -> String { "\(path)/\(sha256.prefix(2))/\(sha256.dropFirst(2))" }

  func holds(_ sha256: String) throws(StoreError) -> Bool { try Disk.exists(place(of: sha256)) }

  /// Keeps a copy of a file.
  func keep(_ source: String) throws(StoreError) -> (sha256: String, size: Int) {
    let (temporary, descriptor) = try newIncoming()
    defer { close(descriptor) }
    var isKept = false
    defer { if !isKept { unlink(temporary) } }
    let (sha256, size) = try Disk.copy(source, to: (descriptor, temporary))
    guard fsync(descriptor) == 0 else { throw .system(path: temporary, code: errno) }
    if try holds(sha256), try isSound(sha256) {
      // As if it had just been written: whoever collects what nothing refers to leaves the young ones. Where they were
      // quicker, it is written.
      if utimensat(AT_FDCWD, place(of: sha256), nil, 0) == 0 { return (sha256, size) }
    }
    let folder = "\(path)/\(sha256.prefix(2))"
    try Disk.makeFolder(folder)
    try Disk.sync(path)
    try Disk.rename(temporary, to: place(of: sha256), in: folder)
    isKept = true
    return (sha256, size)
  }

  /// A new file under a name that nobody looks for, held until it is closed, so that whoever cleans up knows that somebody
  /// is at work on it.
  private func newIncoming() throws(StoreError) -> (path: String, descriptor: Int32) {
    while true {
      let path = "\(incoming)/\(StoreID(.receipt))"
      let descriptor = try Disk.newFile(path)
      var status = stat()
      guard flock(descriptor, LOCK_EX) == 0, fstat(descriptor, &status) == 0 else {
        let code = errno
        unlink(path)
        close(descriptor)
        throw .system(path: path, code: code)
      }
      // Whoever cleans up may have come between the two, and taken the name away.
      if status.st_nlink > 0 { return (path, descriptor) }
      close(descriptor)
    }
  }

  /// Whether the attachment with a digest still has it.
  func isSound(_ sha256: String) throws(StoreError) -> Bool {
    try Disk.copy(place(of: sha256), to: nil).sha256 == sha256
  }

  /// Copies an attachment to a new file, unless it is not what was put there.
  func copy(_ sha256: String, to target: String) throws(StoreError) {
    let place = place(of: sha256)
    guard try Disk.exists(place) else { throw .damaged(.attachmentMissing(sha256: sha256)) }
    let descriptor = try Disk.newFile(target)
    defer { close(descriptor) }
    var isCopied = false
    defer { if !isCopied { unlink(target) } }
    let found = try Disk.copy(place, to: (descriptor, target)).sha256
    guard found == sha256 else { throw .damaged(.attachmentAltered(sha256: sha256)) }
    guard fsync(descriptor) == 0 else { throw .system(path: target, code: errno) }
    isCopied = true
  }

  /// Takes an attachment away.
  func remove(_ sha256: String) throws(StoreError) {
    guard unlink(place(of: sha256)) == 0 || errno == ENOENT else {
      throw .system(path: place(of: sha256), code: errno)
    }
  }

  /// Shows the digests of all that lies there, in their order; of one folder at a time they are held, so that there may
  /// be any number of them.
  func visit(_ visit: (String) throws(StoreError) -> Void) throws(StoreError) {
    for folder in try Disk.names(in: path) where folder.utf8.count == 2 {
      for name in try Disk.names(in: "\(path)/\(folder)") { try visit(folder + name) }
    }
  }

  /// What was being written when somebody's work ended; what somebody is at work on is none of it.
  func unfinished() throws(StoreError) -> [String] {
    var found: [String] = []
    try visitUnfinished { found.append($0) }
    return found
  }

  /// Takes that away.
  ///
  /// - Returns: how many there were.
  @discardableResult
  func clearIncoming() throws(StoreError) -> Int {
    var count = 0
    try visitUnfinished { if unlink($0) == 0 { count += 1 } }
    return count
  }

  /// Shows what nobody is at work on, each held as long as it is looked at.
  private func visitUnfinished(_ visit: (String) -> Void) throws(StoreError) {
    for name in try Disk.names(in: incoming) {
      let file = "\(incoming)/\(name)"
      let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { visit(file) }
    }
  }

  // MARK: Who is at work

  /// Says that somebody keeps attachments that nothing refers to yet; waits for who takes such away.
  func lockToKeep() throws(StoreError) -> FolderLock {
    guard let lock = try FolderLock(incoming, LOCK_SH) else { throw .system(path: incoming, code: errno) }
    return lock
  }

  /// Sees to it that nobody keeps attachments meanwhile; `nil` where somebody goes on doing so.
  ///
  /// - Parameter patience: how many times to ask, with a pause between.
  func lockAlone(patience: Int) throws(StoreError) -> FolderLock? {
    for attempt in 1...max(1, patience) {
      if let lock = try FolderLock(incoming, LOCK_EX | LOCK_NB) { return lock }
      if attempt < patience { usleep(50_000) }
    }
    return nil
  }
}
