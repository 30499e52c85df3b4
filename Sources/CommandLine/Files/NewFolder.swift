internal import Glibc
internal import Reading

/// A folder that a command makes; one that is there already is never touched.
struct NewFolder {
  let path: String

  init(_ path: String) throws(Stop) {
    self.path = path
    guard mkdir(path, 0o700) == 0 else { throw Self.stop(path) }
  }

  /// Writes a file below it.
  func write(_ bytes: [UInt8], to name: String) throws(Stop) {
    let file = try place(of: name)
    do throws(FileError) {
      try FileSystem.create(file, bytes)
    } catch {
      throw .input([Fault(file: file, kind: .cannotWrite(error.obstacle))])
    }
  }

  /// Where a file below it is to stand; the folders on the way are made.
  func place(of name: String) throws(Stop) -> String {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      if mkdir(folder, 0o700) != 0, errno != EEXIST { throw Self.stop(folder) }
    }
    return "\(path)/\(name)"
  }

  private static func stop(_ path: String) -> Stop {
    .input([Fault(file: path, kind: .cannotWrite(FileError(path: path, code: errno).obstacle))])
  }
}
