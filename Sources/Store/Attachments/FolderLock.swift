internal import Glibc

/// A lock on a folder, as long as this lives; the system takes it away from who is no more.
final class FolderLock {
  private let descriptor: Int32

  /// - Parameter kind: shared or alone, and whether to wait; `nil` where the lock is not to be had.
  init?(_ folder: String, _ kind: Int32) throws(StoreError) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path: folder, code: errno) }
    if flock(descriptor, kind) != 0 { return nil }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}
