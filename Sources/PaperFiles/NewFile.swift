internal import Glibc
internal import OperatingSystem
internal import Papers

/// A file on its way to its name: written beside it under another, and given its own once it is whole.
struct NewFile {
  let place: PaperPlace

  /// Writes all of it and gives it its name; nothing stays where that fails.
  func write(_ bytes: [UInt8]) throws(PaperFault) {
    let descriptor = open(place.temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system(code: errno) }
    let isWritten = Descriptor.write(bytes[...], to: descriptor)
    let code = errno
    close(descriptor)
    guard isWritten else { throw remove(.system(code: code)) }
    try publish()
  }

  /// Whether the file could stand: what is known before anything is written.
  func check() throws(PaperFault) {
    if !place.replaces, access(place.path, F_OK) == 0 { throw .system(code: EEXIST) }
    guard access(folder, W_OK) == 0 else { throw .system(code: errno) }
  }

  /// Gives what stands under the other name its own.
  func publish() throws(PaperFault) {
    let descriptor = open(place.temporary, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(code: errno) }
    // Before it has its name, so that after a power cut no file stands there without its contents.
    let isKept = fsync(descriptor) == 0
    let code = errno
    close(descriptor)
    guard isKept else { throw remove(.system(code: code)) }
    if place.replaces {
      guard rename(place.temporary, place.path) == 0 else { throw remove(.system(code: errno)) }
    } else if link(place.temporary, place.path) == 0 {
      unlink(place.temporary)
    } else {
      try publishWithoutLinks(errno)
    }
  }

  /// The folder that the file is to lie in.
  var folder: String {
    guard let slash = place.path.lastIndex(of: "/") else { return "." }
    return slash == place.path.startIndex ? "/" : String(place.path[..<slash])
  }

  /// Removes what stands under the other name, and answers the fault.
  func remove(_ fault: PaperFault) -> PaperFault {
    unlink(place.temporary)
    return fault
  }

  /// Some file systems, such as that of most memory sticks, have no second names for a file; only there may a file that
  /// somebody else makes in the same moment be replaced.
  private func publishWithoutLinks(_ code: Int32) throws(PaperFault) {
    guard [EPERM, EOPNOTSUPP, ENOSYS].contains(code) else { throw remove(.system(code: code)) }
    if access(place.path, F_OK) == 0 { throw remove(.system(code: EEXIST)) }
    guard rename(place.temporary, place.path) == 0 else { throw remove(.system(code: errno)) }
  }
}
