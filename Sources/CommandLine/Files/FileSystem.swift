internal import Glibc
internal import OperatingSystem
internal import Reading

/// What could not be done with a file, as the system says it.
struct FileError: Error {
  let path: String
  let code: Int32

  /// Whether there is no such file.
  var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  var obstacle: Fault.Obstacle {
    switch code {
    case ENOENT where path.isEmpty: .unnamed
    // Of what is there and should be a folder, and not of something below it.
    case ENOTDIR where access(path, F_OK) == 0: .isNoFolder
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .noPermission
    case EISDIR: .isFolder
    case Self.noRegularFile: .isNoFile
    case EEXIST: .exists
    case ENAMETOOLONG: .nameTooLong
    case ELOOP: .circle
    case EMFILE, ENFILE: .tooManyOpen
    case ENOSPC, EDQUOT: .noRoom
    case EFBIG: .sizeLimit
    case EROFS: .readOnly
    case EIO: .failing
    default: .system(String(cString: strerror(code)))
    }
  }

  /// What the system would not open as a regular file; it has no code of its own for that.
  static let noRegularFile = EINVAL
}

/// Reading of files and folders. Without Foundation, which would cost more at start than the whole verdict.
enum FileSystem {
  /// A file of ours is small; a larger one is a mistake or an attack.
  static let maximumSize = 32 << 20

  enum Kind {
    case file, folder
    /// A pipe, a device, a socket.
    case other
  }

  static func kind(of path: String) throws(FileError) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileError(path: path, code: errno) }
    return switch status.st_mode & S_IFMT {
    case S_IFDIR: .folder
    case S_IFREG: .file
    default: .other
    }
  }

  /// The bytes of a file; `nil` where there are more than `maximum`.
  ///
  /// - Parameter regular: whether only a regular file will do. A pipe that is named on the command line is read; one
  ///   that lies in a folder, where a file is looked for, would make the program wait for ever.
  static func read(_ path: String, maximum: Int = maximumSize, regular: Bool = false) throws(FileError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | (regular ? O_NONBLOCK : 0))
    guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(path: path, code: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileError(path: path, code: EISDIR) }
    guard !regular || status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(path: path, code: FileError.noRegularFile)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(Int(status.st_size), maximum) + 1)
    // As large as the file and a byte more, by which its end is seen; a pipe does not say how large it is.
    var chunk = [UInt8](repeating: 0, count: min(max(Int(status.st_size) + 1, 1 << 12), 1 << 16))
    while true {
      let count = Descriptor.read(descriptor, into: &chunk)
      guard count >= 0 else { throw FileError(path: path, code: errno) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > maximum { return nil }
    }
  }

  /// The names in a folder that end in `suffix`, in small letters or in capitals, sorted.
  static func names(in path: String, endingIn suffix: String) throws(FileError) -> [String] {
    guard let names = Folder.names(in: path) else { throw FileError(path: path, code: errno) }
    return names.filter { $0.lowercased().hasSuffix(suffix) && !$0.hasPrefix(".") }
  }

  /// The files in a folder and in the folders below it, by name. Links are not followed, so that no circle is.
  static func files(below path: String) throws(FileError) -> [String] {
    var files: [String] = []
    for name in try names(in: path, endingIn: "") {
      let inner = path.hasSuffix("/") ? "\(path)\(name)" : "\(path)/\(name)"
      var status = stat()
      guard lstat(inner, &status) == 0 else { throw FileError(path: inner, code: errno) }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: files += try self.files(below: inner)
      case S_IFREG: files.append(inner)
      default: break
      }
    }
    return files
  }

  /// Writes a new file; one that is there already is never touched.
  static func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
    defer { close(descriptor) }
    guard Descriptor.write(bytes[...], to: descriptor) else {
      let code = errno
      // Half a file is none, and would be in the way of the next attempt.
      unlink(path)
      throw FileError(path: path, code: code)
    }
  }

  /// Whether a file has these bytes; `nil` where there is none.
  static func holds(_ path: String, _ bytes: [UInt8]) throws(FileError) -> Bool? {
    do throws(FileError) {
      return try read(path, maximum: bytes.count, regular: true) == bytes
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// Makes a folder, where there is none yet.
  static func makeFolder(_ path: String) throws(FileError) {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw FileError(path: path, code: errno) }
  }

  /// Puts other bytes in the place of a file's, all of them or none. Its permissions stay.
  static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    guard let found = realpath(path, nil) else { throw FileError(path: path, code: errno) }
    let target = String(cString: found)
    free(found)
    var status = stat()
    guard stat(target, &status) == 0 else { throw FileError(path: path, code: errno) }
    try put(bytes, at: target, mode: status.st_mode & 0o777)
  }

  /// Writes a file, in the place of one that may be there, all of it or nothing: the bytes are written beside it, brought
  /// to the disk and only then take its name.
  static func put(_ bytes: [UInt8], at path: String, mode: mode_t = 0o600) throws(FileError) {
    let beside = "\(path).\(getpid())"
    try create(beside, bytes)
    guard chmod(beside, mode) == 0, synchronize(beside), rename(beside, path) == 0, synchronize(folder(of: path))
    else {
      let code = errno
      unlink(beside)
      throw FileError(path: path, code: code)
    }
  }

  /// Gives a file that is whole and on the disk its name; one that has it already is never touched.
  static func publish(_ beside: String, as path: String) throws(FileError) {
    if link(beside, path) != 0 {
      // Some file systems have no second names; only there may a file that is made in the same moment be replaced.
      guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else { throw FileError(path: path, code: errno) }
      if access(path, F_OK) == 0 { throw FileError(path: path, code: EEXIST) }
      guard rename(beside, path) == 0 else { throw FileError(path: path, code: errno) }
    }
    guard synchronize(folder(of: path)) else { throw FileError(path: path, code: errno) }
  }

  /// Brings a file or folder to the disk.
  private static func synchronize(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }

  /// The folder that a path lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
