internal import Digests
internal import Glibc
internal import OperatingSystem
internal import Parcels
internal import Reading
internal import Store

/// A ZIP that a command makes: written beside its name, which it has only once it is whole.
final class NewZIP: ExportPlace {
  let path: String
  private let beside: String
  private let descriptor: Int32
  private var layout = ZIPLayout()

  init(_ path: String) throws(Stop) {
    self.path = path
    beside = "\(path).\(getpid())"
    if access(path, F_OK) == 0 { throw Self.stop(path, EEXIST) }
    descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.stop(path, errno) }
  }

  deinit {
    close(descriptor)
    unlink(beside)
  }

  func write(_ bytes: [UInt8], to name: String) throws(Stop) {
    try begin(ZIPLayout.File(name: name, size: bytes.count, sum: CRC32.sum(bytes[...])))
    try put(bytes[...])
  }

  func write(attachment sha256: String, of access: StoreAccess, to name: String) throws(Stop) {
    let place = try access.run { archive throws(StoreError) in try archive.place(ofAttachment: sha256) }
    // Its sum stands before it, so that it is read twice and never held as a whole.
    let file = try Self.read(place, as: name) { _ throws(Stop) in }
    try begin(file)
    let again = try Self.read(place, as: name) { piece throws(Stop) in try put(piece) }
    guard again.sum == file.sum, again.size == file.size else { throw Self.stop(path, EIO) }
  }

  func finish() throws(Stop) {
    try put(layout.tail[...])
    guard fsync(descriptor) == 0 else { throw Self.stop(path, errno) }
    do throws(FileError) {
      try FileSystem.publish(beside, as: path)
    } catch {
      throw Self.stop(path, error.code)
    }
  }

  private func begin(_ file: ZIPLayout.File) throws(Stop) {
    guard let head = layout.head(of: file) else { throw Self.stop(path, EFBIG) }
    try put(head[...])
  }

  private func put(_ bytes: ArraySlice<UInt8>) throws(Stop) {
    if !Descriptor.write(bytes, to: descriptor) { throw Self.stop(path, errno) }
  }

  private static func read(
    _ place: String, as name: String, _ take: (ArraySlice<UInt8>) throws(Stop) -> Void
  ) throws(Stop) -> ZIPLayout.File {
    let source = open(place, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw stop(place, errno) }
    defer { close(source) }
    var (sum, size) = (CRC32(), 0)
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Descriptor.read(source, into: &piece)
      guard count >= 0 else { throw stop(place, errno) }
      if count == 0 { return ZIPLayout.File(name: name, size: size, sum: sum.value) }
      sum.update(piece[..<count])
      size += count
      try take(piece[..<count])
    }
  }

  private static func stop(_ path: String, _ code: Int32) -> Stop {
    FileError(path: path, code: code).unwritten()
  }
}
