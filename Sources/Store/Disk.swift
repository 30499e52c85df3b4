internal import Digests
internal import Glibc
internal import OperatingSystem

/// Files as a store needs them: readable by their owner only, and on the disk before anything refers to them.
enum Disk {
  /// Makes a folder, unless it is there.
  static func makeFolder(_ path: String) throws(StoreError) {
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw .system(path: path, code: errno) }
  }

  /// Whether others than the owner may look into one of the things that lie in a folder.
  static func isOpenToOthers(_ folder: String, _ parts: [String]) throws(StoreError) -> Bool {
    guard try mode(of: folder) & 0o011 != 0 else { return false }
    for part in parts where try exists(part) {
      if try mode(of: part) & 0o077 != 0 { return true }
    }
    return false
  }

  /// Leaves what is there to its owner alone; what belongs to another is left as it is.
  static func restrict(_ path: String) throws(StoreError) {
    let mode = try mode(of: path)
    guard mode & 0o077 != 0 else { return }
    guard chmod(path, mode & 0o700) == 0 || errno == EPERM else { throw .system(path: path, code: errno) }
  }

  /// Whether a file holds nothing.
  static func isEmpty(_ path: String) throws(StoreError) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .system(path: path, code: errno) }
    return status.st_size == 0
  }

  private static func mode(of path: String) throws(StoreError) -> mode_t {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .system(path: path, code: errno) }
    return status.st_mode
  }

  /// A path without slashes at its end, as something beside it is named.
  static func trimmed(_ path: String) -> String {
    let name = path.reversed().drop { $0 == "/" }
    return name.isEmpty ? path : String(name.reversed())
  }

  /// Whether something has this name. What may not be looked at is not called absent.
  static func exists(_ path: String) throws(StoreError) -> Bool {
    if access(path, F_OK) == 0 { return true }
    switch errno {
    case ENOENT, ENOTDIR: return false
    case EACCES: throw .noPermission(path: path)
    default: throw .system(path: path, code: errno)
    }
  }

  /// Makes an empty file that only its owner may read, open to be written; one that is there already is a fault.
  static func newFile(_ path: String) throws(StoreError) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw errno == EEXIST ? .exists(path: path) : .system(path: path, code: errno) }
    return descriptor
  }

  /// The same, for somebody else to write.
  static func makeFile(_ path: String) throws(StoreError) { close(try newFile(path)) }

  /// Sees to it that what a file or folder holds outlives a power cut.
  static func sync(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path: path, code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .system(path: path, code: errno) }
  }

  /// Gives a file its final name, for good.
  static func rename(_ old: String, to new: String, in folder: String) throws(StoreError) {
    guard Glibc.rename(old, new) == 0 else { throw .system(path: new, code: errno) }
    try sync(folder)
  }

  /// The folder that a path lies in.
  static func folder(of path: String) -> String {
    let trimmed = trimmed(path)
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// Copies a file to a descriptor, or only reads it, piece by piece.
  ///
  /// - Returns: its digest and its size.
  @discardableResult
  static func copy(_ path: String, to target: (descriptor: Int32, path: String)?) throws(StoreError)
    -> (sha256: String, size: Int)
  {
    // What lies in a folder of documents may be a pipe, on which opening would wait for ever.
    let source = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard source >= 0 else { throw .system(path: path, code: errno) }
    defer { close(source) }
    var status = stat()
    guard fstat(source, &status) == 0 else { throw .system(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .system(path: path, code: EINVAL) }
    var (digest, size) = (SHA256(), 0)
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Descriptor.read(source, into: &piece)
      guard count >= 0 else { throw .system(path: path, code: errno) }
      if count == 0 { return (digest.finish(), size) }
      digest.update(piece[..<count])
      size += count
      if let target { try write(piece[..<count], to: target.descriptor, path: target.path) }
    }
  }

  /// Writes a new file and sees it onto the disk.
  static func write(_ bytes: [UInt8], toNew path: String) throws(StoreError) {
    let descriptor = try newFile(path)
    defer { close(descriptor) }
    try write(bytes[...], to: descriptor, path: path)
    guard fsync(descriptor) == 0 else { throw .system(path: path, code: errno) }
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32, path: String) throws(StoreError) {
    guard Descriptor.write(bytes, to: descriptor) else { throw .system(path: path, code: errno) }
  }

  /// Takes a folder away with all that is in it, as far as that can be done: for what was begun and not finished.
  static func discard(_ path: String) {
    for name in Folder.names(in: path) ?? [] {
      let place = "\(path)/\(name)"
      if unlink(place) != 0 { discard(place) }
    }
    rmdir(path)
  }

  /// The names in a folder, sorted; none where there is no such folder.
  static func names(in path: String) throws(StoreError) -> [String] {
    if let names = Folder.names(in: path) { return names }
    if errno == ENOENT { return [] }
    throw .system(path: path, code: errno)
  }
}
