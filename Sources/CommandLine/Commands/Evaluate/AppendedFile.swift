internal import Glibc
internal import OperatingSystem

/// A file that grows, and whose end is known again after the program was ended.
final class AppendedFile {
  let path: String
  private let descriptor: Int32
  private(set) var size = 0

  /// Opens a file, or makes it, as it is.
  init(_ path: String) throws(FileError) {
    self.path = path
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
  }

  /// Cuts it to the length that it is known to have had; what follows is appended there. One that is shorter has lost
  /// something and is not made longer.
  func cut(to size: Int) throws(FileError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(path: path, code: errno) }
    guard Int(status.st_size) >= size else { throw FileError(path: path, code: EIO) }
    guard ftruncate(descriptor, size) == 0, lseek(descriptor, 0, SEEK_END) == size else {
      throw FileError(path: path, code: errno)
    }
    self.size = size
  }

  deinit { close(descriptor) }

  func append(_ bytes: [UInt8]) throws(FileError) {
    guard Descriptor.write(bytes[...], to: descriptor) else { throw FileError(path: path, code: errno) }
    size += bytes.count
  }

  /// Bytes that were written before.
  func bytes(_ range: Range<Int>) throws(FileError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var done = 0
    while done < range.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(descriptor, buffer.baseAddress.map { $0 + done }, range.count - done, range.lowerBound + done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileError(path: path, code: count < 0 ? errno : EIO) }
      done += count
    }
    return bytes
  }

  /// Brings what was appended to the disk.
  func synchronize() throws(FileError) {
    guard fdatasync(descriptor) == 0 else { throw FileError(path: path, code: errno) }
  }

  /// Keeps others from writing to it as long as this one is open; `false` where somebody does.
  func lock() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }
}
